"""The plan's pace among all on record."""

from ...parameters import Text

EXPERIENCE: dict[str, Text] = {
    "own_kind": Text("Jenis daerah Anda", "Kind of your place"),
    "outside_note": Text(
        "Laju rencana ini di antara semua rentang sedikitnya 60 hari yang pernah tercatat.",
        "This plan's pace among all stretches of at least 60 days on record.",
    ),
    "outside_pace": Text(
        "Rencana ini menambah {pace} sebulan, atau {daily} aktivasi bersih sehari per 100.000 wajib KTP.",
        "This plan adds {pace} a month, or {daily} net activations a day per 100,000 wajib KTP.",
    ),
    "outside_slower": Text(
        "Itu lebih cepat daripada {slower} dari {count} rentang yang pernah tercatat.",
        "That is faster than {slower} of {count} stretches on record.",
    ),
    "outside_beyond": Text(
        "Itu lebih cepat daripada semua {count} rentang yang pernah tercatat. Mungkin saja, tetapi belum pernah terjadi.",
        "That is faster than all {count} stretches on record. It may be possible, but it has not happened yet.",
    ),
    "outside_fastest_rule": Text(
        "Tercepat dengan aturan loket yang disebut sumber: {place}, {pace} sebulan.",
        "Fastest with a counter rule named by a source: {place}, {pace} a month.",
    ),
    "outside_fastest_unknown": Text(
        "Tercepat yang tidak diketahui punya aturan loket atau tidak: {place}, {pace} sebulan.",
        "Fastest where it is not known whether there was a counter rule: {place}, {pace} a month.",
    ),
    "outside_own": Text(
        "Rentang terakhir kota ini: {pace} sebulan ({start} sampai {end}).",
        "This city's last stretch: {pace} a month ({start} to {end}).",
    ),
    "outside_expected": Text(
        "Dari pengalaman daerah lain dan riwayat kota ini, yang wajar diharapkan di sini sekitar {pace} sebulan.",
        "From other places' experience and this city's own history, about {pace} a month is what to expect here.",
    ),
    "outside_flag": Text(
        "Laju rencana ini belum pernah tercatat di daerah mana pun: {pace} sebulan; tercepat {fastest}.",
        "This plan's pace has not been recorded anywhere: {pace} a month; the fastest was {fastest}.",
    ),
    "stretch": Text("Rentang", "Stretch"),
    "pace": Text("Poin sebulan", "Points a month"),
    "rule": Text("Aturan loket", "Counter rule"),
    "rule_yes": Text("disebut sumber", "named by a source"),
    "rule_unknown": Text("tidak diketahui", "not known"),
    "reached": Text("Daerah yang tercatat mencapai {share}", "Places on record that reached {share}"),
    "reached_note": Text(
        "Angka terbitan pertama yang mencapai {share}, mutu A atau B. \u201cTidak diketahui\u201d bukan \u201ctanpa aturan\u201d.",
        "The first published figure of {share} or more, of quality A or B. \u201cNot known\u201d is not \u201cwithout the rule\u201d.",
    ),
    "reached_on": Text("Per", "On"),
    "reached_share": Text("Cakupan", "Coverage"),
    "adjust": Text("Sesuaikan dengan pengalaman", "Adjust to experience"),
    "adjust_text": Text(
        "Semua kehadiran dikalikan sama besar sehingga laju rencana menjadi tengah (rata-rata logaritma) antara hitungan ini dan yang wajar diharapkan: cakupan akhir menjadi {share}. Bobot yang sama besar adalah asumsi.",
        "All turnouts are multiplied alike so that the plan's pace becomes the middle (mean of logarithms) between this reckoning and what is to be expected: coverage ends at {share}. Weighing both by half is an assumption.",
    ),
    "adjust_none": Text(
        "Rencana ini tidak bisa disesuaikan: lajunya nol atau batas lain yang menahannya.",
        "This plan cannot be adjusted: its pace is nought or other limits hold it.",
    ),
}
