"""The workbook's milestones: formulas on its days, with the simulator's range beside them."""

import datetime as dt
from io import BytesIO

import openpyxl
import pytest

from simulator.planning.dates.milestones import BY, by_day, milestones
from simulator.presets import BY_KEY
from tests.handouts.workbook.sheets import made

PLAN = BY_KEY["denpasar-2024"].scenario
START = PLAN["as_of"]


def test_milestones_are_formulas_on_the_days_with_the_simulators_range_beside_them():
    book = made(PLAN)
    values, formulas = (
        list(openpyxl.load_workbook(BytesIO(book), data_only=stored)["Tonggak"].iter_rows(values_only=True))
        for stored in (True, False)
    )
    daily = by_day(PLAN, 20)
    dated = [k for k, row in enumerate(values) if isinstance(row[0], dt.datetime)]
    found = [one for by in BY for one in milestones(daily, by)]
    assert [values[k][0].date() for k in dated] == [one.date for one in found]
    for k, one in zip(dated, found, strict=True):
        persons, shares = ((figure.line, figure.p10, figure.p90) for figure in (one.active, one.coverage))
        assert (values[k][1], *values[k][3:5]) == pytest.approx(persons, rel=1e-12)
        assert values[k][5:8] == pytest.approx(shares, rel=1e-12)
        row = 6 + (one.date - START).days
        assert formulas[k][:2] == (f"=Harian!A{row}", f"=Harian!D{row}")
        assert all(str(formulas[k][column]).startswith("=") for column in (2, 5))
    assert sum(values[k][2] for k in dated) == pytest.approx(len(BY) * (daily.active.line[-1] - PLAN["active"]))
