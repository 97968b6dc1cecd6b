"""While a period runs nothing is proposed to begin before tomorrow, whatever the day."""

import datetime as dt
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.model import project, project_line
from simulator.model.calendar import first_day, first_start, now
from simulator.parameters import PROVINCES, REGISTRY
from simulator.planning.delay import cost_of_delay
from simulator.planning.levers import OUTREACH, SEARCHABLE_LEVERS, office_levers, usual_end, worst_to_best
from simulator.planning.outlook import better_instead, judge, possible_instead
from simulator.planning.package import PACKAGE_LEVERS, build_package
from simulator.planning.recovery import recovery_options
from simulator.planning.seek import first_on_line, seek
from simulator.planning.two_way_map.grid import axis
from simulator.presets import BY_KEY, OWN_CITY
from tests.examples import examples

ONE_DAY = dt.timedelta(days=1)
OWN = BY_KEY[OWN_CITY].scenario
STARTS = tuple(key for key in SEARCHABLE_LEVERS if REGISTRY[key].kind == "optional_date")
EDGES = [dt.date(2028, 1, 1), dt.date(2028, 2, 29), dt.date(2028, 12, 31)]


@contextmanager
def on(day: dt.date):
    """As if that were today."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(now.TODAY, day.isoformat())
        yield


@given(
    day=st.dates(dt.date(2023, 1, 1), dt.date(2040, 12, 31)) | st.sampled_from(EDGES),
    gone=st.integers(0, 200),
    left=st.integers(0, 200),
    code=st.sampled_from([f"{province}.71" for province in PROVINCES] + [""]),
)
@example(day=EDGES[2], gone=100, left=0, code="91.71")
@example(day=EDGES[1], gone=0, left=1, code="")
@examples(8)
def test_no_start_that_is_offered_lies_before_tomorrow(day, gone, left, code):
    end = day + max(left, 1 - gone) * ONE_DAY
    city = OWN.replace({"as_of": day - gone * ONE_DAY, "end": end, "code": code, "target": 0.9})
    with on(day):
        offered = [value for key in STARTS for value in worst_to_best(city, key)]
        offered += [usual_end(city, key) for key in PACKAGE_LEVERS if key in STARTS]
        offered += [value for value in possible_instead(city).changes.values() if isinstance(value, dt.date)]
        offered += [late.begins for late in cost_of_delay(city, city, (0, 1)).late]
        if end > day:
            offered += [value for key in STARTS for value in axis(city, key, 5).values]
        offered += [one.to for one in recovery_options(city, 1e12) if one.key in STARTS]
        levers = office_levers(city)
        better = advised(city)
    assert all(value > day for value in offered if value is not None)
    if end == day:
        assert better is None
        assert not set(STARTS) & set(levers)


def advised(city):
    """What pages and hand-outs would say instead of the plan."""
    projection = project(city, 1)
    return better_instead(projection, judge(projection))


def test_what_has_begun_is_left_as_it_is_and_never_begun_again():
    day = dt.date(2026, 6, 1)
    city = OWN.replace({"loket.rule": dt.date(2026, 3, 2)})
    with on(day):
        values = worst_to_best(city, "loket.rule")
        assert values[-1] == dt.date(2026, 3, 2)
        assert all(value > day for value in values[1:-1])
        assert not set(STARTS) & set(office_levers(city))
        assert "loket.rule" not in possible_instead(city).changes
        reached = first_on_line(city.replace({"target": 0.01}), "kelurahan.from")
        package = build_package(city, draws=20)
    assert reached[0]
    assert package.scenario["loket.rule"] == dt.date(2026, 3, 2)


def test_a_rule_is_sought_from_tomorrow_on_and_a_later_today_leaves_less():
    city = OWN.replace({"target": 0.99})
    best = []
    for day in (dt.date(2026, 2, 1), dt.date(2026, 9, 1)):
        with on(day):
            best.append(seek(city, "loket.rule", draws=20).best)
    assert [one.value for one in best] == [dt.date(2026, 2, 2), dt.date(2026, 9, 2)]
    assert best[0].coverage_end > best[1].coverage_end


@pytest.mark.parametrize("lever", STARTS)
@pytest.mark.parametrize("begun", [None, dt.date(2026, 3, 2), dt.date(2026, 12, 31)])
def test_on_the_last_day_a_start_stays_as_it_is(lever, begun):
    city = OWN.replace({lever: begun, "target": 0.99})
    with on(OWN["end"]):
        best = seek(city, lever, draws=5).best
    assert best.value == begun


def test_of_a_period_that_is_over_everything_is_worked_out_as_from_its_first_day():
    with on(dt.date(2027, 1, 1)):
        assert first_start(OWN) == first_day(OWN)
        assert worst_to_best(OWN, "loket.rule")[-1] == first_day(OWN)
        assert advised(OWN) is None


def test_what_lies_before_today_has_run_and_only_what_comes_can_wait():
    day = dt.date(2026, 7, 1)
    stopped = OWN.replace({f"{channel}.events": 0 for channel in OUTREACH})
    more = OWN.replace({"kelurahan.events": 20})
    with on(day):
        waits = cost_of_delay(OWN, OWN, (0, 60))
        changed = cost_of_delay(more, OWN, (0, 60))
    whole, none, richer = (line.coverage_end for line in map(End, (OWN, stopped, more)))
    assert waits.against == "idle"
    assert waits.late[0].coverage_end == pytest.approx(whole, rel=1e-12)
    assert none < waits.late[1].coverage_end < whole
    assert changed.against == "baseline"
    assert changed.late[0].begins == day + ONE_DAY
    assert whole < changed.late[0].coverage_end < richer
    assert changed.late[1].coverage_end == pytest.approx(whole, rel=1e-12)


class End:
    """Where a plan's line ends."""

    def __init__(self, scenario):
        _, line = project_line(scenario)
        self.coverage_end = float(line.active[-1] / line.wajib_ktp[-1])
