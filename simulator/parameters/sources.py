"""Where defaults come from, worded once. The data files named here lie in ``simulator/data``."""

from .text import Text


def assumption(id: str, en: str) -> Text:
    """An assumption, said to be one, with the reason for its size."""
    return Text(f"Asumsi: {id}", f"Assumption: {en}")


EVENTS = "events.csv"
PARAMS = "params.csv"
COVERAGE = "coverage.csv"

CITY_FIGURE = Text(
    "Angka contoh bagi kota yang belum diisi; setiap kota bawaan memakai angka bersumber sendiri.",
    "Example figure for a city not yet filled in; each built-in city has its own sourced figure.",
)
OFFICE_DECIDES = assumption(
    "keputusan kantor; nilai awal netral.", "the office decides; the starting value is neutral."
)
NATIONAL_TARGET = Text(
    "Target nasional 30 % sejak 2024 (params.csv, national_target_percent; Bali Post 10 Okt 2024).",
    "National target of 30 % since 2024 (params.csv, national_target_percent; Bali Post, 10 Oct 2024).",
)
BASIS = Text(
    "Blitar memakai wajib KTP (Halo Blitar, akhir 2025), Denpasar yang sudah perekaman (Bali Post, 10 Okt 2024).",
    "Blitar uses wajib KTP (Halo Blitar, late 2025), Denpasar the recorded (Bali Post, 10 Oct 2024).",
)
GROWTH = Text(
    "params.csv: pertumbuhan bersih umumnya 0,3-2 % setahun (Jepara 1,15; Batang 1,48; Bandar Lampung 1,4).",
    "params.csv: net growth is mostly 0.3-2 % a year (Jepara 1.15; Batang 1.48; Bandar Lampung 1.4).",
)
EXIT = assumption(
    "kematian sekitar 0,6 % setahun ditambah pindah keluar (params.csv: Sumedang, Medan).",
    "deaths of about 0.6 % a year plus moving out (params.csv: Sumedang, Medan).",
)
LAPSE = assumption(
    "tidak ada angka; warga yang berganti ponsel harus aktivasi ulang di kantor (params.csv, reactivation).",
    "no figure exists; who changes phone must activate again at the office (params.csv, reactivation).",
)
RECORDING = assumption(
    "kisaran perekaman di params.csv: 25 sampai 250 orang per hari sekolah, jauh lebih kecil di luar musim.",
    "params.csv shows 25 to 250 recordings on a school day, far fewer out of season.",
)
RECORDING_ACTIVATE = Text(
    "params.csv, age_gate (Kota Serang 2023): hanya beberapa persen perekam yang sudah 17 tahun dan bisa aktivasi.",
    "params.csv, age_gate (Kota Serang 2023): only a few percent of those recorded are 17 and can activate.",
)
REACHABLE = assumption(
    "68 % penduduk punya ponsel, 74 % di kota (params.csv, BPS 2022); ponsel lama tidak bisa. "
    "Belum ada kota besar di atas 35 %, jadi letak batas sebenarnya tidak diketahui.",
    "68 % of people own a phone, 74 % in cities (params.csv, BPS 2022); old ones do not work. "
    "No large city is above 35 %, so where the ceiling really lies is unknown.",
)
DOWNTIME = Text(
    "params.csv, downtime: gangguan pusat 1-2 hari beberapa kali setahun, pernah sebulan penuh.",
    "params.csv, downtime: central outages of 1-2 days several times a year, once a whole month.",
)
RAMADAN = Text(
    "params.csv: cetak KTP-el Gresik Maret 2024 (Ramadan) 6.897; rata-rata sebulan tahun itu sekitar 9.400, jadi 0,7.",
    "params.csv: Gresik printed 6,897 cards in March 2024 (Ramadan) against about 9,400 in a mean month: 0.7.",
)
SPREAD_TURNOUT = Text(
    "coverage.csv: laju satu kota berubah dari satu rentang ke rentang berikutnya dengan simpangan log 0,53 "
    "(Denpasar, Tegal, Tabanan; 8 perubahan).",
    "coverage.csv: a city's pace changes from one span to the next by 0.53 in logarithm (root mean square; "
    "Denpasar, Tegal, Tabanan; 8 changes).",
)
SPREAD_DAY = assumption(
    "hasil satu kegiatan di events.csv: kelurahan 120-287, sekolah 150-250, acara 45-750.",
    "yield of one event in events.csv: kelurahan 120-287, school 150-250, ceremony 45-750.",
)
SPREAD_OTHER = assumption("tidak ada angka; kisaran lebar.", "no figure exists; a wide range.")
MINUTES = Text(
    "params.csv, minutes_per_activation: kurang dari 5 (Jakarta Barat), 10 (Medan), 10-30 (Wakatobi).",
    "params.csv, minutes_per_activation: under 5 (Jakarta Barat), 10 (Medan), 10-30 (Wakatobi).",
)
STAFF = assumption("tim kecil yang lazim.", "the usual small team.")
SUCCESS = assumption(
    "sebagian gagal karena ponsel, jaringan, atau pencocokan wajah (params.csv, min_os, face_recognition_delay).",
    "some fail by phone, network or face matching (params.csv, min_os, face_recognition_delay).",
)
