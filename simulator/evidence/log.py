"""An office's own log of events, read from a table; see :mod:`.tables` for what is accepted and refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ..parameters import CHANNELS
from .tables import BadCellError, Problem, Row, read_rows

HEADERS: dict[str, tuple[str, ...]] = {
    "date": ("tanggal", "tgl", "date", "hari"),
    "channel": ("kanal", "channel", "jenis", "tempat", "venue", "kegiatan"),
    "people": ("orang", "orang datang", "datang", "dilayani", "pengunjung", "people", "served", "came", "visitors"),
    "activations": ("aktivasi", "aktivasi ikd", "aktif", "activations", "activated", "activation"),
    "non_residents": ("bukan warga", "bukan_warga", "luar kota", "non residents", "non-residents", "non_residents",
                      "nonresidents"),
}  # fmt: skip
"""What a column may be called; the first is the template's Indonesian name."""
NEEDED = ("date", "channel", "people", "activations")
_CHANNELS = {
    word: channel.key
    for channel in CHANNELS
    for word in {channel.key, channel.label.id.casefold(), channel.label.en.casefold()}
} | {
    "sma": "sekolah", "smk": "sekolah", "school": "sekolah", "kantor camat": "kecamatan", "camat": "kecamatan",
    "pegawai": "asn", "civil servants": "asn", "briefing": "sosialisasi", "counter": "loket", "dinas": "loket",
    "mpp": "loket", "other": "lain", "mall": "lain", "cfd": "lain", "rw": "kelurahan", "kelurahan hall": "kelurahan",
}  # fmt: skip


@dataclass(frozen=True)
class Event:
    """One event, or one opening day: all people served, activations among them, and people from elsewhere."""

    date: dt.date
    channel: str
    people: int
    activations: int
    non_residents: int
    line: int


@dataclass(frozen=True)
class Log:
    """The events that can be used, by date, and the problems of the rest."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...]


def read_log(content: bytes, name: str = "") -> Log:
    """Read a file's bytes. Raises :class:`FileError` and :class:`PrivateError`."""
    events: list[Event] = []
    problems: list[Problem] = []
    for row in read_rows(content, name, HEADERS, NEEDED):
        try:
            events.append(_event(row))
        except BadCellError as bad:
            problems.append(Problem(row.line, bad.column, bad.received, bad.code))
    return Log(tuple(sorted(events, key=lambda event: (event.date, event.line))), tuple(problems))


def _event(row: Row) -> Event:
    date = row.date("date")
    name = " ".join(str(row.cell("channel") or "").casefold().split())
    channel = _CHANNELS.get(name) or next((key for word, key in _CHANNELS.items() if name.startswith(word)), None)
    if channel is None:
        raise BadCellError("channel", name, "channel")
    people, activations, outside = row.count("people"), row.count("activations"), row.count("non_residents", 0)
    for column, count in (("non_residents", outside), ("activations", activations)):
        if count > people:
            raise BadCellError(column, count, "more")
    return Event(date, channel, people, activations, outside, row.line)


def template(language: Literal["id", "en"]) -> bytes:
    """An empty log with two example rows, as a spreadsheet in the language opens it."""
    separator = ";" if language == "id" else ","
    head = [names[0] if language == "id" else column for column, names in HEADERS.items()]
    head = [name.replace(" ", "_") for name in head]
    rows = [["06/10/2025", "kelurahan", "45", "31", "3"], ["07/10/2025", "sekolah", "80", "52", "6"]]
    return ("\r\n".join(separator.join(row) for row in (head, *rows)) + "\r\n").encode("utf-8-sig")
