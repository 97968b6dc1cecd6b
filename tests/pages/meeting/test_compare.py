"""Plans side by side: kept under a name, opened from a link or a file, held against one of them."""

import datetime as dt
from dataclasses import replace
from urllib.parse import quote

import pytest

from simulator.presets import BY_KEY
from simulator.sharing import KeptScenario, Meeting, Workspace, encode, write_file
from simulator.words import say
from tests.checks import unchecked
from tests.pages.visit import MEETING, PROJECTION, Visit, opened

BLITAR, DENPASAR = BY_KEY["blitar-2025"].scenario, BY_KEY["denpasar-2024"].scenario
THREE = (
    "kelurahan.events=10&s1.title=Awal&s1.kelurahan.events=2&s2.title=Sekolah&s2.kelurahan.events=2"
    "&s2.sekolah.events=8&against=s1"
)


def meeting(link: str = "", language: str = "id") -> Visit:
    return opened(link, language, page=MEETING)


def column(visit: Visit, table: int, number: int) -> dict[str, str]:
    """A column of a table by the names of its rows."""
    return {row[0]: row[number] for row in visit.tables[table][1:]}


def keep(visit: Visit, name: str) -> None:
    visit.write("keep_name", name)
    visit.press("keep")


def test_the_page_begins_with_the_present_plan_and_says_how_to_go_on():
    visit = meeting()
    assert say("meeting.lonely", "id") in " ".join(visit.marked("ikd-text"))
    assert not visit.tables
    assert "19,06 %" in visit.chart_words


def test_a_plan_is_kept_under_a_name_and_compared_with_what_comes_after():
    visit = meeting()
    keep(visit, "Seperti sekarang")
    assert "s1.title=Seperti%20sekarang" in visit.link
    visit.slide("kelurahan.events", 10)
    head = visit.tables[0][0]
    assert head[1:] == ["A. Rencana sekarang", "B. Seperti sekarang"]
    present, kept = (column(visit, 0, k)["Cakupan pada akhir"] for k in (1, 2))
    assert kept == "19,06 %"
    assert present.startswith("19,13 % (+0,07")
    assert [row[0] for row in visit.tables[1][1:]] == ["Kelurahan: kegiatan per minggu"]


def test_the_figures_are_those_of_the_front_page():
    visit = opened(THREE)
    front = visit.figures[0]
    visit.open_page(MEETING)
    assert column(visit, 0, 1)["Cakupan pada akhir"].startswith(front)
    assert front in visit.chart_words


def test_a_name_is_asked_for():
    visit = meeting()
    visit.press("keep")
    assert say("meeting.name_first", "id") in visit.faults
    assert "s1" not in visit.link


def test_no_more_than_four_are_compared():
    visit = meeting()
    for name in ("Satu", "Dua", "Tiga"):
        keep(visit, name)
    assert visit.app.button("keep").disabled
    assert say("meeting.full", "id") in visit.marked("ikd-caption")
    assert len(visit.tables[0][0]) == 5
    visit.press("remove:1")
    assert not visit.app.button("keep").disabled
    assert visit.tables[0][0][1:] == ["A. Rencana sekarang", "B. Satu", "C. Tiga"]


def test_the_starting_plan_is_one_press_away():
    visit = meeting("kelurahan.events=10")
    visit.press("keep_start")
    assert "s1.title=Rencana%20awal" in visit.link
    assert visit.tables[0][0][2] == "B. Rencana awal"
    assert column(visit, 0, 2)["Cakupan pada akhir"] == "19,06 %"


def test_one_link_restores_the_whole_comparison():
    visit = meeting(THREE)
    again = Visit(visit.link, page=MEETING)
    assert again.link == visit.link
    assert again.tables == visit.tables
    assert again.chart_words == visit.chart_words


def test_differences_are_those_from_the_baseline_chosen():
    visit = meeting(THREE)
    assert "(" not in column(visit, 0, 2)["Cakupan pada akhir"]
    visit.app.button_group("compare_against").set_value("C")
    visit.run()
    assert "against=s2" in visit.link
    assert "(" not in column(visit, 0, 3)["Cakupan pada akhir"]
    assert "(" in column(visit, 0, 2)["Cakupan pada akhir"]


