"""What waiting costs."""

from ...parameters import Text

DELAY: dict[str, Text] = {
    "wait_note": Text(
        "Rencana sekarang dimulai lebih lambat daripada yang paling cepat, yaitu besok atau hari pertama rencana. Sampai hari mulainya, rencana awal yang berjalan.",
        "The present plan begun later than it could be, which is tomorrow or the plan's first day. Until it begins, the starting plan runs.",
    ),
    "wait_idle": Text(
        "Rencana sekarang sama dengan rencana awal, jadi dibandingkan dengan tidak ada kegiatan sama sekali sampai hari mulai.",
        "The present plan equals the starting plan, so it is compared with no activity at all until the day it begins.",
    ),
    "wait_weeks": Text("Ditunda", "Later by"),
    "wait_count": Text("{weeks} minggu", "{weeks} weeks"),
    "wait_count_one": Text("{weeks} minggu", "{weeks} week"),
    "wait_not": Text("tidak ditunda", "not at all"),
    "wait_left": Text(
        "Sampai {date} tersisa {days} hari untuk memulai; penundaan yang lebih lama berarti rencana tidak dimulai sama sekali.",
        "{days} days are left to begin in until {date}; a longer wait means that the plan does not begin at all.",
    ),
    "wait_lost": Text("Cakupan hilang", "Coverage lost"),
    "wait_share": Text("Cakupan {date}", "Coverage {date}"),
    "wait_extra": Text("Tambahan {lever} untuk mengejar", "Extra {lever} to make up"),
    "wait_cannot": Text("tidak bisa dikejar", "cannot be made up"),
    "wait_last": Text(
        "Hari terakhir memulai rencana ini agar target masih tercapai pada garis rencana, yaitu dengan peluang sekitar 5 dari 10: {date}. Sesudah hari itu peluangnya lebih kecil.",
        "Last day to begin this plan and still meet the target on the plan line, which is a chance of about 5 of 10: {date}. From then on the chance is smaller.",
    ),
    "wait_needless": Text(
        "Pada garis rencana target tercapai juga tanpa rencana ini, selama apa pun ditunda: peluangnya sekitar 5 dari 10 atau lebih.",
        "On the plan line the target is met without this plan too, however long it waits: with a chance of about 5 of 10 or more.",
    ),
    "wait_never": Text(
        "Pada garis rencana target tidak tercapai walau rencana ini dimulai secepatnya: peluangnya kurang dari sekitar 5 dari 10.",
        "On the plan line the target is missed even if this plan begins as soon as it can: the chance is less than about 5 of 10.",
    ),
}
