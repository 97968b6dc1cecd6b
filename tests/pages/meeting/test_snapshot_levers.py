"""The snapshot's levers on the page: the most helpful ones proposed, worked out before the file is given."""

from simulator.handouts.offline_levers import OfflineLevers
from simulator.planning.lever_grid.grid import helpful_levers
from simulator.ui.widgets.computed import known_result
from simulator.words import say
from tests.pages.visit import MEETING, Visit


def keys_of_downloads(visit: Visit) -> list[str]:
    return [element.proto.id for element in visit.app.get("download_button") if "get:snapshot" in element.proto.id]


def test_the_most_helpful_levers_are_proposed_and_the_heads_choice_is_worked_out_before_the_download():
    visit = Visit("m=1&r=blitar-2025", page=MEETING)
    visit.choose_part("files")
    state = visit.app.session_state["state"]
    assert visit.app.multiselect("snapshot_levers").value == list(helpful_levers(state.plan))
    assert keys_of_downloads(visit) == []
    assert any(say("meeting.levers_work", "id", count="245") in text for text in visit.marked("ikd-caption"))
    visit.app.multiselect("snapshot_levers").set_value(["asn.events"])
    visit.press("snapshot_go")
    found = known_result(("snapshot", state.plan, state.baseline, "id", "asn.events"))
    assert isinstance(found, OfflineLevers)
    assert len(found.told) == 5
    assert len(keys_of_downloads(visit)) == 1
    # The choice stays while the plan moves, and is worked out anew.
    visit.slide("kelurahan.events", 9)
    assert visit.app.multiselect("snapshot_levers").value == ["asn.events"]
    assert keys_of_downloads(visit) == []
    visit.app.multiselect("snapshot_levers").set_value([])
    visit.run()
    assert len(keys_of_downloads(visit)) == 1
