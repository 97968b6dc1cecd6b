"""What binds a plan or a lever."""

from ...parameters import Text

LIMITS: dict[str, Text] = {
    "limit_capacity": Text("kapasitas petugas", "officers' capacity"),
    "limit_audience": Text("sasaran habis", "audience used up"),
    "limit_ceiling": Text("batas atas warga yang terjangkau", "ceiling of reachable residents"),
    "limit_calendar": Text("hari yang tersisa dalam kalender", "the days left in the calendar"),
    "limit_recorded": Text("semua warga sudah direkam", "everybody has been recorded"),
    "limit_maximum": Text("batas tuas itu sendiri", "the lever's own maximum"),
    "limit_turnout": Text("jumlah orang yang datang", "how many people come"),
    "limit_no_effect": Text("tuas ini tidak mengubah apa pun di sini", "this lever moves nothing here"),
    "limit_team_days": Text("jumlah hari tim", "team-days"),
    "limit_money": Text("anggaran", "money"),
}
