"""How far off forecasts were."""

from ...parameters import Text

BACKTEST: dict[str, Text] = {
    "backtest_note": Text(
        "Setiap angka terbitan diramal dari angka sebelumnya, lalu dibandingkan dengan kenyataan: dari pengalaman daerah itu dan daerah lain, dan oleh model.",
        "Every published figure is forecast from earlier figures, then held against what came: from experience, of the place and of others, and by the model.",
    ),
    "way_experience": Text("Ramalan dari pengalaman", "Forecast from experience"),
    "way_model": Text("Ramalan model", "Forecast by the model"),
    "way_experience_note": Text(
        "Dari angka daerah itu sendiri dan laju daerah lain, bukan dari kegiatan. Bobotnya dipilih pada sebagian besar angka ini, jadi skornya sedikit terlalu baik.",
        "From the place's own figures and other places' paces, not from events. Its weights were chosen on most of these figures, so the score is somewhat too good.",
    ),
    "way_model_note": Text(
        "Rencana biasa yang jumlah pesertanya disesuaikan dengan laju rentang terakhir (45 hari atau lebih), lalu diproyeksikan. Mulai dari angka ketiga suatu daerah. Sebaran lajunya berasal dari sebagian angka yang sama ini.",
        "A plain plan whose turnout is set to the pace of the last stretch (45 days or more), then projected. From a place's third figure on. Its spread of pace rests on some of these same figures.",
    ),
    "backtest_words": Text(
        "Dari {n} ramalan di {places} daerah, kisaran 80 dari 100 memuat kenyataan {most} kali dan kisaran 50 dari 100 {half} kali.",
        "Of {n} forecasts in {places} places, the range of 80 of 100 held what came {most} times and that of 50 of 100 {half} times.",
    ),
    "backtest_mae_words": Text(
        "Nilai tengah ramalan rata-rata meleset {score}.", "The middle of the forecast is off by {score} on average."
    ),
    "backtest_crps_words": Text(
        "Skor seluruh ramalan (CRPS) rata-rata {score}.", "The mean score of the whole forecast (CRPS) is {score}."
    ),
    "backtest_smaller": Text(
        "Itu {skill} lebih kecil daripada cara sederhana terbaik menurut ukuran itu, “{way}”.",
        "That is {skill} smaller than the best simple way by that measure, “{way}”.",
    ),
    "backtest_larger": Text(
        "Itu {skill} lebih besar daripada cara sederhana terbaik menurut ukuran itu, “{way}”.",
        "That is {skill} larger than the best simple way by that measure, “{way}”.",
    ),
    "backtest_smaller_between": Text(
        "Bila daerahnya diundi ulang, dalam 80 dari 100 undian selisihnya {low} sampai {high} (di bawah nol: lebih besar).",
        "With places drawn anew, 80 of 100 draws give {low} to {high} (below zero: larger).",
    ),
    "backtest_larger_between": Text(
        "Bila daerahnya diundi ulang, dalam 80 dari 100 undian selisihnya {low} sampai {high} (di bawah nol: lebih kecil).",
        "With places drawn anew, 80 of 100 draws give {low} to {high} (below zero: smaller).",
    ),
    "forecast": Text("Ramalan (80 dari 100)", "Forecast (80 of 100)"),
    "came": Text("Kenyataan", "What came"),
    "inside": Text("Dalam kisaran", "In the range"),
    "error": Text("Nilai tengah meleset", "Middle is off by"),
    "crps": Text("CRPS", "CRPS"),
    "method": Text("Cara", "Way"),
    "backtest_head": Text(
        "{n} ramalan di {places} daerah, masing-masing hanya dari angka sebelumnya.",
        "{n} forecasts in {places} places, each from earlier figures only.",
    ),
    "baseline_no_change": Text("Dianggap tetap", "Nothing changes"),
    "baseline_last_pace": Text("Laju terakhir terus", "The last pace goes on"),
    "baseline_pool_median": Text("Laju median daerah sejenis", "The median pace of such places"),
    "baseline_pool_draw": Text("Diundi dari laju daerah lain", "A draw from other places' paces"),
}
