"""Words of the slides."""

from ...parameters import Text

DECK: dict[str, Text] = {
    "scan": Text("Pindai untuk membuka perhitungan ini.", "Scan to open this calculation."),
    "link_in_notes": Text("Tautannya ada di catatan pembicara.", "The link stands in the speaker's notes."),
    "compared": Text(
        "{name} berakhir tertinggi: {share} pada {date}",
        "{name} ends highest: {share} on {date}",
    ),
    "compared_same": Text("Semua rencana berakhir di {share}", "All plans end at {share}"),
    "scenario": Text("Skenario: {name}", "Scenario: {name}"),
    "range": Text(
        "Cakupan akhir {share}; 80 dari 100 kemungkinan antara {low} dan {high}",
        "Coverage ends at {share}; 80 of 100 futures lie between {low} and {high}",
    ),
    "milestones": Text(
        "Menurut rencana ini {end} orang aktif pada {date}", "By this plan {end} persons are active on {date}"
    ),
    "expected": Text(
        "Pada {made} seharusnya {people} orang aktif, dan {end} pada {date}",
        "By {made}, {people} persons should be active, and {end} on {date}",
    ),
    "pace": Text(
        "Perlu {needed} aktivasi per hari layanan; rencana ini menghasilkan {planned}",
        "It takes {needed} activations per service day; this plan brings {planned}",
    ),
    "pace_met": Text(
        "Rencana ini menghasilkan {planned} aktivasi per hari layanan, dan target sudah tercapai",
        "This plan brings {planned} activations per service day, and the target is already met",
    ),
    "fastest": Text(
        "Laju tercepat yang pernah tercatat di daerah mana pun setara {fastest} aktivasi per hari layanan.",
        "The fastest pace on record anywhere equals {fastest} activations per service day.",
    ),
    "channels": Text(
        "{channel} membawa paling banyak: {people} dari {total} warga",
        "{channel} brings the most: {people} of {total} residents",
    ),
    "no_channels": Text("Rencana ini tidak mengaktifkan siapa pun", "This plan activates nobody"),
    "possible": Text("Yang masih mungkin: {share} pada {date}", "Still possible: {share} on {date}"),
    "over": Text("Periode ini sudah berakhir", "This period is over"),
    "last_day": Text("Hari terakhir periode ini", "The last day of this period"),
    "no_more": Text(
        "Frekuensi yang lazim tidak membawa ke atas {share}", "Usual frequencies lead no further than {share}"
    ),
    "keep": Text(
        "Pertahankan laju: {planned} aktivasi per hari layanan", "Keep the pace: {planned} activations per service day"
    ),
    "raise": Text(
        "Naikkan laju menjadi {needed} aktivasi per hari layanan",
        "Raise the pace to {needed} activations per service day",
    ),
    "assumptions": Text(
        "Hasil ini bertumpu pada {count} isian; {changed} diubah dari rencana awal",
        "The result rests on {count} entries; {changed} differ from the starting plan",
    ),
    "assumption": Text("Yang paling menentukan", "What matters most"),
    "source": Text("Sumber", "Source"),
    "series_low": Text("Batas bawah (10 dari 100)", "Lower end (10 of 100)"),
    "series_band": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "series_plan": Text("Rencana: cakupan dari {basis}", "Plan: coverage of {basis}"),
    "series_target": Text("Target {target}", "Target {target}"),
    "series_start": Text("Rencana awal", "Starting plan"),
    "stacked": Text(
        "Data grafik dapat diubah: kolom \u201c{band}\u201d adalah selisih batas atas dan batas bawah.",
        "The chart's data can be edited: the column \u201c{band}\u201d is the upper end less the lower end.",
    ),
}
