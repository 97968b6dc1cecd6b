"""Working through many rows on any ``concurrent.futures.Executor``: a few at a time, each kept as it arrives."""

from __future__ import annotations

import multiprocessing
import pickle
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait

from ...parameters import SimulatorError
from .fingerprint import fingerprint
from .outcome import CityOutcome, Task, work_out_row

AHEAD = 2
"""Tasks a worker has waiting beside the one it works on: memory stays flat however many rows there are."""
MOST_DEATHS = 3
"""Workers that may die over one row before it is given up."""
LOOK_EVERY = 1.0
"""Seconds after which somebody who waits looks whether anybody still works."""
Keep = Callable[[int, tuple[CityOutcome, ...]], None]
WorkedOut = tuple[str, tuple[CityOutcome, ...]]
"""The fingerprint of who worked a task out, and what it came to."""


class WorkersError(SimulatorError, RuntimeError):
    """The workers cannot be used; ``code`` names a sentence of ``cities.workers_*``: died, none, versions, cluster,
    library, open.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail = code, detail


def work_out_there(packed: bytes) -> WorkedOut:
    """What a worker does. A task travels packed: no scheduler looks into it, where a name that equals the key of
    another task would be taken for that task's result.
    """
    task: Task = pickle.loads(packed)  # noqa: S301 - packed below
    return fingerprint(), work_out_row(task)


def fingerprint_there() -> str:
    """The fingerprint of whoever is asked to run this."""
    return fingerprint()


def run_here(tasks: Iterable[Task], workers: int, keep: Keep) -> None:
    """Work through the tasks in processes of this machine; with one worker in this process itself.

    Where a process dies, as one that the system kills for its memory, all rows that were out are lost, whichever it
    was: each is worked out again by itself. Raises :class:`WorkersError` where workers go on dying over the same row.
    """
    if workers == 1:
        for task in tasks:
            keep(task.number, work_out_row(task))
        return
    waiting = iter(tasks)
    while True:
        with _processes(workers) as executor:
            lost = work_through(executor, waiting, workers, keep)
        if not lost:
            return
        for task in sorted(lost, key=lambda one: one.number):
            _work_alone(task, keep)


def _processes(workers: int) -> ProcessPoolExecutor:
    """Begun afresh, a process holds none of the threads that this one may have."""
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))


def _work_alone(task: Task, keep: Keep) -> None:
    """Work a task out in a process that has no other, so that its death is laid at the right door."""
    deaths = Counter[int]()
    while True:
        with _processes(1) as executor:
            if not work_through(executor, iter([task]), 1, keep):
                return
        _count_death(deaths, task)


def _count_death(deaths: Counter[int], task: Task) -> None:
    deaths[task.number] += 1
    if deaths[task.number] > MOST_DEATHS:
        raise WorkersError("died", str(task.row.line))


def work_through(
    executor: Executor,
    tasks: Iterator[Task],
    workers: int,
    keep: Keep,
    died: tuple[type[BaseException], ...] = (),
    look: Callable[[], None] = lambda: None,
) -> list[Task]:
    """Hand the tasks out and keep what comes back; ``workers`` is how many work at a time.

    After an error among ``died`` a task is handed out again, and the executor goes on. Where the executor itself breaks
    the tasks that were out are returned; none as a rule. ``look`` is called while nothing comes, and may raise.
    Raises :class:`WorkersError` for answers of another version, and where a row's workers go on dying.
    """
    pending: dict[Future[WorkedOut], Task] = {}
    lost: list[Task] = []
    deaths = Counter[int]()

    def hand_out(task: Task) -> None:
        try:
            pending[executor.submit(work_out_there, pickle.dumps(task))] = task
        except BrokenExecutor:
            lost.append(task)

    while True:
        while not lost and len(pending) < workers * (1 + AHEAD) and (task := next(tasks, None)) is not None:
            hand_out(task)
        if not pending:
            return lost
        done = wait(pending, timeout=LOOK_EVERY, return_when=FIRST_COMPLETED).done
        if not done:
            look()
        for future in done:
            task = pending.pop(future)
            try:
                who, outcomes = future.result()
            except BrokenExecutor:
                lost.append(task)
            except died:
                _count_death(deaths, task)
                hand_out(task)
            else:
                if who != fingerprint():
                    raise WorkersError("versions", f"{who} / {fingerprint()}")
                keep(task.number, outcomes)
