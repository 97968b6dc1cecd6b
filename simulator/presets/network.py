"""Where press told whether kecamatan offices kept their network (``simulator/data/kecamatan_network.csv``)."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from .figures import DATA


@dataclass(frozen=True)
class KnownNetwork:
    """What was told of one place; ``date`` is that of the report, for a month its last day."""

    place: str
    state: Literal["open", "closed"]
    date: dt.date
    source: str


@lru_cache(maxsize=1)
def _known() -> dict[str, KnownNetwork]:
    with (DATA / "kecamatan_network.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: KnownNetwork(
                row["place"],
                cast("Literal['open', 'closed']", row["state"]),
                dt.date.fromisoformat(row["date"]),
                row["source"],
            )
            for row in csv.DictReader(file)
        }


def known_network(code: str) -> KnownNetwork | None:
    """What was told of a place by Kemendagri's code, or of its province; None where nothing was."""
    return _known().get(code) or _known().get(code[:2])
