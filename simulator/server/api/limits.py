"""How much may be asked: by one client in a minute, at one time by all, and in one query."""

from __future__ import annotations

import ipaddress
import math
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

import anyio
import anyio.to_thread

from ...parameters import SimulatorError
from ..metrics import WAITING

T = TypeVar("T")
LONGEST_QUERY = 32_000
"""Characters: what the proxies we describe let through, and more than the longest presentation takes."""
MOST_CLIENTS = 10_000
"""Clients remembered; of more the one longest silent is forgotten, whose bucket is full again or nearly so."""
MOST_WAITING = 16
"""Requests that are worked out or wait for it; the next is told to come again."""


class RateLimit:
    """Requests of each client, as a bucket that holds a minute's worth and fills evenly."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, Lock()
        self._clients: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def seconds_until_allowed(self, host: str, a_minute: int) -> float:
        """0 where the request may be answered, which is then counted; else the seconds to wait."""
        client, now = client_of(host), self._clock()
        with self._lock:
            left, before = self._clients.pop(client, (float(a_minute), now))
            left = min(a_minute, left + (now - before) * a_minute / 60)
            allowed = left >= 1
            self._clients[client] = (left - 1 if allowed else left, now)
            if len(self._clients) > MOST_CLIENTS:
                self._clients.popitem(last=False)
        return 0.0 if allowed else (1 - left) * 60 / a_minute

    def __len__(self) -> int:
        return len(self._clients)


def client_of(host: str) -> str:
    """Whom an address stands for: of IPv6 the network, of which one client has all addresses."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host[:64]
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return str(address)


class BusyError(SimulatorError):
    """As many are being worked out or wait as may."""


class Workers:
    """Threads for what takes processor time: one fewer than there are cores, so that the pages keep one."""

    def __init__(self, threads: int | None = None, waiting: int = MOST_WAITING) -> None:
        self._limiter = anyio.CapacityLimiter(threads or max(1, (os.cpu_count() or 1) - 1))
        self._waiting, self._most = 0, waiting

    async def run(self, work: Callable[[], T]) -> T:
        """Work something out in a thread. Raises BusyError."""
        if self._waiting >= self._most:
            raise BusyError
        self._waiting += 1
        WAITING.set(self._waiting)
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._limiter)
        finally:
            self._waiting -= 1
            WAITING.set(self._waiting)


def whole_seconds(seconds: float) -> str:
    """For ``Retry-After``."""
    return str(max(1, math.ceil(seconds)))
