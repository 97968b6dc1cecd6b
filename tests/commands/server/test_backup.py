"""The store is backed up while it is open, and put back; what is no store is refused and changes nothing."""

import datetime as dt
import sqlite3
import stat

import pytest

from simulator.__main__ import main
from simulator.evidence.tables.counts import Count
from simulator.evidence.track.file import Track
from simulator.evidence.track.store import Store, store

PLAN = Track("Rapat", "m=1&r=blitar-2025")


@pytest.fixture
def kept(tmp_path, monkeypatch) -> Store:
    """The server's store, in a folder of its own."""
    monkeypatch.setenv("IKD_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("IKD_DATABASE", raising=False)
    return store()


def refusal(capsys, *arguments: str) -> str:
    """The line with which a call leaves."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as leave:
        main(arguments)
    told = capsys.readouterr()
    assert (leave.value.code, told.out, told.err.count("\n")) == (2, "", 1)
    return told.err


def test_what_was_backed_up_stands_again_after_a_restore(kept, tmp_path, capsys):
    code, _ = kept.make(PLAN)
    kept.add(code, (Count(dt.date(2026, 4, 1), 10_900, None, 1),))
    copy = tmp_path / "copy.db"
    assert main(["backup", str(copy)]) == 0
    assert capsys.readouterr().out == f"1 tracked plans backed up to {copy}\n"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    before = kept.read(code)
    kept.add(code, (Count(dt.date(2026, 5, 1), 99_999, None, 2),))
    later, _ = kept.make(Track("Lain", PLAN.link))
    assert main(["restore", str(copy), "--replace"]) == 0
    assert kept.read(code) == before
    assert kept.read(later) is None
    kept.add(code, (Count(dt.date(2026, 6, 1), 11_000, None, 3),))
    assert len(kept.read(code).counts) == 2


def test_a_restore_fills_an_empty_server_and_never_a_full_one_unasked(kept, tmp_path, monkeypatch, capsys):
    code, _ = kept.make(PLAN)
    copy = tmp_path / "copy.db"
    main(["backup", str(copy)])
    assert "--replace" in refusal(capsys, "restore", str(copy))
    assert "is there already" in refusal(capsys, "backup", str(copy))
    monkeypatch.setenv("IKD_DATA", str(tmp_path / "other"))
    assert "no store yet" in refusal(capsys, "backup", str(tmp_path / "none.db"))
    assert main(["restore", str(copy)]) == 0
    assert store().read(code).name == "Rapat"


def test_what_is_no_store_is_refused_and_the_store_stays(kept, tmp_path, capsys):
    code, _ = kept.make(PLAN)
    other, text, cut = (tmp_path / name for name in ("other.db", "text.db", "cut.db"))
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE people (nik TEXT)")
    text.write_text("m=1&r=blitar-2025" * 500, encoding="utf-8")
    main(["backup", str(cut)])
    cut.write_bytes(cut.read_bytes()[:6_000])
    for file in (other, text, cut, tmp_path / "missing.db", tmp_path):
        assert "no back-up of a store" in refusal(capsys, "restore", str(file), "--replace")
    assert kept.read(code).name == "Rapat"


def test_another_database_is_left_to_its_own_tools(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("IKD_DATABASE", "postgresql+psycopg://ikd:secret@localhost/ikd")
    told = refusal(capsys, "backup", str(tmp_path / "copy.db"))
    assert "postgresql" in told
    assert "secret" not in told
