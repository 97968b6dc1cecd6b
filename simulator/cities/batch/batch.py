"""The batch: every city of a table with every strategy, kept as it goes, written whole at the end."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...model import DRAWS, SEED
from ...model.calendar import today
from ...parameters import Language
from ..tables.table import AS_IT_IS, CityRow, Strategy
from .cluster import run_on_cluster
from .fingerprint import fingerprint
from .journal import Journal
from .outcome import FAILED, CityOutcome, Task
from .output import write_outcomes
from .run import Keep, run_here

TellRows = Callable[[int, int, float], None]
"""Called with rows done, rows in all, and the seconds that are likely left."""


@dataclass(frozen=True)
class Failure:
    """A row, or one strategy of it, that could not be reckoned."""

    row: int
    column: str
    problem: str
    strategy: str


@dataclass(frozen=True)
class BatchResult:
    """``rows`` are those of the table of cities, ``done`` those reckoned with every strategy; ``written`` are the
    output's lines; ``resumed`` the rows that an earlier run had left.
    """

    rows: int
    done: int
    failed: tuple[Failure, ...]
    written: int
    resumed: int
    seconds: float
    workers: int


@dataclass(frozen=True)
class Batch:
    """What is asked: the rows, the strategies, and how many futures."""

    rows: Sequence[CityRow]
    strategies: tuple[Strategy, ...] = (AS_IT_IS,)
    language: Language = "id"
    draws: int = DRAWS
    seed: int = SEED

    def tasks(self, without: Journal) -> Iterator[Task]:
        """A task a row that the journal has not yet, made when it is asked for."""
        for number, row in enumerate(self.rows):
            if number not in without:
                yield Task(number, row, self.strategies, self.language, self.draws, self.seed)

    @property
    def signature(self) -> str:
        """Equal for batches whose outcomes are equal: the day counts too, since figures grow older."""
        digest = hashlib.sha256(fingerprint().encode())
        for part in (self.strategies, self.language, self.draws, self.seed, today(), *self.rows):
            digest.update(repr(part).encode() + b"\0")
        return digest.hexdigest()


def usual_workers() -> int:
    """As many processes as there are cores for this program."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def journal_of(output: Path) -> Path:
    """Where a batch's journal lies: beside its output."""
    return output.with_name(f"{output.name}.unfinished")


def run_batch(
    batch: Batch,
    output: Path,
    *,
    workers: int,
    scheduler: str | None = None,
    trusted: bool = False,
    progress: TellRows = lambda done, rows, left: None,
) -> BatchResult:
    """Work a batch out and write it; goes on where a run that was stopped had left its journal.

    The outcomes are the same to the last bit however many ``workers``, processes of this machine, or the workers of the
    Dask cluster of a ``scheduler``, there are. Raises ``OtherJournalError`` for a journal of another batch,
    ``WorkersError``, and OSError where it cannot be written.
    """
    began, failed = time.monotonic(), list[Failure]()
    with Journal(journal_of(output), batch.signature) as journal:
        resumed = len(journal)
        keep = _keeping(journal, len(batch.rows), resumed, began, progress)
        tasks = batch.tasks(journal)
        if scheduler is None:
            run_here(tasks, workers, keep)
        else:
            workers = run_on_cluster(scheduler, tasks, keep, trusted=trusted)
        written = write_outcomes(_noting(journal, failed), output)
        journal.delete()
    bad = {failure.row for failure in failed}
    seconds = time.monotonic() - began
    return BatchResult(len(batch.rows), len(batch.rows) - len(bad), tuple(failed), written, resumed, seconds, workers)


def _keeping(journal: Journal, rows: int, resumed: int, began: float, progress: TellRows) -> Keep:
    def keep(number: int, outcomes: tuple[CityOutcome, ...]) -> None:
        journal.add(number, outcomes)
        done = len(journal)
        a_row = (time.monotonic() - began) / max(1, done - resumed)
        progress(done, rows, a_row * (rows - done))

    return keep


def _noting(journal: Journal, failed: list[Failure]) -> Iterator[dict[str, object]]:
    """The journal's records, what failed among them noted as it passes."""
    for record in journal.records():
        if record["status"] == FAILED:
            failed.append(Failure(record["row"], record["problem_column"], record["problem"], record["strategy"]))
        yield record
