"""Cities without two dated counts of their recent pace, at a typical pace, and a city of one's own."""

import datetime as dt

from ..parameters import Text
from ..scenario.scenario import OWN_CITY
from .cities_with_counts import RECORDED_ASSUMED
from .preset import Preset

_TYPICAL = Text(
    " Tidak ada dua angka bertanggal yang menunjukkan laju terkininya, jadi rencana disesuaikan dengan laju median kota yang tidak diketahui punya aturan loket.",
    " No two dated counts show its recent pace, so the plan is set to the median pace of cities not known to have the counter rule.",
)

TYPICAL_PACE = 0.39
"""Points of wajib KTP a month: the median of cities not known to have the counter rule (data README)."""

CITIES_AT_TYPICAL_PACE: tuple[Preset, ...] = (
    Preset(
        key="balikpapan-2025",
        place="Kota Balikpapan",
        label=Text("Kota Balikpapan, 17 Nov 2025", "Kota Balikpapan, 17 Nov 2025"),
        facts={
            "code": "64.71",
            "as_of": dt.date(2025, 11, 17),
            "end": dt.date(2026, 12, 31),
            "wajib_ktp": 551_428,
            "recorded": 543_157,
            "active": 38_000,
            "certainty.active": "tenth",
            "certainty.age": 1.3,
            "growth": 1.5,
        },
        plan={
            "kelurahan.venues": 34,
            "kecamatan.venues": 6,
            "recording.sessions": 10,
            "kelurahan.events": 2,
            "kecamatan.events": 30,
            "sekolah.events": 1,
            "sosialisasi.events": 1,
            "loket.clients": 300.0,
        },
        scale=1.56,
        note=Text(
            "38.000 dari 551.428 wajib KTP: 6,9 % (terbit 7,34 %). " + RECORDED_ASSUMED.id + _TYPICAL.id,
            "38,000 of 551,428 wajib KTP: 6.9 % (published as 7.34 %). " + RECORDED_ASSUMED.en + _TYPICAL.en,
        ),
        source=Text("Radar Balikpapan, 17 Nov 2025", "Radar Balikpapan, 17 Nov 2025"),
        typical_pace=TYPICAL_PACE,
    ),
    Preset(
        key="makassar-2026",
        place="Kota Makassar",
        label=Text("Kota Makassar, 6 Jan 2026", "Kota Makassar, 6 Jan 2026"),
        facts={
            "code": "73.71",
            "as_of": dt.date(2026, 1, 6),
            "end": dt.date(2026, 12, 31),
            "wajib_ktp": 1_000_000,
            "recorded": 985_000,
            "active": 180_000,
            "certainty.active": "whole",
            "certainty.wajib_ktp": "rough",
            "growth": 1.2,
        },
        plan={
            "kelurahan.venues": 153,
            "kecamatan.venues": 15,
            "recording.sessions": 15,
            "kelurahan.events": 8,
            "kecamatan.events": 75,
            "sekolah.events": 2,
            "sosialisasi.events": 2,
            "loket.clients": 500.0,
        },
        scale=1.44,
        note=Text(
            "180.000 dari sekitar 1.000.000 wajib KTP, keduanya dibulatkan; sejak Januari 2023 (400) rata-rata 0,5 poin sebulan. "
            + RECORDED_ASSUMED.id
            + _TYPICAL.id,
            "180,000 of about 1,000,000 wajib KTP, both rounded; since January 2023 (400) 0.5 points a month on average. "
            + RECORDED_ASSUMED.en
            + _TYPICAL.en,
        ),
        source=Text("coverage.csv, Kota Makassar, 6 Jan 2026", "coverage.csv, Kota Makassar, 6 Jan 2026"),
        typical_pace=TYPICAL_PACE,
    ),
    Preset(
        key=OWN_CITY,
        place="",
        label=Text("Kota saya (isi sendiri)", "My own city (enter the figures)"),
        facts={},
        plan={},
        scale=1.0,
        note=Text(
            "Angka contoh. Ganti dengan angka kota Anda. Hanya punya persentase dari berita? Periksa dulu di halaman Bukti.",
            "Example figures. Replace them with your city's. Only a percentage from a report? Check it first on the Evidence page.",
        ),
        source=Text("contoh", "example"),
    ),
)
"""In the order in which they are offered."""
