"""The smallest value of a lever that meets the target."""

from ...parameters import Text

SEEK: dict[str, Text] = {
    "seek_note": Text(
        "Nilai terkecil sebuah tuas yang mencapai target, tuas lain tetap. Bila tidak bisa, dikatakan lebih dulu, dengan yang terbaik yang masih mungkin.",
        "The smallest value of one lever that meets the target, the others unchanged. Where none does, that is said first, with the best still possible.",
    ),
    "goal": Text("Dengan peluang", "With a chance of"),
    "goal_line": Text("garis rencana", "plan line"),
    "goal_50": Text("5 dari 10", "5 of 10"),
    "goal_80": Text("8 dari 10", "8 of 10"),
    "goal_95": Text("19 dari 20", "19 of 20"),
    "seek_yes": Text(
        "“{lever}” perlu menjadi {value} (sekarang {now}). Cakupan {date} {share}, peluang {chance}.",
        "“{lever}” must become {value} (now {now}). Coverage on {date} {share}, chance {chance}.",
    ),
    "seek_already": Text(
        "Sudah cukup: dengan {value} target tercapai. Cakupan {date} {share}, peluang {chance}.",
        "Enough already: with {value} the target is met. Coverage on {date} {share}, chance {chance}.",
    ),
    "seek_no": Text(
        "Dengan tuas “{lever}” saja target tidak bisa tercapai {asked}.",
        "The lever “{lever}” alone cannot meet the target {asked}.",
    ),
    "asked_line": Text("pada garis rencana", "on the plan line"),
    "asked_chance": Text("dengan peluang {chance}", "with a chance of {chance}"),
    "seek_best": Text(
        "Yang terbaik: {value}, cakupan {date} {share}, peluang {chance}.",
        "At best: {value}, coverage on {date} {share}, chance {chance}.",
    ),
    "seek_binding": Text("Yang membatasi: {limit}.", "What binds: {limit}."),
    "seek_later": Text(
        "Dengan laju itu target tercapai sekitar {month}.", "At that pace the target is met around {month}."
    ),
    "all_levers": Text("Semua tuas, masing-masing sendiri", "All levers, each alone"),
    "all_levers_note": Text(
        "Nilai terkecil yang mencapai target pada garis rencana, dan dengan peluang 5 dari 10, 8 dari 10 dan 19 dari 20. Tanda hubung berarti tidak bisa. Kolom terakhir: yang terbaik yang bisa diberikan tuas itu.",
        "The smallest value that meets the target on the plan line, and with a chance of 5 of 10, 8 of 10 and 19 of 20. A dash means it cannot. Last columns: the best that lever can give.",
    ),
    "all_levers_use": Text(
        "Pakai salah satu dalam rencana (peluang {chance}):", "Use one of them in the plan (chance {chance}):"
    ),
    "all_levers_none": Text(
        "Tidak ada tuas yang sendirian mencapai target (peluang {chance}). Lihat paket gabungan.",
        "No lever alone meets the target (chance {chance}). See the combined package.",
    ),
    "seek_teams_yes": Text(
        "Perlu {value} tim, masing-masing dikirim ke tempat yang paling bermanfaat. Cakupan {date} {share}, peluang {chance}.",
        "It takes {value} teams, each sent where it does most. Coverage on {date} {share}, chance {chance}.",
    ),
    "seek_teams_note": Text(
        "Dihitung dengan hari, jam, biaya dan batas pada pertanyaan “Ke mana tim dikirim?”.",
        "Worked out with the days, hours, costs and limits given under “Where to send the teams?”.",
    ),
    "best_value": Text("Terbaik", "Best"),
    "best_share": Text("Cakupan terbaik", "Best coverage"),
    "limit": Text("Pembatas", "Limit"),
    "all_levers_idle": Text(
        "{count} tuas lain hampir tidak mengubah hasil di sini.", "{count} other levers hardly change the result here."
    ),
}
