"""``calibrate``, ``history`` and ``track``: an office's own files without a browser."""

import datetime as dt
from functools import partial
from pathlib import Path

import pytest

from simulator.__main__ import main
from simulator.evidence.tables.counts import Count
from simulator.evidence.track.file import as_json, as_xlsx, freeze
from simulator.presets import BY_KEY
from simulator.sharing import decode, encode
from tests.calls import assert_refused, printed, run_python
from tests.evidence.tables.books import book

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "data" / "tables"
LINK = "m=1&r=sendiri&lang=id"
TOWN = BY_KEY["sendiri"].scenario
RANGE = {"value", "low", "high"}


@pytest.fixture
def answer(capsys):
    return partial(printed, capsys)


@pytest.fixture
def file(tmp_path):
    def write(content: str | bytes, name: str = "berkas.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_calibrate_has_the_fields_of_its_contract(answer, file):
    rows = "".join(f"{day:02}/10/2025;SMA {day};60;51;3\n{day:02}/10/2025;loket;60;51;3\n" for day in range(1, 21))
    told = answer("calibrate", file("tanggal;kanal;orang;aktivasi;bukan_warga\n40/10/2025;loket;1;1;0\n" + rows), LINK)
    assert {"read", "problems", "channels", "changes", "link"} <= told.keys()
    assert {"sheet", "rows", "used", "columns"} <= told["read"].keys()
    assert (told["read"]["rows"], told["read"]["used"]) == (41, 40)
    assert told["read"]["columns"][1] == {"field": "channel", "heading": "kanal", "place": "B"}
    (problem,) = told["problems"]
    assert problem.keys() == {"row", "column", "received", "reason"}
    assert (problem["row"], problem["column"], problem["received"]) == (2, "date", "40/10/2025")
    school, counter = told["channels"]
    assert {"key", "events", "turnout", "success", "nonresident", "voluntary", "censored", "outliers"} <= school.keys()
    assert (school["key"], school["events"], school["voluntary"]) == ("sekolah", 20, None)
    for estimate in ("turnout", "success", "nonresident"):
        assert school[estimate].keys() == RANGE
        assert school[estimate]["low"] <= school[estimate]["value"] <= school[estimate]["high"]
    assert counter["voluntary"].keys() == RANGE
    assert counter["turnout"]["value"] == pytest.approx(57, abs=6)
    assert encode(TOWN.replace(told["changes"]), "id") == told["link"]


def test_a_plan_that_has_its_estimates_gives_them_again(answer, file):
    text = file("tanggal;kanal;orang;aktivasi\n" + "".join(f"{day}/10/2025;SMA;60;51\n" for day in range(1, 21)))
    told = answer("calibrate", text, LINK)
    assert answer("calibrate", text, told["link"])["changes"] == told["changes"]


def test_history_has_the_fields_of_its_contract_and_no_slider_moves_its_factor(answer, file):
    text = file("tanggal;aktif;wajib KTP\n1/1/2026;10.000;100.000\n1/4/2026;10.400;100.300\nx;1;1\n")
    told = answer("history", text, LINK)
    assert {"read", "problems", "pace", "factor", "link"} <= told.keys()
    assert told["pace"]["gain"] == 400
    assert told["pace"]["points_a_month"] == pytest.approx((10_400 / 100_300 - 0.1) * 30.4375 / 90, rel=0.01)
    assert told["factor"].keys() == RANGE
    assert told["factor"]["low"] < told["factor"]["value"] < told["factor"]["high"]
    assert [one["row"] for one in told["problems"]] == [4]
    better = decode(told["link"]).scenario
    ratio = better.number("kelurahan.turnout") / TOWN.number("kelurahan.turnout")
    assert ratio == pytest.approx(told["factor"]["value"], abs=0.02)
    moved = answer("history", text, "m=1&r=sendiri&kelurahan.events=40&sekolah.turnout=200&lang=id")
    assert moved["factor"] == told["factor"]
    ran = answer("history", text, LINK, "--ran", "m=1&r=sendiri&kelurahan.events=40")
    assert ran["factor"]["value"] < told["factor"]["value"]


def test_track_has_the_fields_of_its_contract_from_either_file(answer, file):
    plan = TOWN.replace({"name": "Rapat"})
    start = plan.day("as_of")
    count = Count(start + dt.timedelta(days=60), 10_050, None, 1)
    track = freeze(plan, "id").with_counts((count,))
    told = [answer("track", file(make(track), f"x.{end}")) for make, end in ((as_json, "json"), (as_xlsx, "xlsx"))]
    for one in told:
        assert {"plan", "counts", "chance", "back_on_plan"} <= one.keys()
        (row,) = one["counts"]
        assert row.keys() == {"date", "active", "expected", "inside"}
        assert row["expected"].keys() == {"p10", "line", "p90"}
        assert row["inside"] is (row["expected"]["p10"] <= 10_050 <= row["expected"]["p90"])
        assert all(way.keys() == {"key", "from", "to"} for way in one["back_on_plan"])
    assert told[0]["plan"] == track.link
    assert (told[0]["counts"], told[0]["chance"]) == (told[1]["counts"], told[1]["chance"])


UNKNOWN = "tanggal;kanal;orang;aktivasi\n5/5/2025;Posyandu 1;4;3\n6/5/2025;Posyandu 2;4;3\n7/5/2025;Kelurhan;4;3\n"


def test_unknown_channels_are_asked_for_as_on_the_page_with_what_each_may_have_meant(capsys, file):
    with pytest.raises(SystemExit) as leave:
        main(["calibrate", str(file(UNKNOWN)), LINK, "--json"])
    said = capsys.readouterr()
    assert (leave.value.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "“Posyandu 1” (2 baris), “Kelurhan” (1 baris), mungkin kelurahan" in said.err
    assert "--channel 'Posyandu 1=kelurahan|sekolah|" in said.err


def test_a_tracked_plans_counts_are_asked_after_and_said_by_option(answer, capsys, file):
    start = TOWN.day("as_of")
    plan = [("kind", "ikd-track"), ("format", 1), ("name", ""), ("link", LINK)]
    rows = (("tanggal", "aktif", "aktif"), (start + dt.timedelta(days=60), 7, 10_050))
    path = file(book(*rows, plan=plan), "x.xlsx")
    assert_refused(capsys, ("track", str(path)))
    assert [row["active"] for row in answer("track", path, "--column", "active=C")["counts"]] == [10_050]


def test_answers_are_taken_by_option(answer, file):
    case = CASES / "a_merged_lp.xlsx"
    assert answer("calibrate", case, LINK, "--column", "activations=D+E")["read"]["used"] == 2
    told = answer("calibrate", file(UNKNOWN), LINK, "--channel", "Posyandu 1=lain", "--channel", "Kelurhan=-")
    assert [channel["events"] for channel in told["channels"]] == [2]
    assert [(one["row"], one["received"]) for one in told["problems"]] == [(4, "Kelurhan")]
    assert answer("history", CASES / "a_cover_sheet.xlsx", LINK, "--sheet", "Data")["read"]["sheet"] == "Data"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("calibrate", "a_merged_lp.xlsx"), ["D “Aktivasi / L”", "E “Aktivasi / P”", "--column activations="]),
        (("calibrate", "c_nik_nbsp.csv"), ["ditolak"]),
        (("calibrate", "c_truncated_workbook.xlsx"), ["rusak"]),
        (("history", "row_2e9_nodim.xlsx"), ["2000000000"]),
        (("calibrate", "a_cover_sheet.xlsx"), ["kanal, orang"]),
        (("calibrate", "no_such_file.xlsx"), ["no_such_file"]),
        (("calibrate", "a_channels.csv", "--column", "people=ZZZ"), ["ZZZ"]),
        (("calibrate", "a_channels.csv", "--column", "folk=A"), ["folk"]),
        (("calibrate", "a_channels.csv", "--channel", "Car Free Day=taman"), ["taman"]),
        (("history", "a_cover_sheet.xlsx", "--sheet", "Rekap"), ["“Data”"]),
    ],
)
def test_a_file_that_is_refused_exits_with_2_and_one_line_that_names_the_choices(capsys, arguments, words):
    verb, name, *rest = arguments
    with pytest.raises(SystemExit) as leave:
        main([verb, str(CASES / name), LINK, *rest])
    said = capsys.readouterr()
    assert (leave.value.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert [word for word in words if word not in said.err] == []


def test_a_call_without_a_file_or_a_track_that_is_none_is_refused(capsys):
    assert_refused(capsys, ("calibrate",))
    assert_refused(capsys, ("track", str(CASES / "dim_A1.xlsx"), "--json"))
    assert_refused(capsys, ("track", str(CASES / "c_truncated_workbook.xlsx"), "--json"))


def test_without_json_each_says_what_was_read(capsys):
    assert main(["calibrate", str(CASES / "a_channels.csv"), LINK]) == 0
    assert "11 dari 11 baris dipakai" in capsys.readouterr().out
    assert main(["history", str(CASES / "dim_A1.xlsx"), LINK]) == 0
    assert "Lembar “Sheet”: 10 dari 10" in capsys.readouterr().out


def test_from_a_shell_the_worst_file_is_answered():
    done = run_python("-m", "simulator", "history", CASES / "row_2e9_nodim.xlsx", LINK, "--json")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
