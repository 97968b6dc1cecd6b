"""Scenarios and names that every hand-out must bear."""

import datetime as dt
from functools import lru_cache
from types import MappingProxyType

from simulator.handouts import Handout, prepare_handout
from simulator.parameters import REGISTRY, Language
from simulator.presets import BY_KEY, OWN_CITY
from simulator.scenario import Scenario
from simulator.sharing.link import encode

MADE = dt.date(2026, 11, 22)
HOST = "https://ikd.example.go.id/"
PRESETS = tuple(BY_KEY)

NASTY = {
    "long": "Rencana " + "percepatan semua kecamatan " * 7 + "2026",
    "unbroken": "A" * 200,
    "wide": "W" * 200,
    "markup": '<script>alert(1)</script><b>x</b> &lt; #evil() #import "x" $x$ *b* _c_ `d` [[e]] \\f // g =1+1 @h <i>',
    "formula": "=1+1",
    "address": "http://host.example/t.png",
    "emoji": "Kota 😀 Baru 🚀",
    "diacritics": "Çankırı Łódź Nguyễn Đức Ñandú e\u0301",
    "right_to_left": "مدينة القدس الجديدة",
    "illegal": "Kota\x00 A\x0b\ufffe\uffff\ud800 B\u202e",
    "braces": "{place} {0} %s ${x} {{y}}",
    "far": "ꦏꦺꦴꦠ 城市 \U0001f468\u200d\U0001f469",
}


def named(scenario: Scenario, name: str, own: str = "") -> Scenario:
    """The scenario under names that no scenario takes, as the files must not lean on its limits."""
    made = scenario.replace({})
    city = name if made.preset == OWN_CITY else made["city"]
    values = {**made, "name": name, "city": city, "lain.name": own}
    object.__setattr__(made, "_values", MappingProxyType(values))
    object.__setattr__(made, "_hash", hash(tuple(values.values())))
    return made


@lru_cache(maxsize=64)
def handed(
    scenario: Scenario, language: Language = "id", baseline: Scenario | None = None, address: str | None = None
) -> Handout:
    """A hand-out of a fixed date, with the link it would have."""
    start = baseline or scenario
    if address is None:
        typed = ("name", "lain.name", *(["city"] if scenario.preset == OWN_CITY else []))
        address = HOST + "?" + encode(scenario.replace(dict.fromkeys(typed, "")), language)
    return prepare_handout(scenario, start, language, address, MADE)


def at_most() -> Scenario:
    """Everything at its largest, in a huge city."""
    changes = {key: p.inside(p.high) for key, p in REGISTRY.items() if p.numeric} | {"loket.days": "1234567"}
    changes |= {"wajib_ktp": 20_000_000, "recorded": 19_999_999, "active": 9_000_000, "loket.rule": dt.date(2026, 1, 1)}
    changes["loket.days"] = "1234567"
    return Scenario(changes)


def at_least() -> Scenario:
    """Everything at its smallest: no activity, nobody."""
    changes = {key: p.inside(p.low) for key, p in REGISTRY.items() if p.numeric}
    return Scenario(changes | {"wajib_ktp": 100, "recorded": 1, "active": 0})


def quiet() -> Scenario:
    """No activity of any kind."""
    events = {key: 0 for key in REGISTRY if key.endswith(".events") or key == "recording.sessions"}
    return BY_KEY["denpasar-2024"].scenario.replace(events)


def three_years() -> Scenario:
    """The longest horizon."""
    start = BY_KEY["bogor-2025"].scenario
    return start.replace({"end": start.day("as_of") + dt.timedelta(days=1096)})


def one_day() -> Scenario:
    """The shortest horizon."""
    start = BY_KEY["blitar-2025"].scenario
    return start.replace({"as_of": start.day("end") - dt.timedelta(days=1)})


def slipping() -> Scenario:
    """A target met at the start and missed at the end."""
    return Scenario({"active": 30_050, "growth": 0.06, "kelurahan.events": 0, "lapse": 0.3})


def opened() -> Scenario:
    """A target that may be met."""
    return Scenario({"active": 26_000, "lain.events": 3, "kecamatan.events": 12})


@lru_cache(maxsize=1)
def extremes() -> dict[str, tuple[Scenario, Scenario]]:
    """Plans and the plans they started from."""
    own = BY_KEY[OWN_CITY].scenario
    return {
        "most": (at_most(), own),
        "least": (at_least(), own),
        "quiet": (quiet(), BY_KEY["denpasar-2024"].scenario),
        "three years": (three_years(), BY_KEY["bogor-2025"].scenario),
        "one day": (one_day(), one_day()),
        "slipping": (slipping(), slipping()),
        "open": (opened(), own),
    }
