"""Tracked plans kept on a server: SQLite by default, or any database SQLAlchemy knows, by setting.

Counts are only ever added, each in a transaction of its own, so two people who save at once lose
nothing: of two counts of one day the later holds and the earlier stays in the table. Who knows a
track's code may read it and add to it; who began it, and so has the owner's code, may also withdraw counts and
delete it. A track holds as many counts here as in a file, and no more of it is read.

Of the owner's code only a hash is kept: it is drawn at random and long, so that a hash of its own for each track
is enough. A track of before owners goes on as it was: who knows its code may withdraw, and nobody may delete it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import create_engine, delete, func, insert, select
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import SQLAlchemyError

from ...parameters import SimulatorError
from ...settings import COUNTS_A_TRACK, DATABASE, TRACKS_A_DAY, TRACKS_IN_ALL, BadSettingError
from ...sharing.link import plan_alone
from ..tables.counts import MOST_COUNTS, Count
from ..tables.files import FileError
from .file import Track
from .place import database_address, make_private
from .schema import CODE_LENGTH, COUNTS, META, OWNER_LENGTH, OWNERS, TRACKS

SETTING = DATABASE.name
CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
WITHDRAWN = -1
"""Stands for the count of a day that was taken back."""
Role = Literal["owner", "guest", "equal"]
"""What a visitor may do with a track: its owner all; others see and add; of a track without an owner all withdraw."""


class StoreError(SimulatorError, RuntimeError):
    """The database cannot be reached or written."""


class KeepingRefused(SimulatorError, ValueError):
    """The store does not do it; ``code`` says why: "unknown" (no such track), "owner" (the owner's alone), or the
    quota that is used up: "tracks_a_day", "tracks_in_all", "counts". ``limit`` is that quota, a number of
    tracks or counts.
    """

    def __init__(self, code: str, limit: int = 0) -> None:
        super().__init__(code)
        self.code, self.limit = code, limit


class Kept(NamedTuple):
    """The codes of a track that was kept: the one to share, and its owner's."""

    code: str
    owner: str


class Store:
    """Tracks in a database. Every method raises :class:`StoreError` when it cannot be reached or written, and those
    that change something :class:`KeepingRefused`.
    """

    def __init__(self, address: str) -> None:
        # SQLite waits for another writer instead of failing at once.
        options = {"connect_args": {"timeout": 30}} if address.startswith("sqlite") else {"pool_pre_ping": True}
        try:
            make_private(address)
            self._engine: Engine = create_engine(address, **options)
            self._prepare()
        except (SQLAlchemyError, ImportError, ValueError, OSError) as wrong:
            raise StoreError(str(wrong)) from wrong

    def _prepare(self) -> None:
        try:
            META.create_all(self._engine, checkfirst=True)
        except SQLAlchemyError:
            # Another process may have made the tables in the same moment.
            META.create_all(self._engine, checkfirst=True)

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except (SQLAlchemyError, BadSettingError) as wrong:
            raise StoreError(str(wrong)) from wrong

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except SQLAlchemyError as wrong:
            raise StoreError(str(wrong)) from wrong

    def check(self) -> None:
        """Nothing where the tables can be read."""
        with self._reading() as connection:
            connection.execute(select(TRACKS.c.code).limit(1)).first()

    def make(self, track: Track) -> Kept:
        """Keep a new track with its counts; its codes. The owner's is told here and never again."""
        kept = Kept(_drawn(CODE_LENGTH), _drawn(OWNER_LENGTH))
        now = _now()
        with self._changing() as connection:
            today = TRACKS.c.made >= now.replace(hour=0, minute=0, second=0, microsecond=0)
            _within("counts", COUNTS_A_TRACK.value(), len(track.counts) - 1)
            _within("tracks_a_day", TRACKS_A_DAY.value(), _number(connection, select(TRACKS.c.code).where(today)))
            _within("tracks_in_all", TRACKS_IN_ALL.value(), _number(connection, select(TRACKS.c.code)))
            connection.execute(insert(TRACKS).values(code=kept.code, name=track.name, link=track.link, made=now))
            connection.execute(insert(OWNERS).values(code=kept.code, owner_hash=_hash(kept)))
            if track.counts:
                connection.execute(insert(COUNTS), _rows(kept.code, track.counts))
        return kept

    def add(self, code: str, counts: tuple[Count, ...]) -> None:
        """Add counts to a track. :class:`FileError` (rows), and none is added, for more than a track may hold."""
        if not counts:
            return
        with self._changing() as connection:
            _track(connection, code)
            of_track = select(COUNTS.c.id).where(COUNTS.c.code == code)
            _within("counts", COUNTS_A_TRACK.value(), _number(connection, of_track) + len(counts) - 1)
            _insert(connection, code, counts)

    def read(self, code: str) -> Track | None:
        """A track with its counts as they are now, None for a code nobody was given. :class:`FileError` (rows) for one
        that holds more than a file may.
        """
        with self._reading() as connection:
            track = connection.execute(select(TRACKS).where(TRACKS.c.code == code.strip().lower())).first()
            if track is None:
                return None
            counts = tuple(Count(row.date, row.active, row.wajib_ktp, row.id) for row in _held(connection, track.code))
        # A database without a limit of its own may hold whole links of before, meeting and all.
        return Track(track.name, plan_alone(track.link), counts)

    def role(self, code: str, owner: str | None) -> Role:
        """What who has these codes may do."""
        with self._reading() as connection:
            return _role(connection, code, owner)

    def withdraw(self, code: str, day: dt.date, owner: str | None = None) -> None:
        """Take the count of a day back; what stood there stays in the table."""
        with self._changing() as connection:
            _track(connection, code)
            if _role(connection, code, owner) == "guest":
                raise KeepingRefused("owner")
            _insert(connection, code, (Count(day, WITHDRAWN, None, 0),))

    def delete(self, code: str, owner: str) -> None:
        """Delete a track with all that was ever saved of it."""
        with self._changing() as connection:
            _track(connection, code)
            if _role(connection, code, owner) != "owner":
                raise KeepingRefused("owner")
            for table in (COUNTS, OWNERS, TRACKS):
                connection.execute(delete(table).where(table.c.code == code))

    def kept(self, code: str) -> int:
        """How many counts were ever saved for a track, replaced ones too."""
        with self._reading() as connection:
            return _number(connection, select(COUNTS.c.id).where(COUNTS.c.code == code))


def _drawn(length: int) -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


def _hash(kept: Kept) -> str:
    return hashlib.sha256(f"{kept.code}:{kept.owner}".encode()).hexdigest()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)


