"""The table of what differs between the channels that teams go out to: defaults and what they rest on."""

from __future__ import annotations

from dataclasses import dataclass

from .. import sources as src
from ..text import Text
from .channel import ASN, KECAMATAN, KELURAHAN, LAIN, SEKOLAH, SOSIALISASI, Channel


@dataclass(frozen=True, kw_only=True)
class Outreach:
    """Defaults of one channel, in screen units."""

    channel: Channel
    events: int
    """A week, of which ``events_high`` is the slider's end, and ``rare`` and ``usual`` end their bands."""
    events_high: int
    rare: int
    usual: int
    events_help: Text
    turnout: float
    """Residents an event, and what the evidence leaves open."""
    plausible_turnout: tuple[float, float]
    turnout_source: Text
    nonresident: float
    """Percent of those who come."""
    nonresident_source: Text
    officers: int
    hours: float
    """At one event."""
    days: str = "12345"
    audience: int | None = None
    """Members of a closed group not yet active; None for an open channel."""
    audience_source: Text = src.OFFICE_DECIDES
    refill: float | None = None
    """Percent of the new wajib KTP who join a closed group; None where none do."""
    refill_source: Text = src.OFFICE_DECIDES
    named_by_office: bool = False
    """Whether the office gives it a name of its own."""


_GOOD_DAYS = "angka hari baik 3-6 kali rata-rata"

