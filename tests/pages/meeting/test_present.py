"""A presentation: prepared step by step, shown with everything else hidden, its link opening right there."""

import json
from types import SimpleNamespace
from urllib.parse import quote

import pytest
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df

from simulator.sharing import decode
from simulator.ui.meeting import room_code
from simulator.words import say
from tests.pages.visit import MEETING, SHOW, Visit, opened

STEPS = (
    "kelurahan.events=10&p1.title=Sekarang&p1.kelurahan.events=2&p2.title=Sepuluh%20kelurahan"
    "&p2.text=Dua%20tim%20lagi&live=kelurahan.events"
)


def show(link: str = STEPS) -> Visit:
    return opened(link, page=SHOW)


def prepared(link: str = "") -> Visit:
    visit = opened(link, page=MEETING)
    visit.choose_part("present")
    return visit


def number(visit: Visit) -> str:
    (shown,) = [text for text in visit.marked("number") if "%" in text]
    return shown


def test_steps_are_made_from_the_plan_as_it_changes():
    visit = prepared()
    visit.press("step_new")
    visit.slide("kelurahan.events", 10)
    visit.press("step_new")
    assert "p1.title=&p1.r=blitar-2025&p2.title=" in visit.link
    lines = visit.marked("ikd-text")
    assert any("Kelurahan: kegiatan per minggu: 2 → 10" in line for line in lines)


def test_title_and_sentence_are_kept_and_faults_are_said():
    visit = prepared()
    visit.press("step_new")
    visit.write("step_title:0", "  Awal mula ")
    assert "p1.title=Awal%20mula" in visit.link
    visit.write("step_text:0", "a\u202eb")
    visit.slide("kelurahan.events", 5)
    assert visit.faults == [say("meeting.wrong_text", "id")]
    assert visit.app.text_input("step_text:0").value == "a\u202eb"
    assert "p1.text" not in visit.link


def test_steps_are_moved_refilled_opened_and_removed_and_each_is_undone():
    visit = prepared(STEPS)
    start = visit.link
    visit.press("step_down:0")
    assert "p1.title=Sepuluh%20kelurahan" in visit.link
    visit.press("undo_move")
    assert visit.link == start
    visit.press("step_take:0")
    assert "p1.kelurahan" not in visit.link
    visit.press("undo_move")
    visit.press("step_open:0")
    assert visit.slider("kelurahan.events") == 2
    visit.press("undo_move")
    visit.press("step_remove:1")
    assert "p2" not in visit.link
    visit.press("undo_move")
    assert visit.link == start


def test_a_presentation_is_laid_out_one_change_at_a_time():
    visit = prepared("kelurahan.events=10&sekolah.events=6&growth=2")
    visit.press("step_way")
    assert visit.link.count(".title=") == 4
    lines = [line for line in visit.marked("ikd-text") if line.startswith("Langkah")]
    assert len(lines) == 4
    assert all(line.count("→") == 1 for line in lines[1:])


def test_no_more_than_eight_steps():
    visit = prepared()
    for _ in range(8):
        visit.press("step_new")
    assert visit.app.button("step_new").disabled


def test_the_view_shows_one_number_and_moves_with_its_buttons():
    visit = show()
    assert number(visit) == "19,06 %"
    assert visit.marked("ikd-show-title") == ["Sekarang"]
    assert visit.app.button("show_previous").disabled
    visit.press("show_next")
    assert number(visit) == "19,13 %"
    assert visit.marked("change") == ["+0,07 poin dari langkah sebelumnya"]
    assert "at=2" in visit.link
    assert visit.app.button("show_next").disabled
    visit.press("show_previous")
    assert number(visit) == "19,06 %"


def test_every_step_names_its_city_and_its_dates():
    visit = show()
    begins = "Kota Blitar · angka per 30 Nov 2025, ditampilkan "
    assert [line.startswith(begins) for line in visit.marked("ikd-show-place")] == [True]
    visit.press("show_last")
    assert [line.startswith(begins) for line in visit.marked("ikd-show-place")] == [True]


def test_the_figures_are_those_of_the_front_page():
    visit = opened(STEPS)
    figure = visit.figures[0]
    visit.open_page(SHOW)
    visit.press("show_next")
    assert number(visit) == figure


def test_nothing_but_the_presentation_stands_there():
    visit = show()
    assert not visit.has("selectbox", "preset")
    assert not visit.has("button", "share")
    assert not visit.has("button", "undo_move")


def test_its_link_opens_at_the_step():
    visit = show(STEPS + "&at=2")
    assert number(visit) == "19,13 %"
    assert visit.link.endswith("&at=2&lang=id")
    visit.expect_charts_told(1)
    visit.open_page(MEETING)
    assert "at=" not in visit.link


