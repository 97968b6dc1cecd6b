"""The moves of a visit, played again."""

from ...parameters import Text

REPLAY: dict[str, Text] = {
    "replay_none": Text(
        "Belum ada gerakan untuk diputar ulang. Geser tuas, lalu kembali ke sini.",
        "There are no moves to replay yet. Move a lever and come back.",
    ),
    "replay_note": Text(
        "Semua gerakan kunjungan ini, dari awal. Gerakan yang diurungkan tidak ikut.",
        "All moves of this visit, from the beginning. Those undone are left out.",
    ),
    "replay_last": Text(
        "{count} gerakan terakhir kunjungan ini. Gerakan yang diurungkan tidak ikut.",
        "The last {count} moves of this visit. Those undone are left out.",
    ),
    "replay_before": Text("Sebelum gerakan ini", "Before these moves"),
    "replay_play": Text("Putar", "Play"),
    "replay_stop": Text("Berhenti", "Stop"),
    "replay_at": Text("Gerakan", "Move"),
    "replay_start": Text("Awal kunjungan", "Beginning of the visit"),
    "replay_change": Text("Yang diubah", "What changed"),
    "replay_use": Text("Kembali ke gerakan ini", "Return to this move"),
    "replay_city": Text("Kota: {city}", "City: {city}"),
}
