"""What is said of a plan that was made with an older version of the model."""

from __future__ import annotations

from ..model import newest
from ..model.cache import projected
from ..parameters import Language
from ..scenario import Scenario
from ..sharing import in_newest_model
from ..words import formats, say


def older_model_sentence(scenario: Scenario, language: Language) -> str | None:
    """The figure as it was and as the newest version has it; None for a plan of the newest."""
    if scenario.model == newest().number:
        return None
    then, now = (projected(one).coverage_end.line for one in (scenario, in_newest_model(scenario)))
    return say(
        "narrative.older_model",
        language,
        then=scenario.model,
        now=newest().number,
        was=formats.percent(then, language),
        figure=formats.percent(now, language),
    )
