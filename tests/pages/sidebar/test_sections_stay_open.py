"""A section that was opened stays open, whatever is changed in it or around it."""

from tests.pages.visit import opened


def test_a_section_stays_open_when_a_value_in_it_changes():
    visit = opened(open_folds=("kelurahan",))
    visit.type("kelurahan.turnout", "31,5")
    assert visit.typed("kelurahan.turnout") == "31,5"
    visit.slide("kelurahan.success", 70)
    visit.choose("kelurahan.days", [1, 6])
    assert "kelurahan.turnout=31.5&kelurahan.success=70&kelurahan.days=16" in visit.link


def test_a_section_stays_open_when_its_value_is_put_back():
    visit = opened("kelurahan.turnout=31.5", open_folds=("kelurahan",))
    visit.press("back:kelurahan.turnout")
    assert visit.has("text_input", "typed:kelurahan.turnout")
    assert visit.link == "m=1&r=blitar-2025&lang=id"


def test_a_section_stays_open_and_follows_when_the_language_is_switched():
    visit = opened(open_folds=("city",))
    visit.choose("language", "en")
    assert visit.typed("wajib_ktp") == "123,000"
    visit.choose("language", "id")
    assert visit.typed("wajib_ktp") == "123.000"


def test_a_sentence_about_bad_typing_stays_in_sight_when_the_language_is_switched():
    visit = opened(open_folds=("city",))
    visit.type("wajib_ktp", "banyak")
    visit.choose("language", "en")
    assert "“banyak” is not a number" in visit.fault("wajib_ktp")


def test_the_own_citys_figures_open_when_it_is_chosen_and_not_before():
    visit = opened()
    assert not visit.has("text_input", "typed:wajib_ktp")
    visit.choose_city("sendiri")
    assert visit.has("text_input", "typed:wajib_ktp")
