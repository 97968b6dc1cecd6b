"""A real spreadsheet program, computing the workbook by itself, finds what the engine finds."""

import datetime as dt

import numpy as np
import pytest

from simulator import Scenario
from simulator.handouts.workbook.inputs_sheet import name_of
from simulator.model import Projection, project, project_line
from simulator.parameters import CHANNELS, REGISTRY, Language, Value
from simulator.presets import BY_KEY, PRESETS
from simulator.words import formats, say
from tests.bases import BUSY, CROWDED, EMPTY, EVERY_CHANNEL, FOLLOWED, FULL, forty_days
from tests.handouts.workbook.sheets import (
    Recalculated,
    made,
    recalculated,
    with_inputs,
    with_spoiled_values,
)
from tests.strategies import drawn, scenarios

SUMMARY_ROW, DAYS_ROW, CHANNELS_ROW = 11, 5, 5
"""Where the tables' rows begin, counted from 0."""
SUMMARY = (
    "wajib_ktp",
    "recorded",
    "active",
    "coverage_wajib_ktp",
    "coverage_recorded",
    "target",
    "shortfall",
    "met_on",
    "service_days",
    "needed",
    "planned",
    "base",
    "register",
)
RULE = {"loket.rule": dt.date(2026, 3, 2), "loket.mandatory": 0.9, "loket.clients": 700.0}
PRINTED = {"denominator": "register"}
NO_EVENTS = {f"{channel.key}.events": 0 for channel in CHANNELS}


CASES: dict[str, Scenario] = {
    **{preset.key: forty_days(preset.scenario) for preset in PRESETS[::2]},
    "a-year-and-more": BY_KEY["bogor-2025"].scenario,
    "crowded": CROWDED,
    "empty": EMPTY,
    "full": FULL,
    "rule-made-up-lapsing": BUSY.replace(
        {**RULE, "lapse": 0.3, "exit": 0.06, "calendar.makeup": True, "sekolah.days": "25"}
    ),
    "joint-leave-off": BUSY.replace({"calendar.joint_leave": False, "calendar.makeup": True}),
    "from-a-date-shrinking": BUSY.replace(
        {"kelurahan.from": dt.date(2026, 3, 11), "asn.from": dt.date(2026, 2, 26), "downtime": 0.35, "growth": -0.05}
    ),
    "all-outage": BUSY.replace({"downtime": 1.0}),
    "all-recorded": CROWDED.replace({"recording.sessions": 60, "recording.people": 90.0, "recording.activate": 0.8}),
    "groups-alone": BUSY.replace({**NO_EVENTS, "sekolah.events": 30, "asn.events": 30, "sekolah.audience": 200}),
    "groups-empty": BUSY.replace({"sekolah.audience": 0, "asn.audience": 0, "growth": 0.06}),
    "all-active": BUSY.replace(
        {
            "as_of": dt.date(2026, 1, 4),
            "end": dt.date(2026, 4, 14),
            "wajib_ktp": 100,
            "recorded": 100,
            "active": 100,
            "growth": 0.006,
            "kelurahan.events": 60,
            "recording.sessions": 10,
            "lapse": 0.0,
        }
    ),
    "two-plans-ran-first": FOLLOWED,
    "no-events": BUSY.replace(NO_EVENTS),
    "as-printed": BUSY.replace({**PRINTED, "as_of": dt.date(2026, 6, 20), "end": dt.date(2026, 9, 12), "growth": 0.06}),
    "as-printed-over-new-year": BUSY.replace(
        {**PRINTED, "as_of": dt.date(2027, 12, 10), "end": dt.date(2028, 3, 2), "basis": "recorded", "growth": -0.05}
    ),
    "over-new-year": BUSY.replace(
        {"as_of": dt.date(2025, 12, 10), "end": dt.date(2026, 1, 14), "basis": "recorded", "target": 0.112}
    ),
    "one-day-met": BUSY.replace({"as_of": dt.date(2026, 3, 30), "end": dt.date(2026, 3, 31), "target": 0.05}),
    **{f"random-{k}": scenario for k, scenario in enumerate(drawn(scenarios(longest=45), 6)[-3:])},
}


def language_of(case: str) -> Language:
    """Both languages take their turn."""
    return "id" if len(case) % 2 else "en"


def end_figures(projection: Projection, language: Language) -> list[float | str | dt.datetime]:
    met = projection.target.met_on
    return [
        *(float(band.line[-1]) for band in (projection.wajib_ktp, projection.recorded, projection.active)),
        *(float(projection.coverage[basis].line[-1]) for basis in ("wajib_ktp", "recorded")),
        projection.target.people,
        projection.target.shortfall.line,
        dt.datetime.combine(met, dt.time()) if met else say("workbook.never", language),
        projection.pace.service_days,
        projection.pace.needed,
        projection.pace.planned,
        float(projection.base[-1]),
        dt.datetime.combine(projection.target.register or projection.days[-1], dt.time()),
    ]


def close(found: object, wanted: object, size: float) -> bool:
    """To a thousand-millionth of itself, or of the register it is part of."""
    if isinstance(found, (int, float)) and isinstance(wanted, (int, float)):
        return bool(np.isclose(found, wanted, rtol=1e-9, atol=1e-12 * size))
    return found == wanted


