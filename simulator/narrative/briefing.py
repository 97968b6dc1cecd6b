"""What every hand-out is made from: one projection, what it is held against, and where it came from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from ..charts import fan_chart, fan_words
from ..charts.base import Spec
from ..model import Projection
from ..model.cache import projected
from ..parameters import MODEL, REGISTRY, Language, full_label
from ..planning.outlook import Possible, Verdict, judge, possible_instead
from ..presets import BY_KEY, Preset
from ..scenario import Scenario
from ..sharing import Meeting
from ..words import formats
from ..words.names import source_words
from . import sentences


@dataclass(frozen=True)
class Row:
    """One parameter as a hand-out lists it, in words; ``changed`` from the plan started from."""

    key: str
    label: str
    value: str
    start: str
    source: str
    changed: bool


@dataclass(frozen=True)
class Handout:
    """A scenario worked out for paper, slide, cell or file. Text typed by people is in it as typed."""

    projection: Projection
    baseline: Projection
    """The plan started from, with the plan's facts: what its figures are held against."""
    language: Language
    address: str
    """The whole link where the host is known, else its query alone."""
    made: dt.date
    meeting: Meeting = Meeting()
    """What is laid out beside the plan; only the scenario's file carries it."""
    started_from: Scenario | None = None
    """The plan started from with its own facts, where they are not the plan's."""

    @property
    def scenario(self) -> Scenario:
        """The plan."""
        return self.projection.scenario

    @property
    def start(self) -> Scenario:
        """The plan started from as it was: what an entry was changed from."""
        return self.started_from or self.baseline.scenario

    @property
    def preset(self) -> Preset:
        """The city it starts from."""
        return BY_KEY[self.scenario.preset]

    @property
    def model(self) -> int:
        """The model's version."""
        return MODEL

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
        found = None if self.verdict.good else possible_instead(self.scenario)
        return found if found is not None and found.coverage_end > self.projection.coverage_end.line else None

    @property
    def headline(self) -> str:
        """Where the year ends, and whether the target is met."""
        return sentences.verdict_sentence(self.projection, self.language)

    @property
    def cards(self) -> list[tuple[str, str, list[tuple[str, str]]]]:
        """The four figures of the front page: label, figure, lines of (text, tone)."""
        return sentences.cards(self.projection, self.baseline, self.language)

    @property
    def fan(self) -> Spec:
        """The front page's chart, in light colours."""
        known = self.preset.figures
        return fan_chart(self.projection, self.compared, known, None, self.language, "light")

    @property
    def fan_words(self) -> str:
        """The chart in words."""
        return fan_words(self.projection, self.compared, self.language)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every parameter of the scenario in the registry's order, names of scenarios left out."""
        start = self.start
        return tuple(
            Row(
                key,
                full_label(key).in_language(self.language),
                formats.value(parameter, self.scenario[key], self.language),
                formats.value(parameter, start[key], self.language),
                source_words(parameter.source, self.language),
                self.scenario[key] != start[key],
            )
            for key, parameter in REGISTRY.items()
            if parameter.kind != "text"
        )


def prepare(
    scenario: Scenario,
    baseline: Scenario,
    language: Language,
    address: str,
    made: dt.date,
    meeting: Meeting | None = None,
) -> Handout:
    """Project a scenario and the plan it started from, for hand-outs of a date."""
    held_against = sentences.comparable(scenario, baseline)
    projections = projected(scenario), projected(held_against)
    return Handout(*projections, language, address, made, meeting or Meeting(), baseline)
