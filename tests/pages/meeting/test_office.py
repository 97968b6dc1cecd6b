"""The office's entries: typed once, kept by the browser, on the paper and nowhere else."""

import json

from simulator.words import say
from tests.pages.visit import MEETING, Visit

NIP = "197001011995031001"


def test_what_an_office_types_is_kept_by_the_browser_and_not_by_the_link():
    visit = Visit("m=1&r=makassar-2026")
    visit.open_page(MEETING)
    visit.choose_part("files")
    link = visit.link
    browser = visit.app.session_state["state"].browser
    visit.write("office:name", "Ni Luh <b>Contoh</b>")
    visit.write("office:nip", "1970")
    assert say("meeting.office_nip_wrong", "id") in visit.marked("ikd-fault")
    assert json.loads(browser.get("office"))["nip"] == ""
    visit.write("office:nip", NIP)
    assert visit.link == link
    kept = json.loads(browser.get("office"))
    assert (kept["name"], kept["nip"]) == ("Ni Luh <b>Contoh</b>", NIP)
    visit.press("office_forget")
    assert browser.get("office") is None
    assert visit.app.text_input("office:nip").value == ""