def test_one_lever_moves_live_and_leaves_what_was_prepared_alone():
    visit = show()
    link = visit.link
    visit.app.slider("live:kelurahan.events:1").set_value(4)
    visit.run()
    assert number(visit) == "19,10 %"
    assert visit.link == link
    assert visit.marked("change")[0].endswith(say("meeting.show_live", "id", points="").strip())
    visit.press("live_reset")
    assert number(visit) == "19,06 %"
    visit.press("show_next")
    assert visit.app.slider("live:kelurahan.events:2").value == 10


def frame(visit: Visit) -> tuple[float, float]:
    """The vertical axis of the chart."""
    spec = json.loads(visit.app.get("vega_lite_chart")[0].proto.spec)
    scales = [layer["encoding"]["y"].get("scale") for layer in spec["layer"] if "y" in layer["encoding"]]
    low, high = next(scale["domain"] for scale in scales if scale)
    return low, high


def highest(visit: Visit) -> float:
    """The top of the band that is drawn."""
    (areas,) = [data for data in visit.app.get("vega_lite_chart")[0].proto.datasets if data.name == "areas"]
    return float(convert_arrow_bytes_to_pandas_df(areas.data.data)["high"].max())


@pytest.mark.parametrize(
    "link", [STEPS, STEPS + "&target=20", "r=denpasar-2024&target=5&p1.title=A&live=loket.voluntary"]
)
def test_the_axes_stay_from_step_to_step_and_hold_the_lever_wherever_it_stands(link):
    visit = show(link)
    first = frame(visit)
    (lever,) = [one for one in visit.app.slider if str(one.key).startswith("live:")]
    for end in (lever.min, lever.max):
        visit.app.slider(lever.key).set_value(end)
        visit.run()
        assert frame(visit) == first
        assert highest(visit) <= first[1]
    if visit.has("button", "show_next") and not visit.app.button("show_next").disabled:
        visit.press("show_next")
        assert frame(visit) == first


def test_steps_that_differ_only_in_the_basis_of_the_target_show_no_gain():
    visit = show("p1.title=A&p1.basis=recorded&p2.title=B&at=2")
    assert visit.marked("change") == ["0,00 poin dari langkah sebelumnya"]


def test_a_step_behind_the_last_is_the_last():
    visit = show(STEPS + "&at=2")
    visit.open_page(MEETING)
    visit.choose_part("present")
    visit.press("step_remove:1")
    visit.open_page(SHOW)
    assert "at=" not in visit.link
    assert number(visit) == "19,06 %"


def test_another_presentation_opens_at_its_first_step():
    visit = show(STEPS + "&at=2")
    visit.open_page(MEETING)
    visit.app.text_area("open_link").set_value("https://x.example/?m=1&r=blitar-2025&p1.title=Z&p2.title=Y")
    visit.run()
    visit.press("open_whole")
    visit.open_page(SHOW)
    assert visit.marked("ikd-show-title") == ["Z"]


def test_laying_out_anew_asks_before_it_replaces():
    visit = prepared(STEPS)
    assert visit.app.get("popover")
    visit.press("step_way")
    assert "p1.title=Rencana%20awal" in visit.link
    visit.press("undo_move")
    assert "p1.title=Sekarang" in visit.link


def test_what_the_link_got_wrong_is_counted_on_the_projector():
    visit = show(STEPS + "&growth=abc")
    assert say("meeting.show_faults", "id", count="1") in visit.marked("ikd-caption")


def test_without_steps_the_view_says_where_they_are_prepared():
    visit = show("")
    assert visit.marked("ikd-show-title") == [say("meeting.show_empty", "id")]


@pytest.mark.parametrize("hostile", ["<img src=x onerror=alert(1)>", "**tebal** [x](http://x.example)", "$x$ :red[y]"])
def test_titles_and_sentences_are_text(hostile):
    visit = show(f"p1.title={quote(hostile)}&p1.text={quote(hostile)}")
    assert visit.marked("ikd-show-title") == [hostile]
    assert visit.marked("ikd-show-text") == [hostile]
    for kind in ("markdown", "button", "popover"):
        for element in visit.app.get(kind):
            assert hostile not in str(getattr(element, "label", "")) + str(getattr(element, "value", ""))


def test_another_language_speaks_on_the_projector_too():
    visit = Visit(f"m=1&r=blitar-2025&{STEPS}&lang=en")
    visit.open_page(SHOW)
    assert number(visit) == "19.06 %"
    assert visit.app.button("show_next").label == "Next"


@pytest.mark.parametrize("axis", [None, "whole", "zoom"])
def test_the_code_in_the_room_opens_the_plan_with_the_charts_axis(axis, monkeypatch):
    monkeypatch.setattr(room_code, "page_address", lambda state, page, link: link)
    workspace = decode("m=1&r=blitar-2025&kelurahan.events=7" + (f"&axis={axis}" if axis else "")).workspace
    state = SimpleNamespace(language="en", workspace=workspace)
    assert decode(room_code._address(state, workspace.plan)).workspace.axis == axis
