"""An office laptop at 200 %: all pages fit, all can be reached. Nothing moves for who asked for no motion."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.looks import COVERED, MAIN, MOVING, assert_no_sideways_scrolling
from tests.checks import checked

pytestmark = pytest.mark.browser

AT_200_PERCENT = {"width": 1366 // 2, "height": 768 // 2}
LINK = checked("m=1&r=denpasar-2024&kelurahan.events=9&lang=id")


def test_at_200_percent_every_page_fits_its_width_and_nothing_is_covered_or_moves(visitors, server):
    visitor = visitors(server, viewport=AT_200_PERCENT)
    visitor.open(LINK)
    page = visitor.page
    pages = page.locator(".st-key-page_row a")
    expect(pages).to_have_count(7)
    paths = [urlsplit(link.evaluate("link => link.href")).path for link in pages.all()]
    moving, covered = {}, {}
    for k, name in enumerate(pages.all_inner_texts()):
        pages.nth(k).click()
        page.wait_for_url(lambda url, path=paths[k]: urlsplit(url).path == path)
        visitor.settle()
        assert_no_sideways_scrolling(page)
        covered[name] = page.locator(MAIN).evaluate(COVERED)
        moving[name] = page.evaluate(MOVING)
    # The drawer of levers and the dialog.
    page.locator("[data-testid=stExpandSidebarButton]").click()
    levers = page.locator("[data-testid=stSidebarContent]")
    expect(visitor.slider("kelurahan.events")).to_be_visible()
    covered["levers"], moving["levers"] = levers.evaluate(COVERED), page.evaluate(MOVING)
    page.locator("[data-testid=stSidebarCollapseButton] button").click()
    page.locator(".st-key-share button").click()
    expect(page.locator("#ikd-link")).to_be_visible()
    moving["share"] = page.evaluate(MOVING)
    assert_no_sideways_scrolling(page)
    assert covered == {name: [] for name in covered}
    assert moving == {name: [] for name in moving}
