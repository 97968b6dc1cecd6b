"""What waiting costs."""

from ...parameters import Text

DELAY: dict[str, Text] = {
    "wait_note": Text(
        "Rencana sekarang, dimulai lebih lambat dari yang tercepat, yaitu besok atau hari pertama rencana; sampai saat itu rencana awal yang berjalan.",
        "The present plan begun later than as soon as it can, tomorrow or on the plan's first day; until then the starting plan runs.",
    ),
    "wait_idle": Text(
        "Rencana sekarang sama dengan rencana awal, jadi dibandingkan dengan tidak ada kegiatan sama sekali sampai hari mulai.",
        "The present plan equals the starting plan, so it is compared with no activity at all until the day it begins.",
    ),
    "wait_weeks": Text("Ditunda", "Later by"),
    "wait_count": Text("{weeks} minggu", "{weeks} weeks"),
    "wait_lost": Text("Cakupan hilang", "Coverage lost"),
    "wait_share": Text("Cakupan {date}", "Coverage {date}"),
    "wait_extra": Text("Tambahan {lever} untuk mengejar", "Extra {lever} to make up"),
    "wait_cannot": Text("tidak bisa dikejar", "cannot be made up"),
    "wait_last": Text(
        "Hari terakhir memulai rencana ini agar target masih tercapai: {date}.",
        "Last day to begin this plan and still meet the target: {date}.",
    ),
    "wait_never": Text(
        "Target tidak tercapai walau rencana ini dimulai secepatnya.",
        "The target is missed even if this plan begins as soon as it can.",
    ),
}
