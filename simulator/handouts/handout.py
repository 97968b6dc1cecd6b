"""What every hand-out is made from: a plan as it is told, with its link, its date and its chart."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..charts import fan_chart, fan_words
from ..charts.base import Spec
from ..model.cache import projected
from ..narrative.sentences import comparable
from ..narrative.situation import Situation
from ..parameters import VERSION, Axis, Language
from ..scenario import Scenario
from ..sharing import Meeting
from ..words import formats, say
from .office import Office
from .offline_levers import OfflineLevers


@dataclass(frozen=True)
class Handout(Situation):
    """A scenario worked out for paper, slide, cell or file. Text typed by people is in it as typed."""

    address: str
    """The whole link where the host is known, else its query alone."""
    made: dt.date
    meeting: Meeting = Meeting()
    """What is laid out beside the plan; only the scenario's file carries it."""
    axis: Axis | None = None
    """The chart's vertical axis, as on the front page."""
    office: Office = Office()
    """Whose paper it is; only brief and slides carry it."""
    levers: OfflineLevers | None = None
    """What can be moved in the file itself; only the snapshot carries it."""

    @property
    def model(self) -> int:
        """The version of the model that the figures come from."""
        return self.scenario.model

    @property
    def stamp(self) -> str:
        """Versions of model and product, and date made, in words."""
        return say(
            "narrative.stamp",
            self.language,
            model=self.model,
            version=VERSION,
            date=formats.long_date(self.made, self.language),
        )

    @property
    def fan(self) -> Spec:
        """The front page's chart, in light colours."""
        return self._fan(narrow=False)

    @property
    def narrow_fan(self) -> Spec:
        """The same for a phone's width."""
        return self._fan(narrow=True)

    @property
    def fan_words(self) -> str:
        """The chart in words."""
        return fan_words(self.projection, self.compared, self.language)

    def _fan(self, narrow: bool) -> Spec:
        known = self.preset.figures
        return fan_chart(self.projection, self.compared, known, None, self.language, "light", narrow, self.axis)


def prepare_handout(
    scenario: Scenario,
    start: Scenario,
    language: Language,
    address: str,
    made: dt.date,
    meeting: Meeting | None = None,
    axis: Axis | None = None,
    office: Office | None = None,
    levers: OfflineLevers | None = None,
) -> Handout:
    """Project a scenario and the plan it started from, for hand-outs of a date."""
    held_against = comparable(scenario, start)
    projections = projected(scenario), projected(held_against)
    laid_out = meeting or Meeting()
    return Handout(*projections, start, language, address, made, laid_out, axis, office or Office(), levers)
