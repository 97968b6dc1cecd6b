"""What the sentences are about: one projected plan, what it is held against, and what follows from both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..model import Projection
from ..parameters import REGISTRY, Language, full_label
from ..planning.outlook import Possible, Verdict, better_instead, judge
from ..presets import BY_KEY, Preset
from ..scenario import Scenario
from ..words import formats
from ..words.names import source_words
from . import sentences
from .cards import Card, cards


@dataclass(frozen=True)
class EntryRow:
    """One parameter in words, values with their units; ``changed`` from the plan started from."""

    key: str
    label: str
    value: str
    start: str
    source: str
    changed: bool


@dataclass(frozen=True)
class Situation:
    """A plan as it is told, in one language. Text typed by people is in it as typed."""

    projection: Projection
    baseline: Projection
    """The plan started from, with the plan's facts: what its figures are held against."""
    start: Scenario
    """The plan started from as it was: what an entry was changed from."""
    language: Language

    @property
    def scenario(self) -> Scenario:
        """The plan."""
        return self.projection.scenario

    @property
    def preset(self) -> Preset:
        """The city it starts from."""
        return BY_KEY[self.scenario.preset]

    @property
    def compared(self) -> Projection | None:
        """The starting plan, where it differs from the plan in more than the city's facts."""
        return self.baseline if sentences.differs(self.scenario, self.baseline.scenario) else None

    @property
    def place(self) -> str:
        """The city's name. Untrusted where a person typed it."""
        return sentences.place_name(self.scenario, self.language)

    @property
    def name(self) -> str:
        """The scenario's name as typed; may be empty. Untrusted."""
        return self.scenario.text("name")

    @cached_property
    def verdict(self) -> Verdict:
        """The outlook."""
        return judge(self.projection)

    @cached_property
    def better(self) -> Possible | None:
        """What would be possible instead, where that is more than the plan."""
        return better_instead(self.projection, self.verdict)

    @property
    def slipping(self) -> bool:
        """Whether a target met at the start is missed again at the end."""
        return self.verdict.outlook == "met" and self.projection.target.shortfall.line > 0

    @property
    def headline(self) -> str:
        """Where the year ends, and whether the target is met."""
        return sentences.verdict_sentence(self.projection, self.language)

    @property
    def cards(self) -> list[Card]:
        """The four figures of the front page."""
        return cards(self.projection, self.baseline, self.language)

    @cached_property
    def rows(self) -> tuple[EntryRow, ...]:
        """Every parameter of the scenario in the registry's order, names of scenarios left out."""
        return tuple(
            EntryRow(
                key,
                full_label(key).in_language(self.language),
                formats.value(parameter, self.scenario[key], self.language),
                formats.value(parameter, self.start[key], self.language),
                source_words(parameter.source, self.language),
                self.scenario[key] != self.start[key],
            )
            for key, parameter in REGISTRY.items()
            if parameter.kind != "text"
        )
