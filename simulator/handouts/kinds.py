"""The kinds of file a scenario can be handed out as, declared once for page and command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..charts.base import Spec
from ..narrative.assumptions import label_of, main_assumptions, source_of
from ..parameters import VERSION, clean_text
from ..sharing import Workspace, write_file
from ..sharing.table import as_csv, daily_frame
from ..words import say
from . import picture
from .brief.page import brief
from .deck.slides import deck
from .handout import Handout
from .snapshot.page import snapshot
from .workbook import workbook

NAMED = 3
"""Assumptions in sight on a picture at most."""


@dataclass(frozen=True)
class HandoutKind:
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
    """The daily table; where it came from stands once in columns of its own, so that it stays one plain table."""
    frame = daily_frame(handout.projection, handout.compared)
    origin: dict[str, str | int] = {"version": VERSION, "model": handout.model}
    origin |= {"made": handout.made.isoformat(), "link": handout.address}
    return as_csv(frame, handout.language, origin)


def _chart_with_title(handout: Handout) -> Spec:
    """The chart with its answer above it, the assumptions that decide it and where it came from."""
    lines = [*_assumption_line(handout), _origin(handout), handout.address]
    return picture.titled(handout.fan, handout.headline, lines)


def _origin(handout: Handout) -> str:
    return picture.origin_line(handout.model, handout.made, handout.language)


def _assumption_line(handout: Handout) -> list[str]:
    """The first of the main assumptions, as many as one line holds."""
    line = ""
    for one in main_assumptions(handout)[:NAMED]:
        parts = f"{line}; {one.text.rstrip('.')}" if line else one.text.rstrip(".")
        longer = say("meeting.picture_assumptions", handout.language, parts=parts)
        if len(longer) > picture.LONGEST_LINE:
            break
        line = parts
    return [say("meeting.picture_assumptions", handout.language, parts=line)] if line else []


def _metadata(handout: Handout) -> dict[str, str]:
    """What a picture says of itself where no eye sees it: whole link, the chart in words, assumptions, origin."""
    assumed = "\n".join(f"{one.text} {one.source}" for one in main_assumptions(handout))
    return {
        "Source": handout.address,
        "Description": handout.fan_words,
        "Assumptions": assumed,
        "Software": _origin(handout),
    }


def _png(handout: Handout) -> bytes:
    return picture.png(_chart_with_title(handout), origin=_metadata(handout))


def _svg(handout: Handout) -> bytes:
    return picture.svg(_chart_with_title(handout), origin=_metadata(handout)).encode()


def _json(handout: Handout) -> bytes:
    named = [(row, clean_text(label_of(handout, row)), source_of(handout, row)) for row in handout.rows]
    told = [{"key": row.key, "label": label, "value": row.value, "source": source} for row, label, source in named]
    workspace = Workspace(handout.scenario, handout.start, handout.language, handout.meeting)
    return write_file(workspace, handout.made, told)


_OFFICE = "application/vnd.openxmlformats-officedocument"
XLSX = f"{_OFFICE}.spreadsheetml.sheet"
"""What a browser is told that a spreadsheet is."""
KINDS: tuple[HandoutKind, ...] = (
    HandoutKind("brief", "brief", "pdf", "application/pdf", brief),
    HandoutKind("deck", "deck", "pptx", f"{_OFFICE}.presentationml.presentation", deck),
    HandoutKind("workbook", "model", "xlsx", XLSX, workbook),
    HandoutKind("snapshot", "snapshot", "html", "text/html", lambda handout: snapshot(handout).encode()),
    HandoutKind("png", "chart", "png", "image/png", _png),
    HandoutKind("svg", "chart", "svg", "image/svg+xml", _svg),
    HandoutKind("csv", "data", "csv", "text/csv", _csv),
    HandoutKind("json", "scenario", "json", "application/json", _json),
)
"""In the order of the page."""
