"""Whether this process can serve: its engine gives a known answer, and the store of tracked plans can be reached."""

from __future__ import annotations

import math
import time

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from ..evidence.track.store import StoreError, store
from ..model import project_line
from ..parameters import CHANNELS
from ..presets import BY_KEY, OWN_CITY

_EXIT, _LAPSE = 0.02, 0.05
"""Shares a year who leave the register, and who lapse, in the case with a known answer."""
KEPT_SECONDS = 1.0
"""A finding this young is given again, so that asking often costs nothing."""


def engine_answers() -> bool:
    """Whether the engine gives the closed form: with no outreach, A shrinks every day by the leavers' share and by
    those who lapse, ``A (1 - exit/365)^T (1 - lapse/365)^T``.
    """
    still = {f"{channel.key}.events": 0 for channel in CHANNELS} | {
        "recording.sessions": 0,
        "growth": -_EXIT,
        "exit": _EXIT,
        "lapse": _LAPSE,
    }
    plan = BY_KEY[OWN_CITY].scenario.replace(still)
    _, line = project_line(plan)
    days = len(line.active) - 1
    expected = plan.number("active") * ((1 - _EXIT / 365) * (1 - _LAPSE / 365)) ** days
    return math.isclose(float(line.active[-1]), expected, rel_tol=1e-9)


def store_answers() -> bool:
    """Whether the store can be read."""
    try:
        store().check()
    except StoreError:
        return False
    return True


class _Finding:
    """The last finding and when it was made."""

    def __init__(self) -> None:
        self.made = -math.inf
        self.parts: dict[str, bool] = {}

    def fresh(self) -> dict[str, bool]:
        if time.monotonic() - self.made > KEPT_SECONDS:
            self.parts = {"engine": engine_answers(), "store": store_answers()}
            self.made = time.monotonic()
        return self.parts


_FINDING = _Finding()


async def answer_health(request: Request) -> JSONResponse:
    """200 where all answer, else 503; which one does not is told, and nothing else."""
    parts = await run_in_threadpool(_FINDING.fresh)
    return JSONResponse(parts, 200 if all(parts.values()) else 503, {"Cache-Control": "no-store"})
