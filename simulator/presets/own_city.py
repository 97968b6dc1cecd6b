"""What of a plan depends on a city's size: how many places, clients, pupils, officials and recordings it has.

The registry's own defaults are those of a city of about 100,000 wajib KTP, and fixed for links of model 1. For a city
of one's own these rules give values that are written into its plan. Each says where it comes from, or is an assumption.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ..parameters import REGISTRY, Text, Value
from ..parameters.sources import assumption
from .places import places


@dataclass(frozen=True)
class SizeRule:
    """A parameter that follows a city's size, and what that rests on."""

    key: str
    rests_on: Text


RULES = (
    SizeRule(
        "kelurahan.venues",
        Text(
            "Jumlah kelurahan dan desa menurut kode wilayah Kemendagri (places.csv); tanpa kode, asumsi satu per 6.600 "
            "wajib KTP (median tujuh kota bawaan).",
            "How many kelurahan and desa Kemendagri's codes name (places.csv); without a code one in 6,600 wajib KTP "
            "is assumed (median of the seven built-in cities).",
        ),
    ),
    SizeRule(
        "kecamatan.venues",
        Text(
            "Jumlah kecamatan menurut kode wilayah Kemendagri (places.csv); tanpa kode, asumsi satu per 71.700 wajib "
            "KTP.",
            "How many kecamatan Kemendagri's codes name (places.csv); without a code one in 71,700 wajib KTP is "
            "assumed.",
        ),
    ),
    SizeRule(
        "kelurahan.events",
        assumption(
            "satu dari dua puluh kelurahan atau desa didatangi dalam seminggu, sedikitnya dua kegiatan, seperti kota "
            "bawaan.",
            "one in twenty kelurahan or desa is visited in a week, at least two events, as in the built-in cities.",
        ),
    ),
    SizeRule(
        "kecamatan.events",
        assumption(
            "mulai 250.000 wajib KTP setiap kantor kecamatan melayani lima hari seminggu, seperti kota bawaan sebesar "
            "itu.",
            "from 250,000 wajib KTP on each kecamatan office serves five days a week, as in built-in cities of that "
            "size.",
        ),
    ),
    SizeRule(
        "sekolah.venues",
        Text(
            "Satu SMA/SMK per 10.000 wajib KTP: Surakarta 44 sekolah bagi 441 ribu (events.csv, params.csv), Kota "
            "Mojokerto 9 bagi 103 ribu (params.csv).",
            "One senior school in 10,000 wajib KTP: Surakarta 44 schools for 441 thousand (events.csv, params.csv), "
            "Kota Mojokerto 9 for 103 thousand (params.csv).",
        ),
    ),
    SizeRule(
        "sekolah.audience",
        assumption(
            "2 % wajib KTP, yang berusia 17 (params.csv), sebagian sudah aktif.",
            "2 % of wajib KTP, those who are 17 (params.csv), some already active.",
        ),
    ),
    SizeRule(
        "asn.audience",
        assumption(
            "1 % wajib KTP ialah ASN warga kota yang belum aktif; tanyakan ke BKPSDM.",
            "1 % of wajib KTP are resident civil servants not yet active; ask the personnel office.",
        ),
    ),
    SizeRule(
        "sosialisasi.venues",
        assumption("dua tempat per kelurahan atau desa.", "two places for each kelurahan or desa."),
    ),
    SizeRule(
        "loket.clients",
        assumption(
            "0,065 % wajib KTP sehari, seperti 200 sehari di Mataram dengan 301 ribu wajib KTP (params.csv).",
            "0.065 % of wajib KTP a day, as 200 a day in Mataram with 301 thousand wajib KTP (params.csv).",
        ),
    ),
    SizeRule(
        "recording.sessions",
        assumption(
            "sesi berisi 20 orang, sebanyak yang menahan bagian yang sudah perekaman: pertumbuhan dan yang keluar, "
            "ditambah 15 % untuk hari libur.",
            "sessions of 20 people, as many as hold the share recorded: growth and leavers, and 15 % more for "
            "holidays.",
        ),
    ),
)
"""In the registry's order of channels; ``recording.people`` rises where the sessions reach their most."""

RECORDED_SHARE = 0.985
"""Of the wajib KTP, where no figure is given: the built-in cities' assumption (other cities 96-99.9 %)."""

_OF_A_SIZE = 250_000
"""Wajib KTP from which kecamatan offices serve."""
_HOLIDAYS = 1.15
"""Sessions planned for one held: some 8 % of working days are holidays or joint leave, and a year may have more."""
_WEEKS = 365 / 7


def recorded_or_assumed(wajib_ktp: int, active: int) -> int:
    """The recorded, in persons, of a city that does not give them: :data:`RECORDED_SHARE`, and no fewer than active."""
    return max(round(wajib_ktp * RECORDED_SHARE), min(active, wajib_ktp))


def sized(wajib_ktp: int, recorded: int, code: str = "") -> dict[str, Value]:
    """The values that follow a city's size, by key, in the screen's units, each within its slider.

    ``wajib_ktp`` and ``recorded`` are persons; ``code`` is Kemendagri's, empty where it is not known.
    """
    place = places().get(code)
    villages = place.villages if place else wajib_ktp / 6_600
    kecamatan = place.kecamatan if place else wajib_ktp / 71_700
    values: dict[str, float] = {
        "kelurahan.venues": villages,
        "kecamatan.venues": kecamatan,
        "kelurahan.events": max(2.0, villages / 20),
        "kecamatan.events": 5 * round(kecamatan) if wajib_ktp >= _OF_A_SIZE else 0.0,
        "sekolah.venues": wajib_ktp / 10_000,
        "sekolah.audience": _tidy(0.02 * wajib_ktp),
        "asn.audience": _tidy(0.01 * wajib_ktp),
        "sosialisasi.venues": 2 * villages,
        "loket.clients": _tidy(0.00065 * wajib_ktp),
        **_recording(recorded),
    }
    screen: dict[str, Value] = {key: _within(key, value) for key, value in values.items()}
    for key in tuple(values):
        channel, _, name = key.partition(".")
        if name == "events":
            # The pace that the plan is fitted to is that of these events.
            screen[f"{channel}.tried"] = screen[key]
    return screen


def _recording(recorded: int) -> Mapping[str, float]:
    """Sessions a week and people a session that record as many as the share recorded loses."""
    yearly = 0.0
    for key in ("growth", "exit"):
        default = REGISTRY[key].default
        assert isinstance(default, float)
        yearly += default / 100
    need = recorded * yearly / _WEEKS * _HOLIDAYS
    people = 20.0
    sessions = math.ceil(need / people)
    most = REGISTRY["recording.sessions"].high
    return {
        "recording.sessions": max(1, min(sessions, most)),
        "recording.people": max(min(people, need), need / most),
    }


def _tidy(value: float) -> float:
    """A rule's figure to two digits: it pretends to no more."""
    if value <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return round(value / step) * step


def _within(key: str, value: float) -> Value:
    parameter = REGISTRY[key]
    kept = min(max(value, parameter.low), parameter.high)
    return round(kept) if parameter.kind == "count" else round(kept, parameter.decimals)
