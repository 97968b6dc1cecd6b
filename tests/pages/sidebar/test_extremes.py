"""Every lever at its ends: each page renders, every widget is drawn, every figure is a figure."""

import re

import pytest

from simulator.parameters import LANGUAGES, REGISTRY
from tests.pages.visit import FOLDS, METHODS, Visit, opened

STOCKS = ("wajib_ktp", "recorded", "active")
LEVERS = tuple(key for key, parameter in REGISTRY.items() if parameter.numeric and key not in STOCKS)
SAMPLE = tuple(
    (key, end)
    for key in (
        "target", "growth", "reachable", "downtime", "loket.clients", "kelurahan.turnout", "spread.day",
    )
    for end in ("low", "high")
)  # fmt: skip


def _written(key: str, end: str) -> str:
    parameter = REGISTRY[key]
    return f"{key}={parameter.write(parameter.inside(getattr(parameter, end)))}"


def _assert_whole(visit: Visit) -> None:
    text = " ".join([visit.verdict, *visit.cards, visit.chart_words, *visit.marked("ikd-table")])
    assert not re.search(r"\b(nan|inf|none)\b", text.lower()), text
    assert len(visit.figures) == 4


@pytest.mark.parametrize(("key", "end"), SAMPLE)
def test_one_lever_at_its_end(key, end):
    visit = opened(_written(key, end))
    _assert_whole(visit)
    assert not visit.has("button", "close_faults")


@pytest.mark.parametrize("end", ["low", "high"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", ["blitar-2025", "sendiri"])
def test_all_levers_at_the_same_end_with_every_section_open(preset, language, end):
    # A counter that opens every day has every day among its weekdays.
    query = "&".join([*(_written(key, end) for key in LEVERS), "loket.days=1234567"])
    visit = opened(f"r={preset}&{query}", language, open_folds=FOLDS)
    _assert_whole(visit)
    assert not visit.has("button", "close_faults")
    for key, parameter in REGISTRY.items():
        kinds = ("text_input", "date_input", "toggle", "button_group")
        shown = any(element.key.partition(":")[2] == key for kind in kinds for element in visit.app.get(kind))
        # The older count is asked for on the first screen alone, where the city is filled in.
        assert shown == (not key.startswith("older.")), key
        if visit.has("slider", f"slider:{key}"):
            assert visit.slider(key) == parameter.screen(parameter.inside(getattr(parameter, end)))
    visit.open_page(METHODS)
    assert len(visit.tables) == 2


@pytest.mark.parametrize(
    "facts",
    [
        "wajib_ktp=100&recorded=1&active=0",
        "wajib_ktp=100&recorded=100&active=100",
        "wajib_ktp=20000000&recorded=20000000&active=20000000",
        "wajib_ktp=20000000&recorded=1&active=0",
        "as_of=2022-01-01&end=2022-01-02",
        "as_of=2042-12-31&end=2045-12-31",
    ],
)
def test_a_city_of_any_size_at_any_time(facts):
    visit = opened(facts, open_folds=("city",))
    _assert_whole(visit)
    assert not visit.has("button", "close_faults")
    assert facts in visit.link


def test_the_daily_table_opens_with_a_row_for_every_day():
    visit = opened()
    visit.unfold("table")
    table = visit.app.dataframe[0].value
    assert len(table) == 32
    assert list(table.iloc[0])[:2] == ["30\u00a0Nov\u00a02025", "19,00\u00a0%"]
    assert next(iter(table.iloc[-1])) == "31\u00a0Des\u00a02025"
    visit.slide("kelurahan.events", 9)
    assert "Rencana awal" in visit.app.dataframe[0].value.columns
