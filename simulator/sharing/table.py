"""The daily table as a data frame and as a file a spreadsheet opens in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pandas as pd

from ..model import Projection
from ..parameters import Language
from ..scenario import Scenario
from ..words import say

SHARES = ("coverage", "low", "high", "baseline")


def daily_frame(projection: Projection, baseline: Projection | None = None) -> pd.DataFrame:
    """A row a day, the day of the figures first: ``date``; ``coverage`` of the line with the fan's 10 % and
    90 % quantiles ``low`` and ``high``, fractions of the target's basis; ``active``, ``wajib_ktp``, ``recorded``
    and ``target`` of the line in persons; ``baseline``'s coverage where it has the same days.

    IndexError for a projection without quantiles of every day.
    """
    target, bands = projection.target, projection.coverage[projection.target.basis]
    frame = pd.DataFrame(
        {
            "date": projection.days,
            "coverage": bands.line,
            "low": bands.quantiles[1],
            "high": bands.quantiles[5],
            "active": projection.active.line,
            "wajib_ktp": projection.wajib_ktp.line,
            "recorded": projection.recorded.line,
            "target": target.share * projection.base,
        }
    )
    if baseline is not None and baseline.days == projection.days:
        frame["baseline"] = baseline.coverage[target.basis].line
    return frame


def as_csv(frame: pd.DataFrame, language: Language, origin: Mapping[str, str | int] | None = None) -> bytes:
    """The table for a spreadsheet: semicolons and decimal commas for Indonesian, else commas and
    points; shares in percent, persons whole. ``origin`` stands once, in columns of its own in the first row: a link may
    be as long as the table.
    """
    written = frame.copy()
    for column in written.columns:
        if column in SHARES:
            written[column] = (written[column] * 100).round(3)
        elif column != "date":
            written[column] = written[column].round().astype(int)
    written.columns = [
        say(f"projection.column_{name}", language) + (" (%)" if name in SHARES else "") for name in frame.columns
    ]
    for name, value in (origin or {}).items():
        once = [harmless(value) if isinstance(value, str) else value, *[""] * (len(written) - 1)]
        written[say(f"projection.column_{name}", language)] = once
    separator, decimal = (";", ",") if language == "id" else (",", ".")
    text: str = written.to_csv(index=False, sep=separator, decimal=decimal, lineterminator="\r\n")
    return text.encode("utf-8-sig")


_NUMBER = re.compile(r"[+-][\d.,]+(\s\w*%?)?")
"""A signed number, with a unit at most."""
_SEPARATOR = re.compile(r"[;\t\r\n|]|,(?!\d)")
_AFTER_SEPARATOR = re.compile(r"([;,\t\r\n|]\s*[\"']?\s*)(?=[=+\-@])")


def rows_as_csv(head: Sequence[str], rows: Sequence[Sequence[object]], language: Language) -> bytes:
    """A table as shown, for a spreadsheet: UTF-8 with a mark at its begin, semicolons for Indonesian, else
    commas. Text that a spreadsheet would run as a formula is quoted.
    """
    frame = pd.DataFrame([[harmless(cell) for cell in row] for row in rows], columns=[harmless(h) for h in head])
    text: str = frame.to_csv(index=False, sep=";" if language == "id" else ",", lineterminator="\r\n")
    return text.encode("utf-8-sig")


def harmless(cell: object) -> str:
    """A cell that no spreadsheet runs, whichever sign it takes for the separator: what begins like a formula there and
    is no plain number is quoted.
    """
    text = str(cell).replace("\u2068", "").replace("\u2069", "")
    text = _AFTER_SEPARATOR.sub(lambda found: found[1] + "'" if _runs(text[found.end() :]) else found[0], text)
    return "'" + text if text[:1] in tuple("\t\r") or _runs(text) else text


def _runs(text: str) -> bool:
    """Whether a spreadsheet would take a text, up to the next separator, for a formula."""
    return text[:1] in tuple("=+-@") and not _NUMBER.fullmatch(_SEPARATOR.split(text, maxsplit=1)[0].rstrip())


def file_name(scenario: Scenario, ending: str, what: str = "") -> str:
    """A file's name: the preset, what it holds and the end date, never text from a link."""
    return "-".join(filter(None, ("ikd", scenario.preset, what, f"{scenario.day('end').isoformat()}.{ending}")))
