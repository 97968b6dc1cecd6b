"""An office's own log of events, read from a table; see :mod:`.tables` for what is accepted and refused."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from ...parameters import CHANNELS
from .cells import BadCellError, CellProblem, TableRow, read_rows

HEADERS: dict[str, tuple[str, ...]] = {
    "date": ("tanggal", "tgl", "date", "hari tanggal", "hari"),
    "channel": ("kanal", "channel", "jenis kegiatan", "jenis", "kegiatan", "tempat", "venue"),
    "people": ("orang", "orang datang", "datang", "dilayani", "pengunjung", "people", "served", "came", "visitors"),
    "activations": ("aktivasi", "aktivasi ikd", "aktif", "activations", "activated", "activation"),
    "non_residents": (
        "bukan warga",
        "bukan_warga",
        "luar kota",
        "non residents",
        "non-residents",
        "non_residents",
        "nonresidents",
    ),
}
"""What a column may be called; the first is the template's Indonesian name."""
NEEDED = ("date", "channel", "people", "activations")
_CHANNELS = {
    word: channel.key
    for channel in CHANNELS
    for word in {channel.key, channel.label.id.casefold(), channel.label.en.casefold()}
} | {
    "sma": "sekolah",
    "smk": "sekolah",
    "school": "sekolah",
    "kantor camat": "kecamatan",
    "camat": "kecamatan",
    "pegawai": "asn",
    "civil servants": "asn",
    "briefing": "sosialisasi",
    "counter": "loket",
    "dinas": "loket",
    "mpp": "loket",
    "other": "lain",
    "mall": "lain",
    "cfd": "lain",
    "rw": "kelurahan",
    "kelurahan hall": "kelurahan",
}


@dataclass(frozen=True)
class Event:
    """One event, or one opening day: people served, activations among them, and people from elsewhere, in persons."""

    date: dt.date
    channel: str
    people: int
    activations: int
    non_residents: int | None
    """None where the log does not say."""
    line: int


@dataclass(frozen=True)
class EventLog:
    """The events that can be used, by date, and the problems of the rest."""

    events: tuple[Event, ...]
    problems: tuple[CellProblem, ...]
    names: tuple[tuple[str, str, int], ...] = ()
    """How channels were written, what each was read as, and how often."""


def read_log(content: bytes, name: str = "") -> EventLog:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A row that cannot be used is among the problems; the others are the log.
    """
    events: list[Event] = []
    problems: list[CellProblem] = []
    names: Counter[tuple[str, str]] = Counter()
    for row in read_rows(content, name, HEADERS, NEEDED):
        try:
            event = _event(row)
            events.append(event)
            names[_written_name(row), event.channel] += 1
        except BadCellError as bad:
            problems.append(CellProblem(row.line, bad.column, bad.received, bad.code))
    return EventLog(
        tuple(sorted(events, key=lambda event: (event.date, event.line))),
        tuple(problems),
        tuple((name, channel, count) for (name, channel), count in sorted(names.items())),
    )


def _event(row: TableRow) -> Event:
    date = row.date("date")
    name = _written_name(row)
    # The longest word that the name begins with: "SMA 1" is a school, "Smart City Expo" is not.
    fits = [word for word in _CHANNELS if re.match(rf"{re.escape(word)}\b", name)]
    if not fits:
        raise BadCellError("channel", name, "channel")
    channel = _CHANNELS[max(fits, key=len)]
    people, activations = row.count("people"), row.count("activations")
    known = str(row.cell("non_residents") if row.cell("non_residents") is not None else "").strip()
    outside = row.count("non_residents") if known else None
    for column, count in (("non_residents", outside or 0), ("activations", activations)):
        if count > people:
            raise BadCellError(column, count, "more")
    return Event(date, channel, people, activations, outside, row.line)


def _written_name(row: TableRow) -> str:
    return " ".join(str(row.cell("channel") or "").casefold().split())


def template(language: Literal["id", "en"]) -> bytes:
    """An empty log with two example rows, as a spreadsheet in the language opens it."""
    separator = ";" if language == "id" else ","
    head = [names[0] if language == "id" else column for column, names in HEADERS.items()]
    head = [name.replace(" ", "_") for name in head]
    rows = [["06/10/2025", "kelurahan", "45", "31", "3"], ["07/10/2025", "sekolah", "80", "52", "6"]]
    return ("\r\n".join(separator.join(row) for row in (head, *rows)) + "\r\n").encode("utf-8-sig")
