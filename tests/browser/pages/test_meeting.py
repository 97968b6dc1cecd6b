"""The meeting in a browser: comparing, presenting with keys, downloading, opening again."""

import json
import re

import pytest
import segno
from playwright.sync_api import expect

from simulator.handouts.kinds import KINDS
from simulator.sharing import decode
from simulator.words import say
from tests.browser.looks import PHONE, assert_no_sideways_scrolling, serious_in_both_shades
from tests.checks import checked, unchecked

pytestmark = pytest.mark.browser

PLANS = (
    "m=1&r=blitar-2025&kelurahan.events=10&s1.title=Awal&s1.kelurahan.events=2&s2.title=Sekolah&s2.kelurahan.events=2"
    "&s2.sekolah.events=8&against=s1&lang=id"
)
STEPS = (
    "m=1&r=blitar-2025&kelurahan.events=10&p1.title=Sekarang&p1.kelurahan.events=2&p2.title=Sepuluh%20kelurahan"
    "&p3.title=Sekolah%20juga&p3.sekolah.events=8&live=kelurahan.events&lang=id"
)
BEGINS = {"pdf": b"%PDF-", "pptx": b"PK", "xlsx": b"PK", "png": b"\x89PNG", "svg": b"<svg", "csv": b"\xef\xbb\xbf",
          "json": b"{", "html": b"<!doctype html"}  # fmt: skip


def test_a_plan_kept_is_compared_with_the_next_and_one_link_brings_all_back(visitor):
    visitor.open("m=1&r=blitar-2025&lang=id", "meeting")
    visitor.page.locator(".st-key-keep_name input").fill("Seperti sekarang")
    visitor.page.locator(".st-key-keep button").click()
    expect(visitor.page.locator(".ikd-table").first).to_contain_text("B. Seperti sekarang")
    visitor.press_right("kelurahan.events", 8)
    # The kept plan is its city's own, so its preset says it all.
    kept = "s1.title=Seperti%20sekarang&s1.r=blitar-2025&against=s1"
    visitor.expect_link(f"m=1&r=blitar-2025&kelurahan.events=10&{kept}&lang=id")
    expect(visitor.page.locator(".ikd-table").first).to_contain_text("19,13 % (+0,07 poin)")
    expect(visitor.chart).to_have_attribute("aria-label", re.compile("Rencana sekarang: 19,13"))  # once it is drawn
    visitor.settle()
    tables, link = visitor.page.locator(".ikd-table").all_inner_texts(), visitor.link
    drawn = visitor.chart.get_attribute("aria-label") or ""
    visitor.hand_over()
    visitor.open(link, "meeting")
    assert visitor.page.locator(".ikd-table").all_inner_texts() == tables
    expect(visitor.chart).to_have_attribute("aria-label", drawn)


def test_the_meeting_has_no_serious_violation(visitor):
    visitor.open(PLANS.replace("&lang", "&p1.title=Satu&live=growth&lang"), "meeting")
    visitor.press_right("growth")  # a move to replay
    visitor.settle()
    assert serious_in_both_shades(visitor) == {}
    for part in ("Presentasi", "Unduh bahan", "Putar ulang"):
        visitor.choose_part(part)
        assert serious_in_both_shades(visitor) == {}, part


def test_nothing_of_the_meeting_scrolls_sideways_on_a_phone(visitors, server):
    phone = visitors(server, **PHONE)
    link = PLANS.replace("Sekolah&", "x" * 200 + "&").replace("&lang", "&p1.title=Satu&live=growth&lang")
    phone.open(link, "meeting")
    assert_no_sideways_scrolling(phone.page)
    for part in ("Presentasi", "Unduh bahan", "Putar ulang"):
        phone.choose_part(part)
        assert_no_sideways_scrolling(phone.page)


def _listening(screen) -> None:
    """The part that hears the keys is loaded a moment after the page stands."""
    screen.page.wait_for_selector("html[data-keys=on]", state="attached")
    screen.page.wait_for_timeout(1_500)
    screen.settle()


def _number(screen):
    return screen.page.locator(".ikd-show .number")


