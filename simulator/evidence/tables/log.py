"""An office's own log of events, read from a table; see :mod:`.table` for what is accepted and refused."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from .cells import BadCellError, CellProblem, TableRow
from .channels import alike, channel_of, proposed_channel
from .choices import LEFT_OUT, NOTHING_SAID, Choices
from .headings import names
from .table import Form, Read, Table, read_table, used

NAMES: dict[str, tuple[tuple[str, ...], ...]] = {
    "date": (
        names("tanggal, date, hari tanggal, tanggal kegiatan, tanggal pelaksanaan, hari tanggal pelaksanaan"),
        names("hari, waktu, waktu pelaksanaan"),
    ),
    "channel": (
        names("kanal, channel"),
        names("jenis kegiatan, jenis layanan, jenis pelayanan, jenis"),
        names("kegiatan, nama kegiatan"),
        names("tempat, lokasi, tempat kegiatan, lokasi kegiatan, tempat pelaksanaan, nama tempat, venue"),
    ),
    "people": (
        names("orang, dilayani, orang dilayani, terlayani, people, served, orang datang"),
        names("datang, pemohon, pengunjung, peserta, hadir, came, visitors"),
    ),
    "activations": (
        names("aktivasi, aktifasi, aktif, activations, activated, activation"),
        names("berhasil, berhasil aktivasi, aktivasi berhasil, teraktivasi, sukses, jadi"),
    ),
    "non_residents": (
        names("bukan warga, luar kota, luar daerah, luar wilayah, luar kabupaten, warga luar, warga luar daerah")
        + names("penduduk luar, penduduk luar daerah, ktp luar, ktp luar daerah, pendatang, non warga")
        + names("non residents, nonresidents"),
    ),
}
"""What a column may be called, in tiers; the first name is the template's."""
MOST_PROPOSED = 60
"""Unknown names, those of most rows first, for which a channel is proposed."""
NEEDED = ("date", "channel", "people", "activations")
FORM = Form(NAMES, NEEDED, texts=("date", "channel"), kind="log")


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
class UnknownChannel:
    """A name that means no channel that is known: as it is written, in how many rows it and those alike stand, and the
    key of the channel that a misspelling may have meant.
    """

    name: str
    rows: int
    proposed: str | None


@dataclass(frozen=True)
class EventLog:
    """The events that can be used, by date, the problems of the rest, and what was read."""

    events: tuple[Event, ...]
    problems: tuple[CellProblem, ...]
    read: Read
    names: tuple[tuple[str, str, int], ...] = ()
    """How channels were written, what each was read as, and how often."""
    unknown: tuple[UnknownChannel, ...] = ()


def read_log(content: bytes, name: str = "", choices: Choices = NOTHING_SAID) -> EventLog:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A row that cannot be used is among the problems; the others are the log, but for those with strokes for counts.
    """
    table: Table = read_table(content, name, FORM, choices)
    events: list[Event] = []
    problems: list[CellProblem] = []
    written_names: Counter[tuple[str, str]] = Counter()
    unknown: Counter[str] = Counter()
    written: dict[str, str] = {}
    known: dict[str, str | None] = {}
    held = [row for row in table.rows if not _is_struck(row)]
    for row in held:
        try:
            event = _event(row, choices, known)
            events.append(event)
            written_names[_written_name(row), event.channel] += 1
        except BadCellError as bad:
            problems.append(CellProblem(row.line, bad.column, bad.received, bad.code))
            if bad.code == "channel" and bad.received and known[bad.received] is None:
                unknown[alike(bad.received)] += 1
                written.setdefault(alike(bad.received), bad.received)
    return EventLog(
        tuple(sorted(events, key=lambda event: (event.date, event.line))),
        tuple(problems),
        used(table, len(events), len(table.rows) - len(held)),
        tuple((name, channel, count) for (name, channel), count in sorted(written_names.items())),
        tuple(
            UnknownChannel(written[key], count, proposed_channel(key) if k < MOST_PROPOSED else None)
            for k, (key, count) in enumerate(unknown.most_common())
        ),
    )


def _is_struck(row: TableRow) -> bool:
    """Whether strokes say that nothing was held; what is only left blank is asked back."""
    counts = ("people", "activations")
    return all(map(row.is_blank, counts)) and any(str(row.cells.get(name) or "").strip() for name in counts)


def _event(row: TableRow, choices: Choices, known: dict[str, str | None]) -> Event:
    """The event of a row; ``known`` are the channels of names seen before."""
    date = row.date("date")
    name = " ".join(str(row.cell("channel") or "").split())
    if name not in known:
        known[name] = channel_of(name, choices.channels) if name else None
    channel = known[name]
    if channel is None or channel == LEFT_OUT:
        raise BadCellError("channel", name, "channel")
    people, activations = row.count("people"), row.count("activations")
    outside = None if row.is_blank("non_residents") else row.count("non_residents")
    for column, count in (("non_residents", outside or 0), ("activations", activations)):
        if count > people:
            raise BadCellError(column, count, "more")
    return Event(date, channel, people, activations, outside, row.line)


def _written_name(row: TableRow) -> str:
    return " ".join(str(row.cell("channel") or "").casefold().split())


def template(language: Literal["id", "en"]) -> bytes:
    """An empty log with two example rows, as a spreadsheet in the language opens it."""
    separator = ";" if language == "id" else ","
    head = [tiers[0][0] if language == "id" else field for field, tiers in NAMES.items()]
    head = [name.replace(" ", "_") for name in head]
    rows = [["06/10/2025", "kelurahan", "45", "31", "3"], ["07/10/2025", "sekolah", "80", "52", "6"]]
    return ("\r\n".join(separator.join(row) for row in (head, *rows)) + "\r\n").encode("utf-8-sig")
