"""What the first visitor would wait for, done before the server listens."""

from __future__ import annotations

from ..failures import log_without_words
from ..model.cache import projected
from ..sharing import decode
from .health import engine_answers

_LOG = log_without_words()


def warm() -> None:
    """Project the plan of a bare address. A failure is noted and stops nothing.

    Files are left for whoever asks for the first: setting type and drawing take two seconds then, and 110 MB for good.
    """
    try:
        engine_answers()
        projected(decode("").scenario)
    except Exception:
        _LOG.exception("the server starts cold")
