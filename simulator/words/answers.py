"""Words of the planning core: the command line's summaries, and why a staffing cannot be."""

from ..parameters import Text

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
    "met": Text("Dengan laju itu tercapai", "At that pace met"),
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
    "compare_way": Text("Jalan ke skenario {number}:", "The way to scenario {number}:"),
    "compare_difference": Text("Selisih", "Difference"),
    "refused_day": Text(
        "sehari hanya 24 jam; {hours} jam kerja + {travel} jam jalan = {needed} jam.",
        "a day has 24 hours; {hours} hours of work + {travel} hours of travel = {needed} hours.",
    ),
    "refused_week": Text("seminggu hanya 7 hari, bukan {needed}.", "a week has 7 days, not {needed}."),
    "refused_teams": Text("jumlah tim {needed} tidak mungkin.", "{needed} teams are not possible."),
    "refused_event_hours": Text(
        "{channel}: {service} jam layanan + {travel} jam jalan = {needed} jam, lebih dari {available} jam kerja sehari.",
        "{channel}: {service} hours of service + {travel} hours of travel = {needed} hours, more than the day's {available}.",
    ),
    "refused_service_hours": Text(
        "{channel}: {people} orang x {minutes} menit / {officers} petugas = {needed} jam sehari.",
        "{channel}: {people} persons x {minutes} minutes / {officers} officers = {needed} hours a day.",
    ),
    "refused_team_days": Text(
        "rencana perlu {needed} hari tim seminggu, padahal {teams} tim x {days} hari = {available}; itu {hours_a_day} jam sehari untuk tiap tim.",
        "the plan takes {needed} team-days a week, but {teams} teams x {days} days = {available}; that is {hours_a_day} hours a day for each team.",
    ),
    "refused_team_days_none": Text(
        "rencana perlu {needed} hari tim seminggu, padahal tidak ada tim.",
        "the plan takes {needed} team-days a week, but there is no team.",
    ),
    "refused_floor_days": Text(
        "batas bawah meminta {needed} hari tim seminggu, padahal {teams} tim x {days} hari = {available}.",
        "the floors take {needed} team-days a week, but {teams} teams x {days} days = {available}.",
    ),
    "refused_floor_above_cap": Text(
        "{channel}: batas bawah {needed} melebihi batas atas {available}.",
        "{channel}: the floor of {needed} is above the cap of {available}.",
    ),
    "refused_money": Text(
        "rencana berbiaya Rp {needed}, anggarannya Rp {available}.",
        "the plan costs Rp {needed}, the money is Rp {available}.",
    ),
    "refused_floor_money": Text(
        "batas bawah saja berbiaya Rp {needed}, anggarannya Rp {available}.",
        "the floors alone cost Rp {needed}, the money is Rp {available}.",
    ),
    "refused_no_channel": Text(
        "tidak ada kanal yang muat dalam sehari kerja tim.", "no channel fits into a team's working day."
    ),
    "refused_weekdays": Text(
        "kanal yang hanya berjalan {days} hari seminggu perlu {needed} hari tim, padahal {teams} tim x {days} hari = {available}.",
        "channels that run on only {days} weekdays take {needed} team-days, but {teams} teams x {days} days = {available}.",
    ),
    "refused_no_hours": Text("jam kerja sehari harus lebih dari 0.", "a working day must be longer than 0 hours."),
    "refused_no_days": Text("hari kerja seminggu paling sedikit 1.", "a working week has at least 1 day."),
    "unserved": Text(
        "Tidak semua yang datang bisa dilayani. {reason}", "Not everybody who comes can be served. {reason}"
    ),
    "refused_districts": Text(
        "batas bawah kecamatan meminta {needed} hari kantor, yang ada {available}.",
        "the floors of the kecamatan take {needed} office days, there are {available}.",
    ),
}