def test_the_way_adds_up_and_names_what_works_only_together():
    visit = meeting(
        "kelurahan.events=40&kelurahan.turnout=20&s1.title=Awal&s1.kelurahan.events=2&s1.kelurahan.turnout=5&against=s1"
    )
    way = visit.tables[2]
    gains = [float(row[1].split()[0].replace(",", ".").replace("\u2212", "-")) for row in way[2:-1]]
    start, end = (float(row[2].split()[0].replace(",", ".")) for row in (way[1], way[-1]))
    assert sum(gains) == pytest.approx(end - start, abs=0.02)
    assert "Hanya bila bersama" in [row[0] for row in way]


def test_a_kept_plan_becomes_the_present_one_and_undo_brings_the_other_back():
    visit = meeting(THREE)
    before = visit.link
    visit.press("use:1")
    assert visit.slider("sekolah.events") == 8
    assert visit.slider("kelurahan.events") == 2
    visit.press("undo_move")
    assert visit.link == before


def test_a_plan_of_another_city_brings_its_starting_plan_along():
    visit = meeting("s1.r=denpasar-2024&s1.title=Denpasar&against=s1")
    visit.press("use:0")
    assert visit.link.startswith("m=1&r=denpasar-2024&s1.title=Denpasar")
    again = Visit(visit.link)
    assert again.link == visit.link
    assert not again.has("button", "close_faults")


def test_removing_is_undone_too():
    visit = meeting(THREE)
    before = visit.link
    visit.press("remove:0")
    assert "Awal" not in visit.link
    visit.press("undo_move")
    assert visit.link == before


def test_a_plan_is_renamed():
    visit = meeting(THREE)
    visit.write("rename:0", "Bulan lalu")
    assert "B. Bulan lalu" in visit.tables[0][0]
    visit.write("rename:0", "x\u202ey")
    visit.run()
    assert visit.faults == [say("meeting.wrong_text", "id")]
    assert "B. Bulan lalu" in visit.tables[0][0]
    visit.press("undo_move")
    assert visit.app.text_input("rename:0").value == "Awal"


def paste(visit: Visit, text: str) -> None:
    visit.app.text_area("open_link").set_value(text)
    visit.run()


def test_a_pasted_link_is_shown_and_then_compared():
    visit = meeting()
    paste(visit, "https://ikd.example/?m=1&r=denpasar-2024&kecamatan.events=40&lang=en")
    assert any("Denpasar" in text for text in visit.marked("ikd-text"))
    visit.press("open_add")
    assert "s1.r=denpasar-2024" in visit.link
    assert "B. Dari tautan" in visit.tables[0][0]


def test_a_pasted_link_may_be_opened_whole_with_what_it_got_wrong():
    visit = meeting("kelurahan.events=10")
    paste(visit, f"https://ikd.example/meeting?m=1&r=blitar-2025&{THREE}&colour=red")
    assert any("colour" in row for table in visit.tables for row in table)
    visit.press("open_whole")
    assert "s2.title=Sekolah" in visit.link
    visit.press("undo_move")
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=10&lang=id"


@pytest.mark.parametrize("text", ["halo", "https://ikd.example/", "{}", "\u202e"])
def test_text_that_is_no_link_gets_a_sentence(text):
    visit = meeting()
    paste(visit, text)
    assert say("meeting.open_no_scenario", "id") in visit.faults
    assert not visit.has("button", "open_add")


def upload(visit: Visit, content: bytes) -> None:
    visit.app.file_uploader("open_file:0").upload("skenario.json", content, "application/json")
    visit.run()


def test_a_file_is_opened_again():
    visit = meeting()
    kept = BLITAR.replace({"name": "Tahun lalu", "sekolah.events": 9})
    shared = replace(Workspace.of(kept), meeting=Meeting((KeptScenario("Bali", DENPASAR),)))
    upload(visit, write_file(shared, dt.date(2026, 1, 1)))
    visit.press("open_add")
    assert "B. Tahun lalu" in visit.tables[0][0]
    laid_out = Meeting((KeptScenario("Tahun lalu", kept),), 1)
    assert unchecked(encode(Workspace(BLITAR, BLITAR, "id", laid_out))) == visit.link


@pytest.mark.parametrize(
    ("content", "code"), [(b"\xff\xfe", "text"), (b"{", "json"), (b"[1]", "foreign"), (b" " * 5_000_001, "size")]
)
def test_a_strange_file_gets_a_sentence(content, code):
    visit = meeting()
    upload(visit, content)
    assert say(f"meeting.fault_{code}", "id") in visit.faults
    assert not visit.has("button", "open_add")


