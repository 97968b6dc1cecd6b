"""The channels and the parameters of each, made from one table of what differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from . import sources as src
from .city import PERCENT, PERSONS
from .parameter import Band, Parameter, Value
from .text import Text

PEOPLE_PER_EVENT = Text("orang per kegiatan", "persons an event")


@dataclass(frozen=True)
class Channel:
    """A way to reach people. A closed channel reaches its own group only."""

    key: str
    label: Text
    closed: bool = False
    counter: bool = False


CHANNELS = (
    Channel("kelurahan", Text("Kelurahan", "Kelurahan halls")),
    Channel("sekolah", Text("SMA/SMK", "Senior schools"), closed=True),
    Channel("kecamatan", Text("Kantor kecamatan", "Kecamatan offices")),
    Channel("asn", Text("ASN kota", "City civil servants"), closed=True),
    Channel("sosialisasi", Text("Sosialisasi", "Briefings")),
    Channel("loket", Text("Loket Dinas", "Counter of the Dinas"), counter=True),
    Channel("lain", Text("Kanal lain", "Other channel")),
)
"""The channels in the order in which they are shown."""


@dataclass(frozen=True)
class _Row:
    """Defaults of one channel, in screen units, with what they rest on."""

    channel: Channel
    events: int
    events_most: int
    rare: int
    usual: int
    evidence: Text
    turnout: float
    turnout_source: Text
    nonresident: float
    nonresident_source: Text
    officers: int
    hours: float
    days: str = "12345"
    audience: int | None = None
    audience_source: Text = src.OFFICE_DECIDES
    plausible_turnout: tuple[float, float] = (10, 120)


_KELURAHAN, _SEKOLAH, _KECAMATAN, _ASN, _SOSIALISASI, _LOKET, _LAIN = CHANNELS
_GOOD_DAYS = "angka hari baik 3-6 kali rata-rata"
_ROWS = (
    _Row(
        _KELURAHAN, 2, 60, 1, 5,
        Text("Kota Madiun: 12 kelurahan dan 121 RW sampai September 2025 (coverage.csv); Ambon hanya bila diminta (params.csv).",
             "Kota Madiun: 12 kelurahan and 121 RW by September 2025 (coverage.csv); Ambon goes only on request (params.csv)."),
        40, Text("events.csv: kelurahan atau RW 120-287 pada hari baik; dibagi 4 karena " + _GOOD_DAYS + ".",
                 "events.csv: kelurahan or RW 120-287 on good days; divided by 4, good days being 3-6 times the mean."),
        5, src.assumption("kebanyakan yang datang ke kelurahan warga setempat.", "most who come to a kelurahan live there."),
        2, 5, plausible_turnout=(10, 120),
    ),
    _Row(
        _SEKOLAH, 1, 40, 1, 5,
        Text("Surakarta: 44 sekolah dalam 21 hari kerja, sekitar 10 seminggu (events.csv); Palu satu dua sebulan (params.csv).",
             "Surakarta: 44 schools in 21 working days, about 10 a week (events.csv); Palu one or two a month (params.csv)."),
        50, Text("events.csv: Sidoarjo 150 (rata-rata) dan 250 (sekali); dibagi 3-5 karena kebanyakan siswa belum 17.",
                 "events.csv: Sidoarjo 150 (mean) and 250 (once); divided by 3-5 as most pupils are not yet 17."),
        15, src.assumption("sebagian siswa dan guru warga kabupaten tetangga.", "some pupils and teachers live in the next regency."),
        3, 5, audience=2000,
        audience_source=src.assumption("sekitar 2 % wajib KTP berusia 17 (params.csv), sebagian sudah aktif.",
                                       "about 2 % of wajib KTP are 17 (params.csv), some already active."),
        plausible_turnout=(15, 150),
    ),
    _Row(
        _KECAMATAN, 0, 150, 5, 20,
        Text("Satu kecamatan buka lima hari = 5 hari kantor seminggu; Denpasar melayani di empat kecamatan (Bali Post).",
             "One kecamatan open five days is 5 office days a week; Denpasar serves at four kecamatan (Bali Post)."),
        8, src.assumption("Ngawi mewajibkan sedikitnya 5 per kecamatan (params.csv, quota_lever).",
                          "Ngawi asks for at least 5 per kecamatan (params.csv, quota_lever)."),
        10, src.assumption("seperti loket, sedikit lebih banyak pendatang.", "as at the counter, a few more newcomers."),
        1, 6, plausible_turnout=(3, 26),
    ),
    _Row(
        _ASN, 0, 40, 1, 4,
        Text("Rembang mendatangi dua perangkat daerah sehari (events.csv).",
             "Rembang visited two city offices a day (events.csv)."),
        40, Text("events.csv: Kota Cirebon 40 per hari kerja sebulan penuh; Maluku 333 tiga hari.",
                 "events.csv: Kota Cirebon 40 per working day over a month; Maluku 333 over three days."),
        25, Text("params.csv, nonresident_share: Kota Malang seperempat pegawai tinggal di daerah lain.",
                 "params.csv, nonresident_share: in Kota Malang a quarter of staff live elsewhere."),
        3, 5, audience=1000,
        audience_source=src.assumption("ASN warga kota yang belum aktif; tanyakan ke BKPSDM.",
                                       "resident civil servants not yet active; ask the personnel office."),
        plausible_turnout=(20, 333),
    ),
    _Row(
        _SOSIALISASI, 1, 40, 1, 3,
        Text("Blitar membuka aktivasi pada setiap sosialisasi (Halo Blitar).",
             "Blitar opens activation at every briefing (Halo Blitar)."),
        20, Text("events.csv: stan upacara 45, pesta rakyat 91 sehari; dibagi sekitar 3.",
                 "events.csv: ceremony booth 45, fair 91 a day; divided by about 3."),
        10, src.assumption("tidak ada angka.", "no figure exists."),
        2, 3, plausible_turnout=(5, 90),
    ),
    _Row(
        _LAIN, 0, 40, 1, 3,
        Text("Jepara dan Penajam: sekali seminggu di hari bebas kendaraan (events.csv).",
             "Jepara and Penajam: once a week on car-free days (events.csv)."),
        25, Text("events.csv: kampung hari Minggu 46, pesta rakyat 91, sekali 750 di Kendari; dibagi sekitar 3.",
                 "events.csv: a Sunday neighbourhood 46, a fair 91, once 750 in Kendari; divided by about 3."),
        40, Text("params.csv, nonresident_share: di Denpasar kebanyakan yang datang bukan warga; asumsi 40 %.",
                 "params.csv, nonresident_share: in Denpasar most who come live elsewhere; 40 % assumed."),
        2, 4, days="67", plausible_turnout=(8, 91),
    ),
)  # fmt: skip


def _bands(row: _Row) -> tuple[Band, ...]:
    return (
        Band(0, Text("tidak ada", "none")),
        Band(row.rare, Text("jarang", "rare")),
        Band(row.usual, Text("lazim", "usual")),
        Band(row.events_most, Text("sangat sering", "very frequent")),
    )


def _parameter(
    channel: Channel, name: str, label: Text, help: Text, kind: str, default: Value, source: Text, **rest: object
) -> Parameter:
    return Parameter(
        f"{channel.key}.{name}", label, help, kind, default, source, group=channel.key, **rest,  # type: ignore[arg-type]
    )  # fmt: skip


def _serving(channel: Channel, nonresident: float, nonresident_source: Text, officers: int, hours: float,
             days: str) -> tuple[Parameter, ...]:  # fmt: skip
    """What every channel has: who is served, by whom, how long, on which days, from when."""
    return (
        _parameter(channel, "success", Text("Tingkat berhasil", "Success rate"),
                   Text("Dari yang dilayani, bagian yang selesai aktif.", "Of those served, the share who end up active."),
                   "share", 85.0, src.SUCCESS, role="assumption", unit=PERCENT, low=0, high=100, step=1, decimals=1,
                   plausible=(60, 95)),
        _parameter(channel, "nonresident", Text("Bukan warga", "Non-residents"),
                   Text("Dari yang datang, bagian yang terdaftar di daerah lain: dikerjakan, tidak dihitung.",
                        "Of those who come, the share registered elsewhere: work done, not credited."),
                   "share", nonresident, nonresident_source, role="assumption", unit=PERCENT, low=0, high=95, step=1,
                   decimals=1, plausible=(max(0.0, nonresident - 10), min(95.0, nonresident + 20))),
        _parameter(channel, "officers", Text("Petugas", "Officers"),
                   Text("Petugas yang mengaktivasi dalam satu kegiatan.", "Officers who activate at one event."),
                   "count", officers, src.STAFF, role="lever", unit=Text("orang", "persons"), low=0, high=60,
                   plausible=(1, officers * 2)),
        _parameter(channel, "hours", Text("Jam layanan", "Service hours"),
                   Text("Jam melayani dalam satu kegiatan.", "Hours of service at one event."),
                   "number", hours, src.STAFF, role="lever", unit=Text("jam", "hours"), low=0, high=14, step=0.5,
                   decimals=2, plausible=(max(1.0, hours - 2), hours + 2)),
        _parameter(channel, "minutes", Text("Menit per aktivasi", "Minutes per activation"),
                   Text("Waktu seorang petugas untuk satu orang.", "One officer's time for one person."),
                   "number", 10.0, src.MINUTES, role="assumption", unit=Text("menit", "minutes"), low=1, high=60,
                   step=1, decimals=1, plausible=(5, 20)),
        _parameter(channel, "days", Text("Hari layanan", "Service days"),
                   Text("Hari dalam seminggu kanal ini berjalan.", "Weekdays on which this channel runs."),
                   "weekdays", days, src.OFFICE_DECIDES, role="assumption"),
        _parameter(channel, "from", Text("Mulai tanggal", "Starts on"),
                   Text("Kosong berarti sejak awal proyeksi.", "Empty means from the start of the projection."),
                   "optional_date", None, src.OFFICE_DECIDES, role="lever"),
    )  # fmt: skip


def _outreach(row: _Row) -> tuple[Parameter, ...]:
    channel = row.channel
    parameters = [
        _parameter(channel, "events", Text("Kegiatan per minggu", "Events a week"), row.evidence,
                   "count", row.events, src.OFFICE_DECIDES, role="lever",
                   unit=Text("kegiatan per minggu", "events a week"), low=0, high=row.events_most, step=1,
                   bands=_bands(row), plausible=(0, row.usual)),
        _parameter(channel, "turnout", Text("Warga datang per kegiatan", "Residents per event"),
                   Text("Warga kota yang datang untuk aktivasi pada satu kegiatan, di awal proyeksi.",
                        "Residents who come to activate at one event, at the start of the projection."),
                   "number", float(row.turnout), row.turnout_source, role="lever", unit=PEOPLE_PER_EVENT, low=0,
                   high=800, step=1, decimals=1, plausible=row.plausible_turnout),
    ]  # fmt: skip
    if row.audience is not None:
        parameters.append(
            _parameter(channel, "audience", Text("Sasaran belum aktif", "Not yet active"),
                       Text("Anggota kelompok ini yang belum aktif dan terjangkau pada tanggal data.",
                            "Members of this group not yet active and reachable on the date of the figures."),
                       "count", row.audience, row.audience_source, role="assumption", unit=PERSONS, low=0,
                       high=1_000_000, step=100, plausible=(row.audience // 2, row.audience * 2)),
        )  # fmt: skip
    if channel.key == "sekolah":
        parameters.append(
            _parameter(channel, "refill", Text("Warga baru yang bersekolah", "New entrants at school"),
                       Text("Bagian warga baru wajib KTP yang menjadi sasaran di sekolah.",
                            "Share of new wajib KTP who join this group at school."),
                       "share", 50.0, src.assumption("sebagian yang berusia 17 sudah lulus, bekerja, atau pendatang dewasa.",
                                                     "some who turn 17 have left school; others are adults who move in."),
                       role="assumption", unit=PERCENT, low=0, high=100, step=5, decimals=1, plausible=(30, 70)),
        )  # fmt: skip
    if channel.key == "lain":
        parameters.insert(
            0,
            _parameter(channel, "name", Text("Nama kanal", "Channel name"),
                       Text("Nama kanal tambahan, misalnya Mal atau Kampus.", "Name of the extra channel, such as Mall."),
                       "text", "", src.OFFICE_DECIDES, role="fact", longest=30),
        )  # fmt: skip
    return (
        *parameters,
        *_serving(channel, row.nonresident, row.nonresident_source, row.officers, row.hours, row.days),
    )


def _counter() -> tuple[Parameter, ...]:
    channel = _LOKET
    return (
        _parameter(channel, "events", Text("Hari buka per minggu", "Opening days a week"),
                   Text("Hari buka loket dalam seminggu.", "Days a week on which the counter is open."),
                   "count", 5, src.OFFICE_DECIDES, role="lever", unit=Text("hari per minggu", "days a week"), low=0,
                   high=7, step=1, plausible=(5, 6)),
        _parameter(channel, "clients", Text("Pemohon per hari", "Clients a day"),
                   Text("Warga yang datang ke loket sehari untuk layanan apa pun.",
                        "Residents who come to the counter in a day for any service."),
                   "number", 200.0,
                   Text("params.csv, counter_visitors: 125-300 sehari (Karanganyar, Mataram, Ponorogo, Palembang).",
                        "params.csv, counter_visitors: 125-300 a day (Karanganyar, Mataram, Ponorogo, Palembang)."),
                   role="fact", unit=Text("orang per hari", "persons a day"), low=0, high=5000, step=10, decimals=1,
                   plausible=(100, 400)),
        _parameter(channel, "voluntary", Text("Aktivasi sukarela", "Voluntary share"),
                   Text("Dari pemohon terjangkau yang belum aktif, bagian yang mau aktivasi tanpa aturan.",
                        "Of reachable clients not yet active, the share who activate without a rule."),
                   "share", 10.0, src.assumption("disetel agar kota tanpa aturan sesuai laju nyatanya.",
                                                 "set so that a city without the rule shows its real pace."),
                   role="assumption", unit=PERCENT, low=0, high=100, step=1, decimals=1, plausible=(2, 30)),
        _parameter(channel, "mandatory", Text("Aktivasi bila diwajibkan", "Share under the rule"),
                   Text("Bagian yang sama ketika IKD menjadi langkah pertama setiap layanan.",
                        "The same share when IKD is the first step of every service."),
                   "share", 60.0,
                   src.assumption("kota dengan aturan naik 0,90 poin sebulan (median, README data), tanpa aturan 0,39; "
                                  "bagian pemohon yang patuh tidak pernah dilaporkan.",
                                  "cities with the rule gain 0.90 points a month (median, data README), without it 0.39; "
                                  "the share of clients who comply was never reported."),
                   role="assumption", unit=PERCENT, low=0, high=100, step=1, decimals=1, plausible=(30, 90)),
        _parameter(channel, "rule", Text("IKD dulu, baru layanan lain", "IKD first, then any other service"),
                   Text("Tanggal mulai aturan; kosong berarti tidak ada. Tuas terkuat dalam bukti: "
                        "kota yang mencapai 30 % memakainya.",
                        "Date from which the rule holds; empty means never. The strongest lever in the evidence: "
                        "the cities that reached 30 % used it."),
                   "optional_date", None, src.OFFICE_DECIDES, role="lever"),
        *_serving(channel, 5.0, src.assumption("loket melayani warga kota; sebagian kecil pendatang.",
                                               "the counter serves residents; a few come from elsewhere."), 3, 7.0, "12345"),
    )  # fmt: skip


_BY_CHANNEL = {row.channel.key: _outreach(row) for row in _ROWS} | {"loket": _counter()}
CHANNEL_PARAMETERS = tuple(parameter for channel in CHANNELS for parameter in _BY_CHANNEL[channel.key])
"""Every channel's parameters, in the order of the channels."""
