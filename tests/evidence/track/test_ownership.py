"""Whose a kept track is, how much may be kept, and who can read the file it is kept in."""

import datetime as dt
import os
import stat

import pytest
from sqlalchemy import create_engine, text

from simulator import settings
from simulator.evidence.tables.counts import Count
from simulator.evidence.track import place
from simulator.evidence.track.file import Track
from simulator.evidence.track.store import KeepingRefused, Store, store

LINK = "m=1&r=sendiri&target=17&lang=id"
DAY = dt.date(2026, 3, 1)
COUNTS = (Count(DAY, 10_000, None, 0), Count(DAY + dt.timedelta(days=7), 10_500, None, 0))


@pytest.fixture
def address(tmp_path) -> str:
    return f"sqlite:///{tmp_path}/tracks.db"


@pytest.fixture
def kept(address) -> Store:
    return Store(address)


def refusal(action, *arguments) -> str:
    with pytest.raises(KeepingRefused) as refused:
        action(*arguments)
    return refused.value.code


def test_others_see_and_add_and_only_the_owner_withdraws_and_deletes(kept):
    code, owner = kept.make(Track("", LINK, COUNTS))
    other_code, other_owner = kept.make(Track("", LINK))
    kept.add(code, (Count(DAY, 10_001, None, 0),))
    for wrong in (None, "", other_owner, owner[:-1], code):
        assert kept.role(code, wrong) == "guest"
        assert refusal(kept.withdraw, code, DAY, wrong) == "owner"
        assert refusal(kept.delete, code, wrong) == "owner"
    assert len(kept.read(code).counts) == 2
    assert kept.role(code, owner) == "owner"
    kept.withdraw(code, DAY, owner)
    assert [count.date for count in kept.read(code).counts] == [COUNTS[1].date]
    kept.delete(code, owner)
    assert (kept.read(code), kept.kept(code)) == (None, 0)
    assert kept.read(other_code) is not None


def test_an_unknown_or_deleted_code_takes_no_counts(kept):
    code, owner = kept.make(Track("", LINK))
    kept.delete(code, owner)
    for gone in (code, "nosuchcode", code[:-1]):
        assert refusal(kept.add, gone, COUNTS) == "unknown"
        assert refusal(kept.withdraw, gone, DAY, owner) == "unknown"
        assert refusal(kept.delete, gone, owner) == "unknown"
        assert kept.kept(gone) == 0


def test_the_owners_code_itself_is_not_in_the_database(kept, address, tmp_path):
    _, owner = kept.make(Track("", LINK))
    assert owner.encode() not in (tmp_path / "tracks.db").read_bytes()


def test_a_database_of_before_goes_on_as_it_was(kept, address):
    code, _ = kept.make(Track("", LINK, COUNTS))
    with create_engine(address).begin() as connection:
        connection.execute(text("drop table ikd_owners"))
    later = Store(address)
    assert later.role(code, None) == "equal"
    later.withdraw(code, DAY)
    assert len(later.read(code).counts) == 1
    assert refusal(later.delete, code, "") == "owner"


@pytest.mark.parametrize(
    ("quota", "limit", "action"),
    [
        ("tracks_a_day", 1, lambda kept, code: kept.make(Track("", LINK))),
        ("tracks_in_all", 1, lambda kept, code: kept.make(Track("", LINK))),
        ("counts", 3, lambda kept, code: kept.add(code, COUNTS)),
    ],
)
def test_a_quota_that_is_used_up_is_named_and_nothing_is_kept(kept, monkeypatch, quota, limit, action):
    code, owner = kept.make(Track("", LINK, COUNTS))
    name = {"tracks_a_day": "TRACKS_A_DAY", "tracks_in_all": "TRACKS_IN_ALL", "counts": "COUNTS_A_TRACK"}[quota]
    monkeypatch.setenv(getattr(settings, name).name, str(limit))
    with pytest.raises(KeepingRefused) as refused:
        action(kept, code)
    assert (refused.value.code, refused.value.limit) == (quota, limit)
    assert kept.kept(code) == 2
    kept.withdraw(code, DAY, owner)


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="a user's data folder is private there already")
def test_the_file_and_its_folder_are_read_by_the_servers_account_alone(monkeypatch, tmp_path):
    monkeypatch.setenv(settings.DATABASE.name, "")
    monkeypatch.setenv(settings.DATA.name, str(tmp_path / "of" / "ikd"))
    before = os.umask(0)
    try:
        store().make(Track("", LINK))
    finally:
        os.umask(before)
    assert mode(tmp_path / "of" / "ikd") == 0o700
    assert mode(tmp_path / "of" / "ikd" / place.FILE) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="a user's data folder is private there already")
def test_a_file_where_the_app_was_started_goes_on_there_and_is_closed_to_others(monkeypatch, tmp_path):
    monkeypatch.setenv(settings.DATABASE.name, "")
    monkeypatch.delenv(settings.DATA.name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert place.database_address() == f"sqlite:///{tmp_path}/home/ikd/{place.FILE}"
    old = tmp_path / place.FILE
    old.touch(0o644)
    assert place.database_address() == f"sqlite:///{old}"
    assert Store(place.database_address()).read("x") is None
    assert mode(old) == 0o600
    monkeypatch.setenv(settings.DATA.name, str(tmp_path / "own"))
    assert place.database_address() == f"sqlite:///{tmp_path}/own/{place.FILE}"
