"""The snapshot's levers as one without a network opens them: from a file, moved by keyboard, asking for nothing."""

import pytest
from playwright.sync_api import Browser, expect

from simulator.handouts import prepare_handout
from simulator.handouts.offline_levers import work_out
from simulator.handouts.snapshot.page import snapshot
from simulator.model.cache import projected
from simulator.narrative.cards import cards
from simulator.narrative.sentences import comparable, verdict_sentence
from simulator.parameters import REGISTRY
from simulator.presets import BY_KEY
from simulator.words import formats, say
from tests.browser.looks import MOVING, serious
from tests.browser.screen import Screen
from tests.handouts.cases import HOST, MADE

pytestmark = pytest.mark.browser

KEYS = ("loket.rule", "kelurahan.events")


def plain(text: str) -> str:
    return " ".join(text.replace("\u2060", "").split())


def test_a_lever_moved_by_keyboard_tells_the_engines_figure_and_asks_for_nothing(chromium: Browser, tmp_path):
    start = BY_KEY["blitar-2025"].scenario
    plan = start.replace({"target": 0.194})
    levers = work_out(plan, start, "id", KEYS)
    file = tmp_path / "snapshot.html"
    text = snapshot(prepare_handout(plan, start, "id", HOST, MADE, levers=levers))
    file.write_text(text, encoding="utf-8")
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    page, asked, faults = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(file.as_uri())
    part = page.locator("section.levers")
    assert plain(part.locator(".said").inner_text()) == plain(verdict_sentence(projected(plan), "id"))
    expect(part.get_by_role("button")).to_be_disabled()
    expect(page.get_by_text(say("snapshot.levers_no_script", "id"))).to_be_hidden()

    page.get_by_label("IKD dulu").focus()
    page.keyboard.press("End")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    rule, events = (lever.values for lever in levers.grid.levers)
    moved = plan.replace({"loket.rule": rule[-1], "kelurahan.events": events[levers.grid.levers[1].plan + 1]})
    projection = projected(moved)
    assert projection.target.probability > 0.5 > projected(plan).target.probability
    assert plain(part.locator(".said").inner_text()) == plain(verdict_sentence(projection, "id"))
    expect(part.locator(".said.good")).to_be_visible()
    told = cards(projection, projected(comparable(plan, start)), "id")[:3]
    assert [plain(one) for one in part.locator(".card b").all_inner_texts()] == [plain(one.figure) for one in told]
    end = formats.percent(projection.coverage_end.line, "id")
    expect(part.locator("svg:visible .end")).to_have_text(end)
    expect(part.locator("tbody tr").last.locator("td").first).to_have_text(end)
    said = formats.value(REGISTRY["kelurahan.events"], moved["kelurahan.events"], "id")
    expect(page.locator("#lever-1")).to_have_attribute("aria-valuetext", said)

    page.get_by_role("button", name=say("snapshot.levers_back", "id")).press("Enter")
    assert plain(part.locator(".said").inner_text()) == plain(verdict_sentence(projected(plan), "id"))
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert [url for url in asked if url != file.as_uri()] == []
    assert faults == []
    assert serious(Screen(page, "")) == {}
    page.emulate_media(color_scheme="dark")
    assert serious(Screen(page, ""), rules=("color-contrast",)) == {}
    assert page.evaluate(MOVING) == []

    # What a name might bring in runs nowhere: the policy allows the one script alone.
    (tmp_path / "other.html").write_text(text.replace("</main>", "<script>document.title = 'run'</script></main>"))
    page.goto((tmp_path / "other.html").as_uri())
    expect(part).to_be_visible()
    assert page.title() != "run"
    context.close()

    without = chromium.new_context(java_script_enabled=False).new_page()
    without.goto(file.as_uri())
    expect(without.locator("section.levers")).to_be_hidden()
    expect(without.get_by_text(say("snapshot.levers_no_script", "id"))).to_be_visible()
    without.context.close()
