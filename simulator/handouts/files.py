"""The kinds of file a scenario can be handed out as, declared once for page and command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..sharing import write_file
from ..sharing.table import as_csv, daily_frame
from . import picture
from .handout import Handout


@dataclass(frozen=True)
class Kind:
    """One kind: its key in words, the name of its file on the command line, and what makes it."""

    key: str
    what: str
    ending: str
    mime: str
    make: Callable[[Handout], bytes]

    @property
    def file(self) -> str:
        """The name the command line knows it by, such as ``brief.pdf``."""
        return f"{self.what}.{self.ending}"


def _csv(handout: Handout) -> bytes:
    return as_csv(daily_frame(handout.projection, handout.compared), handout.language)


def _json(handout: Handout) -> bytes:
    start = handout.baseline.scenario
    baseline = None if start == handout.preset.scenario else start
    return write_file(handout.scenario, baseline, handout.meeting, handout.language, handout.made)


KINDS: tuple[Kind, ...] = (
    Kind("png", "chart", "png", "image/png", lambda handout: picture.png(handout.fan)),
    Kind("svg", "chart", "svg", "image/svg+xml", lambda handout: picture.svg(handout.fan).encode()),
    Kind("csv", "data", "csv", "text/csv", _csv),
    Kind("json", "scenario", "json", "application/json", _json),
)
"""In the order of the page."""
