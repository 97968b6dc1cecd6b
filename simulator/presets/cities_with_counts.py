"""Cities whose real pace two dated counts show. Every figure carries its source; what no source gives is an assumption."""

import datetime as dt

from ..parameters import Text
from .preset import Hindcast, Outcome, Preset

RECORDED_ASSUMED = Text(
    "Yang sudah perekaman tidak diterbitkan; diasumsikan 98,5 % wajib KTP (kota lain 96-99,9 %).",
    "The recorded were not published; 98.5 % of wajib KTP is assumed (other cities 96-99.9 %).",
)
"""Said of a city whose recorded are assumed."""

CITIES_WITH_COUNTS: tuple[Preset, ...] = (
    Preset(
        key="blitar-2025",
        place="Kota Blitar",
        label=Text("Kota Blitar, 30 Nov 2025", "Kota Blitar, 30 Nov 2025"),
        facts={
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
        plan={
            "kelurahan.venues": 21,
            "kecamatan.venues": 3,
            "recording.sessions": 3,
            "kelurahan.events": 2,
            "sekolah.events": 1,
            "sosialisasi.events": 1,
            "loket.clients": 100.0,
        },
        scale=0.199,
        note=Text(
            "Sekitar 123.000 wajib KTP dan 19 % aktif (dibulatkan sumber); 23.370 dihitung dari keduanya. "
            + RECORDED_ASSUMED.id
            + " Perekaman tiga kali "
            "seminggu di kelurahan dan SMA/SMK; pemohon loket diasumsikan 100 sehari.",
            "About 123,000 wajib KTP and 19 % active (rounded by the source); 23,370 is computed from them. "
            + RECORDED_ASSUMED.en
            + " Recording three times "
            "a week at kelurahan halls and senior schools; 100 counter clients a day are assumed.",
        ),
        source=Text("Halo Blitar, akhir 2025", "Halo Blitar, late 2025"),
        hindcast=Hindcast(
            start=dt.date(2025, 7, 1),
            start_active=22_800,
            start_wajib_ktp=120_000,
            start_recorded=118_200,
            end=dt.date(2025, 11, 30),
            end_active=23_370,
            source=Text(
                "19 % (dibulatkan) pada kedua tanggal; 22.800 dan 23.370 dihitung dari persentase itu, bukan angka terbit. "
                "Tambahan 570 bisa juga nol: pembulatan saja memberi \u00b1500.",
                "19 % (rounded) at both dates; 22,800 and 23,370 are computed from it, not published. The gain of 570 may "
                "be none: rounding alone is \u00b1500.",
            ),
            counted=False,
            certainty={"certainty.active": "whole", "certainty.wajib_ktp": "about"},
        ),
    ),
    Preset(
        key="denpasar-2024",
        place="Kota Denpasar",
        label=Text("Kota Denpasar, 9 Okt 2024", "Kota Denpasar, 9 Oct 2024"),
        facts={
            "code": "51.71",
            "as_of": dt.date(2024, 10, 9),
            "end": dt.date(2024, 12, 31),
            "wajib_ktp": 516_875,
            "recorded": 510_493,
            "active": 19_740,
            "basis": "recorded",
            "growth": 1.0,
        },
        plan={
            "kelurahan.venues": 43,
            "kecamatan.venues": 4,
            "recording.sessions": 10,
            "kelurahan.events": 2,
            "kelurahan.nonresident": 55.0,
            "kecamatan.events": 20,
            "kecamatan.nonresident": 40.0,
            "sekolah.events": 0,
            "asn.events": 2,
            "asn.audience": 4000,
            "asn.from": dt.date(2024, 5, 22),
            "sosialisasi.events": 1,
            "sosialisasi.nonresident": 55.0,
            "loket.clients": 300.0,
            "loket.nonresident": 30.0,
            "lain.nonresident": 60.0,
        },
        scale=1.44,
        note=Text(
            "Target 30 % dari yang sudah perekaman = 153.148 orang. Angka terbit \u201c12,89 %\u201d adalah bagian dari "
            "target itu; cakupannya 3,87 %. Aktivasi di loket, kantor camat, jemput bola, dan ASN kota (surat edaran "
            "22 Mei 2024). Banyak yang datang bukan warga; bagiannya diasumsikan.",
            "The target is 30 % of the recorded = 153,148 persons. The published \u201c12.89 %\u201d is a share of that "
            "target; coverage was 3.87 %. Activation at the counter, kecamatan offices, outreach and city civil servants "
            "(circular of 22 May 2024). Many who come live elsewhere; their share is assumed.",
        ),
        source=Text("Bali Post, 10 Okt 2024", "Bali Post, 10 Oct 2024"),
        hindcast=Hindcast(
            start=dt.date(2024, 4, 30),
            start_active=11_000,
            start_wajib_ktp=514_600,
            start_recorded=508_200,
            end=dt.date(2024, 10, 9),
            end_active=19_740,
            source=Text(
                "Nusa Bali, 6 Mei 2024 (11.000, dibulatkan) dan Bali Post, 10 Okt 2024.",
                "Nusa Bali, 6 May 2024 (11,000, rounded) and Bali Post, 10 Oct 2024.",
            ),
            certainty={"certainty.active": "tenth"},
        ),
        outcome=Outcome(
            date=dt.date(2024, 11, 13),
            active=21_053,
            source=Text("Tribun Bali, 13 Nov 2024", "Tribun Bali, 13 Nov 2024"),
        ),
    ),
    Preset(
        key="padang-2025",
        place="Kota Padang",
        label=Text("Kota Padang, 15 Jul 2025", "Kota Padang, 15 Jul 2025"),
        facts={
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
        plan={
            "kelurahan.venues": 104,
            "kecamatan.venues": 11,
            "recording.sessions": 10,
            "kelurahan.events": 10,
            "kecamatan.events": 55,
            "sekolah.events": 2,
            "sosialisasi.events": 2,
            "loket.clients": 400.0,
        },
        scale=0.879,
        note=Text(
            "Target 30 % sudah lewat sejak November 2024; sesudahnya laju turun ke sekitar sepersepuluh. Yang sudah "
            "perekaman dari November 2024; wajib KTP diasumsikan 1 % di atasnya.",
            "The 30 % target was passed in November 2024; after that the pace fell to about a tenth. The recorded are of "
            "November 2024; wajib KTP is assumed to be 1 % above.",
        ),
        source=Text("Harian Haluan, 21 Jul 2025", "Harian Haluan, 21 Jul 2025"),
        hindcast=Hindcast(
            start=dt.date(2024, 11, 11),
            start_active=211_952,
            start_wajib_ktp=684_300,
            start_recorded=677_500,
            end=dt.date(2025, 7, 15),
            end_active=231_326,
            source=Text(
                "Infopublik, Nov 2024 dan Harian Haluan, Jul 2025.", "Infopublik, Nov 2024 and Harian Haluan, Jul 2025."
            ),
        ),
    ),
    Preset(
        key="tegal-2025",
        place="Kabupaten Tegal",
        label=Text("Kabupaten Tegal, 20 Apr 2025", "Kabupaten Tegal, 20 Apr 2025"),
        facts={
            "code": "33.28",
            "as_of": dt.date(2025, 4, 20),
            "end": dt.date(2025, 12, 31),
            "wajib_ktp": 1_290_000,
            "recorded": 1_276_684,
            "active": 56_573,
            "basis": "recorded",
            "growth": 0.8,
        },
        plan={
            "kelurahan.venues": 287,
            "kecamatan.venues": 18,
            "recording.sessions": 18,
            "kelurahan.events": 3,
            "kecamatan.events": 90,
            "sekolah.events": 2,
            "sosialisasi.events": 1,
            "loket.clients": 300.0,
        },
        scale=0.719,
        note=Text(
            "Angka terbit 14,76 % adalah bagian dari target 383.005; cakupannya 4,43 % dari yang sudah perekaman. "
            "Wajib KTP diasumsikan 1 % di atasnya.",
            "The published 14.76 % is a share of the target of 383,005; coverage was 4.43 % of the recorded. Wajib KTP is "
            "assumed to be 1 % above.",
        ),
        source=Text("Disdukcapil Kab. Tegal, 22 Apr 2025", "Disdukcapil Kab. Tegal, 22 Apr 2025"),
        hindcast=Hindcast(
            start=dt.date(2024, 12, 31),
            start_active=48_881,
            start_wajib_ktp=1_287_000,
            start_recorded=1_273_700,
            end=dt.date(2025, 4, 20),
            end_active=56_573,
            source=Text(
                "Disdukcapil Kab. Tegal: selisih angka April 2025.",
                "Disdukcapil Kab. Tegal: difference of the April 2025 figures.",
            ),
        ),
        outcome=Outcome(
            date=dt.date(2025, 12, 31),
            active=82_313,
            source=Text("Disdukcapil Kab. Tegal, 2 Jan 2026 (selisih)", "Disdukcapil Kab. Tegal, 2 Jan 2026 (derived)"),
        ),
    ),
    Preset(
        key="bogor-2025",
        place="Kota Bogor",
        label=Text("Kota Bogor, 12 Des 2025", "Kota Bogor, 12 Dec 2025"),
        facts={
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
        plan={
            "kelurahan.venues": 68,
            "kecamatan.venues": 6,
            "recording.sessions": 10,
            "kelurahan.events": 3,
            "kecamatan.events": 30,
            "sekolah.events": 1,
            "sosialisasi.events": 1,
            "loket.clients": 300.0,
        },
        scale=1.03,
        note=Text(
            "60.000 (dibulatkan) dari sekitar 667.000 wajib KTP: 9,0 %. " + RECORDED_ASSUMED.id,
            "60,000 (rounded) of about 667,000 wajib KTP: 9.0 %. " + RECORDED_ASSUMED.en,
        ),
        source=Text("Kabar Indo 24 Jam, 12 Des 2025", "Kabar Indo 24 Jam, 12 Dec 2025"),
        hindcast=Hindcast(
            start=dt.date(2022, 12, 30),
            start_active=2_300,
            start_wajib_ktp=647_000,
            start_recorded=637_000,
            end=dt.date(2025, 12, 12),
            end_active=60_000,
            source=Text(
                "2.300 pada 30 Des 2022 dan 60.000 pada 12 Des 2025.", "2,300 on 30 Dec 2022 and 60,000 on 12 Dec 2025."
            ),
        ),
    ),
)
"""In the order in which they are offered."""
