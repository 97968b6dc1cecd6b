"""Tables as files: no cell ever comes alive in a spreadsheet."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import project
from simulator.model import QUANTILES
from simulator.presets import BY_KEY
from simulator.sharing.table import as_csv, daily_frame, rows_as_csv

FRAME = daily_frame(project(BY_KEY["blitar-2025"].scenario, 20))


def written(cell: str) -> str:
    text = rows_as_csv(["a"], [[cell]], "id").decode("utf-8-sig")
    return next(iter(list(csv.reader(io.StringIO(text), delimiter=";"))[1]))


@pytest.mark.parametrize("cell", ['=1+HYPERLINK("//e.co","x")', "@SUM(1)", "+1-cmd|' /C calc'!A0", "-2+3"])
def test_what_a_spreadsheet_would_run_is_quoted(cell):
    assert written(cell) == "'" + cell


def test_what_stands_after_a_tab_is_quoted_as_a_cell_of_its_own():
    assert written("\t=1") == "'\t'=1"


@pytest.mark.parametrize("cell", ["+1,3 poin", "-5", "+2.5", "19,06\u00a0%", "Barat = Timur"])
def test_signed_numbers_and_plain_text_stay_as_they_are(cell):
    assert written(cell) == cell


@given(st.text(alphabet="=+-@ab1(", min_size=1, max_size=8))
def test_no_cell_begins_like_a_formula_unless_it_is_a_number(cell):
    text = written(cell)
    assert text[0] not in "=@"
    if text[0] in "+-":
        float(text.replace(",", "."))


def test_each_column_of_the_daily_table_is_what_it_says():
    scenario = BY_KEY["denpasar-2024"].scenario
    projection = project(scenario, 50, daily=True)
    start = project(scenario.replace({"kelurahan.events": 30}), 50)
    table, shares = daily_frame(projection, start), projection.coverage["recorded"]
    assert list(table["date"]) == list(projection.days)
    for column, values in {
        "coverage": projection.active.line / projection.recorded.line,
        "low": shares.quantiles[list(QUANTILES).index("p10")],
        "high": shares.quantiles[list(QUANTILES).index("p90")],
        "active": projection.active.line,
        "wajib_ktp": projection.wajib_ktp.line,
        "recorded": projection.recorded.line,
        "target": 0.3 * projection.recorded.line,
        "baseline": start.coverage["recorded"].line,
    }.items():
        assert table[column].to_numpy() == pytest.approx(values, rel=1e-12), column
    assert set(table.columns) == {
        "date", "coverage", "low", "high", "active", "wajib_ktp", "recorded", "target", "baseline",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ['Plan;=HYPERLINK("//e.co")', "Plan,=1+1", "a\t@SUM(1)", "Rapat; +1-cmd|' /C calc'!A0", 'x;"=1', "a\n=1"]
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_name_becomes_a_formula_whichever_separator_the_office_uses(name, language):
    for text in (rows_as_csv(["a", "b"], [[name, "1"]], language), as_csv(FRAME, language, {"link": name})):
        cells = [cell.lstrip('" ') if cell[:1] == '"' else cell for cell in re.split(r"[;,\t\r\n|]", text.decode())]
        assert [cell for cell in cells if cell.strip()[:1] in tuple("=+@")] == []


def test_numbers_in_a_sentence_stay_as_they_are():
    sentence = "Rencana B, -5 poin; +3,2 poin"
    assert sentence in rows_as_csv(["a"], [[sentence]], "en").decode("utf-8-sig")
