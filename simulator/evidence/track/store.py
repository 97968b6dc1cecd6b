"""Tracked plans kept on a server: SQLite by default, or any database SQLAlchemy knows, by setting.

Counts are only ever added, each in a transaction of its own, so two people who save at once lose
nothing: of two counts of one day the later holds and the earlier stays in the table. Who knows a
track's code may read it and add to it. A track holds as many counts here as in a file, and no more of it is read.
"""

from __future__ import annotations

import datetime as dt
import os
import secrets
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    func,
    insert,
    select,
)
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import SQLAlchemyError

from ...parameters import SimulatorError
from ...sharing.link import LONGEST_PLAN, plan_alone
from ..tables.counts import MOST_COUNTS, Count
from ..tables.files import FileError
from .file import LONGEST_NAME, Track

SETTING = "IKD_DATABASE"
"""Environment variable: a SQLAlchemy address."""
DEFAULT = "sqlite:///ikd-tracks.db"
CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
CODE_LENGTH = 12

WITHDRAWN = -1
"""Stands for the count of a day that was taken back."""

_META = MetaData()
_TRACKS = Table(
    "ikd_tracks",
    _META,
    Column("code", String(CODE_LENGTH), primary_key=True),
    Column("name", String(LONGEST_NAME), nullable=False),
    Column("link", String(LONGEST_PLAN), nullable=False),
    Column("made", DateTime, nullable=False),
)
_COUNTS = Table(
    "ikd_counts",
    _META,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("code", String(CODE_LENGTH), ForeignKey("ikd_tracks.code"), nullable=False, index=True),
    Column("date", Date, nullable=False),
    Column("active", Integer, nullable=False),
    Column("wajib_ktp", Integer),
    Column("saved", DateTime, nullable=False),
)


class StoreError(SimulatorError, RuntimeError):
    """The database cannot be reached or written."""


class Store:
    """Tracks in a database. Every method raises :class:`StoreError` when it cannot be reached or written."""

    def __init__(self, address: str) -> None:
        # SQLite waits for another writer instead of failing at once.
        options = {"connect_args": {"timeout": 30}} if address.startswith("sqlite") else {"pool_pre_ping": True}
        try:
            self._engine: Engine = create_engine(address, **options)
            self._prepare()
        except (SQLAlchemyError, ImportError, ValueError) as wrong:
            raise StoreError(str(wrong)) from wrong

    def _prepare(self) -> None:
        try:
            _META.create_all(self._engine, checkfirst=True)
        except SQLAlchemyError:
            # Another process may have made the tables in the same moment.
            _META.create_all(self._engine, checkfirst=True)

    def check(self) -> None:
        """Nothing where the tables can be read."""
        try:
            with self._engine.connect() as connection:
                connection.execute(select(_TRACKS.c.code).limit(1)).first()
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong

    def make(self, track: Track) -> str:
        """Keep a new track with its counts; its code."""
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        try:
            with self._engine.begin() as connection:
                made = dt.datetime.now(dt.UTC).replace(tzinfo=None)
                connection.execute(insert(_TRACKS).values(code=code, name=track.name, link=track.link, made=made))
                if track.counts:
                    connection.execute(insert(_COUNTS), _rows(code, track.counts))
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong
        return code

    def add(self, code: str, counts: tuple[Count, ...]) -> None:
        """Add counts to a track. :class:`FileError` (rows), and none is added, for more than a track may hold."""
        if not counts:
            return
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(_COUNTS), _rows(code, counts))
                _held(connection, code)
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong

    def read(self, code: str) -> Track | None:
        """A track with its counts as they are now, None for a code nobody was given. :class:`FileError` (rows) for one
        that holds more than a file may.
        """
        try:
            with self._engine.connect() as connection:
                track = connection.execute(select(_TRACKS).where(_TRACKS.c.code == code.strip().lower())).first()
                if track is None:
                    return None
                counts = tuple(
                    Count(row.date, row.active, row.wajib_ktp, row.id) for row in _held(connection, track.code)
                )
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong
        # A database without a limit of its own may hold whole links of before, meeting and all.
        return Track(track.name, plan_alone(track.link), counts)

    def withdraw(self, code: str, day: dt.date) -> None:
        """Take the count of a day back; what stood there stays in the table."""
        self.add(code, (Count(day, WITHDRAWN, None, 0),))

    def kept(self, code: str) -> int:
        """How many counts were ever saved for a track, replaced ones too."""
        try:
            with self._engine.connect() as connection:
                return len(connection.execute(select(_COUNTS.c.id).where(_COUNTS.c.code == code)).all())
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong


def _held(connection: Connection, code: str) -> Sequence[Row[Any]]:
    """The count that holds of each day, by date. Raises :class:`FileError` (rows) for more than a track may hold."""
    last = select(func.max(_COUNTS.c.id)).where(_COUNTS.c.code == code).group_by(_COUNTS.c.date)
    held = select(_COUNTS).where(_COUNTS.c.id.in_(last), _COUNTS.c.active != WITHDRAWN)
    rows = connection.execute(held.order_by(_COUNTS.c.date).limit(MOST_COUNTS + 1)).all()
    if len(rows) > MOST_COUNTS:
        raise FileError("rows", str(MOST_COUNTS))
    return rows


def _rows(code: str, counts: tuple[Count, ...]) -> list[dict[str, object]]:
    saved = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    return [
        {"code": code, "date": c.date, "active": c.active, "wajib_ktp": c.wajib_ktp, "saved": saved} for c in counts
    ]


@lru_cache(maxsize=4)
def _opened(address: str) -> Store:
    return Store(address)


def store() -> Store:
    """The server's store. Raises :class:`StoreError`."""
    return _opened(os.environ.get(SETTING, "").strip() or DEFAULT)
