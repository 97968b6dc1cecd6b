"""A combined package of changes."""

from ...parameters import Text

PACKAGE: dict[str, Text] = {
    "package_note": Text(
        "Perubahan terkecil, satu tuas demi satu menurut tambahannya, sampai target tercapai dengan peluang yang diminta atau sampai batas atas.",
        "The smallest set of changes, one lever at a time by what it adds, until the target is met with the chance asked for, or up to the ceiling.",
    ),
    "package_step": Text("Langkah", "Step"),
    "package_from": Text("Dari", "From"),
    "package_to": Text("Menjadi", "To"),
    "package_gain": Text("Tambahan", "Gain"),
    "package_small": Text("kurang dari {least}", "less than {least}"),
    "package_small_note": Text(
        "Langkah dengan tambahan kurang dari {least} tetap perlu: tanpa langkah itu target tidak tercapai {asked}.",
        "A step that adds less than {least} is needed all the same: without it the target is not met {asked}.",
    ),
    "package_after": Text("Cakupan sesudahnya", "Coverage after"),
    "package_reached": Text(
        "Dengan {count} perubahan cakupan {date} {share}; target {target} tercapai dengan peluang {chance}.",
        "With {count} changes coverage on {date} is {share}; the {target} target is met with a chance of {chance}.",
    ),
    "package_short": Text(
        "Semua perubahan ini bersama membawa ke {share} pada {date}, peluang mencapai target {chance}{asked}.",
        "All these changes together lead to {share} on {date}, with a chance of meeting the target of {chance}{asked}.",
    ),
    "package_asked": Text(", belum {goal} seperti yang diminta", ", not the {goal} that was asked for"),
    "package_asked_line": Text(", {goal} tetap di bawah target", ", the {goal} still below the target"),
    "package_none": Text(
        "Tanpa perubahan pun target {target} tercapai dengan peluang {chance}; cakupan {date} {share}.",
        "Without any change the {target} target is met with a chance of {chance}; coverage on {date} is {share}.",
    ),
    "package_teams_enough": Text(
        "Jemput bola dalam paket ini perlu {needed} tim. Menurut isian di \u201cKe mana tim dikirim?\u201d kantor punya {teams}: cukup.",
        "Outreach in this package takes {needed} teams. By the entries under \u201cWhere to send the teams?\u201d the office has {teams}: enough.",
    ),
    "package_teams_short": Text(
        "Jemput bola dalam paket ini perlu {needed} tim. Menurut isian di \u201cKe mana tim dikirim?\u201d kantor punya {teams}: kurang {missing}.",
        "Outreach in this package takes {needed} teams. By the entries under \u201cWhere to send the teams?\u201d the office has {teams}: {missing} too few.",
    ),
    "package_teams_never": Text(
        "Dengan jam kerja pada \u201cKe mana tim dikirim?\u201d tidak ada tim yang bisa menjalankan semua kegiatan paket ini.",
        "With the working hours under \u201cWhere to send the teams?\u201d no team can hold all events of this package.",
    ),
    "package_words": Text("Tangga cakupan: {steps}.", "Staircase of coverage: {steps}."),
}
