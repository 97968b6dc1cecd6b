"""A province's sum: of persons and never of percentages, with the futures that its cities share."""

import numpy as np
import pytest

from simulator.cities.province import ProvinceError, sum_of
from simulator.cities.quality import doubts_of
from simulator.cities.scorecard import arrange_cities, peers_of, score_cities
from simulator.model import project
from tests.cities.tables import BLITAR, DAY, HEAD, MADIUN, cities_of, province, rows_of

DRAWS = 256
CITIES = province("35")


def test_the_line_is_the_sum_of_the_cities_lines():
    whole = sum_of(CITIES, 0.2, DRAWS)
    each = [project(city.plan, 1) for city in CITIES]
    assert whole.active.line == pytest.approx(np.sum([one.active.line for one in each], axis=0), rel=1e-12)
    assert whole.base == pytest.approx(np.sum([one.wajib_ktp.line for one in each], axis=0), rel=1e-12)
    assert whole.coverage.line == pytest.approx(whole.active.line / whole.base, rel=1e-12)
    assert whole.people >= 0.2 * whole.base[-1] > whole.people - 1


def test_one_city_alone_is_its_own_projection():
    whole, own = sum_of(CITIES[:1], 0.1, DRAWS), project(CITIES[0].plan.replace({"target": 0.1}), DRAWS)
    assert whole.coverage.at(-1) == own.coverage["wajib_ktp"].at(-1)
    assert whole.chance == own.target.probability


def test_a_province_is_surer_than_its_cities_and_less_sure_than_if_they_shared_nothing():
    together = sum_of(cities_of(*[BLITAR] * 6), 0.2, DRAWS).coverage.at(-1)
    one = sum_of(cities_of(BLITAR), 0.2, DRAWS).coverage.at(-1)
    width, alone = together.p90 - together.p10, one.p90 - one.p10
    assert alone / 6**0.5 < width < alone


def test_cities_that_end_on_different_dates_make_no_sum():
    with pytest.raises(ProvinceError) as wrong:
        sum_of(cities_of(BLITAR, MADIUN.replace("31/12/2024", "31/03/2025")), 0.2, DRAWS)
    assert wrong.value.code == "ends"
    with pytest.raises(ProvinceError):
        sum_of([], 0.2, DRAWS)


def test_it_begins_with_the_latest_of_their_dates():
    late = cities_of(BLITAR, MADIUN.replace("30 Sept 2024", "15 Oktober 2024"))
    whole = sum_of(late, 0.2, DRAWS)
    assert whole.days[0] == late[1].plan["as_of"]
    blitar = project(late[0].plan, 1, daily=True).active.line
    assert whole.active.line[0] == pytest.approx(30_000 + blitar[15])


OLDER = HEAD + ",Tanggal lama,Aktif lama,Persen"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kota Madiun,35.77,152000,150000,30000,30/09/2024,,01/03/2024,29000,19.74", ()),
        ("Kota Madiun,35.77,152000,150000,30000,30/09/2024,,01/03/2024,31000,", ("falls",)),
        ("Kota Madiun,35.77,152000,150000,30000,30/09/2024,,01/09/2024,20000,", ("jumps",)),
        ("Kota Madiun,35.77,152000,150000,30000,30/01/2024,,,,", ("stale",)),
        ("Kota Madiun,35.77,152000,150000,160000,30/09/2024,,,,", ("over",)),
        ("Kota Denpasar,51.71,516875,510493,19740,30/09/2024,,,,12.89", ("of_target",)),
        ("Kota Denpasar,51.71,316875,310493,19740,30/09/2024,,,,", ("denominator",)),
        ("Kota Madiun,35.77,152000,150000,30000,30/09/2024,,,,77.7", ("percent",)),
    ],
)
def test_doubtful_figures_are_told_by_their_reason(line, expected):
    row = rows_of(line, head=OLDER)[0]
    assert doubts_of(row, DAY, row.code) == expected


def test_a_doubtful_city_is_ranked_once_its_figures_are_confirmed_and_keeps_its_doubt():
    lines = ["Kota Madiun,35.77,152000,150000,9000,30/09/2024,,01/03/2024,9500,", f"{BLITAR},,,"]
    card = score_cities(rows_of(*lines, head=OLDER), 0.3, DAY)
    assert [one.name for one in arrange_cities(card.rows, "shortfall")] == ["Kota Blitar", "Kota Madiun"]
    sure = card.confirm([2])
    assert [one.name for one in arrange_cities(sure.rows, "shortfall")] == ["Kota Madiun", "Kota Blitar"]
    assert [(one.name, one.doubts) for one in sure.doubtful] == [("Kota Madiun", ("falls",))]
    assert not any(one.confirmed for one in card.rows)


def test_peers_are_the_five_cities_of_the_table_whose_wajib_ktp_is_nearest():
    lines = [BLITAR.replace("123000", str(n)) for n in (123_000, 900_000, 140_000, 130_000, 500_000, 200_000, 122_000)]
    rows = score_cities(rows_of(*lines), 0.3, DAY).rows
    sizes = [one.city.plan["wajib_ktp"] for one in peers_of(rows[0], rows)]
    assert sizes == [122_000, 130_000, 140_000, 200_000, 500_000]
