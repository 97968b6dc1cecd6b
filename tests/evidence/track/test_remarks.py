"""Counts that look mistyped are remarked on, and only those."""

import datetime as dt

from simulator.evidence.tables.counts import Count
from simulator.evidence.track.remarks import remarks_on
from simulator.presets import BY_KEY

PLAN = BY_KEY["blitar-2025"].scenario
START, ACTIVE = PLAN.day("as_of"), int(PLAN.number("active"))


def kinds(*counts: tuple[int, int], today: int = 100) -> list[str]:
    made = [Count(START + dt.timedelta(days=day), active, None, 0) for day, active in counts]
    return [remark.kind for remark in remarks_on(PLAN, made, START + dt.timedelta(days=today))]


def test_a_count_like_those_before_is_not_remarked_on():
    assert kinds((7, ACTIVE + 80), (14, ACTIVE + 200)) == []


def test_a_date_ahead_a_fall_and_a_jump_are_remarked_on():
    assert kinds((7, ACTIVE + 80), today=6) == ["future"]
    assert kinds((7, ACTIVE + 80), (14, ACTIVE + 79)) == ["fall"]
    assert kinds((7, ACTIVE - 1)) == ["fall"]
    assert kinds((7, 10 * ACTIVE)) == ["jump"]


def test_after_a_mistyped_count_the_next_is_held_against_it():
    assert kinds((7, 10 * ACTIVE), (14, ACTIVE + 100)) == ["jump", "fall"]