def test_the_presentation_fills_the_screen_and_moves_with_the_keys(visitor):
    visitor.open(STEPS, "present")
    expect(_number(visitor)).to_have_text("19,06 %")
    for hidden in ("[data-testid=stHeader]", "[data-testid=stSidebar]", ".st-key-topbar"):
        expect(visitor.page.locator(hidden)).not_to_be_visible()
    keyboard = visitor.page.keyboard
    _listening(visitor)
    keyboard.press("ArrowRight")
    expect(_number(visitor)).to_have_text("19,13 %")
    visitor.page.wait_for_url(lambda url: "at=2" in url)
    visitor.settle()
    keyboard.press("PageDown")
    expect(visitor.verdict).to_have_text("Sekolah juga")
    visitor.settle()
    keyboard.press("ArrowRight")  # there is no fourth step
    visitor.settle()
    keyboard.press("PageUp")
    expect(visitor.verdict).to_have_text("Sepuluh kelurahan")
    visitor.settle()
    visitor.page.reload()
    expect(visitor.verdict).to_have_text("Sepuluh kelurahan")
    visitor.settle()
    _listening(visitor)
    keyboard.press("ArrowLeft")
    expect(_number(visitor)).to_have_text("19,06 %")
    visitor.settle()
    keyboard.press("End")
    expect(visitor.verdict).to_have_text("Sekolah juga")
    visitor.settle()
    keyboard.press("Home")
    expect(visitor.verdict).to_have_text("Sekarang")
    visitor.settle()
    keyboard.press("Escape")
    expect(visitor.verdict).to_have_text("Bahan rapat")


def test_keys_on_the_live_lever_move_it_and_not_the_step_and_a_remote_turns_the_page_after_the_mouse(visitor):
    visitor.open(STEPS, "present")
    handle = visitor.page.locator("[class*=st-key-live-] input[type=range]")
    handle.focus()
    visitor.page.keyboard.press("ArrowRight")
    expect(visitor.page.locator(".ikd-show-lever")).to_have_text("Kelurahan: kegiatan per minggu: 3")
    expect(visitor.page.locator(".ikd-show .change")).to_contain_text("dari nilai yang disiapkan")
    expect(visitor.verdict).to_have_text("Sekarang")
    assert "at=" not in visitor.link
    visitor.settle()
    expect(visitor.page.get_by_text(say("meeting.show_release", "id"))).to_be_visible()
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.get_by_text(say("meeting.show_release", "id"))).not_to_be_visible()
    visitor.page.keyboard.press("ArrowRight")
    expect(visitor.verdict).to_have_text("Sepuluh kelurahan")
    # A remote turns the page after the lever was moved with the mouse.
    visitor.settle()
    box = handle.bounding_box()
    assert box is not None
    visitor.page.mouse.click(box["x"] + box["width"] * 0.6, box["y"] + box["height"] / 2)
    expect(visitor.page.locator(".ikd-show .change")).to_contain_text("dari nilai yang disiapkan")
    visitor.settle()
    visitor.page.keyboard.press("PageDown")
    expect(visitor.verdict).to_have_text("Sekolah juga")
    visitor.settle()
    visitor.page.keyboard.press("ArrowLeft")
    expect(visitor.verdict).to_have_text("Sepuluh kelurahan")


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_number_chart_code_and_buttons_fit_one_screen(visitors, server, size):
    screen = visitors(server, viewport={"width": size[0], "height": size[1]})
    screen.open(STEPS.replace("title=Sekarang", "title=" + "Judul%20panjang%20" * 4), "present")
    expect(_number(screen)).to_be_visible()
    assert float(_number(screen).evaluate("node => parseFloat(getComputedStyle(node).fontSize)")) >= 0.12 * size[1]
    for name in (".ikd-show .number", "[data-testid=stVegaLiteChart]", ".ikd-show-qr img", ".st-key-show_next button"):
        box = screen.page.locator(name).first.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= size[1] + 1, name
        assert box["x"] + box["width"] <= size[0] + 1, name
    chart = screen.page.locator(
        "[data-testid=stVegaLiteChart] svg, [data-testid=stVegaLiteChart] canvas"
    ).bounding_box()
    assert chart is not None
    assert chart["height"] >= 0.55 * size[1]
    assert_no_sideways_scrolling(screen.page)


