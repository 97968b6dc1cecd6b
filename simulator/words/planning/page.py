"""The planning page itself, and what its questions share."""

from ...parameters import Text

PAGE: dict[str, Text] = {
    "title": Text("Apa yang diperlukan?", "What would it take?"),
    "question": Text("Pertanyaan", "Question"),
    "q_seek": Text("Berapa perlu?", "How much is needed?"),
    "q_map": Text("Dua tuas sekaligus", "Two levers at once"),
    "q_matter": Text("Apa yang paling berpengaruh?", "What matters most?"),
    "q_teams": Text("Ke mana tim dikirim?", "Where to send the teams?"),
    "q_wait": Text("Biaya penundaan", "The cost of delay"),
    "q_package": Text("Paket gabungan", "A combined package"),
    "apply": Text("Pakai dalam rencana", "Use in the plan"),
    "applied_now": Text("Rencana sekarang sudah memakai nilai ini.", "The plan already has this value."),
    "working": Text("Menghitung …", "Working …"),
    "in_queue": Text(
        "Menunggu giliran: {ahead} perhitungan lain dikerjakan lebih dahulu …",
        "Waiting for a turn: {ahead} other calculations come first …",
    ),
    "working_of": Text("Menghitung {done} dari {total} …", "Working, {done} of {total} …"),
    "calculate": Text("Hitung", "Calculate"),
    "lever": Text("Tuas", "Lever"),
    "now": Text("Sekarang", "Now"),
    "undo_text": Text("Rencana diubah: {changes}.", "The plan was changed: {changes}."),
    "undo": Text("Urungkan", "Undo"),
    "download": Text("Unduh tabel (CSV)", "Download the table (CSV)"),
}
