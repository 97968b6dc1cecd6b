"""The workbook as another program reads it: sheets, values, inputs, text typed by people, properties."""

import dataclasses
import datetime as dt
import re
import warnings
import zipfile
from functools import lru_cache
from io import BytesIO

import numpy as np
import openpyxl
import pytest

from simulator.handouts.workbook import workbook
from simulator.handouts.workbook.book import cell_text
from simulator.handouts.workbook.inputs_sheet import FIXED, keys_of_the_line, name_of
from simulator.model import QUANTILES, project_line
from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY
from simulator.words.names import source_words
from tests.bases import BUSY
from tests.handouts.cases import named
from tests.handouts.workbook.sheets import MADE, handout_of, made, sheet_name

DENPASAR = BY_KEY["denpasar-2024"].scenario
TEN_DAYS = BUSY.replace({"end": dt.date(2026, 2, 20)})
"""Every channel runs, in a workbook that is quickly made and read."""
SHEETS = {
    "id": ["Ringkasan", "Isian", "Kalender", "Harian", "Kanal", "Kisaran", "Tonggak", "Sumber"],
    "en": ["Summary", "Inputs", "Calendar", "Days", "Channels", "Range", "Milestones", "Sources"],
}
OLD_FUNCTIONS = {
    "ABS",
    "AND",
    "COUNTIF",
    "DATE",
    "FIND",
    "LN",
    "NORMSDIST",
    "SQRT",
    "YEAR",
    "IF",
    "IFERROR",
    "INDEX",
    "ISNUMBER",
    "LEN",
    "MATCH",
    "MAX",
    "MIN",
    "SUM",
}
"""Known to Excel since 2007 and to LibreOffice."""


@lru_cache(maxsize=4)
def stored(book: bytes) -> openpyxl.Workbook:
    """The workbook as a viewer shows it that computes nothing."""
    return openpyxl.load_workbook(BytesIO(book), data_only=True)


@lru_cache(maxsize=4)
def opened(book: bytes) -> openpyxl.Workbook:
    """The workbook as it is, to be looked at only."""
    return openpyxl.load_workbook(BytesIO(book))


@pytest.fixture(scope="module")
def denpasar():
    handout = handout_of(DENPASAR, "id")
    return handout, workbook(handout)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_go_by_names_in_the_readers_language(language):
    book = opened(made(BUSY, language))
    assert book.sheetnames == SHEETS[language]
    assert book.active.title == SHEETS[language][0]


def test_a_viewer_that_does_not_compute_shows_the_end_figures(denpasar):
    handout, book = denpasar
    rows = list(stored(book)["Ringkasan"].iter_rows(values_only=True))
    projection = handout.projection
    assert rows[2][0] == handout.headline
    shown = {row[0]: row[1:4] for row in rows if row[0]}
    assert shown["IKD aktif"][:2] == pytest.approx((projection.active.line[-1],) * 2)
    assert shown["Cakupan dari sudah perekaman"][:2] == pytest.approx((projection.coverage_end.line,) * 2)
    assert shown["Kekurangan (orang)"][0] == pytest.approx(projection.target.shortfall.line)
    assert shown["Target tercapai pada"][0] == "tidak tercapai"
    assert {row[2] for key, row in shown.items() if key.startswith(("IKD", "Wajib", "Target"))} == {"sama"}
    assert shown["Tautan skenario"][0] == handout.address
    assert shown["Versi model"][0] == "1"
    assert shown["Dibuat"][0] == "22\u00a0November\u00a02026"


def test_a_viewer_that_does_not_compute_shows_every_day(denpasar):
    handout, book = denpasar
    days = [row[:4] for row in stored(book)["Harian"].iter_rows(min_row=6, values_only=True)]
    _, line = project_line(handout.scenario)
    assert [row[0].date() for row in days] == list(handout.projection.days)
    np.testing.assert_allclose([row[1:] for row in days], np.stack([line.wajib_ktp, line.recorded, line.active]).T)


def test_figures_are_formulas_and_not_values(denpasar):
    book = opened(denpasar[1])
    assert all(book["Ringkasan"].cell(row, 2).data_type == "f" for row in range(12, 23))
    for sheet, columns in (("Kalender", (7, 40)), ("Harian", (2, 74)), ("Kanal", (2, 6))):
        cells = book[sheet].iter_rows(min_row=7, max_row=10, min_col=columns[0], max_col=columns[1] - 1)
        assert all(cell.data_type == "f" or cell.value is None for row in cells for cell in row), sheet


