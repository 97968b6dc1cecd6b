"""A plan whose numbers hold from a day on: what ran before it is the earlier plan's, to the last digit."""

import datetime as dt
import itertools
from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model import compile_plan, project, project_line
from simulator.model.calendar import first_day, first_start, from_tomorrow, may_begin, now
from simulator.planning.batch import ends
from simulator.presets import BY_KEY, OWN_CITY
from simulator.scenario import HELD, MOST_STAGES
from tests.bases import BUSY, CROWDED, FOLLOWED, WORN, following
from tests.examples import examples
from tests.laws import assert_lawful

ONE_DAY = dt.timedelta(days=1)
FIRST, END = first_day(BUSY), BUSY.day("end")
LESS = BUSY.replace({"kelurahan.events": 2, "asn.officers": 1, "recording.sessions": 1})
OWN = BY_KEY[OWN_CITY].scenario


@contextmanager
def on(day: dt.date):
    """As if that were today."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(now.TODAY, day.isoformat())
        yield


def active(scenario):
    return project_line(scenario)[1].active


def same_figures(one, other):
    first, second = project(one, 60), project(other, 60)
    return np.array_equal(first.active.quantiles, second.active.quantiles) and first.channels == second.channels


def test_from_the_first_day_it_is_the_plan_wholly_and_after_the_end_what_ran():
    assert following(BUSY, FIRST, LESS) == BUSY
    assert same_figures(following(BUSY, END + ONE_DAY, LESS), LESS)
    assert same_figures(following(BUSY, FIRST + 9 * ONE_DAY, BUSY), BUSY)


def test_until_the_day_it_is_what_ran_and_each_day_later_brings_less():
    days = [FIRST + k * ONE_DAY for k in range(0, (END - FIRST).days + 2, 6)]
    begun = [active(following(BUSY, day, LESS)) for day in days]
    for day, line in zip(days, begun, strict=True):
        gone = (day - FIRST).days
        assert np.array_equal(line[: gone + 1], active(LESS)[: gone + 1])
    assert all(one[-1] >= other[-1] for one, other in itertools.pairwise(begun))
    assert begun[0][-1] > begun[-1][-1]


def test_facts_hold_throughout():
    moved = {"growth": 0.04, "sekolah.audience": 900, "kelurahan.turnout": 11.0, "kelurahan.success": 0.4}
    late = following(BUSY, END, BUSY).replace(moved)
    assert same_figures(late, BUSY.replace(moved))
    assert not set(moved) & set(HELD)


@pytest.mark.parametrize(
    "plan", [FOLLOWED, following(CROWDED, dt.date(2026, 3, 1), CROWDED.replace({"asn.events": 30}))]
)
def test_every_law_holds(plan):
    assert_lawful(plan)


def test_many_at_once_end_as_each_alone():
    plans = [FOLLOWED.replace({"kelurahan.events": k, "kecamatan.officers": k % 5}) for k in range(20)]
    plans += [BUSY, WORN, LESS]
    found = ends([compile_plan(plan) for plan in plans]).active
    np.testing.assert_allclose(found, [active(plan)[-1] for plan in plans], rtol=1e-12)


@given(
    day=st.dates(dt.date(2023, 1, 1), dt.date(2040, 12, 31)) | st.sampled_from([dt.date(2028, 2, 29)]),
    gone=st.integers(-40, 200),
    left=st.integers(0, 200),
    events=st.integers(0, 30),
)
@examples(15)
def test_whatever_the_day_a_change_leaves_what_lies_before_tomorrow(day, gone, left, events):
    city = OWN.replace({"as_of": day - gone * ONE_DAY, "end": day + max(left, 1 - gone) * ONE_DAY})
    with on(day):
        plan = from_tomorrow(city)
        tomorrow, open_still = first_start(city), may_begin(city)
        assert from_tomorrow(plan) == plan
    assert np.array_equal(active(plan), active(city))
    past = (tomorrow - first_day(city)).days if open_still else 0
    changed = plan.replace({"kelurahan.events": events})
    assert np.array_equal(active(changed)[: past + 1], active(city)[: past + 1])
    if past == 0:
        assert plan == city


def test_a_plan_may_follow_another_only_so_often():
    plan = OWN
    for month in range(2, 3 + MOST_STAGES):
        with on(dt.date(2026, month, 1)):
            plan = from_tomorrow(plan).replace({"kelurahan.events": month})
    assert plan.ran.stages == MOST_STAGES
    assert plan.ran.until == dt.date(2026, 1 + MOST_STAGES, 2)
