"""A combined package of changes."""

from ...parameters import Text

PACKAGE: dict[str, Text] = {
    "package_note": Text(
        "Perubahan terkecil, satu tuas demi satu menurut hasilnya, sampai target atau batas atas.",
        "The smallest set of changes, one lever at a time by yield, until the target or the ceiling.",
    ),
    "package_step": Text("Langkah", "Step"),
    "package_from": Text("Dari", "From"),
    "package_to": Text("Menjadi", "To"),
    "package_gain": Text("Tambahan", "Gain"),
    "package_after": Text("Cakupan sesudahnya", "Coverage after"),
    "package_reached": Text("Dengan {count} perubahan target tercapai.", "With {count} changes the target is met."),
    "package_short": Text(
        "Semua perubahan ini bersama membawa ke {share}; target {target} tetap tidak tercapai.",
        "All these changes together lead to {share}; the {target} target is still missed.",
    ),
    "package_none": Text("Target sudah tercapai tanpa perubahan.", "The target is met without any change."),
    "package_words": Text("Tangga cakupan: {steps}.", "Staircase of coverage: {steps}."),
}
