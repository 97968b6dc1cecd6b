"""Hints of a first visit, one a page."""

from ...parameters import Text

HINTS: dict[str, Text] = {
    "hint_projection": Text(
        "Pertama kali di sini? Mulai dengan “{fill_in}”, lalu geser tuas: angka dan grafik langsung ikut berubah.",
        "First time here? Begin with “{fill_in}”, then move the levers: figures and chart follow at once.",
    ),
    "hint_own": Text(
        "Geser tuas: angka dan grafik langsung ikut berubah. Punya angka baru atau angka lama? Pilih “{fill_in}”.",
        "Move the levers: figures and chart follow at once. Newer or older figures? Choose “{fill_in}”.",
    ),
    "hint_planning": Text(
        "Pilih satu pertanyaan. Setiap jawaban punya tombol untuk memakainya dalam rencana, dan bisa diurungkan.",
        "Choose a question. Each answer has a button that puts it into the plan, and can be undone.",
    ),
    "hint_meeting": Text(
        "Simpan rencana ini dengan nama, ubah tuasnya, lalu simpan lagi: keduanya dapat dibandingkan berdampingan.",
        "Keep this plan under a name, move levers, keep it again: both can be compared side by side.",
    ),
    "hint_evidence": Text(
        "Hanya punya persentase dari berita? Periksa dulu artinya di sini, baru isikan sebagai angka kota Anda.",
        "Only a percentage from a report? First see here what it means, then enter it as your city's figure.",
    ),
    "hint_done": Text("Mengerti", "Got it"),
    "hint_help": Text("Bantuan", "Help"),
}
