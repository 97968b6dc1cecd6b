"""What a visitor works on, in one value: a link carries it, the session stores it, undo returns to it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import start_of
from ..parameters import Axis, Language
from ..scenario import Scenario
from .meeting import Meeting


@dataclass(frozen=True)
class Workspace:
    """The plan, the plan started from, the language, what is prepared for a meeting, and the chart's axis."""

    plan: Scenario
    baseline: Scenario
    language: Language = "id"
    meeting: Meeting = Meeting()
    axis: Axis | None = None
    """The vertical axis asked for; None where nobody asked, for the chart to choose."""

    @classmethod
    def of(cls, plan: Scenario, language: Language = "id") -> Workspace:
        """A plan alone, started from its preset's own."""
        return cls(plan, start_of(plan), language)
