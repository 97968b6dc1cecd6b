"""A province's target parted among its cities."""

from ...parameters import Text

SHARES: dict[str, Text] = {
    "shares_city": Text("Kota", "City"),
    "shares_people": Text("Harus aktif (orang)", "To be active (persons)"),
    "shares_share": Text("Cakupan", "Coverage"),
    "shares_chance": Text("Peluang rencananya", "Chance of its plan"),
    "shares_needed": Text("Perlu per hari layanan", "Needed a service day"),
    "shares_fastest": Text("Tercepat yang tercatat", "Fastest on record"),
    "shares_total": Text("Bersama: {people} orang.", "Together: {people} persons."),
    "shares_wrong_rows": Text(
        "Baris {row}, {column}: {reason} ({count} baris belum bisa dipakai; perbaiki semuanya, sebab target dibagi di antara semua kota.)",
        "Row {row}, {column}: {reason} ({count} rows cannot be used; mend them all, since the target is parted among all cities.)",
    ),
    "shares_wrong_cities": Text(
        "Target dibagi di antara semua kota, jadi semuanya perlu bisa dihitung; {count} belum bisa. Yang pertama {name}: {reason}",
        "The target is parted among all cities, so each must be reckoned; {count} cannot be. The first is {name}: {reason}",
    ),
    "shares_most": Text(
        "Target itu lebih dari yang dapat dijangkau di semua kota bersama, yaitu {people} orang.",
        "The target is more than all cities together can reach, which is {people} persons.",
    ),
    "shares_least": Text(
        "Batas bawah setiap kota bersama sudah {people} orang, lebih dari targetnya.",
        "The floors of the cities alone make {people} persons, more than the target.",
    ),
    "shares_effort": Text(
        "Rencana kota-kota ini tidak memuat kegiatan yang cukup untuk membagi target menurut tenaga; pilih aturan lain.",
        "The plans of these cities hold too little to part the target by effort; choose another rule.",
    ),
}
