"""The built-in cities. Every figure carries its source; what no source gives is called an assumption."""

import datetime as dt

from ..parameters import Text
from ..scenario.scenario import OWN_CITY
from .preset import Hindcast, Outcome, Preset

_RECORDED = Text(
    "Yang sudah perekaman tidak diterbitkan; diasumsikan 98,5 % wajib KTP (kota lain 96-99,9 %).",
    "The recorded were not published; 98.5 % of wajib KTP is assumed (other cities 96-99.9 %).",
)
_TYPICAL = Text(
    " Kota ini tidak punya dua angka bertanggal, jadi rencana disetel ke laju median kota tanpa aturan loket.",
    " The city has no two dated counts, so the plan is set to the median pace of a city without the counter rule.",
)

PRESETS: tuple[Preset, ...] = (
    Preset(
        "blitar-2025",
        "Kota Blitar",
        Text("Kota Blitar, 30 Nov 2025", "Kota Blitar, 30 Nov 2025"),
        {
            "code": "35.72",
            "as_of": dt.date(2025, 11, 30),
            "end": dt.date(2025, 12, 31),
            "wajib_ktp": 123_000,
            "recorded": 121_155,
            "active": 23_370,
            "certainty.active": "whole",
            "certainty.wajib_ktp": "about",
            "growth": 1.5,
        },
        {"kelurahan.venues": 21, "kecamatan.venues": 3,
         "recording.sessions": 3, "kelurahan.events": 2, "sekolah.events": 1, "sosialisasi.events": 1, "loket.clients": 100.0},
        0.199,
        Text(
            "Sekitar 123.000 wajib KTP dan 19 % aktif (dibulatkan sumber). " + _RECORDED.id + " Perekaman tiga kali "
            "seminggu di kelurahan dan SMA/SMK; pemohon loket diasumsikan 100 sehari.",
            "About 123,000 wajib KTP and 19 % active (rounded by the source). " + _RECORDED.en + " Recording three times "
            "a week at kelurahan halls and senior schools; 100 counter clients a day are assumed.",
        ),
        Text("Halo Blitar, akhir 2025", "Halo Blitar, late 2025"),
        Hindcast(
            dt.date(2025, 7, 1), 22_800, 120_000, 118_200, dt.date(2025, 11, 30), 23_370,
            Text(
                "19 % dari 120.000 pada 1 Juli dan 19 % dari 123.000 akhir November: hampir tidak bertambah.",
                "19 % of 120,000 on 1 July and 19 % of 123,000 at the end of November: next to no gain.",
            ),
        ),
    ),
    Preset(
        "denpasar-2024",
        "Kota Denpasar",
        Text("Kota Denpasar, 9 Okt 2024", "Kota Denpasar, 9 Oct 2024"),
        {
            "code": "51.71",
            "as_of": dt.date(2024, 10, 9),
            "end": dt.date(2024, 12, 31),
            "wajib_ktp": 516_875,
            "recorded": 510_493,
            "active": 19_740,
            "basis": "recorded",
            "growth": 1.0,
        },
        {
            "kelurahan.venues": 43, "kecamatan.venues": 4,
         "recording.sessions": 10, "kelurahan.events": 2, "kelurahan.nonresident": 55.0, "kecamatan.events": 20,
            "kecamatan.nonresident": 40.0, "sekolah.events": 0, "asn.events": 2, "asn.audience": 4000,
            "asn.from": dt.date(2024, 5, 22), "sosialisasi.events": 1, "sosialisasi.nonresident": 55.0,
            "loket.clients": 300.0, "loket.nonresident": 30.0, "lain.nonresident": 60.0,
        },
        1.44,
        Text(
            "Target 30 % dari yang sudah perekaman = 153.148 orang. Angka terbit \u201c12,89 %\u201d adalah bagian dari "
            "target itu; cakupannya 3,87 %. Aktivasi di loket, kantor camat, jemput bola, dan ASN kota (surat edaran "
            "22 Mei 2024). Banyak yang datang bukan warga; bagiannya diasumsikan.",
            "The target is 30 % of the recorded = 153,148 persons. The published \u201c12.89 %\u201d is a share of that "
            "target; coverage was 3.87 %. Activation at the counter, kecamatan offices, outreach and city civil servants "
            "(circular of 22 May 2024). Many who come live elsewhere; their share is assumed.",
        ),
        Text("Bali Post, 10 Okt 2024", "Bali Post, 10 Oct 2024"),
        Hindcast(
            dt.date(2024, 4, 30), 11_000, 514_600, 508_200, dt.date(2024, 10, 9), 19_740,
            Text("Nusa Bali, 6 Mei 2024 (11.000, dibulatkan) dan Bali Post, 10 Okt 2024.",
                 "Nusa Bali, 6 May 2024 (11,000, rounded) and Bali Post, 10 Oct 2024."),
        ),
        Outcome(dt.date(2024, 11, 13), 21_053, Text("Tribun Bali, 13 Nov 2024", "Tribun Bali, 13 Nov 2024")),
    ),
    Preset(
        "padang-2025",
        "Kota Padang",
        Text("Kota Padang, 15 Jul 2025", "Kota Padang, 15 Jul 2025"),
        {
            "code": "13.71",
            "as_of": dt.date(2025, 7, 15),
            "end": dt.date(2025, 12, 31),
            "wajib_ktp": 687_000,
            "recorded": 680_270,
            "active": 231_326,
            "basis": "recorded",
            "certainty.wajib_ktp": "about",
            "growth": 0.6,
        },
        {"kelurahan.venues": 104, "kecamatan.venues": 11,
         "recording.sessions": 10, "kelurahan.events": 10, "kecamatan.events": 55, "sekolah.events": 2,
         "sosialisasi.events": 2, "loket.clients": 400.0},
        0.879,
        Text(
            "Target 30 % sudah lewat sejak November 2024; sesudahnya laju turun ke sekitar sepersepuluh. Yang sudah "
            "perekaman dari November 2024; wajib KTP diasumsikan 1 % di atasnya.",
            "The 30 % target was passed in November 2024; after that the pace fell to about a tenth. The recorded are of "
            "November 2024; wajib KTP is assumed to be 1 % above.",
        ),
        Text("Harian Haluan, 21 Jul 2025", "Harian Haluan, 21 Jul 2025"),
        Hindcast(
            dt.date(2024, 11, 11), 211_952, 684_300, 677_500, dt.date(2025, 7, 15), 231_326,
            Text("Infopublik, Nov 2024 dan Harian Haluan, Jul 2025.", "Infopublik, Nov 2024 and Harian Haluan, Jul 2025."),
        ),
    ),
    Preset(
        "tegal-2025",
        "Kabupaten Tegal",
        Text("Kabupaten Tegal, 20 Apr 2025", "Kabupaten Tegal, 20 Apr 2025"),
        {
            "code": "33.28",
            "as_of": dt.date(2025, 4, 20),
            "end": dt.date(2025, 12, 31),
            "wajib_ktp": 1_290_000,
            "recorded": 1_276_684,
            "active": 56_573,
            "basis": "recorded",
            "growth": 0.8,
        },
        {"kelurahan.venues": 287, "kecamatan.venues": 18,
         "recording.sessions": 18, "kelurahan.events": 3, "kecamatan.events": 90, "sekolah.events": 2,
         "sosialisasi.events": 1, "loket.clients": 300.0},
        0.719,
        Text(
            "Angka terbit 14,76 % adalah bagian dari target 383.005; cakupannya 4,43 % dari yang sudah perekaman. "
            "Wajib KTP diasumsikan 1 % di atasnya.",
            "The published 14.76 % is a share of the target of 383,005; coverage was 4.43 % of the recorded. Wajib KTP is "
            "assumed to be 1 % above.",
        ),
        Text("Disdukcapil Kab. Tegal, 22 Apr 2025", "Disdukcapil Kab. Tegal, 22 Apr 2025"),
        Hindcast(
            dt.date(2024, 12, 31), 48_881, 1_287_000, 1_273_700, dt.date(2025, 4, 20), 56_573,
            Text("Disdukcapil Kab. Tegal: selisih angka April 2025.", "Disdukcapil Kab. Tegal: difference of the April 2025 figures."),
        ),
        Outcome(
            dt.date(2025, 12, 31), 82_313,
            Text("Disdukcapil Kab. Tegal, 2 Jan 2026 (selisih)", "Disdukcapil Kab. Tegal, 2 Jan 2026 (derived)"),
        ),
    ),
    Preset(
        "bogor-2025",
        "Kota Bogor",
        Text("Kota Bogor, 12 Des 2025", "Kota Bogor, 12 Dec 2025"),
        {
            "code": "32.71",
            "as_of": dt.date(2025, 12, 12),
            "end": dt.date(2026, 12, 31),
            "wajib_ktp": 667_000,
            "recorded": 657_000,
            "active": 60_000,
            "certainty.active": "whole",
            "certainty.wajib_ktp": "rough",
            "growth": 1.0,
        },
        {"kelurahan.venues": 435, "kecamatan.venues": 40,
         "recording.sessions": 10, "kelurahan.events": 3, "kecamatan.events": 30, "sekolah.events": 1,
         "sosialisasi.events": 1, "loket.clients": 300.0},
        1.01,
        Text(
            "60.000 (dibulatkan) dari sekitar 667.000 wajib KTP: 9,0 %. " + _RECORDED.id,
            "60,000 (rounded) of about 667,000 wajib KTP: 9.0 %. " + _RECORDED.en,
        ),
        Text("Kabar Indo 24 Jam, 12 Des 2025", "Kabar Indo 24 Jam, 12 Dec 2025"),
        Hindcast(
            dt.date(2022, 12, 30), 2_300, 647_000, 637_000, dt.date(2025, 12, 12), 60_000,
            Text("2.300 pada 30 Des 2022 dan 60.000 pada 12 Des 2025.", "2,300 on 30 Dec 2022 and 60,000 on 12 Dec 2025."),
        ),
    ),
    Preset(
        "balikpapan-2025",
        "Kota Balikpapan",
        Text("Kota Balikpapan, 17 Nov 2025", "Kota Balikpapan, 17 Nov 2025"),
        {
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
        {"kelurahan.venues": 34, "kecamatan.venues": 6,
         "recording.sessions": 10, "kelurahan.events": 2, "kecamatan.events": 30, "sekolah.events": 1,
         "sosialisasi.events": 1, "loket.clients": 300.0},
        1.56,
        Text(
            "38.000 dari 551.428 wajib KTP: 6,9 % (terbit 7,34 %). " + _RECORDED.id + _TYPICAL.id,
            "38,000 of 551,428 wajib KTP: 6.9 % (published as 7.34 %). " + _RECORDED.en + _TYPICAL.en,
        ),
        Text("Radar Balikpapan, 17 Nov 2025", "Radar Balikpapan, 17 Nov 2025"),
        typical_pace=0.39,
    ),
    Preset(
        "makassar-2026",
        "Kota Makassar",
        Text("Kota Makassar, 6 Jan 2026", "Kota Makassar, 6 Jan 2026"),
        {
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
        {"kelurahan.venues": 153, "kecamatan.venues": 15,
         "recording.sessions": 15, "kelurahan.events": 8, "kecamatan.events": 75, "sekolah.events": 2,
         "sosialisasi.events": 2, "loket.clients": 500.0},
        1.44,
        Text(
            "180.000 dari sekitar 1.000.000 wajib KTP, keduanya dibulatkan. " + _RECORDED.id + _TYPICAL.id,
            "180,000 of about 1,000,000 wajib KTP, both rounded. " + _RECORDED.en + _TYPICAL.en,
        ),
        Text("coverage.csv, Kota Makassar, 6 Jan 2026", "coverage.csv, Kota Makassar, 6 Jan 2026"),
        typical_pace=0.39,
    ),
    Preset(
        OWN_CITY,
        "",
        Text("Kota saya (isi sendiri)", "My own city (enter the figures)"),
        {},
        {},
        1.0,
        Text(
            "Angka contoh. Ganti dengan angka kota Anda. Hanya punya persentase dari berita? Periksa dulu di halaman Bukti.",
            "Example figures. Replace them with your city's. Only a percentage from a report? Check it first on the Evidence page.",
        ),
        Text("contoh", "example"),
    ),
)  # fmt: skip

BY_KEY = {preset.key: preset for preset in PRESETS}
DEFAULT = "blitar-2025"