def test_only_functions_every_spreadsheet_knows(denpasar):
    formulas = [
        str(cell.value)
        for sheet in opened(denpasar[1])
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(formulas) > 5000
    assert max(len(text) for formula in formulas for text in re.findall(r'"([^"]*)"', formula)) < 256
    assert set(re.findall(r"([A-Z][A-Z.]+)\(", " ".join(formulas))) == OLD_FUNCTIONS
    assert not any(mark in formula for formula in formulas for mark in ("{", "[", "_xl", "#", "://"))


def test_every_parameter_of_the_line_is_an_input_in_the_screens_unit(denpasar):
    handout, book = denpasar
    read = opened(book)
    sheet = read["Isian"]
    used = " ".join(
        str(cell.value) for page in read for row in page.iter_rows() for cell in row if cell.data_type == "f"
    )
    for key in keys_of_the_line():
        ((_, place),) = read.defined_names[name_of(key)].destinations
        cell = sheet[place.replace("$", "")]
        parameter, inside = REGISTRY[key], handout.scenario[key]
        assert sheet.cell(cell.row, 1).value == parameter.label.id
        if parameter.numeric or parameter.kind == "weekdays":
            assert cell.value == parameter.screen(inside), key
        if isinstance(inside, dt.date):
            assert cell.value.date() == inside
        if key in FIXED:
            assert cell.protection.locked
            continue
        assert not cell.protection.locked, key
        assert re.search(rf"\b{name_of(key)}\b", used), f"{key} moves nothing"
        assert source_words(parameter.source, "id") == sheet.cell(cell.row, 7).value
    outside = {key for key in REGISTRY if key.startswith("spread.")} - {"spread.day"}
    assert not any(name_of(key) in read.defined_names for key in outside)


def test_inputs_refuse_what_the_screen_refuses(denpasar):
    read = opened(denpasar[1])
    rules = {str(rule.sqref): rule for rule in read["Isian"].data_validations.dataValidation}

    def rule(key):
        ((_, place),) = read.defined_names[name_of(key)].destinations
        return rules[place.replace("$", "")]

    assert (rule("growth").type, rule("growth").formula1, rule("growth").formula2) == ("decimal", "-5", "6")
    assert (rule("kelurahan.events").type, rule("kelurahan.events").formula2) == ("whole", "60")
    assert rule("active").formula2 == "city_recorded"
    assert rule("calendar.makeup").formula1 == '"ya,tidak"'
    assert rule("basis").formula1 == '"wajib KTP,sudah perekaman"'
    assert rule("loket.events").formula2 == "LEN(loket_days)"
    assert ">=loket_events" in rule("loket.days").formula1
    assert rule("loket.rule").type == "date"
    assert "FIND(7," in rule("asn.days").formula1
    assert len(rules) == len(keys_of_the_line()) - len(FIXED)


def test_the_calendar_covers_whole_weeks(denpasar):
    rows = [row[:6] for row in stored(denpasar[1])["Kalender"].iter_rows(min_row=6, values_only=True)]
    days = [row[0].date() for row in rows]
    assert days[0].isoweekday() == 1
    assert days[0] <= dt.date(2024, 10, 10)
    assert days[-1].isoweekday() == 7
    assert days[-1] >= dt.date(2024, 12, 31)
    known = {row[0].date(): row[2:] for row in rows}
    assert known[dt.date(2024, 12, 25)] == (1, 0, 0, 1)
    assert known[dt.date(2024, 12, 26)] == (0, 1, 0, 1)
    assert known[dt.date(2025, 1, 1)] == (1, 0, 0, 1)


def test_the_range_holds_the_projections_quantiles(denpasar):
    handout, book = denpasar
    rows = list(stored(book)["Kisaran"].iter_rows(min_row=6, max_col=3 + len(QUANTILES), values_only=True))
    bands = handout.projection.coverage["recorded"]
    np.testing.assert_allclose([row[1] for row in rows], bands.line, rtol=1e-12)
    np.testing.assert_allclose(np.array([row[3:] for row in rows]).T, bands.quantiles, rtol=1e-15)
    assert "2.048 kemungkinan" in stored(book)["Kisaran"]["A2"].value
    assert all(cell.data_type == "n" for row in opened(book)["Kisaran"]["D6:J20"] for cell in row)


def test_the_chart_is_native_and_shows_line_range_and_target(denpasar):
    with zipfile.ZipFile(BytesIO(denpasar[1])) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 2
    for chart in charts:
        assert chart.count("<c:ser>") == 4
        assert "Kisaran!$B$6:$B$89" in chart


def test_sources_and_words_are_there(denpasar):
    handout, book = denpasar
    cells = [str(cell) for row in stored(book)["Sumber"].iter_rows(values_only=True) for cell in row if cell]
    assert {row.label for row in handout.rows} <= set(cells)
    assert {source_words(REGISTRY[row.key].source, "id") for row in handout.rows} <= set(cells)
    assert handout.preset.source.id in cells
    assert any(cell.startswith("Hari layanan:") for cell in cells)


NASTY = (
    "=1+1",
    "@SUM(A1:A9)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "http://example.com/x",
    "mailto:a@b.id",
    "internal:Isian!A1",
    "{=1}",
    "Jl. \u00c9t\u00e9 \u1e0c\u0325\u0301 n\u0303",
    "\u0645\u062f\u064a\u0646\u0629 \u05e2\u05d9\u05e8",
    "\U0001f1ee\U0001f1e9 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "<b>&amp;\"'</b>",
)


@pytest.mark.parametrize("name", NASTY)
def test_text_typed_by_people_is_only_text(name):
    typed = cell_text(name)
    scenario = named(TEN_DAYS, typed[:60], typed[:30])
    book = made(scenario)
    read = opened(book)
    places = [
        cell for sheet in read for row in sheet.iter_rows() for cell in row if cell.value in (typed[:30], typed[:60])
    ]
    assert len(places) >= 5, "summary, inputs, calendar, days and channels name it"
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in places)
    assert read.sheetnames == SHEETS["id"]
    with zipfile.ZipFile(BytesIO(book)) as archive:
        assert not any("hyperlink" in archive.read(name).decode() for name in archive.namelist() if "sheet" in name)
        assert not any("externalLink" in name for name in archive.namelist())


