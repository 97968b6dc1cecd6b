"""What matters most, and where the width of the range comes from."""

from ...parameters import Text

SENSITIVITY: dict[str, Text] = {
    "matter_note": Text(
        "Cakupan akhir bila satu isian bernilai rendah (merah muda) atau tinggi (biru) dalam batas yang masuk akal, sedangkan isian lain tetap.",
        "Coverage at the end as one entry takes its low (pink) or high (blue) plausible value and the others stay.",
    ),
    "matter_words": Text(
        "Yang paling menggeser hasil: “{first}”, lalu “{second}” dan “{third}”.",
        "What would move the result most: “{first}”, then “{second}” and “{third}”.",
    ),
    "matter_bars": Text(
        "{lead} Cakupan akhir dengan nilai rendah dan tinggi: {bars}.",
        "{lead} Coverage at the end with the low and the high value: {bars}.",
    ),
    "matter_low": Text("Pada {value}: {share}", "At {value}: {share}"),
    "matter_range": Text("Nilai rendah – tinggi", "Low – high value"),
    "matter_coverage": Text("Cakupan rendah – tinggi", "Coverage low – high"),
    "matter_swing": Text("Selisih", "Difference"),
    "variance": Text("Dari mana lebar kisaran berasal", "Where the width of the range comes from"),
    "variance_note": Text(
        "Seberapa besar tiap sumber ketidakpastian menyebabkan naik turunnya cakupan akhir (bagian dari ragamnya), dengan ketelitian hitungannya.",
        "How much each source of uncertainty accounts for in the ups and downs of coverage at the end (share of its variance), with the precision of the reckoning.",
    ),
    "variance_source": Text("Sumber", "Source"),
    "variance_first": Text("Sendiri", "Alone"),
    "variance_total": Text("Dengan gabungannya", "With its interactions"),
    "variance_turnout": Text("Jumlah orang yang datang", "How many people come"),
    "variance_untried": Text("Yang belum pernah dicoba", "What was never tried"),
    "variance_success": Text("Tingkat berhasil", "Success rate"),
    "variance_nonresident": Text("Bagian bukan warga", "Non-resident share"),
    "variance_growth": Text("Pertumbuhan wajib KTP", "Growth of wajib KTP"),
    "variance_start": Text("Angka awal yang dibulatkan", "Starting figures rounded"),
    "variance_days": Text("Naik turun harian dan gangguan", "Daily ups and downs, outages"),
    "variance_nothing": Text("Rencana ini tidak punya ketidakpastian.", "This plan has no uncertainty."),
}
