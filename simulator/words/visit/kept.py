"""Words of the own city that is kept: in this visit, and by the browser for the next."""

from ...parameters import Text

KEPT: dict[str, Text] = {
    "go_on": Text("Lanjutkan {place}, dengan angka {date}?", "Go on with {place}, with the figures of {date}?"),
    "go_on_about": Text("Hanya peramban ini yang mengingatnya.", "Only this browser remembers it."),
    "go_on_yes": Text("Ya, lanjutkan", "Yes, go on"),
    "go_on_forget": Text("Lupakan", "Forget it"),
    "own_of": Text("{place} (isian Anda)", "{place} (your entries)"),
    "restored": Text("Isian Anda untuk kota ini tadi dipulihkan.", "What you had entered for this city is back."),
    "anew": Text("Mulai dari angka awal", "Begin from its first figures"),
    "remembered": Text(
        "Peramban ini mengingat kota Anda untuk kunjungan berikut.",
        "This browser remembers your city for your next visit.",
    ),
    "unremember": Text("Jangan ingat kota ini", "Do not remember this city"),
}
