"""The evidence page itself."""

from ...parameters import Text

PAGE: dict[str, Text] = {
    "title": Text("Bukti dan pengalaman", "Evidence and experience"),
    "lead": Text(
        "Angka nyata dari daerah lain, dan apa artinya bagi rencana ini.",
        "Real figures of other places, and what they mean for this plan.",
    ),
    "question": Text("Bagian", "Part"),
    "q_figures": Text("Angka semua daerah", "Figures of all places"),
    "q_reconcile": Text("Periksa persentase", "Check a percentage"),
    "q_log": Text("Hitung dari catatan kegiatan", "Calibrate from your log"),
    "q_history": Text("Hitung dari riwayat", "Calibrate from history"),
    "q_track": Text("Pantau rencana", "Track the plan"),
    "q_outside": Text("Seberapa cepat rencana ini?", "How fast is this plan?"),
    "q_backtest": Text("Seberapa meleset ramalan?", "How far off are forecasts?"),
}
