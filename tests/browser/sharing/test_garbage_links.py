"""Links of any kind open the page, without a trace of a program, and say what was wrong."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LINKS = [
    pytest.param("%00%01%FF%FE=%80", "", id="bytes"),
    pytest.param(
        "m=1&m=2&r=../etc&kelurahan.events=<script>alert(1)</script>&lang=id&lang=en",
        "muncul lebih dari sekali",
        id="script-and-twice-over",
    ),
]
"""Of links that are none, those that a browser itself may read otherwise; the others are in ``tests/pages/link``."""


@pytest.mark.parametrize(("link", "said"), LINKS)
def test_a_garbage_link_opens_and_its_faults_are_listed(visitor, link, said):
    errors = []
    visitor.page.on("pageerror", lambda error: errors.append(error))
    visitor.open(link)
    expect(visitor.verdict).to_contain_text("Kota Blitar")
    expect(visitor.cards).to_have_count(4)
    expect(visitor.faults).to_contain_text("Sebagian isi tautan tidak bisa dipakai")
    expect(visitor.faults).to_contain_text(said)
    expect(visitor.page.locator("[data-testid=stException], [data-testid=stAlert]")).to_have_count(0)
    expect(visitor.page.get_by_text("Traceback")).to_have_count(0)
    assert not errors
    visitor.page.wait_for_url(lambda url: urlsplit(url).query.startswith("m=1&r=blitar-2025"))


def test_the_rest_of_a_faulty_link_is_applied_and_the_list_can_be_closed(visitor):
    visitor.open("m=1&r=denpasar-2024&kelurahan.events=900&sekolah.events=6&lang=en")
    expect(visitor.faults).to_contain_text("900")
    expect(visitor.slider("sekolah.events")).to_have_value("6")
    visitor.page.locator(".st-key-close_faults button").click()
    expect(visitor.faults).to_have_count(0)
    visitor.expect_link("m=1&r=denpasar-2024&sekolah.events=6&lang=en")


def test_of_more_keys_than_streamlit_reads_each_is_read_or_said_to_be_none(visitor):
    many = "&".join(f"k{n}=1" for n in range(1_100))
    visitor.open(f"m=1&r=denpasar-2024&sekolah.events=6&{many}&lang=en")
    expect(visitor.faults).to_contain_text("k17")
    expect(visitor.faults).to_contain_text("This link may have been cut short")
    expect(visitor.slider("sekolah.events")).to_have_value("6")
    visitor.expect_link("m=1&r=denpasar-2024&sekolah.events=6&lang=en")
    visitor.page.reload()
    visitor.settle()
    expect(visitor.faults).to_have_count(0)
