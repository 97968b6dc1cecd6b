"""Words of a built-in city: an example of its day, what came after, and the way to this year."""

from ...parameters import Text

EXAMPLE: dict[str, Text] = {
    "example_of": Text("Contoh: {city}", "Example: {city}"),
    "historical": Text(
        "Contoh historis dengan angka terbitan {date}, bukan angka hari ini.",
        "A historical example with figures published for {date}, not today's.",
    ),
    "published": Text("Contoh dengan angka terbitan {date}.", "An example with figures published for {date}."),
    "changed": Text(
        "Berangkat dari contoh {place}; angka awalnya sudah diubah.",
        "Begun from the example of {place}; its starting figures were changed.",
    ),
    "after": Text("Sesudahnya, {date}: {active} aktif.", "Afterwards, {date}: {active} active."),
    "after_none": Text("Belum ada angka sesudahnya.", "No figure since is known."),
    "too_old": Text(
        "Angka itu terlalu lama untuk dilanjutkan ke {year}.", "That is too long ago to go on from it to {year}."
    ),
    "sources": Text("Sumber:", "Source:"),
    "fill_in": Text("Isi kota Anda", "Enter your city"),
    "fill_in_again": Text("Ubah angka kota", "Change its figures"),
    "this_year": Text("Lanjutkan ke tahun ini", "Go on to this year"),
    "next_year": Text("Lanjutkan ke tahun depan", "Go on to next year"),
    "this_year_help": Text(
        "Mulai dari angka terbitan terbaru sampai {date}; rencananya tetap.",
        "From the newest published figures to {date}; the plan stays.",
    ),
}