@pytest.mark.parametrize(
    "name",
    ["Agustus 👨‍👩‍👧 à la carte", "خطة المدارس", "<b>tebal</b> **kuat** [x](http://x.example)", "=1+1", "x" * 200],
)
def test_any_name_is_shown_as_text(name):
    visit = meeting(f"s1.title={quote(name)}&against=s1")
    shown = visit.tables[0][0][2]
    assert shown == f"B. {name}" or (shown.endswith("…") and f"B. {name}".startswith(shown[:-1]))
    for kind in ("button", "popover", "markdown", "button_group", "toggle"):
        for element in visit.app.get(kind):
            text = str(getattr(element, "label", "")) + str(getattr(element, "value", ""))
            assert name not in text


@pytest.mark.parametrize("language", ["id", "en"])
def test_bands_and_enlarging_change_the_chart_only(language):
    visit = meeting(THREE, language)
    visit.expect_charts_told(2)
    before = visit.tables
    for name in ("bands", "close"):
        chart = drawn(visit)
        visit.turn(f"compare_{name}", True)
        assert drawn(visit) != chart
    assert visit.tables == before


def drawn(visit: Visit) -> str:
    """The chart with its data."""
    chart = visit.app.get("vega_lite_chart")[0].proto
    return chart.spec + "".join(str(data.data.data) for data in chart.datasets)


def test_plans_with_other_bases_are_compared_on_one():
    visit = meeting("basis=recorded&s1.title=Sama&s1.basis=wajib_ktp&against=s1")
    first, second = (column(visit, 0, k) for k in (1, 2))
    assert first["Cakupan pada akhir"] == second["Cakupan pada akhir"] == "19,06 %"
    assert (first["Dasar target"], second["Dasar target"]) == ("yang sudah perekaman", "wajib KTP")
    assert "(" not in first["Target, orang"] + first["Diperlukan per hari layanan"]
    assert say("meeting.apart", "id") in visit.marked("ikd-caption")
    assert "mencapai cakupan yang sama" in visit.marked("ikd-text")[0]


def test_differences_are_those_of_the_figures_shown():
    visit = meeting("sekolah.events=9&s1.title=Awal&s1.sekolah.events=1&against=s1")
    shown = column(visit, 0, 1)["Cakupan pada akhir"]
    after, gain = (float(part.replace(",", ".")) for part in (shown.split()[0], shown.split("(+")[1].split()[0]))
    assert gain == pytest.approx(after - 19.06, abs=1e-9)


@pytest.mark.parametrize(
    ("against", "removed", "then"), [("", 0, ""), ("s1", 1, "s1"), ("s2", 0, "s1"), ("s2", 1, "s1")]
)
def test_removing_a_plan_keeps_the_baseline_where_it_was(against, removed, then):
    visit = meeting(THREE.replace("against=s1", f"against={against}") if against else THREE.replace("&against=s1", ""))
    visit.press(f"remove:{removed}")
    assert f"against={then}" in visit.link if then else "against" not in visit.link


def test_a_name_given_to_a_kept_plan_is_no_name_of_the_city():
    visit = meeting("r=sendiri&name=Kota%20Batu")
    keep(visit, "Sekolah dua kali")
    visit.press("use:0")
    visit.open_page(PROJECTION)
    assert "Kota Batu" in visit.verdict


@pytest.mark.parametrize("page", [MEETING, "pages/planning.py", "pages/evidence.py"])
def test_what_a_link_got_wrong_is_listed_on_every_page(page):
    visit = opened("growth=abc&s1.title=A&s1.growth=zz", page=page)
    assert [row[:3] for row in visit.tables[0][1:]] == [
        ["growth", "abc", "1,5 % per tahun"], ["s1.growth", "zz", "1,5 % per tahun"],
    ]  # fmt: skip
    visit.press("close_faults")
    assert not any("abc" in row for table in visit.tables for row in table)


def test_hundreds_of_faults_are_counted_and_not_all_listed():
    visit = opened("&".join(f"k{n}=1" for n in range(120)))
    assert len(visit.tables[0]) == 51
    assert "dan 70 lagi" in visit.marked("ikd-caption")