OUTREACH_DEFAULTS = (
    Outreach(
        channel=KELURAHAN,
        events=2,
        events_high=60,
        rare=1,
        usual=5,
        events_help=Text(
            "Kota Madiun: 12 kelurahan dan 121 RW sampai September 2025 (coverage.csv); "
            "Ambon hanya bila diminta (params.csv).",
            "Kota Madiun: 12 kelurahan and 121 RW by September 2025 (coverage.csv); "
            "Ambon goes only on request (params.csv).",
        ),
        turnout=40,
        plausible_turnout=(10, 120),
        turnout_source=Text(
            f"events.csv: kelurahan atau RW 120-287 pada hari baik; dibagi 4 karena {_GOOD_DAYS}.",
            "events.csv: kelurahan or RW 120-287 on good days; divided by 4, good days being 3-6 times the mean.",
        ),
        nonresident=5,
        nonresident_source=src.assumption(
            "kebanyakan yang datang ke kelurahan warga setempat.", "most who come to a kelurahan live there."
        ),
        officers=2,
        hours=5,
    ),
    Outreach(
        channel=SEKOLAH,
        events=1,
        events_high=40,
        rare=1,
        usual=5,
        events_help=Text(
            "Surakarta: 44 sekolah dalam 21 hari kerja, sekitar 10 seminggu (events.csv); "
            "Palu satu dua sebulan (params.csv).",
            "Surakarta: 44 schools in 21 working days, about 10 a week (events.csv); "
            "Palu one or two a month (params.csv).",
        ),
        turnout=50,
        plausible_turnout=(15, 150),
        turnout_source=Text(
            "events.csv: Sidoarjo 150 (rata-rata) dan 250 (sekali); dibagi 3-5 karena kebanyakan siswa belum 17.",
            "events.csv: Sidoarjo 150 (mean) and 250 (once); divided by 3-5 as most pupils are not yet 17.",
        ),
        nonresident=15,
        nonresident_source=src.assumption(
            "sebagian siswa dan guru warga kabupaten tetangga.", "some pupils and teachers live in the next regency."
        ),
        officers=3,
        hours=5,
        audience=2000,
        audience_source=src.assumption(
            "sekitar 2 % wajib KTP berusia 17 (params.csv), sebagian sudah aktif.",
            "about 2 % of wajib KTP are 17 (params.csv), some already active.",
        ),
        refill=50.0,
        refill_source=src.assumption(
            "sebagian yang berusia 17 sudah lulus, bekerja, atau pendatang dewasa.",
            "some who turn 17 have left school; others are adults who move in.",
        ),
    ),
    Outreach(
        channel=KECAMATAN,
        events=0,
        events_high=150,
        rare=5,
        usual=20,
        events_help=Text(
            "Satu kecamatan buka lima hari = 5 hari kantor seminggu; Denpasar melayani di empat kecamatan (Bali Post).",
            "One kecamatan open five days is 5 office days a week; Denpasar serves at four kecamatan (Bali Post).",
        ),
        turnout=8,
        plausible_turnout=(3, 26),
        turnout_source=src.assumption(
            "Ngawi mewajibkan sedikitnya 5 per kecamatan (params.csv, quota_lever).",
            "Ngawi asks for at least 5 per kecamatan (params.csv, quota_lever).",
        ),
        nonresident=10,
        nonresident_source=src.assumption(
            "seperti loket, sedikit lebih banyak pendatang.", "as at the counter, a few more newcomers."
        ),
        officers=1,
        hours=6,
    ),
    Outreach(
        channel=ASN,
        events=0,
        events_high=40,
        rare=1,
        usual=4,
        events_help=Text(
            "Rembang mendatangi dua perangkat daerah sehari (events.csv).",
            "Rembang visited two city offices a day (events.csv).",
        ),
        turnout=40,
        plausible_turnout=(20, 333),
        turnout_source=Text(
            "events.csv: Kota Cirebon 40 per hari kerja sebulan penuh; Maluku 333 tiga hari.",
            "events.csv: Kota Cirebon 40 per working day over a month; Maluku 333 over three days.",
        ),
        nonresident=25,
        nonresident_source=Text(
            "params.csv, nonresident_share: Kota Malang seperempat pegawai tinggal di daerah lain.",
            "params.csv, nonresident_share: in Kota Malang a quarter of staff live elsewhere.",
        ),
        officers=3,
        hours=5,
        audience=1000,
        audience_source=src.assumption(
            "ASN warga kota yang belum aktif; tanyakan ke BKPSDM.",
            "resident civil servants not yet active; ask the personnel office.",
        ),
    ),
    Outreach(
        channel=SOSIALISASI,
        events=1,
        events_high=40,
        rare=1,
        usual=3,
        events_help=Text(
            "Blitar membuka aktivasi pada setiap sosialisasi (Halo Blitar).",
            "Blitar opens activation at every briefing (Halo Blitar).",
        ),
        turnout=20,
        plausible_turnout=(5, 90),
        turnout_source=Text(
            "events.csv: stan upacara 45, pesta rakyat 91 sehari; dibagi sekitar 3.",
            "events.csv: ceremony booth 45, fair 91 a day; divided by about 3.",
        ),
        nonresident=10,
        nonresident_source=src.assumption("tidak ada angka.", "no figure exists."),
        officers=2,
        hours=3,
    ),
    Outreach(
        channel=LAIN,
        events=0,
        events_high=40,
        rare=1,
        usual=3,
        events_help=Text(
            "Jepara dan Penajam: sekali seminggu di hari bebas kendaraan (events.csv).",
            "Jepara and Penajam: once a week on car-free days (events.csv).",
        ),
        turnout=25,
        plausible_turnout=(8, 91),
        turnout_source=Text(
            "events.csv: kampung hari Minggu 46, pesta rakyat 91, sekali 750 di Kendari; dibagi sekitar 3.",
            "events.csv: a Sunday neighbourhood 46, a fair 91, once 750 in Kendari; divided by about 3.",
        ),
        nonresident=40,
        nonresident_source=Text(
            "params.csv, nonresident_share: di Denpasar kebanyakan yang datang bukan warga; asumsi 40 %.",
            "params.csv, nonresident_share: in Denpasar most who come live elsewhere; 40 % assumed.",
        ),
        officers=2,
        hours=4,
        days="67",
        named_by_office=True,
    ),
)
"""In the order of the channels."""
