"""Sharing: the link in the dialog, on the clipboard, in WhatsApp and as a QR code, and who opens it."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import segno
from playwright.sync_api import expect

from tests.browser.screen import FRONT, METHODS
from tests.checks import checked

pytestmark = pytest.mark.browser

LINK = "m=1&r=denpasar-2024&name=Rapat%20Senin%20%26%20Selasa&kelurahan.events=9&growth=2.35&b.asn.events=4&lang=id"


def _share(screen):
    screen.page.locator(".st-key-share button").click()
    expect(screen.page.locator("#ikd-link")).to_be_visible()
    return screen.page.get_by_role("dialog")


def test_the_address_bar_is_shared_as_a_link_a_message_a_code_and_on_the_clipboard(visitor):
    visitor.open(LINK)
    visitor.press_right("sekolah.events", 2)
    visitor.expect_link(LINK.replace("&growth", "&sekolah.events=2&growth"))
    dialog = _share(visitor)
    expect(visitor.page.locator("#ikd-link")).to_have_value(visitor.page.url)
    # WhatsApp gets the verdict and the whole link.
    target = dialog.get_by_role("link", name="WhatsApp").get_attribute("href")
    assert target.startswith("https://wa.me/?text=")
    (message,) = parse_qs(urlsplit(target).query)["text"]
    assert message.endswith(visitor.page.url)
    assert message.startswith(visitor.verdict.inner_text())
    # The code is that of the link and says what it is.
    code = dialog.get_by_role("img", name="Kode QR tautan ini")
    expect(code).to_be_visible()
    expected = segno.make(visitor.page.url, error="m", micro=False).svg_inline(border=2, dark="#000", light="#fff")
    drawn = re.findall(r'\bd="([^"]+)"', code.evaluate("svg => svg.outerHTML"))
    assert drawn == re.findall(r'\bd="([^"]+)"', expected)
    # Without leave to write the clipboard the link is copied or left selected.
    page, copy = visitor.page, dialog.get_by_role("button", name="Salin tautan")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    copy.click()
    expect(dialog.get_by_role("status")).to_have_text(re.compile("Tersalin|Ctrl\\+C"))
    assert page.locator("#ikd-link").evaluate("field => field.selectionEnd - field.selectionStart") == len(page.url)
    # With leave it is on the clipboard.
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=visitor.address)
    page.evaluate("() => { delete navigator.clipboard.writeText; return navigator.clipboard.writeText('nothing'); }")
    copy.click()
    expect(dialog.get_by_role("status")).to_have_text("Tersalin")
    page.wait_for_function("url => navigator.clipboard.readText().then(text => text === url)", arg=page.url)


def test_the_navigation_keeps_what_was_shared_and_from_the_methods_page_the_front_page_is_shared(visitor):
    visitor.open(LINK)
    before = visitor.read()
    visitor.go_to(FRONT)
    visitor.expect_link(LINK)
    assert visitor.read() == before
    visitor.go_to(METHODS)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.settle()
    _share(visitor)
    expect(visitor.page.locator("#ikd-link")).to_have_value(f"{visitor.address}/?{checked(LINK)}")


def test_whoever_opens_the_link_sees_and_downloads_the_same_figures_to_the_last_digit(visitor):
    visitor.open(LINK)
    visitor.press_right("kecamatan.events", 4)
    visitor.type("growth", "1,15")
    visitor.expect_link(LINK.replace("growth=2.35", "kecamatan.events=24&growth=1.15"))
    seen, link, table = visitor.read(), visitor.link, _download(visitor)
    visitor.hand_over()
    visitor.open(link)
    assert visitor.read() == seen
    assert visitor.link == link
    assert _download(visitor) == table
    # The table ends at the coverage on screen.
    head, first, *_, last = table.decode("utf-8-sig").split("\r\n")[:-1]
    assert head.startswith("Tanggal;Cakupan (%)")
    assert first.startswith("2024-10-09;3,867;")
    assert last.startswith("2024-12-31;")
    on_screen = re.search(r"([\d,]+)\s%", seen.verdict).group(1)
    assert abs(_number(last.split(";")[1]) - _number(on_screen)) <= 0.0055


def _download(screen) -> bytes:
    with screen.page.expect_download() as started:
        screen.page.locator(".st-key-download_table button").click()
    return Path(started.value.path()).read_bytes()


def _number(indonesian: str) -> float:
    return float(indonesian.replace(",", "."))
