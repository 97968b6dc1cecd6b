"""Workers on other machines: a Dask cluster as an Executor. The one place that knows ``distributed``.

What bites there is met here or in :mod:`.run`. The scheduler counts a worker's death against every task that the worker
held, and gives a task up after a few: it is then handed out again, by a count of our own. A result that died with its
worker before it was fetched is worked out again likewise. Where no worker is left that is said after a while. A worker
that joins late shows its version with its first answer. Whoever reaches a scheduler runs what he likes on its workers,
so one that others may reach is used only where the caller says that the network is trusted.
"""

from __future__ import annotations

import importlib
import ipaddress
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import Any
from urllib.parse import urlsplit

from .fingerprint import fingerprint
from .outcome import Task
from .run import Keep, WorkersError, fingerprint_there, work_through

WORKERS_WITHIN = 30.0
"""Seconds in which a first worker has to be there, and in which one has to be back when all have gone."""
_ANSWER_WITHIN = 10
"""Seconds in which a scheduler has to answer."""


def is_guarded(address: str) -> bool:
    """Whether only this machine reaches the scheduler, or nobody without its certificate."""
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    host = parts.hostname or ""
    try:
        return parts.scheme == "tls" or host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def run_on_cluster(
    address: str, tasks: Iterator[Task], keep: Keep, *, trusted: bool = False, patience: float = WORKERS_WITHIN
) -> int:
    """Work through the tasks on the Dask cluster of a scheduler; returns how many threads its workers had.

    ``trusted`` says that an address that others may reach is meant. Raises :class:`WorkersError`: ``open`` for such an
    address else, ``library`` where ``distributed`` is not installed, ``cluster`` where no scheduler answers, ``none``
    where it has no worker within ``patience`` seconds, ``versions`` where a worker would give other figures, ``died``.
    """
    if not (trusted or is_guarded(address)):
        raise WorkersError("open", address[:60])
    try:
        # Untyped, and absent where the extra was not installed.
        distributed = importlib.import_module("distributed")
    except ImportError as missing:
        raise WorkersError("library") from missing
    try:
        client = distributed.Client(address, timeout=_ANSWER_WITHIN, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as wrong:
        raise WorkersError("cluster", f"{address[:60]}: {wrong}"[:200]) from wrong
    with client:
        try:
            client.wait_for_workers(1, timeout=patience)
        except (TimeoutError, OSError) as nobody:
            raise WorkersError("none", f"{patience:.0f}") from nobody
        _check_versions(client)
        workers: int = sum(client.nthreads().values())
        lost = (distributed.KilledWorker, CancelledError)
        executor = client.get_executor(pure=False)
        try:
            work_through(executor, tasks, workers, keep, lost, _watch(client, patience))
        finally:
            executor.shutdown(wait=False)
        return workers


def _check_versions(client: Any) -> None:
    for where, found in client.run(fingerprint_there).items():
        if found != fingerprint():
            raise WorkersError("versions", f"{where}: {found} / {fingerprint()}")


def _watch(client: Any, patience: float) -> Callable[[], None]:
    """Called while nothing comes: raises where every worker has been gone for too long."""
    gone_since: list[float] = []

    def look() -> None:
        if client.status == "running" and client.nthreads():
            gone_since.clear()
        elif not gone_since:
            gone_since.append(time.monotonic())
        elif time.monotonic() - gone_since[0] > patience:
            raise WorkersError("none", f"{patience:.0f}")

    return look
