"""How far off forecasts were."""

from ...parameters import Text

BACKTEST: dict[str, Text] = {
    "backtest_note": Text(
        "Setiap angka terbit diramal dari angka sebelumnya di daerah itu dan dari daerah lain, lalu dibandingkan dengan kenyataan. Ini ramalan dari pengalaman, bukan dari kegiatan.",
        "Every published figure is forecast from the place's earlier figures and from other places, then held against what came. This is a forecast from experience, not from events.",
    ),
    "backtest_words": Text(
        "Dari {n} ramalan di {places} daerah, kisaran 80 % memuat kenyataan {held} kali. Rata-rata galatnya {crps}, atau {skill} lebih kecil daripada cara sederhana terbaik.",
        "Of {n} forecasts in {places} places, the 80 % range held what came {held} times. Their mean error is {crps}, {skill} smaller than the best simple way.",
    ),
    "backtest_caution": Text(
        "Bobot ramalan dipilih pada angka yang sama ini, jadi skornya sedikit terlalu baik. Galat terbesar: daerah yang tiba-tiba melesat, seperti Kota Padang 2024.",
        "The forecast's weights were chosen on these same figures, so the score is somewhat too good. The largest errors: places that suddenly raced ahead, such as Kota Padang in 2024.",
    ),
    "forecast": Text("Ramalan (80 %)", "Forecast (80 %)"),
    "came": Text("Kenyataan", "What came"),
    "inside": Text("Dalam kisaran", "In the range"),
    "error": Text("Galat", "Error"),
    "method": Text("Cara", "Way"),
    "way_forecast": Text("Ramalan ini", "This forecast"),
    "backtest_head": Text(
        "{n} ramalan di {places} daerah, masing-masing hanya dari angka sebelumnya.",
        "{n} forecasts in {places} places, each from earlier figures only.",
    ),
    "backtest_50": Text("Kisaran 50 % memuat kenyataan", "50 % range held what came"),
    "backtest_80": Text("Kisaran 80 % memuat kenyataan", "80 % range held what came"),
    "backtest_crps": Text("Galat rata-rata (CRPS)", "Mean error (CRPS)"),
    "baseline_no_change": Text("Galat bila dianggap tetap", "Error if nothing changed"),
    "baseline_last_pace": Text("Galat bila laju terakhir terus", "Error if the last pace went on"),
    "baseline_pool_median": Text("Galat bila laju median daerah sejenis", "Error at the median pace of such places"),
    "backtest_skill": Text("Lebih kecil daripada yang terbaik di antaranya", "Smaller than the best of these by"),
}
