"""Every kind of file from the command line and the page: made once, in either language, from any name."""

import csv
import datetime as dt
import io
import json
from functools import lru_cache

import pytest
from PIL import Image

from simulator.__main__ import main
from simulator.handouts import prepare_handout
from simulator.handouts.kinds import KINDS
from simulator.narrative.assumptions import source_of
from simulator.parameters import REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import decode, read_file
from tests.calls import assert_refused

BLITAR = BY_KEY["blitar-2025"].scenario
PLAN = BLITAR.replace({"kelurahan.events": 9})
MADE = dt.date(2026, 11, 22)
ADDRESS = "https://ikd.example/?m=1&r=blitar-2025&kelurahan.events=9&lang=id"
BY_FILE = {kind.file: kind for kind in KINDS}
NAMES = ("<b>x</b> =1+1 **y** $z$ #q() Agustus 👨‍👩‍👧 à la carte", "خطة المدارس " * 10, "x" * 200)


@lru_cache(maxsize=8)
def handout_named(language: str, name: str):
    return prepare_handout(PLAN.replace({"name": name}), BLITAR, language, ADDRESS, MADE)


def made(file: str, language: str = "id", name: str = "") -> bytes:
    return BY_FILE[file].make(handout_named(language, name))


def test_the_kinds_are_those_of_the_contract():
    assert set(BY_FILE) == {
        "brief.pdf",
        "deck.pptx",
        "model.xlsx",
        "chart.png",
        "chart.svg",
        "data.csv",
        "scenario.json",
        "snapshot.html",
    }


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("file", BY_FILE)
def test_any_name_makes_any_file(file, name):
    assert len(made(file, name=name)) > 1_000


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_picture_is_large_enough_not_empty_and_says_where_it_came_from(language):
    picture = Image.open(io.BytesIO(made("chart.png", language)))
    assert picture.width >= 2_000
    assert picture.height >= 700
    colours = picture.convert("RGB").getcolors(picture.width * picture.height)
    assert colours is not None
    assert len(colours) > 50
    blue = sum(count for count, (red, _, blue) in colours if blue > red + 100)
    assert blue > 2_000, "the plan's line is not on it"
    assert picture.info["Source"] == ADDRESS


@pytest.mark.parametrize(("language", "words"), [("id", "pada akhir 2025 mencapai 19,13"), ("en", "reaches 19.13")])
def test_the_drawing_holds_answer_and_origin_as_text(language, words):
    text = made("chart.svg", language).decode().replace("\u00a0", " ")
    assert words in text
    assert ADDRESS.replace("&", "&amp;") in text
    assert "model 1" in text


@pytest.mark.parametrize(("language", "separator", "decimal"), [("id", ";", ","), ("en", ",", ".")])
def test_the_data_are_one_plain_table_with_their_origin(language, separator, decimal):
    handout = prepare_handout(PLAN, BLITAR, language, ADDRESS, MADE)
    text = BY_FILE["data.csv"].make(handout).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text), delimiter=separator)
    assert len(rows) == len(handout.projection.days)
    assert all(len(row) == len(head) for row in rows)
    assert rows[-1][0] == "2025-12-31"
    assert float(rows[-1][1].replace(decimal, ".")) == pytest.approx(
        handout.projection.coverage_end.line * 100, abs=5e-4
    )
    assert rows[0][-3:] == ["1", "2026-11-22", ADDRESS]
    assert {tuple(row[-4:]) for row in rows[1:]} == {("", "", "", "")}
    assert text.count(ADDRESS) == 1


def test_the_scenario_opens_again():
    assert read_file(made("scenario.json", name="Rapat")).scenario == PLAN.replace({"name": "Rapat"})


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_scenarios_file_names_every_assumption_with_its_source(language):
    handout = prepare_handout(PLAN, BLITAR, language, ADDRESS, MADE)
    told = {one["key"]: one for one in json.loads(BY_FILE["scenario.json"].make(handout))["assumptions"]}
    assert list(told) == [key for key, parameter in REGISTRY.items() if parameter.kind != "text"]
    for row in handout.rows:
        assert told[row.key] == {
            "key": row.key,
            "label": row.label,
            "value": row.value,
            "source": source_of(handout, row),
        }
        assert told[row.key]["source"]


@pytest.mark.parametrize("file", BY_FILE)
def test_the_command_line_makes_it_where_it_is_told(tmp_path, capsys, file):
    path = tmp_path / file
    few = ["--levers", "lain.events"] if path.suffix == ".html" else []
    assert main(["export", ADDRESS, "--to", str(path), "--lang", "en", *few]) == 0
    captured = capsys.readouterr()
    assert captured.out.strip() == str(path)
    assert captured.err == ""
    assert path.stat().st_size > 1_000


def test_what_a_link_got_wrong_is_said_beside_the_file(tmp_path, capsys):
    assert main(["export", "m=1&r=blitar-2025&colour=red&lang=en", "--to", str(tmp_path / "scenario.json")]) == 0
    assert "colour" in capsys.readouterr().err


def test_the_language_is_the_links_unless_told(tmp_path):
    for arguments, language in (([], "en"), (["--lang", "id"], "id")):
        path = tmp_path / "scenario.json"
        main(["export", "m=1&r=blitar-2025&lang=en", "--to", str(path), *arguments])
        assert decode(json.loads(path.read_text(encoding="utf-8"))["link"]).language == language


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", ADDRESS),
        ("export", "--to", "brief.pdf"),
        ("export", ADDRESS, "--to", "brief.docx"),
        ("export", ADDRESS, "--to", "brief"),
        ("export", ADDRESS, "--to", "/no/such/folder/data.csv"),
        ("export", ADDRESS, "--to", "data.csv", "--lang", "fr"),
    ],
)
def test_a_call_that_makes_no_sense_exits_with_2_and_one_line(capsys, arguments):
    assert_refused(capsys, arguments)
