"""Words of the snapshot, the page in one file."""

from ...parameters import Text

SNAPSHOT: dict[str, Text] = {
    "what": Text(
        "Salinan perhitungan dalam satu berkas. Terbuka tanpa jaringan; angkanya tidak berubah lagi.",
        "A copy of the calculation in one file. It opens without a network; its figures no longer change.",
    ),
    "scenario": Text("Skenario: {name}", "Scenario: {name}"),
    "figures": Text("Empat angka", "Four figures"),
    "chart": Text("Hasil rencana ini", "Where the plan leads"),
    "means": Text("Artinya", "What it means"),
    "facts": Text("Fakta", "Facts"),
    "weekly": Text("Minggu demi minggu", "Week by week"),
    "weekly_note": Text(
        "Angka grafik, tiap tujuh hari dan pada hari terakhir. Cakupan dari {basis}.",
        "The chart's figures, every seven days and on the last day. Coverage is of {basis}.",
    ),
    "daily": Text("Semua {days} hari", "All {days} days"),
    "assumptions": Text("Semua isian dan sumbernya", "All entries and their sources"),
    "assumptions_none": Text("Tidak ada yang diubah dari rencana awal.", "Nothing was changed from the starting plan."),
    "assumptions_changed": Text(
        "{count} isian diubah dari rencana awal; tandanya \u25c6.",
        "{count} entries differ from the starting plan; they are marked \u25c6.",
    ),
    "entry": Text("Isian", "Entry"),
    "value": Text("Nilai", "Value"),
    "start": Text("Rencana awal", "Starting plan"),
    "source": Text("Sumber", "Source"),
    "changed": Text("diubah", "changed"),
}
