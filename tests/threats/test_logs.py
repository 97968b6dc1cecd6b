"""What a log line may hold: where it failed, and nothing that people typed."""

import logging
from types import SimpleNamespace

from simulator.sharing import decode, encode
from simulator.sharing.link import without_texts
from simulator.ui import layout
from tests.bases import BUSY

TYPED = {"name": "Rapat Sari", "city": "Kota Budi", "lain.name": "Posyandu Wati"}


def test_a_link_in_a_log_holds_the_plan_without_its_texts():
    link = encode(BUSY.replace(TYPED), "en") + "&p1.title=Joko&p1.text=Rina&p1.growth=2"
    logged = without_texts(link)
    assert not [name for name in ("Sari", "Budi", "Wati", "Joko", "Rina") if name in logged]
    before, after = decode(link).scenario, decode(logged).scenario
    assert after.replace({key: before[key] for key in TYPED}) == before


def test_a_page_that_fails_is_logged_without_what_people_typed(monkeypatch, caplog):
    state = SimpleNamespace(
        page="present", link=encode(BUSY.replace(TYPED), "id"), language="id", plan=BUSY, inside_entry_script=False
    )
    shown = []
    monkeypatch.setattr(layout, "current", lambda: state)
    monkeypatch.setattr(layout, "st", SimpleNamespace(error=shown.append))
    with caplog.at_level(logging.ERROR, logger="simulator"):
        layout._run_safely(SimpleNamespace(run=lambda: 1 / 0))
    assert len(shown) == 1
    assert "ZeroDivisionError" not in shown[0]
    assert "kelurahan.events=" in caplog.text
    assert "Sari" not in caplog.text