def differences(book: Recalculated, scenario: Scenario, language: Language) -> list[str]:
    """Every figure in which the recalculated workbook differs from the engine."""
    projection, (plan, line) = project(scenario, 20), project_line(scenario)
    size, wrong = max(1e3, float(line.wajib_ktp.max())), list(book.errors)
    for row, key, wanted in zip(
        book.sheets["summary"][SUMMARY_ROW:], SUMMARY, end_figures(projection, language), strict=False
    ):
        if not close(row[1], wanted, 1e3 if key.startswith("coverage") else size):
            wrong.append(f"{key}: {row[1]!r} instead of {wanted!r}")
    days = np.array([row[1:4] for row in book.sheets["days"][DAYS_ROW:]], dtype=float)
    assert len(days) == len(plan.days) + 1
    for key, found in zip(("wajib_ktp", "recorded", "active"), days.T, strict=True):
        if not np.allclose(found, getattr(line, key), rtol=1e-9, atol=1e-12 * size):
            wrong.append(f"{key} by day, by up to {np.abs(found - getattr(line, key)).max()}")
    for row, account in zip(book.sheets["channels"][CHANNELS_ROW:], projection.channels, strict=False):
        wanted_cells = (account.events, account.credited, account.non_resident, account.activated)
        if not all(close(*pair, size) for pair in zip(row[1:5], wanted_cells, strict=True)):
            wrong.append(f"{account.key}: {row[1:5]} instead of {wanted_cells}")
    return wrong


@pytest.mark.slow
def test_a_spreadsheet_program_computes_what_the_engine_computes(tmp_path):
    languages = {case: language_of(case) for case in CASES}
    books = {case: with_spoiled_values(made(scenario, languages[case])) for case, scenario in CASES.items()}
    results = recalculated(books, tmp_path, languages)
    wrong = {case: differences(results[case], scenario, languages[case]) for case, scenario in CASES.items()}
    assert not {case: found for case, found in wrong.items() if found}
    for case, book in results.items():
        assert book.sheets["summary"][3][0] == say("workbook.all_same", languages[case]), case
        assert {row[8] for row in book.sheets["channels"][CHANNELS_ROW:-1]} == {say("workbook.same", languages[case])}


LEVERS: dict[str, dict[str, Value]] = {
    "events": {"kelurahan.events": 14},
    "turnout": {"asn.turnout": 12.5},
    "growth": {"growth": -0.021},
    "rule": RULE,
    "weekdays": {"lain.days": "1357"},
    "makeup": {"calendar.makeup": True},
    "calendar-work": {
        "calendar.joint_leave": False,
        "calendar.ramadan": 1.2,
        "loket.rule": None,
        "recording.days": "6",
        "kelurahan.officers": 1,
        "loket.minutes": 45.0,
        "asn.hours": 2.5,
        "kecamatan.nonresident": 0.61,
        "downtime": 0.15,
        "sekolah.audience": 90,
        "sekolah.refill": 1.0,
        "lain.success": 0.2,
    },
    "facts": {
        "wajib_ktp": 80_000,
        "recorded": 71_000,
        "active": 9_500,
        "reachable": 0.35,
        "lapse": 0.11,
        "exit": 0.03,
        "recording.sessions": 2,
        "recording.activate": 0.4,
        "target": 0.11,
        "basis": "recorded",
        "denominator": "register",
        "denominator.release": 12.0,
    },
}
"""Changes somebody makes in the file, each from the same plan with a rule of its own date."""
TOGETHER = (("events", "turnout", "growth"), ("rule", "weekdays", "makeup"), ("calendar-work",), ("facts",))
"""Changes that are made in one file."""
FILES = {"-".join(cases): {key: LEVERS[case][key] for case in cases for key in LEVERS[case]} for cases in TOGETHER}
START = BUSY.replace({"loket.rule": dt.date(2026, 2, 20), "end": dt.date(2026, 3, 10)})


def typed(key: str, value: Value) -> object:
    """A value as a person types it into its cell."""
    parameter = REGISTRY[key]
    if value is None or isinstance(value, dt.date):
        return value
    return formats.value(parameter, value, "id") if parameter.kind in ("flag", "choice") else parameter.screen(value)


@pytest.mark.slow
def test_changing_inputs_recalculates_the_year(tmp_path):
    cells = {case: {name_of(key): typed(key, value) for key, value in ch.items()} for case, ch in FILES.items()}
    changed = with_inputs(made(START, "id"), cells)
    results = recalculated(changed, tmp_path, dict.fromkeys(FILES, "id"))
    wrong = {case: differences(results[case], START.replace(changes), "id") for case, changes in FILES.items()}
    assert not {case: found for case, found in wrong.items() if found}
    before = end_figures(project(START, 20), "id")[:3]
    for case, book in results.items():
        rows = book.sheets["summary"]
        assert rows[3][0] == say("workbook.some_changed", "id"), case
        assert [row[2] for row in rows[SUMMARY_ROW:][:3]] == pytest.approx(before), "what the simulator had is kept"


def test_every_one_of_these_changes_moves_the_result():
    start = project_line(START)[1]
    assert {case for cases in TOGETHER for case in cases} == set(LEVERS)
    for case, changes in LEVERS.items():
        assert not np.array_equal(project_line(START.replace(changes))[1].active, start.active), case


def test_the_test_of_all_channels_uses_all_channels():
    assert all(START[f"{key.split('.')[0]}.events"] for key in EVERY_CHANNEL if key.endswith(".events"))
