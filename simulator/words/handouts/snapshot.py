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
    "levers": Text("Coba geser tuas", "Move the levers"),
    "levers_note": Text(
        "{count} gabungan nilai sudah dihitung simulator; isian lain tetap seperti rencana. Geser, atau pakai tombol panah.",
        "{count} combinations were worked out by the simulator; all other entries stay as planned. Drag, or use the arrow keys.",
    ),
    "levers_no_script": Text(
        "Tuas dalam berkas ini memerlukan JavaScript. Tanpa itu angka rencana tetap lengkap di halaman ini.",
        "The levers in this file need JavaScript. Without it the plan's figures are still all on this page.",
    ),
    "levers_plan_value": Text("{value} (rencana)", "{value} (the plan)"),
    "levers_figures": Text("Angka dengan tuas ini", "Figures with these levers"),
    "levers_chart": Text("Cakupan dari hari ke hari dengan tuas ini", "Coverage by day with these levers"),
    "levers_key": Text(
        "Garis: hasil dengan tuas ini; bidang: 80 dari 100 kemungkinan; garis titik: rencana.",
        "Line: the result with these levers; area: 80 of 100 futures; dotted: the plan.",
    ),
    "levers_back": Text("Kembali ke rencana", "Back to the plan"),
    "levers_table": Text("Angka grafik ini", "This chart's figures"),
    "column_date": Text("Tanggal", "Date"),
    "column_line": Text("Cakupan", "Coverage"),
    "column_low": Text("80 dari 100: dari", "80 of 100: from"),
    "column_high": Text("sampai", "to"),
}
