"""Back-up and restore of the SQLite store, also while servers read and write it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from ...parameters import SimulatorError
from .place import database_address, make_private
from .schema import COUNTS, OWNERS, TRACKS

WAIT_SECONDS = 30
"""How long a writer is waited for."""


class BackupRefused(SimulatorError, ValueError):
    """Nothing was written; ``code`` says why: "database" (the store is no SQLite file: its own tools back it up),
    "nothing" (there is no store yet), "exists" (a file of that name is there), "no_store" (the file is no back-up of a
    store), "holds" (the store holds tracks, and replacing them was not asked for), "disk" (it cannot be written).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code, self.detail = code, detail


def back_up(to: Path) -> int:
    """Copy the store as it is at one moment into a new file that only this account reads; how many tracks it holds.

    Raises BackupRefused, and BadSettingError where the settings cannot be read.
    """
    file = _store_file()
    if not file.is_file():
        raise BackupRefused("nothing", str(file))
    if to.exists():
        raise BackupRefused("exists", str(to))
    with _read_only(file) as source:
        found = _tracks(source, file)
        _copy(source, to)
    return found


def restore(given: Path, replace: bool = False) -> int:
    """Put a back-up in the store's place; how many tracks it holds. One that holds tracks gives way with ``replace``.

    Raises BackupRefused, and BadSettingError where the settings cannot be read.
    """
    file = _store_file()
    with _read_only(given) as source:
        found = _tracks(source, given)
        if file.is_file() and not replace:
            with _read_only(file) as present:
                if _holds_tracks(present):
                    raise BackupRefused("holds", str(file))
        _copy(source, file)
    return found


def _store_file() -> Path:
    """The store's file. Raises BackupRefused (database) where it lies in another database."""
    try:
        url = make_url(database_address())
    except ArgumentError as wrong:
        raise BackupRefused("database") from wrong
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        raise BackupRefused("database", url.get_backend_name())
    return Path(str(url.database))


@contextmanager
def _read_only(file: Path) -> Iterator[sqlite3.Connection]:
    """A file opened as a database without being made or changed. Raises BackupRefused (no_store)."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT_SECONDS)) as opened:
            yield opened
    except sqlite3.DatabaseError as wrong:
        raise BackupRefused("no_store", str(file)) from wrong


def _tracks(source: sqlite3.Connection, file: Path) -> int:
    """How many tracks a whole store holds. Raises BackupRefused (no_store) for a database that is none."""
    whole = source.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    for table in (TRACKS, COUNTS):
        columns = {row[1] for row in source.execute(f"PRAGMA table_info({table.name})")}
        whole = whole and {column.name for column in table.columns} <= columns
    # One made before tracks had owners lacks their table: it is added when the store is opened.
    owners = {row[1] for row in source.execute(f"PRAGMA table_info({OWNERS.name})")}
    if not whole or not (not owners or {column.name for column in OWNERS.columns} <= owners):
        raise BackupRefused("no_store", str(file))
    return int(source.execute(f"SELECT count(*) FROM {TRACKS.name}").fetchone()[0])  # noqa: S608 a constant


def _holds_tracks(present: sqlite3.Connection) -> bool:
    there = present.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TRACKS.name,)).fetchone()
    return bool(there and present.execute(f"SELECT 1 FROM {TRACKS.name} LIMIT 1").fetchone())  # noqa: S608 a constant


def _copy(source: sqlite3.Connection, to: Path) -> None:
    """One consistent copy. Raises BackupRefused (disk)."""
    try:
        make_private(f"sqlite:///{to.absolute()}")
        with closing(sqlite3.connect(to, timeout=WAIT_SECONDS)) as target:
            source.backup(target)
        os.chmod(to, 0o600)  # noqa: PTH101
    except (OSError, sqlite3.OperationalError) as wrong:
        raise BackupRefused("disk", str(to)) from wrong
