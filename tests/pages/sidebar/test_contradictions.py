"""Two edits that contradict the plan one by one and make sense together."""

import datetime as dt

from tests.pages.visit import opened


def test_wajib_ktp_lowered_below_the_recorded_is_taken_once_the_recorded_are_lowered():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "110.000")
    assert "lebih besar daripada wajib KTP (110.000)" in visit.fault("wajib_ktp")
    assert visit.link == "m=1&r=blitar-2025&lang=id"
    visit.type("recorded", "108.000")
    assert not visit.faults
    assert visit.typed("wajib_ktp") == "110.000"
    assert visit.link == "m=1&r=blitar-2025&wajib_ktp=110000&recorded=108000&lang=id"


def test_the_order_of_the_two_edits_does_not_matter():
    one, other = opened(open_folds=("city",)), opened(open_folds=("city",))
    for visit, edits in ((one, ("active", "recorded")), (other, ("recorded", "active"))):
        values = {"active": "122.000", "recorded": "122.500"}
        for key in edits:
            visit.type(key, values[key])
    assert one.link == other.link == "m=1&r=blitar-2025&recorded=122500&active=122000&lang=id"
    assert one.cards == other.cards


def test_three_figures_of_a_smaller_city_can_be_entered_from_the_top():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "20.000")
    visit.type("recorded", "19.500")
    assert visit.link == "m=1&r=blitar-2025&lang=id"
    assert visit.typed("wajib_ktp") == "20.000"
    assert visit.typed("recorded") == "19.500"
    visit.type("active", "4.000")
    assert not visit.faults
    assert visit.link == "m=1&r=blitar-2025&wajib_ktp=20000&recorded=19500&active=4000&lang=id"


def test_a_counter_opens_on_its_weekdays_at_most():
    visit = opened()
    visit.slide("loket.events", 6)
    told = visit.fault("loket.events")
    assert "hari buka per minggu” (6)" in told
    assert "hari layanan” (Sen, Sel, Rab, Kam, Jum)" in told
    assert visit.link == "m=1&r=blitar-2025&lang=id"


def test_a_year_further_on_can_be_picked_from_either_date():
    start_first, end_first = opened(open_folds=("city",)), opened(open_folds=("city",))
    start_first.pick_date("as_of", dt.date(2026, 6, 30))
    start_first.pick_date("end", dt.date(2026, 12, 31))
    end_first.pick_date("end", dt.date(2026, 12, 31))
    end_first.pick_date("as_of", dt.date(2026, 6, 30))
    assert start_first.link == end_first.link == "m=1&r=blitar-2025&as_of=2026-06-30&end=2026-12-31&lang=id"
    assert not start_first.faults


def test_a_waiting_edit_can_be_taken_back():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "110.000")
    visit.type("wajib_ktp", "123.000")
    assert not visit.faults
    assert visit.link == "m=1&r=blitar-2025&lang=id"


def test_a_waiting_edit_does_not_keep_others_out():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "110.000")
    visit.slide("kelurahan.events", 9)
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=9&lang=id"
    assert visit.fault("wajib_ktp") != ""
    assert visit.typed("wajib_ktp") == "110.000"
