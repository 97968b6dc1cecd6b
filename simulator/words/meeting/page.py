"""The meeting page itself."""

from ...parameters import Text

PAGE: dict[str, Text] = {
    "title": Text("Bahan rapat", "For the meeting"),
    "lead": Text(
        "Bandingkan rencana, siapkan presentasi, dan bagikan hasilnya.",
        "Compare plans, prepare a presentation, and hand out the result.",
    ),
    "question": Text("Bagian", "Part"),
    "q_compare": Text("Bandingkan", "Compare"),
    "q_present": Text("Presentasi", "Present"),
    "q_files": Text("Unduh bahan", "Hand out"),
    "q_replay": Text("Putar ulang", "Replay"),
}
