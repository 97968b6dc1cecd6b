"""The plans laid out beside each other, as hand-outs show them: names, where each ends, and a table."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Projection
from ..model.cache import projected
from ..narrative.sentences import basis_words
from ..parameters import Language, clean_text
from ..planning.compare import Comparison
from ..words import formats, say
from .handout import Handout

LETTERS = "ABCD"
LONGEST_NAME = 40
"""Characters of a name in heads of tables."""


@dataclass(frozen=True)
class ComparedPlans:
    """The plan and those kept. Names are untrusted; shares are fractions of 1 of one basis."""

    names: tuple[str, ...]
    found: Comparison

    @property
    def ends(self) -> list[float]:
        """Coverage on each plan's end date."""
        return [one.coverage[self.found.basis].at(-1).line for one in self.found.projections]

    @property
    def best(self) -> int:
        """The plan that ends highest."""
        return max(range(len(self.ends)), key=self.ends.__getitem__)

    def table(self, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
        """A row a measure, a column a plan."""
        every = self.found.projections
        begins = {"from": [formats.date(day, language) for day in self.found.begins]} if self.found.begins else {}
        cells = begins | {
            "end": [formats.date(one.days[-1], language) for one in every],
            "coverage": [formats.percent(end, language) for end in self.ends],
            "range": [_range(one, self.found.basis, language) for one in every],
            "chance": [formats.chance(one.target.probability, language, short=True) for one in every],
        }
        if len({one.target.basis for one in every}) > 1:
            cells["basis"] = [basis_words(one.target.basis, language) for one in every]
        rows = [(say(f"meeting.row_{key}", language), *row) for key, row in cells.items()]
        return [say("meeting.row_what", language), *self.names], rows


def compared_plans(h: Handout) -> ComparedPlans | None:
    """The plan and those kept beside it; None where none is kept."""
    if not h.meeting.kept:
        return None
    own = say("meeting.present_plan", h.language)
    typed = [f"{own} ({h.name})" if h.name else own, *(kept.name for kept in h.meeting.kept)]
    names = [
        f"{letter}. {formats.shortened(clean_text(name), LONGEST_NAME) or say('meeting.unnamed', h.language)}"
        for letter, name in zip(LETTERS, typed, strict=False)
    ]
    every = (h.projection, *(projected(kept.scenario) for kept in h.meeting.kept))
    return ComparedPlans(tuple(names), Comparison(every, h.meeting.against, ()))


def _range(one: Projection, basis: str, language: Language) -> str:
    end = one.coverage[basis].at(-1)
    return f"{formats.number(end.p10 * 100, language, 2)}–{formats.percent(end.p90, language)}"
