"""What a chart sends: every kind of row arrives as it was, and a thinned course keeps the days that are told."""

import datetime as dt
from itertools import pairwise

import pyarrow as pa
import pytest

from simulator.charts import fan_chart
from simulator.charts.arrow import sent
from simulator.charts.base import MOST_ROWS, noon, thinned
from simulator.model.cache import projected
from simulator.presets import BY_KEY

YEAR = BY_KEY["denpasar-2024"].scenario.replace({"as_of": dt.date(2025, 1, 1), "end": dt.date(2026, 11, 30)})


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [{"day": noon(dt.date(2026, 1, 1)), "line": 0.25, "who": "Ñ\u2068</b>", "main": True}],
        [{"at": 1}, {"at": None, "label": "a"}, {"label": "b"}],
    ],
)
def test_rows_arrive_as_they_were(rows):
    stream = sent({"mark": "line", "datasets": {"rows": rows}})["datasets"]["rows"]
    fields = {name for row in rows for name in row}
    assert pa.ipc.open_stream(stream).read_all().to_pylist() == [
        {name: row.get(name) for name in fields} for row in rows
    ]


def test_a_long_course_is_thinned_and_keeps_first_last_today_the_target_and_the_extremes():
    half_way = round(float(projected(YEAR).coverage["wajib_ktp"].line[301]), 3)
    projection, today = projected(YEAR.replace({"target": half_way})), dt.date(2025, 6, 18)
    drawn = {row["day"]: row for row in fan_chart(projection, None, (), today, "id", "light")["datasets"]["fan"]}
    bands = projection.coverage[projection.target.basis]
    assert len(drawn) <= MOST_ROWS + 8 < len(projection.days)
    named = (projection.days[0], projection.days[-1], today, projection.target.met_on)
    assert {noon(day) for day in named} <= drawn.keys()
    assert max(row["p90"] for row in drawn.values()) == bands.quantiles[5].max()
    assert min(row["p10"] for row in drawn.values()) == bands.quantiles[1].min()
    for t, day in enumerate(projection.days):
        if noon(day) in drawn:
            assert drawn[noon(day)]["line"] == bands.line[t]


@pytest.mark.parametrize("count", [1, 2, MOST_ROWS, MOST_ROWS + 1, 3653])
def test_days_are_thinned_evenly_to_what_a_screen_can_show(count):
    kept = thinned(count, {count // 3})
    assert kept[0] == 0
    assert kept[-1] == count - 1
    assert count // 3 in kept
    assert len(kept) <= MOST_ROWS + 2
    assert max((b - a for a, b in pairwise(kept)), default=0) <= -(-count // MOST_ROWS)
