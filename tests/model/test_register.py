"""Coverage as it will be printed: over the register of the last semester, frozen until the next is released."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import given

from simulator import Scenario, project
from simulator.model import project_line
from simulator.model.calendar.register import register_of
from simulator.parameters import CHANNELS
from simulator.planning.allocation.valuation import OUTREACH_COLUMNS, EventValuation
from simulator.planning.batch import ends
from simulator.planning.delay import cost_of_delay
from simulator.planning.evaluate import chance_of, line_of
from simulator.planning.levers import plans_at
from simulator.planning.seek import seek
from simulator.presets import BY_KEY
from tests.bases import BUSY
from tests.examples import examples
from tests.oracle import printed_with, simulate
from tests.strategies import scenarios

YEAR = {"as_of": dt.date(2025, 12, 31), "end": dt.date(2026, 12, 31)}
JUNE = 181
"""Days from the last of 2025 to 30 June 2026; its register is out 59 days later."""
STILL = Scenario(
    {
        **YEAR,
        **{f"{channel.key}.events": 0 for channel in CHANNELS},
        "recording.sessions": 0,
        "growth": 0.06,
        "exit": 0.0,
        "denominator": "register",
        "spread.growth": 0.0,
    }
)
"""Nobody leaves or activates; 6 % of 100,000 enter a year, evenly: W(t) = 100,000 x (1 + 0.06 t / 365)."""
BLITAR = BY_KEY["blitar-2025"].scenario.replace({"denominator": "register", **YEAR, "growth": 0.05})


@pytest.mark.parametrize(
    ("day", "release", "register"),
    [
        ("2026-08-27", 59, "2025-12-31"),
        ("2026-08-28", 59, "2026-06-30"),
        ("2026-12-31", 38, "2026-06-30"),
        ("2026-12-31", 0, "2026-12-31"),
        ("2027-02-27", 59, "2026-06-30"),
        ("2027-02-28", 59, "2026-12-31"),
        ("2028-02-28", 59, "2027-12-31"),
        ("2028-02-29", 60, "2027-12-31"),
        ("2026-06-28", 180, "2025-06-30"),
        ("2026-06-29", 180, "2025-12-31"),
    ],
)
def test_a_register_counts_from_the_day_of_its_release(day: str, release: int, register: str) -> None:
    assert register_of(dt.date.fromisoformat(day), release) == dt.date.fromisoformat(register)


def test_the_denominator_steps_on_the_day_of_release_to_the_people_of_30_june():
    result = project(STILL, 20)
    base = result.denominators["wajib_ktp"]
    in_june = 100_000 * (1 + 0.06 * JUNE / 365)
    assert (base[: JUNE + 59] == 100_000).all()
    assert base[JUNE + 59 :] == pytest.approx(in_june, rel=1e-12)
    assert result.wajib_ktp.line[-1] == pytest.approx(106_000)
    assert result.target.register == dt.date(2026, 6, 30)
    assert result.target.people == pytest.approx(0.3 * in_june)
    assert result.target.shortfall.line == pytest.approx(0.3 * in_june - 10_000)
    assert result.coverage_end.line == pytest.approx(10_000 / in_june)
    # Nobody is recorded and nobody leaves: on that basis nothing steps.
    assert (result.denominators["recorded"] == 98_500).all()
    assert result.pace.needed * result.pace.service_days == pytest.approx(result.target.shortfall.line)


def test_a_register_that_shrinks_prints_less_than_there_is_and_then_jumps():
    scenario = STILL.replace({"growth": -0.03})
    frozen, running = project(scenario, 20), project(scenario.replace({"denominator": "running"}), 20)
    left = (1 - 0.03 / 365) ** np.arange(366)
    assert frozen.denominators["wajib_ktp"][-1] == pytest.approx(100_000 * left[JUNE])
    assert frozen.coverage["wajib_ktp"].line[JUNE + 58] == pytest.approx(0.1 * left[JUNE + 58])
    assert frozen.coverage["wajib_ktp"].line[JUNE + 59] == pytest.approx(0.1 * left[59])
    assert running.coverage["wajib_ktp"].line == pytest.approx(0.1)


def test_the_target_may_be_met_by_the_release_of_a_smaller_register_alone():
    shrinking = BUSY.replace({**YEAR, "denominator": "register", "growth": -0.05})
    printed = project(shrinking, 2).coverage["wajib_ktp"].line
    before, at = printed[JUNE + 58], printed[JUNE + 59]
    assert printed[: JUNE + 59].max() == before < 0.99 * at
    met = project(shrinking.replace({"target": round((before + at) / 2, 3)}), 2).target.met_on
    assert met == YEAR["as_of"] + dt.timedelta(days=JUNE + 59)


def test_released_within_the_year_or_never_the_year_ends_on_june_however_late_the_release():
    ends_at = {
        release: project(STILL.replace({"denominator.release": release}), 2).coverage_end.line
        for release in (38.0, 59.0, 71.0, 180.0)
    }
    assert len(set(ends_at.values())) == 1
    at_once = project(STILL.replace({"denominator.release": 0.0}), 2)
    assert at_once.target.register == dt.date(2026, 12, 31)
    assert at_once.coverage_end.line == pytest.approx(10_000 / 106_000)


def test_before_the_first_release_the_figures_entered_stand():
    short = project(BUSY.replace({"denominator": "register"}), 20)
    assert short.target.register == BUSY["as_of"]
    assert (short.denominators["wajib_ktp"] == BUSY["wajib_ktp"]).all()
    assert short.target.people == short.target.people_at_start == 30_000


def test_both_bases_are_of_the_same_register():
    result = project(BLITAR, 20)
    assert result.denominators["wajib_ktp"][-1] == result.wajib_ktp.line[JUNE]
    assert result.denominators["recorded"][-1] == result.recorded.line[JUNE]
    for basis, base in result.denominators.items():
        assert result.coverage[basis].at(-1).line == result.active.line[-1] / base[-1]


def test_no_stock_moves_by_what_it_is_divided_by():
    printed, running = project(BLITAR, 50), project(BLITAR.replace({"denominator": "running"}), 50)
    for stock in ("wajib_ktp", "recorded", "active"):
        assert (getattr(printed, stock).line == getattr(running, stock).line).all()
    assert printed.coverage_end.line > running.coverage_end.line
    assert printed.target.register == dt.date(2026, 6, 30)
    assert running.target.register is None


def test_every_search_divides_by_what_the_projection_divides_by():
    scenario = BLITAR.replace({"target": 0.21, "kelurahan.events": 6})
    result = project(scenario, 64)
    assert line_of(scenario).coverage == result.coverage_end.line
    assert chance_of(scenario, 64) == result.target.probability
    many = ends(plans_at(scenario, "kelurahan.events", tuple(range(12))))
    assert many.coverage("wajib_ktp")[6] == pytest.approx(result.coverage_end.line, rel=1e-12)
    events = np.array([[scenario.number(f"{CHANNELS[c].key}.events") for c in OUTREACH_COLUMNS]])
    assert EventValuation(scenario).ends(events).coverage("wajib_ktp")[0] == pytest.approx(result.coverage_end.line)
    best = seek(scenario, "kelurahan.events", draws=8).best
    at_best = project(scenario.replace({"kelurahan.events": best.value}), 8)
    assert best.coverage_end == pytest.approx(at_best.coverage_end.line, rel=1e-12)
    assert best.probability == at_best.target.probability
    assert cost_of_delay(scenario, scenario).coverage_end == pytest.approx(result.coverage_end.line)


@given(scenarios(longest=500))
@examples(25)
def test_agrees_with_the_second_engine_on_generated_scenarios(scenario: Scenario) -> None:
    scenario = scenario.replace({"denominator": "register"})
    _, line = project_line(scenario)
    theirs = printed_with(scenario, simulate(scenario))
    for column, basis in enumerate(("wajib_ktp", "recorded")):
        ours = np.array([pair[column] for pair in theirs])
        np.testing.assert_allclose(line.base(basis)[1:], ours, rtol=1e-9)
        assert line.last_base(basis) == line.base(basis)[-1]
