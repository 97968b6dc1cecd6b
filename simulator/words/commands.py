"""What the command line prints."""

from ..parameters import Text

REPORT: dict[str, Text] = {
    "start": Text("IKD aktif {date}", "Active IKD {date}"),
    "end": Text("Cakupan {date}", "Coverage {date}"),
    "range": Text("80 dari 100 kemungkinan", "80 of 100 futures"),
    "target": Text("Target", "Target"),
    "chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "shortfall": Text("Kekurangan (orang)", "Shortfall (persons)"),
    "needed": Text("Aktivasi per hari layanan", "Activations per service day"),
    "of": Text(
        "{planned} dalam rencana, {needed} diperlukan, {days} hari", "{planned} planned, {needed} needed, {days} days"
    ),
    "repairs": Text("Isi tautan yang diperbaiki:", "What the link got wrong:"),
}

ANSWER: dict[str, Text] = {
    "teams": Text("Jumlah tim", "Number of teams"),
    "teams_unit": Text("{count} tim", "{count} teams"),
    "goal_line": Text("Target {target} pada garis rencana", "Target {target} on the plan line"),
    "goal_chance": Text("Target {target} dengan peluang {chance}", "Target {target} with a chance of {chance}"),
    "needed": Text("{lever}: perlu {value} (sekarang {now})", "{lever}: takes {value} (now {now})"),
    "unreachable": Text(
        "Dengan tuas “{lever}” saja target tidak bisa tercapai.", "The lever “{lever}” alone cannot meet the target."
    ),
    "best": Text("Yang terbaik", "At best"),
    "coverage": Text("Cakupan {date}", "Coverage {date}"),
    "chance": Text("Peluang mencapai target", "Chance of meeting the target"),
    "binding": Text("Yang membatasi", "What binds"),
    "met": Text("Dengan laju itu target tercapai", "At that pace the target is met"),
    "never": Text("tidak dalam 20 tahun", "not within 20 years"),
    "swing_head": Text(
        "Cakupan {date} bila satu isian bergeser dari nilai rendah ke nilai tinggi; sekarang {share}",
        "Coverage {date} as one entry moves from its low to its high value; now {share}",
    ),
    "swing": Text("{low} sampai {high}: {from_share} sampai {to_share}", "{low} to {high}: {from_share} to {to_share}"),
    "column_best": Text("Terbaik", "Best"),
    "column_yours": Text("Rencana Anda", "Your plan"),
    "cost": Text("Biaya", "Cost"),
    "money": Text("Rp\u00a0{amount}", "Rp\u00a0{amount}"),
    "team_days": Text("Hari tim seminggu (dari {available})", "Team-days a week (of {available})"),
    "target_missed": Text(
        "Dengan tim ini target tidak tercapai; yang ditampilkan cakupan tertinggi.",
        "With these teams the target is missed; the highest coverage is shown.",
    ),
    "your_plan_refused": Text("Rencana Anda tidak bisa dijalankan: {reason}", "Your plan cannot be staffed: {reason}"),
    "excluded": Text("Tidak bisa dikirim: {reason}", "Cannot be sent: {reason}"),
    "costs": Text("Biaya per kegiatan: {source}", "Cost per event: {source}"),
    "compare_scenario": Text("Skenario", "Scenario"),
    "compare_end": Text("Tanggal akhir", "End date"),
    "compare_coverage": Text("Cakupan akhir", "Coverage at the end"),
    "compare_way": Text("Perubahan menuju skenario {number}:", "The way to scenario {number}:"),
    "compare_difference": Text("Selisih", "Difference"),
    "unserved": Text(
        "Tidak semua yang datang bisa dilayani. {reason}", "Not everybody who comes can be served. {reason}"
    ),
}
