"""The line is the future in which nothing varies; the fan's random numbers are fixed and shared."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import given

from simulator import Scenario, project
from simulator.model import QUANTILES, compile_plan, draw_inputs, project_fan, project_line
from simulator.model.sampled_inputs import SampledInputs
from simulator.parameters import CHANNELS, REGISTRY
from simulator.presets import PRESETS
from tests.bases import BASES, BUSY
from tests.examples import examples
from tests.strategies import scenarios

STILL = {key: 0.0 for key in REGISTRY if key.startswith("spread.")}
SURE = {"certainty.active": "exact", "certainty.age": 0.0, "certainty.wajib_ktp": "exact"}
CERTAIN = STILL | SURE | {"downtime": 0.0}
EARLY, LATE = dt.date(2026, 3, 31), dt.date(2026, 8, 31)


def with_whole_events(scenario: Scenario) -> Scenario:
    """The same with as many events on each weekday of a channel, a whole number: at least one, at most the slider's."""
    changes: dict = {"calendar.makeup": False}
    for channel in CHANNELS:
        days, most = len(scenario.text(f"{channel.key}.days")), int(REGISTRY[f"{channel.key}.events"].high)
        each = max(1, min(round(scenario.number(f"{channel.key}.events") / days), most // days))
        changes[f"{channel.key}.events"] = each * days if scenario[f"{channel.key}.events"] else 0
    return scenario.replace(changes)


def assert_every_quantile_is_the_line(scenario: Scenario) -> None:
    """To single precision of what is gained, in which the fan's events are counted."""
    result = project(scenario, 7, daily=True)
    for bands in (result.wajib_ktp, result.recorded):
        assert bands.quantiles.shape == (len(QUANTILES), len(result.days))
        assert (bands.quantiles == bands.line).all()
    for bands in (result.active, *result.coverage.values()):
        size = 1e-6 * max(float(np.ptp(bands.line)), float(bands.line.max()) * 1e-3) + 1e-12
        np.testing.assert_allclose(bands.quantiles, np.broadcast_to(bands.line, bands.quantiles.shape), atol=size)
    assert result.target.probability in (0.0, 1.0)


STARTS = {preset.key: preset.scenario for preset in PRESETS} | BASES


@pytest.mark.parametrize("start", STARTS)
def test_where_nothing_varies_and_events_fall_whole_every_quantile_is_the_line(start):
    assert_every_quantile_is_the_line(with_whole_events(STARTS[start]).replace(CERTAIN))


@given(scenarios())
@examples(50)
def test_where_nothing_varies_and_events_fall_whole_every_quantile_is_the_line_in_any_scenario(scenario):
    assert_every_quantile_is_the_line(with_whole_events(scenario).replace(CERTAIN))


@pytest.mark.parametrize("start", STARTS)
def test_where_nothing_varies_futures_are_less_than_one_event_a_channel_from_the_line(start):
    scenario = STARTS[start].replace(CERTAIN)
    (plan, line), (_, fan) = project_line(scenario), project_fan(scenario)
    served = np.minimum(plan.capacity, plan.people * (1 + plan.nonresident_odds)) / (1 + plan.nonresident_odds)
    one_event = np.where(plan.held > 0, served, 0.0).max(axis=0).sum()
    away = fan.active - line.active[:, None]
    assert abs(away).max() <= one_event
    assert abs(away.mean(axis=1)).max() <= 0.1 * one_event


def fans(result) -> list[np.ndarray]:
    bands = (result.wajib_ktp, result.recorded, result.active, *result.coverage.values())
    return [band.quantiles for band in bands]


def test_the_same_seed_gives_the_same_figures_to_the_last_digit():
    one, other = project(BUSY, 200, 7), project(BUSY, 200, 7)
    assert all((a == b).all() for a, b in zip(fans(one), fans(other), strict=True))
    assert one.target == other.target
    assert one.channels == other.channels


def test_another_seed_gives_another_fan_around_the_same_line():
    one, other = project(BUSY, 200, 7), project(BUSY, 200, 8)
    assert (one.active.quantiles != other.active.quantiles).all()
    assert (one.active.line == other.active.line).all()


def test_seeds_agree_on_the_middle_when_there_are_many_futures():
    medians = [project(BUSY, 2000, seed).coverage_end.p50 for seed in (1, 2, 3)]
    assert max(medians) - min(medians) < 0.05 * (medians[0] - 0.1)


@pytest.mark.parametrize("end", [dt.date(2026, 4, 1), dt.date(2026, 4, 20), LATE])
def test_a_longer_horizon_leaves_earlier_days_as_they_are(end):
    short = project(BUSY.replace({"end": EARLY}), 100, daily=True)
    longer = project(BUSY.replace({"end": end}), 100, daily=True)
    days = len(short.days)
    for one, other in zip(fans(short), fans(longer), strict=True):
        assert (one == other[:, :days]).all()
    assert longer.active.quantiles.shape[1] > days


def test_daily_or_not_the_end_is_the_same():
    one, other = project(BUSY, 100), project(BUSY, 100, daily=True)
    assert one.active.at(-1) == other.active.at(-1)
    assert one.coverage_end == other.coverage_end
    with pytest.raises(IndexError):
        one.active.at(3)


@pytest.mark.parametrize("key", ["kelurahan.events", "loket.clients", "asn.turnout", "sekolah.from", "lain.days"])
def test_a_lever_of_one_channel_leaves_the_noise_of_the_others(key):
    moved = {
        "kelurahan.events": 30,
        "loket.clients": 900.0,
        "asn.turnout": 100.0,
        "sekolah.from": dt.date(2026, 3, 1),
        "lain.days": "7",
    }
    other = BUSY.replace({key: moved[key]})
    one_future, other_future = (draw_inputs(s, compile_plan(s), 40, 1) for s in (BUSY, other))
    for c, channel in enumerate(CHANNELS):
        one, another = (activated_by(c, inputs) for inputs in (one_future, other_future))
        assert np.array_equal(one, another) == (not key.startswith(channel.key))
    assert (one_future.growth == other_future.growth).all()
    assert (one_future.levels.success == other_future.levels.success).all()


def activated_by(channel: int, inputs: SampledInputs) -> np.ndarray:
    """(T, K) residents activated by a channel, were the audience whole on every day."""
    return np.array([inputs.activated(channel, day, np.ones(inputs.width)) for day in range(len(inputs.plan.days))])


@pytest.mark.parametrize("key", ["kelurahan.events", "growth", "downtime", "spread.day", "calendar.makeup", "end"])
def test_a_lever_put_back_gives_the_first_figures_again(key):
    moved = {
        "kelurahan.events": 30,
        "growth": 0.05,
        "downtime": 0.5,
        "spread.day": 2.0,
        "calendar.makeup": True,
        "end": LATE,
    }
    first = project(BUSY, 100)
    there = BUSY.replace({key: moved[key]})
    assert project(there, 100).coverage_end != first.coverage_end
    assert project(there.replace({key: BUSY[key]}), 100).coverage_end == first.coverage_end


def test_a_fan_needs_a_future():
    with pytest.raises(ValueError, match="at least one"):
        project(BUSY, 0)


def test_outages_cost_the_fan_what_they_cost_the_line():
    end = project(BUSY.replace({**STILL, "downtime": 0.3}), 2000).coverage_end
    gain = end.line - 0.1
    assert end.p50 == pytest.approx(end.line, abs=0.05 * gain)
    assert end.p5 < end.p50 < end.p95


@pytest.mark.parametrize("spread", [0.3, 0.6, 1.5])
def test_ups_and_downs_between_events_even_out_around_the_line(spread):
    roomy = {f"{channel.key}.officers": 60 for channel in CHANNELS}
    end = project(BUSY.replace({**CERTAIN, **roomy, "spread.day": spread}), 2000).coverage_end
    assert (end.p25 + end.p75) / 2 == pytest.approx(end.line, abs=0.03 * (end.line - 0.1))
    assert end.p5 < end.p50 < end.p95


def test_where_capacity_binds_good_days_cannot_make_up_for_bad_ones():
    calm = with_whole_events(BUSY).replace({**CERTAIN, "kelurahan.officers": 1, "kelurahan.turnout": 30.0})
    even, uneven = (project(calm.replace({"spread.day": day}), 2000).coverage_end for day in (0.0, 1.0))
    assert uneven.p50 < even.p50
    assert uneven.line < even.line
    assert uneven.p50 == pytest.approx(uneven.line, abs=0.01 * (uneven.line - 0.1))


@pytest.mark.parametrize("key", [key for key in REGISTRY if key.startswith("spread.")])
def test_each_spread_widens_the_range_and_leaves_the_line(key):
    parameter, calm = REGISTRY[key], with_whole_events(BUSY).replace(CERTAIN)
    binding = {"kecamatan.officers": 1, "kecamatan.nonresident": 0.8, "kecamatan.events": 60, "kecamatan.tried": 0}
    ends = [
        project(calm.replace({**binding, key: parameter.inside(shown)}), 300).coverage_end
        for shown in (0, round(parameter.high / 10, 1), round(parameter.high / 3, 1))
    ]
    widths = [end.p90 - end.p10 for end in ends]
    assert widths[0] < 1e-7
    assert widths[0] < widths[1] < widths[2]
    lines = [end.line for end in ends]
    # What varies from event to event is lost to the officers' time; nothing else moves the line.
    assert lines[0] > lines[1] > lines[2] if key == "spread.day" else len(set(lines)) == 1
