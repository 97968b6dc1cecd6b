"""Moving levers by slider, by typing and by switch, and going back."""

import datetime as dt

from simulator.words import say
from tests.pages.visit import Visit, opened


def test_a_slider_moves_the_verdict_the_figures_and_the_chart():
    visit = opened()
    before = visit.verdict, visit.figures, visit.chart_words
    visit.slide("kelurahan.events", 40)
    assert all(now != then for now, then in zip((visit.verdict, visit.figures, visit.chart_words), before, strict=True))
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=40&lang=id"


def test_a_slider_moved_and_moved_back_leaves_no_trace():
    visit = opened()
    before = visit.verdict, visit.cards, visit.link
    visit.slide("kelurahan.events", 40)
    visit.slide("kelurahan.events", 2)
    assert (visit.verdict, visit.cards, visit.link) == before


def test_the_field_shows_what_the_slider_says():
    visit = opened()
    visit.slide("growth", -1.3)
    assert visit.typed("growth") == "\u22121,3"


def test_the_slider_shows_what_was_typed():
    visit = opened()
    visit.type("growth", "2,35")
    assert visit.slider("growth") == 2.35
    assert visit.typed("growth") == "2,35"
    assert visit.link == "m=1&r=blitar-2025&growth=2.35&lang=id"


def test_a_typed_minus_may_be_a_hyphen():
    visit = opened()
    visit.type("growth", "-1,3")
    assert visit.slider("growth") == -1.3


def test_slider_and_typing_give_the_same_figures():
    slid, typed = opened(), opened()
    slid.slide("kecamatan.events", 33)
    typed.type("kecamatan.events", "33")
    assert (slid.verdict, slid.cards, slid.link) == (typed.verdict, typed.cards, typed.link)


def test_a_typed_number_is_shown_the_way_the_language_writes_it():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "130000")
    assert visit.typed("wajib_ktp") == "130.000"


def test_edits_add_up():
    visit = opened(open_folds=("city", "kelurahan"))
    visit.slide("kelurahan.events", 9)
    visit.choose("kelurahan.days", [1, 6])
    visit.pick_date("end", dt.date(2026, 3, 31))
    visit.choose("basis", "recorded")
    assert visit.link == (
        "m=1&r=blitar-2025&end=2026-03-31&basis=recorded&kelurahan.events=9&kelurahan.days=16&lang=id"
    )


def test_switching_the_counters_rule_on_dates_it_on_the_first_day_and_off_forgets_it():
    visit = opened()
    before = visit.figures
    visit.turn("switch:loket.rule", True)
    assert "loket.rule=2025-12-01" in visit.link
    assert visit.figures != before
    visit.pick_date("loket.rule", dt.date(2025, 12, 20))
    assert "loket.rule=2025-12-20" in visit.link
    visit.turn("switch:loket.rule", False)
    assert "loket.rule" not in visit.link
    assert visit.figures == before


def test_the_plan_that_is_still_possible_can_be_tried():
    visit = opened()
    before = visit.figures
    visit.press("try_possible")
    assert "loket.rule=2025-12-01" in visit.link
    assert visit.figures != before
    assert visit.app.toggle("switch:loket.rule").value is True


def test_a_changed_lever_is_marked_and_names_where_it_started():
    visit = opened()
    assert not visit.has("button", "back:kelurahan.events")
    visit.slide("kelurahan.events", 9)
    assert visit.has("button", "back:kelurahan.events")
    assert any("rencana awal 2" in caption for caption in visit.marked("ikd-caption"))


def test_one_lever_is_put_back_alone():
    visit = opened("kelurahan.events=9&sekolah.events=6")
    visit.press("back:kelurahan.events")
    assert visit.slider("kelurahan.events") == 2
    assert visit.typed("kelurahan.events") == "2"
    assert visit.link == "m=1&r=blitar-2025&sekolah.events=6&lang=id"


LEVER_AND_ASSUMPTION = "kelurahan.events=9&sekolah.events=6&downtime=20&reachable=40"


def test_resetting_the_levers_leaves_the_assumptions():
    visit = opened(LEVER_AND_ASSUMPTION, open_folds=("assumptions",))
    visit.press("reset:lever")
    assert visit.link == "m=1&r=blitar-2025&reachable=40&downtime=20&lang=id"
    assert visit.slider("kelurahan.events") == 2
    assert visit.slider("downtime") == 20


def test_resetting_the_assumptions_leaves_the_levers():
    visit = opened(LEVER_AND_ASSUMPTION, open_folds=("assumptions",))
    visit.press("reset:assumption")
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id"
    assert visit.slider("kelurahan.events") == 9
    assert visit.slider("downtime") == 2
    assert visit.typed("downtime") == "2"


def test_a_reset_asks_first_and_says_how_many():
    visit = opened(LEVER_AND_ASSUMPTION + "&growth=2")
    asked = [text.value for text in visit.app.text]
    assert asked == [say("side.reset_ask", "id", count=3), say("side.reset_ask", "id", count=2)]


def test_a_pinned_plan_is_what_the_next_change_is_measured_from():
    visit = opened("kelurahan.events=9")
    visit.press("pin")
    assert visit.app.button("pin").disabled
    assert not visit.has("button", "back:kelurahan.events")
    assert "rencana awal" not in " ".join(visit.cards)
    visit.slide("kelurahan.events", 12)
    assert any("rencana awal 9" in caption for caption in visit.marked("ikd-caption"))
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=12&b.kelurahan.events=9&lang=id"
    visit.press("back:kelurahan.events")
    assert visit.slider("kelurahan.events") == 9


def test_another_city_brings_its_own_plan_and_starting_plan():
    visit = opened("kelurahan.events=9&b.sekolah.events=5", open_folds=("city",))
    visit.choose_city("denpasar-2024")
    assert visit.link == "m=1&r=denpasar-2024&lang=id"
    assert "Kota Denpasar" in visit.verdict
    assert visit.typed("wajib_ktp") == "516.875"
    assert visit.slider("kecamatan.events") == 20
    assert visit.app.button("pin").disabled
    assert visit.cards == Visit("m=1&r=denpasar-2024&lang=id").cards


def test_the_gain_over_the_starting_plan_stands_beside_the_coverage():
    visit = opened("kelurahan.events=40")
    assert "poin dari rencana awal" in visit.cards[0]
    assert "+" in visit.cards[0]
    assert "Rencana awal mencapai" in visit.chart_words


def test_a_plan_without_any_activity_says_so():
    names = ("kelurahan", "sekolah", "kecamatan", "asn", "sosialisasi", "loket", "lain")
    visit = opened("&".join(f"{name}.events=0" for name in names) + "&recording.activate=0")
    assert say("projection.no_activity", "id") in visit.marked("ikd-text")
    visit.slide("kelurahan.events", 5)
    assert say("projection.no_activity", "id") not in visit.marked("ikd-text")
