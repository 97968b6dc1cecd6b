"""Dated changes of policy that fall into the stretches on record (``simulator/data/policies.csv``)."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from ...parameters import Text
from ...presets.figures import DATA


@dataclass(frozen=True)
class Policy:
    """One change: its day, or the first day of its month where ``by_month``; where it held; what it was."""

    date: dt.date
    by_month: bool
    scope: Text
    what: Text


@lru_cache(maxsize=1)
def policies() -> tuple[Policy, ...]:
    """Every change on record, by date."""
    with (DATA / "policies.csv").open(encoding="utf-8", newline="") as file:
        found = [
            Policy(
                dt.date.fromisoformat(row["date"]),
                row["precision"] == "month",
                Text(row["scope_id"], row["scope_en"]),
                Text(row["what_id"], row["what_en"]),
            )
            for row in csv.DictReader(file)
        ]
    return tuple(sorted(found, key=lambda policy: policy.date))
