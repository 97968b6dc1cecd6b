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
PLACE_CODE = Text(
    "Kepmendagri 300.2.2-2138/2025; kosong bagi kota yang belum diisi.",
    "Kepmendagri 300.2.2-2138/2025; empty for a city not yet filled in.",
)
CALENDAR = Text(
    "SKB 3 Menteri 2022-2027, Keppres dan sidang isbat; tahun sesudahnya perkiraan, tanpa cuti bersama.",
    "SKB 3 Menteri of 2022-2027, Keppres and sidang isbat; later years are estimates, without joint leave.",
)
SCHOOL_BREAKS = Text(
    "Surat edaran bersama 2025 dan 2026 dan kalender pendidikan beberapa provinsi; selebihnya pola yang lazim, asumsi.",
    "Joint circulars of 2025 and 2026 and the school calendars of some provinces; the rest is the "
    "usual pattern, an assumption.",
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
    "25 sampai 250 orang per hari sekolah (params.csv), jauh lebih kecil di luar musim.",
    "25 to 250 recordings on a school day (params.csv), far fewer out of season.",
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
VENUES = assumption(
    "jumlah tempat di kota contoh; kantor tahu angkanya. Kota bawaan: jumlah kelurahan atau desa dan kecamatannya.",
    "the venues of an example city; the office knows its own. Built-in cities: their number of kelurahan or villages and of kecamatan.",
)
TRIED = assumption(
    "sama dengan rencana awal, yang lajunya sudah terlihat; kantor tahu angkanya.",
    "the same as the starting plan, whose pace has been seen; the office knows its own.",
)
RAMADAN = Text(
    "params.csv: cetak KTP-el Gresik Maret 2024 (Ramadan) 6.897; rata-rata sebulan tahun itu sekitar 9.400, jadi 0,7.",
    "params.csv: Gresik printed 6,897 cards in March 2024 (Ramadan) against about 9,400 in a mean month: 0.7.",
)
SPREAD_TURNOUT = Text(
    "coverage.csv: laju berikutnya dibanding laju terakhir menyimpang 0,78 dalam log (kesalahan baku "
    "0,12; 32 pasangan dari 18 angka awal di 8 tempat, pembulatan dikeluarkan; tanpa Padang 0,64); dibulatkan 80 %. "
    "Median 1, rata-rata 1,38.",
    "coverage.csv: the next pace against the last differs by 0.78 in logarithm (standard error "
    "0.12; 32 pairs from 18 starting figures in 8 places, rounding taken out; 0.64 without Padang); rounded to "
    "80 %. Median 1, mean 1.38.",
)
SPREAD_UNTRIED = assumption(
    "enam kasus rencana yang dapat dibandingkan dengan hasil (0,2-1,6 dari rencana, median 0,4), tidak satu pun "
    "percobaan; simpangan 1,05 di sekitar 1, dikurangi simpangan laju.",
    "six cases of a plan that can be held against its result (0.2-1.6 of the plan, median 0.4), none an experiment; "
    "spread of 1.05 round 1, less that of the pace.",
)
AGE = assumption(
    "pertambahan yang tidak terlihat 0,4 poin sebulan, median laju kota; usia angka berita sekitar 25 hari (6 kasus).",
    "an unseen gain of 0.4 points a month, the median pace of a city; figures in the news are some 25 days old (6 cases).",
)
ABOUT = assumption(
    "dari 3-4 tempat: angka bulat wajib KTP meleset 2 % (tiga angka) atau 5 % (satu-dua angka).",
    "from 3-4 places: a round wajib KTP is off by 2 % (three digits) or 5 % (one or two).",
)
REST = assumption(
    "satu kabupaten turun dari 300-400 sehari ke 100-150, kadang 50, tanpa tempat baru (params.csv); "
    "berapa minggu tempat pulih tidak pernah diukur.",
    "one district fell from 300-400 a day to 100-150, at times 50, without new places (params.csv); "
    "how many weeks a place takes to recover was never measured.",
)
SPREAD_DAY = assumption(
    "hasil satu kegiatan (events.csv): kelurahan 120-287, sekolah 150-250, acara 45-750.",
    "yield of one event (events.csv): kelurahan 120-287, school 150-250, ceremony 45-750.",
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
DENOMINATOR = Text(
    "Persentase yang diterbitkan membagi dengan register semester terakhir yang dirilis; nilai awal berjalan, agar angka "
    "tautan lama tetap.",
    "Printed percentages divide by the last semester's register released; running by default, so that figures of old "
    "links stay.",
)
RELEASE = Text(
    "DKB dirilis 38, 59 dan 71 hari sesudah tanggalnya (7 Agu 2024, 28 Agu 2025, 12 Mar 2026; params.csv, "
    "dkb_release_lag); dipakai yang tengah.",
    "DKB was released 38, 59 and 71 days after its date (7 Aug 2024, 28 Aug 2025, 12 Mar 2026; params.csv, "
    "dkb_release_lag); the middle one is used.",
)
NETWORK = Text(
    "Surat 400.8.3.2/3152/Dukcapil, 27 Feb 2025, menutup yang dibiayai pusat (berita).",
    "Letter 400.8.3.2/3152/Dukcapil of 27 Feb 2025 closed what the centre paid for (press).",
)
PROVINCIAL_TARGET = assumption(
    "isi menurut surat provinsi; tidak dipakai sampai diisi.", "enter what the province asks; none until then."
)
TWO_BASES = Text(
    "Indikator perencanaan (Kepmen PPN KEP.26A/M.PPN/HK/05/2025) membagi dengan wajib KTP, laporan Ditjen Dukcapil dengan yang "
    "sudah perekaman.",
    "The planning indicator (KEP.26A/M.PPN/HK/05/2025) divides by wajib KTP, reports of the Directorate General by those "
    "recorded.",
)
