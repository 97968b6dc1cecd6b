"""Undo and redo: every kind of move of a visit, back and forth, in the link too."""

from tests.pages.visit import opened


def test_moves_are_taken_back_one_by_one_and_made_again():
    visit = opened()
    assert not visit.has("button", "undo_move")
    start = visit.link
    visit.slide("kelurahan.events", 9)
    visit.type("growth", "2,5")
    moved = visit.link
    visit.press("undo_move")
    assert "growth" not in visit.link
    assert "kelurahan.events=9" in visit.link
    visit.press("undo_move")
    assert visit.link == start
    assert visit.slider("kelurahan.events") == 2
    visit.press("redo_move")
    visit.press("redo_move")
    assert visit.link == moved
    assert visit.typed("growth") == "2,5"


def test_a_new_move_forgets_what_was_undone():
    visit = opened()
    visit.slide("kelurahan.events", 9)
    visit.press("undo_move")
    visit.slide("sekolah.events", 5)
    assert visit.app.button("redo_move").disabled
    assert "sekolah.events=5" in visit.link
    assert "kelurahan.events" not in visit.link


def test_another_city_and_a_new_starting_plan_can_be_undone_too():
    visit = opened()
    visit.slide("kelurahan.events", 9)
    before = visit.link
    visit.press("pin")
    assert visit.link != before
    visit.choose_city("denpasar-2024")
    visit.press("undo_move")
    visit.press("undo_move")
    assert visit.link == before
    assert visit.app.selectbox("preset").value == "blitar-2025"


def test_nothing_moved_is_no_move():
    visit = opened()
    visit.type("growth", visit.typed("growth"))
    assert not visit.has("button", "undo_move")
