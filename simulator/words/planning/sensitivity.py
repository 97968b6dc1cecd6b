"""What matters most, and where the width of the range comes from."""

from ...parameters import Text

SENSITIVITY: dict[str, Text] = {
    "matter_note": Text(
        "Tiap isian dari nilai rendah (merah muda) ke nilai tinggi (biru) yang masuk akal, yang lain tetap pada rencana.",
        "Each entry from its low (pink) to its high (blue) plausible value, the others as planned.",
    ),
    "matter_words": Text(
        "Yang paling menggeser hasil: “{first}”, lalu “{second}” dan “{third}”.",
        "What would move the result most: “{first}”, then “{second}” and “{third}”.",
    ),
    "matter_low": Text("Pada {value}: {share}", "At {value}: {share}"),
    "matter_range": Text("Nilai rendah – tinggi", "Low – high value"),
    "matter_coverage": Text("Cakupan rendah – tinggi", "Coverage low – high"),
    "matter_swing": Text("Ayunan", "Swing"),
    "variance": Text("Dari mana lebar kisaran berasal", "Where the width of the range comes from"),
    "variance_note": Text(
        "Bagian ragam cakupan akhir yang dijelaskan tiap sumber ketidakpastian, dengan galat hitungnya.",
        "Share of the variance of year-end coverage that each source of uncertainty explains, with its error.",
    ),
    "variance_source": Text("Sumber", "Source"),
    "variance_first": Text("Sendiri", "Alone"),
    "variance_total": Text("Dengan gabungannya", "With its interactions"),
    "variance_turnout": Text("Jumlah orang yang datang", "How many people come"),
    "variance_success": Text("Tingkat berhasil", "Success rate"),
    "variance_nonresident": Text("Bagian bukan warga", "Non-resident share"),
    "variance_growth": Text("Pertumbuhan wajib KTP", "Growth of wajib KTP"),
    "variance_days": Text("Naik turun harian dan gangguan", "Daily ups and downs, outages"),
    "variance_nothing": Text("Rencana ini tidak punya ketidakpastian.", "This plan has no uncertainty."),
}