@pytest.mark.parametrize("address", ['=HYPERLINK("http://x")', "x" * 200, "y" * 40_000, "a\x00b\x1fc\ud800\ufffe", ""])
def test_a_link_of_any_kind_does_not_break_the_file(address):
    handout = dataclasses.replace(handout_of(TEN_DAYS), address=address)
    cell = opened(workbook(handout))["Ringkasan"]["B6"]
    assert cell.data_type in ("s", "n")
    assert str(cell.value or "") == cell_text(address)


def test_the_file_says_what_it_is():
    handout = handout_of(TEN_DAYS.replace({"city": "Rapat"}), "en")
    properties = opened(workbook(handout)).properties
    assert properties.title == "IKD coverage of Rapat"
    assert properties.subject == handout.headline
    assert handout.address in properties.description
    assert "Model 1" in properties.description
    assert MADE.isoformat() in properties.description


def test_sheets_are_set_up_for_paper_and_screen(denpasar):
    for sheet in opened(denpasar[1]):
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.protection.sheet
        if sheet.title in ("Isian", "Kalender", "Harian", "Kanal", "Kisaran"):
            assert sheet.freeze_panes, sheet.title
            assert sheet.print_title_rows, sheet.title


def test_the_same_handout_gives_the_same_bytes():
    assert made(TEN_DAYS, "en") == made(TEN_DAYS, "en")


def test_nothing_is_left_out_silently():
    """XlsxWriter warns where a text is too long for its place, and leaves it out."""
    longest = {"name": "n" * 60, "lain.name": "l" * 30}
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        books = [made(BUSY.replace(longest), language) for language in LANGUAGES]
    assert not warned
    for book in books:
        texts = {cell for sheet in stored(book) for row in sheet.iter_rows(values_only=True) for cell in row}
        assert texts >= set(longest.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_need_no_quotes_in_formulas(language):
    assert all(sheet_name(key, language).isalpha() for key in ("summary", "inputs", "calendar", "days", "fan"))
