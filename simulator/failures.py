"""What a log says of an error: its kind and the places it passed, never its words, which may hold what was typed."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType

_PLACES = 20
"""Places of an error that are told, the innermost."""


def places_passed(raised: TracebackType | None) -> list[str]:
    """File, line and function of the innermost places."""
    frames = traceback.extract_tb(raised)[-_PLACES:]
    return [f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}" for frame in frames]


class _WithoutWords(logging.Filter):
    """Writes the error of a record itself, so that no handler writes it with its words."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and record.exc_info[0]:
            record.exc_text = "\n".join((record.exc_info[0].__name__, *places_passed(record.exc_info[2])))
        return True


def log_without_words(name: str = "simulator") -> logging.Logger:
    """A log, the product's own or a library's, that tells errors so."""
    log = logging.getLogger(name)
    if not any(isinstance(one, _WithoutWords) for one in log.filters):
        log.addFilter(_WithoutWords())
    return log
