"""What the first visitor would wait for, done before the server listens."""

from __future__ import annotations

from ..commands.export import made_of
from ..failures import log_without_words
from ..handouts.kinds import KINDS
from ..model.cache import projected
from ..sharing import decode
from .health import engine_answers

_LOG = log_without_words()
FIRST_MADE = ("brief", "svg")
"""Hand-outs that load fonts and the programs that draw and set type."""


def warm() -> None:
    """Project the plan of a bare address and make what loads fonts. A failure is noted and stops nothing."""
    try:
        content = decode("")
        engine_answers()
        projected(content.scenario)
        for kind in KINDS:
            if kind.key in FIRST_MADE:
                made_of(kind, "", content, content.language)
    except Exception:
        _LOG.exception("the server starts cold")