def test_one_leaves_the_presentation_and_comes_back_and_the_code_is_the_shown_plans(visitor):
    visitor.open(STEPS, "present")
    visitor.page.get_by_role("link", name="Selesai").click()
    expect(visitor.verdict).to_have_text("Bahan rapat")
    visitor.settle()
    visitor.choose_part("Presentasi")
    visitor.page.get_by_role("link", name="Mulai presentasi").click()
    expect(_number(visitor)).to_have_text("19,06 %")
    visitor.settle()
    assert decode(visitor.link) == decode(checked(STEPS))
    _expect_code(visitor, "m=1&r=blitar-2025&lang=id")
    # Keys leave the step alone while the large code is shown.
    _listening(visitor)
    visitor.page.get_by_role("button", name="Perbesar kode QR").click()
    expect(visitor.page.locator(".ikd-show-large")).to_be_visible()
    visitor.page.keyboard.press("ArrowRight")
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.locator(".ikd-show-large")).to_have_count(0)
    expect(visitor.verdict).to_have_text("Sekarang")
    visitor.page.locator(".st-key-show_next button").click()
    _expect_code(visitor, "m=1&r=blitar-2025&kelurahan.events=10&lang=id")


def _expect_code(visitor, plan: str) -> None:
    code = segno.make(f"{visitor.address}/?{checked(plan)}", error="l", micro=False)
    shown = code.svg_data_uri(border=2, dark="#000", light="#fff", scale=4)
    expect(visitor.page.locator(".ikd-show-qr img")).to_have_attribute("src", shown)


def test_the_presentation_has_no_serious_violation(visitors, server):
    screen = visitors(server, color_scheme="dark")
    screen.open(STEPS.replace("&lang", "&at=2&lang"), "present")
    assert serious_in_both_shades(screen, "html") == {}


def test_every_file_is_downloaded_and_the_scenario_comes_in_again(visitor, tmp_path):
    visitor.open(PLANS.replace("&kelurahan.events=10", "&name=Rapat%20%F0%9F%93%B6&kelurahan.events=10"), "meeting")
    visitor.choose_part("Unduh bahan")
    # Three levers are proposed for the snapshot; one is enough here.
    chosen = visitor.page.locator(".st-key-snapshot_levers .react-aria-ComboBox [data-tag]")
    for left in (2, 1):
        chosen.last.locator("button").click()
        expect(chosen).to_have_count(left)
        visitor.settle()
    visitor.page.keyboard.press("Escape")
    visitor.page.locator(".st-key-snapshot_go button").click()
    for kind in KINDS:
        with visitor.page.expect_download() as waiting:
            visitor.page.locator(f".st-key-get-{kind.key} button").click()
        download = waiting.value
        assert download.suggested_filename.endswith(f".{kind.ending}")
        download.save_as(tmp_path / kind.file)
        content = (tmp_path / kind.file).read_bytes()
        assert content.lower().startswith(BEGINS[kind.ending].lower()), kind.file
        assert len(content) > 1_000
        if kind.ending == "html":
            assert b"data-grid=" in content
        if kind.ending == "csv":
            assert visitor.address.encode() in content
    link, (scenario,) = visitor.link, (tmp_path / kind.file for kind in KINDS if kind.ending == "json")
    assert json.loads(scenario.read_text(encoding="utf-8"))["link"] == link
    # A link shared from the meeting opens the meeting.
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_have_value(f"{visitor.address}/meeting?{link}")
    visitor.hand_over()
    visitor.open("m=1&r=denpasar-2024&lang=id", "meeting")
    visitor.page.get_by_role("button", name=re.compile("Buka tautan")).click()
    visitor.page.locator("[data-testid=stFileUploader] input[type=file]").set_input_files(scenario)
    visitor.page.get_by_role("button", name="Buka menggantikan yang sekarang").click()
    visitor.expect_link(unchecked(link))


def test_replaying_shows_each_move_and_ends_with_the_last(visitor):
    visitor.open("m=1&r=blitar-2025&lang=id")
    for times in (2, 3):
        visitor.press_right("kelurahan.events", times)
        visitor.page.wait_for_timeout(700)
        visitor.settle()
    visitor.go_to(2)
    visitor.settle()
    visitor.choose_part("Putar ulang")
    visitor.page.get_by_role("button", name="Putar", exact=True).click()
    expect(visitor.page.locator(".ikd-text", has_text=re.compile(r"^0\. Awal kunjungan"))).to_be_visible()
    expect(visitor.page.locator(".ikd-text", has_text=re.compile(r"^\d+\. .* → 7 · "))).to_be_visible()
    expect(visitor.page.get_by_role("button", name="Putar", exact=True)).to_be_visible()
