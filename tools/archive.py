"""The archive's links: what people may have made with this version of the model, one of every kind.

``python -m tools.goldens`` writes them with their figures to ``tests/links/archive_N.json``. Each parameter is
off its city's value at least once; horizons are short, so that all of them open in a few seconds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from simulator import Scenario, ScenarioError, project
from simulator.parameters import CHANNELS, REGISTRY, Parameter, Value
from simulator.presets import BY_KEY, OWN_CITY, PRESETS
from simulator.scenario import Ran, decisions_of
from simulator.sharing import KeptScenario, Meeting, PresentationStep, Workspace, encode

TOGETHER = 4
"""Parameters that one link moves."""
MOVABLE = tuple(key for key, parameter in REGISTRY.items() if len(parameter.choices) != 1)
"""Parameters that have another value: a calendar's version has none as long as there is one."""
SHORT = dt.timedelta(days=60)
_OWN_CITIES: tuple[dict[str, Value], ...] = (
    {"name": "Kota kecil", "wajib_ktp": 5_210, "recorded": 5_003, "active": 640, "as_of": dt.date(2026, 1, 31)},
    {"name": "Kota sedang", "wajib_ktp": 98_400, "recorded": 95_120, "active": 31_007, "end": dt.date(2026, 4, 17)},
    {"name": "Kabupaten besar", "wajib_ktp": 1_204_331, "recorded": 1_188_020, "active": 150_440, "basis": "recorded"},
    {"name": "Semua sudah", "wajib_ktp": 40_000, "recorded": 40_000, "active": 36_000, "reachable": 0.9},
    {"name": "Belum satu pun", "wajib_ktp": 300_000, "recorded": 290_000, "active": 0, "target": 0.05},
    {"name": "Tahun kabisat", "as_of": dt.date(2028, 2, 20), "end": dt.date(2028, 4, 1), "growth": -0.02},
)


def archive_links() -> Iterator[tuple[str, str]]:
    """What each is, and the link."""
    for preset in PRESETS:
        yield f"{preset.key} as it is", encode(preset.scenario, "id" if preset.place else "en")
    for channel in CHANNELS:
        rest = {f"{one.key}.events": 0 for one in CHANNELS if one != channel}
        busy = 6 if channel.counter else 12
        days: dict[str, Value] = {"loket.days": "123456"} if channel.counter else {}
        for preset in ("makassar-2026", OWN_CITY):
            alone = _short(BY_KEY[preset].scenario).replace({**rest, **days, f"{channel.key}.events": busy})
            yield f"{channel.key} alone, {preset}", encode(_contested(alone))
    yield from _every_parameter()
    for facts in _OWN_CITIES:
        plan = Scenario(facts)
        yield str(facts["name"]), encode(plan if "end" in facts else _short(plan), "en")
    for preset, end in (("blitar-2025", "2026-12-31"), ("padang-2025", "2027-06-30"), (OWN_CITY, "2028-12-31")):
        plan = BY_KEY[preset].scenario.replace({"end": dt.date.fromisoformat(end), "loket.rule": None})
        yield f"{preset} until {end}", encode(plan)
    yield from _meetings()
    yield from _after_others()


def _short(plan: Scenario) -> Scenario:
    return plan.replace({"end": min(plan.day("as_of") + SHORT, plan.day("end"))})


def _contested(plan: Scenario) -> Scenario:
    """The plan with a target about where it ends, so that its chance tells every future from every other."""
    target, end = REGISTRY["target"], project(plan, 1).coverage_end.line
    shown = round(float(target.screen(end)), target.decimals)  # type: ignore[arg-type]
    return plan.replace({"target": target.inside(min(max(shown, target.low), target.high))})


def _every_parameter() -> Iterator[tuple[str, str]]:
    """A few parameters at a time, each in the next of the cities."""
    starts = [_short(preset.scenario) for preset in PRESETS]
    keys, number = list(MOVABLE), 0
    while keys:
        plan, moved = starts[number % len(starts)], keys[:TOGETHER]
        for key in moved:
            plan = _moved(plan, REGISTRY[key])
        yield ", ".join(moved), encode(_contested(plan), "en" if number % 2 else "id")
        keys, number = keys[TOGETHER:], number + 1


def _moved(plan: Scenario, parameter: Parameter) -> Scenario:
    """The plan with another value of a parameter. LookupError where none is possible."""
    start = BY_KEY[plan.preset].scenario[parameter.key]
    for value in _values(plan, parameter):
        if value in (start, plan[parameter.key]):
            continue
        try:
            return plan.replace({parameter.key: value})
        except ScenarioError:
            continue
    raise LookupError(parameter.key)


def _values(plan: Scenario, parameter: Parameter) -> Iterator[Value]:
    now = plan[parameter.key]
    if parameter.numeric:
        assert isinstance(now, (int, float))
        shown = parameter.screen(now)
        assert isinstance(shown, (int, float))
        low, high = parameter.plausible or (parameter.low, parameter.high)
        near = shown * 1.1, shown * 0.9, shown + parameter.step
        for number in (*near, (shown + high) / 2, (shown + low) / 2, low, high):
            kept = round(min(max(number, parameter.low), parameter.high), parameter.decimals)
            yield parameter.inside(int(kept) if parameter.decimals == 0 else kept)
    elif parameter.kind == "choice":
        yield from (code for code, _ in parameter.choices)
    elif parameter.kind == "flag":
        yield not now
    elif parameter.kind == "weekdays":
        yield from ("135", "12345", "1234567")
    elif parameter.kind in ("date", "optional_date"):
        yield from (plan.day("as_of") + dt.timedelta(days=days) for days in (20, -1))
    else:
        yield from ("Arsip", "51.71", "35.72")


def _after_others() -> Iterator[tuple[str, str]]:
    """Plans whose numbers hold from a day on, other decisions having run before."""
    for preset in ("blitar-2025", "denpasar-2024", OWN_CITY):
        start = _short(BY_KEY[preset].scenario)
        first = start.day("as_of")
        busy = _changed(start, 12, {"kelurahan.events": 14, "sekolah.officers": 5, "recording.sessions": 9})
        yield f"{preset}, more from the twelfth day on", encode(Workspace(_contested(busy), start))
        rule = _changed(
            busy, 25, {"loket.rule": first + dt.timedelta(days=25), "kelurahan.events": 2, "lain.events": 9}
        )
        yield f"{preset}, and again from the twenty-fifth", encode(Workspace(_contested(rule), start, "en"))


def _changed(plan: Scenario, days: int, changes: dict[str, Value]) -> Scenario:
    until = plan.day("as_of") + dt.timedelta(days=days)
    return plan.after(Ran(until, decisions_of(plan), plan.ran)).replace(changes)


def _meetings() -> Iterator[tuple[str, str]]:
    blitar, bogor = BY_KEY["blitar-2025"].scenario, _short(BY_KEY["bogor-2025"].scenario)
    busy = blitar.replace({"kelurahan.events": 12, "name": "Dua belas"})
    kept = (KeptScenario("Awal", blitar), KeptScenario("Bogor", bogor))
    yield "a comparison", encode(Workspace(busy, blitar, "id", Meeting(kept, 2)))
    steps = (PresentationStep("Kini", blitar, "Tanpa perubahan."), PresentationStep("Nanti", busy))
    shown = Workspace(busy, blitar, "en", Meeting((), 0, steps, "kelurahan.events"))
    yield "a presentation at its second step", encode(shown, at=2)
    yield "both", encode(Workspace(bogor, bogor, "id", Meeting(kept[:1], 0, (PresentationStep("Bogor", bogor),))))
