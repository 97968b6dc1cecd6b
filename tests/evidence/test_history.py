"""Dated counts: their pace, and the factor at which the plan's events explain it."""

import datetime as dt

import numpy as np
import pytest

from simulator.evidence.history import factor_changes, observed_pace
from simulator.evidence.tables.counts import Count, read_counts
from simulator.model import project_fan, project_line
from simulator.presets import BY_KEY, scale_turnout

BLITAR, TOWN = BY_KEY["blitar-2025"].scenario, BY_KEY["sendiri"].scenario


def counts_of(scenario, *days):
    """What the model itself brings by these days, as counts."""
    _, line = project_line(scenario)
    start = scenario["as_of"]
    return [
        Count(start + dt.timedelta(days=day), round(line.active[day]), round(line.wajib_ktp[day]), k + 2)
        for k, day in enumerate(days)
    ]


def test_counts_are_read_sorted_and_what_cannot_be_is_named():
    text = (
        "tanggal;aktif;wajib KTP\n1/9/2025;23000;\n1/7/2025;22.800;120.000\n1/9/2025;1;\n3/9/2025;130000;123000\nx;1;\n"
    )
    found = read_counts(text.encode())
    assert [(row.date.isoformat(), row.active, row.wajib_ktp) for row in found.rows] == [
        ("2025-07-01", 22_800, 120_000),
        ("2025-09-01", 23_000, None),
    ]
    assert [(one.line, one.column, one.code) for one in found.problems] == [
        (4, "date", "again"),
        (5, "active", "more"),
        (6, "date", "date"),
    ]


def test_a_count_that_falls_is_kept_and_named():
    found = read_counts(b"date,active\n2025-01-01,500\n2025-02-01,450\n2025-03-01,600\n")
    assert [row.active for row in found.rows] == [500, 450, 600]
    assert [row.active for row in found.falls] == [450]


@pytest.mark.parametrize("factor", [0.5, 1.0, 1.6])
def test_the_factor_behind_a_history_is_found_again(factor):
    counts = counts_of(scale_turnout(TOWN, factor), 0, 60, 200)
    pace = observed_pace(TOWN, counts)
    assert pace.factor.value == pytest.approx(factor, rel=0.03)
    assert pace.factor.low < factor < pace.factor.high
    assert pace.gain == counts[-1].active - counts[0].active
    assert pace.a_day == pytest.approx(pace.gain / 200)
    assert (pace.modelled > pace.gain) == (factor < 1) or factor == 1.0


def test_blitars_published_history_needs_about_the_factor_its_preset_carries():
    counts = [Count(dt.date(2025, 7, 1), 22_800, 120_000, 2), Count(dt.date(2025, 11, 30), 23_370, 123_000, 3)]
    pace = observed_pace(BLITAR, counts)
    assert pace.points_a_month == pytest.approx(0.0, abs=1e-6)
    assert pace.factor.value == pytest.approx(1.0, abs=0.1)


def test_a_history_no_events_could_make_has_no_factor():
    start, end = dt.date(2025, 7, 1), dt.date(2025, 11, 30)
    falling = [Count(start, 23_000, 120_000, 2), Count(end, 20_000, 120_000, 3)]
    assert observed_pace(BLITAR, falling).factor is None
    with pytest.raises(ValueError, match="two counts"):
        observed_pace(BLITAR, falling[:1])


def test_counts_larger_than_todays_register_still_give_a_pace():
    counts = [Count(dt.date(2025, 1, 1), 150_000, None, 2), Count(dt.date(2025, 3, 1), 150_500, None, 3)]
    assert observed_pace(BLITAR, counts).gain == 500


@pytest.mark.slow
def test_a_history_longer_than_a_projection_is_held_against_its_last_three_years():
    dates = [dt.date(2022, 12, 1), dt.date(2023, 6, 1), dt.date(2025, 12, 31)]
    counts = [
        Count(date, count, None, k) for k, (date, count) in enumerate(zip(dates, (500, 9_000, 19_740), strict=True))
    ]
    pace = observed_pace(BLITAR, counts)
    assert pace.gain == 19_240
    assert pace.since == counts[1]
    assert pace.modelled is not None
    gap = observed_pace(BLITAR, [counts[0], counts[2]])
    assert (gap.gain, gap.modelled, gap.factor) == (19_240, None, None)


def test_counts_no_register_could_hold_are_named():
    found = read_counts(b"date,active,wajib ktp\n2025-01-01,50,90\n2025-02-01,999999999,\n2025-03-01,60,\n")
    assert [row.active for row in found.rows] == [60]
    assert [problem.code for problem in found.problems] == ["range", "range"]


def fan_of_gains(plan, days, seed):
    """Gains of 512 futures of a plan whose level is known, with random numbers of their own."""
    sure = dict.fromkeys(("spread.turnout", "spread.untried", "spread.success"), 0.0)
    begun = plan.replace({**sure, "end": plan["as_of"] + dt.timedelta(days=days)})
    _, fan = project_fan(begun, 512, seed)
    return fan.active[-1] - fan.active[0]


@pytest.mark.parametrize("factor", [0.5, 1.5])
def test_the_range_of_the_factor_holds_the_truth_in_eight_of_ten_histories(factor):
    """The factor grows with the gain: the truth is an end of the range where the gain is its 10 or 90 % point."""
    gains = fan_of_gains(scale_turnout(TOWN, factor), 150, seed=99)
    start = TOWN["as_of"], TOWN.number("active")
    for share, end in ((0.1, "high"), (0.9, "low")):
        count = round(start[1] + float(np.quantile(gains, share)))
        counts = [
            Count(start[0], round(start[1]), None, 1),
            Count(start[0] + dt.timedelta(days=150), count, None, 2),
        ]
        assert getattr(observed_pace(TOWN, counts).factor, end) == pytest.approx(factor, rel=0.012)


def test_rounded_counts_and_stretches_that_stray_widen_the_range():
    def width(*counts):
        days = (0, 50, 100, 150)
        rows = [
            Count(TOWN["as_of"] + dt.timedelta(days=d), c, None, k)
            for k, (d, c) in enumerate(zip(days, counts, strict=True))
        ]
        found = observed_pace(TOWN, rows).factor
        return found.high / found.low

    smooth = width(10_001, 10_134, 10_267, 10_401)
    assert width(10_000, 10_100, 10_300, 10_400) > 1.05 * smooth
    assert width(10_001, 10_011, 10_390, 10_401) > 1.5 * smooth


def test_a_factor_that_was_used_is_not_used_a_second_time():
    changes = factor_changes(TOWN, TOWN, 0.5)
    assert changes["kelurahan.turnout"] == pytest.approx(TOWN.number("kelurahan.turnout") / 2, abs=0.05)
    better = TOWN.replace(changes)
    assert factor_changes(better, TOWN, 0.5) == {}
