"""What a log line may hold: where it failed, and nothing that people typed."""

import logging
from types import SimpleNamespace

from simulator.sharing import encode
from simulator.ui import layout
from tests.bases import BUSY

TYPED = {"name": "Rapat Sari", "city": "Kota Budi", "lain.name": "Posyandu Wati"}


def test_a_page_that_fails_is_logged_by_its_address_and_kind_without_its_link(monkeypatch, caplog):
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
    assert "present" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert not [part for part in ("kelurahan.events=", "m=1", "Sari", "Budi", "Wati") if part in caplog.text]
