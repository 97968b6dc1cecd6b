"""A batch's journal: each row's outcomes as they arrive, so that a run that was killed goes on where it stood.

A line of JSON a row of the table, by its number and not by its content: two equal rows stay two. The last line may have
been cut by the kill; it is then left out, and its row is worked out again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ...parameters import SimulatorError
from .outcome import CityOutcome, as_record

Record = dict[str, Any]


class OtherJournalError(SimulatorError, ValueError):
    """A journal of other inputs, or of another version, under the same name."""


class Journal:
    """Outcomes by the number of their row. A context manager; the file stays until :meth:`delete`."""

    def __init__(self, path: Path, signature: str) -> None:
        """Open or begin. Raises :class:`OtherJournalError`, and OSError where the folder cannot be written."""
        self.path = path
        self._places: dict[int, int] = {}
        begun = path.exists() and self._read(signature)
        self._file = path.open("r+b" if begun else "wb")
        if begun:
            self._file.seek(self._end)
            self._file.truncate()
        else:
            self._write({"signature": signature})

    def _read(self, signature: str) -> bool:
        """Whether the file holds a journal's first line; notes where each whole line begins."""
        self._end = 0
        with self.path.open("rb") as file:
            first = file.readline()
            if not first.endswith(b"\n"):
                return False
            if json.loads(first).get("signature") != signature:
                raise OtherJournalError(str(self.path))
            self._end = file.tell()
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self._places[int(json.loads(line)["number"])] = self._end
                self._end += len(line)
        return True

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, number: int) -> bool:
        return number in self._places

    def add(self, number: int, outcomes: Sequence[CityOutcome]) -> None:
        """Keep a row's outcomes; a second answer for one row, as of a worker thought dead, changes nothing."""
        if number not in self._places:
            self._file.seek(0, os.SEEK_END)
            self._places[number] = self._file.tell()
            self._write({"number": number, "outcomes": [as_record(one) for one in outcomes]})

    def _write(self, thing: Record) -> None:
        self._file.write(json.dumps(thing, ensure_ascii=False, allow_nan=False).encode() + b"\n")
        self._file.flush()

    def records(self) -> Iterator[Record]:
        """Every outcome as a record, in the order of the table's rows, one row in memory at a time."""
        with self.path.open("rb") as file:
            for number in sorted(self._places):
                file.seek(self._places[number])
                yield from json.loads(file.readline())["outcomes"]

    def delete(self) -> None:
        """Take it away, its contents having been written elsewhere."""
        self._file.close()
        self.path.unlink()