def _number(connection: Connection, rows: Any) -> int:
    return int(connection.execute(select(func.count()).select_from(rows.subquery())).scalar_one())


def _within(quota: str, limit: int, used: int) -> None:
    if used >= limit:
        raise KeepingRefused(quota, limit)


def _track(connection: Connection, code: str) -> None:
    """Raises KeepingRefused for a code nobody was given, or of a track that was deleted."""
    if connection.execute(select(TRACKS.c.code).where(TRACKS.c.code == code)).first() is None:
        raise KeepingRefused("unknown")


def _insert(connection: Connection, code: str, counts: tuple[Count, ...]) -> None:
    connection.execute(insert(COUNTS), _rows(code, counts))
    _held(connection, code)


def _role(connection: Connection, code: str, owner: str | None) -> Role:
    found = connection.execute(select(OWNERS.c.owner_hash).where(OWNERS.c.code == code)).first()
    if found is None:
        return "equal"
    return "owner" if owner and hmac.compare_digest(found.owner_hash, _hash(Kept(code, owner))) else "guest"


def _held(connection: Connection, code: str) -> Sequence[Row[Any]]:
    """The count that holds of each day, by date. Raises :class:`FileError` (rows) for more than a track may hold."""
    last = select(func.max(COUNTS.c.id)).where(COUNTS.c.code == code).group_by(COUNTS.c.date)
    held = select(COUNTS).where(COUNTS.c.id.in_(last), COUNTS.c.active != WITHDRAWN)
    rows = connection.execute(held.order_by(COUNTS.c.date).limit(MOST_COUNTS + 1)).all()
    if len(rows) > MOST_COUNTS:
        raise FileError("rows", str(MOST_COUNTS))
    return rows


def _rows(code: str, counts: tuple[Count, ...]) -> list[dict[str, object]]:
    saved = _now()
    return [
        {"code": code, "date": c.date, "active": c.active, "wajib_ktp": c.wajib_ktp, "saved": saved} for c in counts
    ]


@lru_cache(maxsize=4)
def _opened(address: str) -> Store:
    return Store(address)


def store() -> Store:
    """The server's store. Raises :class:`StoreError`."""
    try:
        return _opened(database_address())
    except BadSettingError as bad:
        raise StoreError(str(bad)) from bad
