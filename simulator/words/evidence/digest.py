"""The text of the week for a messenger: plain text, *bold* between asterisks."""

from ...parameters import Text

DIGEST: dict[str, Text] = {
    "digest_show": Text("Teks untuk WhatsApp", "Text for WhatsApp"),
    "digest_note": Text(
        "Salin dengan tombol di pojok kanan teks, lalu tempel di grup.",
        "Copy it with the button at the right of the text, then paste it into the group.",
    ),
    "digest_title": Text("*Pantauan IKD per {date}*", "*IKD tracking as of {date}*"),
    "digest_last": Text("Hitungan terakhir ({date}): *{active} orang*.", "Last count ({date}): *{active} persons*."),
    "digest_none": Text("Belum ada hitungan sesudah {date}.", "No count after {date} yet."),
    "digest_old": Text("Sudah {days} hari tanpa hitungan baru.", "No new count for {days} days."),
    "digest_doubt": Text(
        "Periksa hitungan itu: tanggal atau angkanya tampak keliru.",
        "Check that count: its date or its number looks mistyped.",
    ),
    "digest_behind": Text(
        "Menurut rencana pada hari itu {planned} orang: *kurang {more} orang*.",
        "Planned for that day: {planned} persons, so *{more} short*.",
    ),
    "digest_ahead": Text(
        "Menurut rencana pada hari itu {planned} orang: lebih {more} orang.",
        "Planned for that day: {planned} persons, so {more} more than planned.",
    ),
    "digest_as_planned": Text("Tepat sesuai rencana pada hari itu.", "Just as planned for that day."),
    "digest_change": Text(
        "Sejak {date}: {gained} orang (rencana {planned}).", "Since {date}: {gained} persons (planned {planned})."
    ),
    "digest_expected": Text(
        "Seharusnya hari ini: {people} orang ({low}–{high}).", "Expected by today: {people} persons ({low}–{high})."
    ),
    "digest_chance": Text(
        "Peluang mencapai target {target} pada {date}: {chance} (semula {before}).",
        "Chance of the target of {target} on {date}: {chance} (at first {before}).",
    ),
    "digest_chance_planned": Text(
        "Peluang mencapai target {target} pada {date}: {chance}.",
        "Chance of the target of {target} on {date}: {chance}.",
    ),
    "digest_trouble": Text(
        "Ramalan belum dapat diperbarui: isi juga wajib KTP pada hitungan terakhir.",
        "The forecast cannot be renewed yet: enter the wajib KTP of the last count too.",
    ),
    "digest_do": Text("*Yang perlu dilakukan:* {advice}", "*What to do:* {advice}"),
    "digest_most": Text(
        "Yang paling menambah, bila dijalankan sendiri: {parts}.", "What adds most, by itself: {parts}."
    ),
    "digest_link": Text("Rencana: {link}", "Plan: {link}"),
    "digest_long_link": Text(
        "Tautan rencana terlalu panjang untuk pesan ini; ada di berkas pantauan.",
        "The plan's link is too long for this message; it is in the tracking file.",
    ),
    "digest_starts": Text("Rencana ini berjalan mulai {date}.", "This plan runs from {date} on."),
    "digest_over": Text(
        "Masa rencana berakhir pada {date}, dengan {planned} orang menurut rencana; targetnya {target} orang.",
        "The plan ended on {date}, with {planned} persons as planned; its target was {target} persons.",
    ),
    "digest_final": Text("Hitungan {date}: *{active} orang*.", "Count of {date}: *{active} persons*."),
    "digest_no_final": Text(
        "Belum ada hitungan pada tanggal akhir atau sesudahnya.", "No count on the end date or after it yet."
    ),
}
