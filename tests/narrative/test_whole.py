"""Figures that stand together add up as they are written."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.cache import projected
from simulator.narrative import facts, sentences, tables
from simulator.narrative.whole import LIMITS, channel_limits, channel_people, movement, shown_gains
from simulator.parameters import LANGUAGES
from simulator.presets import PRESETS
from simulator.words.formats import adding_up
from tests.handouts.cases import handed

EVERY = tuple(preset.scenario for preset in PRESETS)


@given(
    st.lists(st.floats(-1e5, 1e5, allow_nan=False).map(lambda x: round(x, 4)), min_size=1, max_size=9),
    st.floats(-0.5, 0.5),
    st.integers(0, 2),
)
def test_rounded_parts_add_up_to_the_rounded_whole(parts, off, decimals):
    unit = 10.0**-decimals
    total = round(sum(parts) + off * unit, decimals)
    rounded = adding_up(parts, total, decimals)
    assert math.fsum(rounded) == pytest.approx(total, abs=1e-6)
    assert all(abs(a - b) < unit * (1 + 1e-6) for a, b in zip(rounded, parts, strict=True))


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=6), st.floats(0.01, 0.49))
def test_a_part_that_is_whole_stays(parts, rest):
    *kept, last = adding_up([*parts, rest], sum(parts))
    assert kept == parts
    assert last == 0


def test_no_parts_give_none():
    assert adding_up([], 0) == []


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.preset)
def test_channels_recording_and_limits_add_up(plan):
    projection = projected(plan)
    shown, moved, limits = channel_people(projection), movement(projection), channel_limits(projection)
    assert sum(one.credited for one in shown) == moved.activated
    end, start = round(float(projection.active.line[-1])), plan.number("active")
    assert start + moved.activated - moved.active_leavers - moved.lapsed == end
    wajib = round(float(projection.wajib_ktp.line[-1]))
    assert plan.number("wajib_ktp") + moved.entrants - moved.leavers == wajib
    credited = {one.key: one.credited for one in shown}
    for row in limits:
        assert row.planned - sum(row.taken.values()) == row.credited == credited.get(row.key, 0)
        assert set(row.taken) == set(LIMITS)


def numbers(cells):
    return [int(cell.replace(".", "").replace(",", "").replace("\u2212", "-")) for cell in cells]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.preset)
def test_the_tables_add_up_across_and_down_as_written(plan, language):
    projection = projected(plan)
    _, rows = tables.limits_table(projection, language)
    body = [numbers(row[1:]) for row in rows]
    assert all(sum(row[:-1]) == row[-1] for row in body)
    assert [sum(column) for column in zip(*body[:-1], strict=True)] == body[-1]
    main = sentences.main_limit_sentence(projection, language)
    worst = max(-column for column in body[-1][1:-1])
    assert str(worst) in main.replace(".", "").replace(",", "")
    _, rows = tables.channel_table(projection, language)
    *channels, total = [numbers((row[2], row[4])) for row in rows]
    assert [sum(column) for column in zip(*channels, strict=True)] == total
    told = facts.what_the_channels_bring(handed(plan, language))[0].text
    assert rows[-1][2] in told
    assert all(row[2] in told for row in rows)


@given(st.lists(st.floats(-0.05, 0.05), min_size=1, max_size=6))
def test_gains_as_written_lead_from_the_one_share_to_the_other(gains):
    start, end = 0.4, 0.4 + math.fsum(gains)
    shown = shown_gains(gains, start, end)
    assert all(abs(a - b) < 1.01e-4 for a, b in zip(shown, gains, strict=True))
    assert sum(round(gain * 1e4) for gain in shown) == math.floor(end * 1e4 + 0.5 + 1e-7) - 4000
