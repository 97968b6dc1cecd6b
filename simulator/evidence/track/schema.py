"""The tables that hold tracked plans."""

from __future__ import annotations

from sqlalchemy import Column, Date, DateTime, ForeignKey, Integer, MetaData, String, Table

from ...sharing.link import LONGEST_PLAN
from .file import LONGEST_NAME

CODE_LENGTH, OWNER_LENGTH = 12, 16
"""Letters of a track's code, and of its owner's."""

META = MetaData()
TRACKS = Table(
    "ikd_tracks",
    META,
    Column("code", String(CODE_LENGTH), primary_key=True),
    Column("name", String(LONGEST_NAME), nullable=False),
    Column("link", String(LONGEST_PLAN), nullable=False),
    Column("made", DateTime, nullable=False),
)
COUNTS = Table(
    "ikd_counts",
    META,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("code", String(CODE_LENGTH), ForeignKey("ikd_tracks.code"), nullable=False, index=True),
    Column("date", Date, nullable=False),
    Column("active", Integer, nullable=False),
    Column("wajib_ktp", Integer),
    Column("saved", DateTime, nullable=False),
)
OWNERS = Table(
    "ikd_owners",
    META,
    Column("code", String(CODE_LENGTH), ForeignKey("ikd_tracks.code"), primary_key=True),
    Column("owner_hash", String(64), nullable=False),
)
"""A table of its own, so that a database of before only gains it: a track of before has no owner."""
