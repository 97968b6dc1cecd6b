"""Why a staffing cannot be, as a sentence with its sum."""

from __future__ import annotations

import math

from ...parameters import Language
from ...scenario import Scenario
from ...words import formats, say
from ...words.names import channel_name
from .staffing import Infeasible

_DECIMALS = {"hours": 2, "travel": 2, "service": 2, "hours_a_day": 1, "people": 0, "minutes": 1}


def explain(refused: Infeasible, scenario: Scenario, language: Language) -> str:
    """One sentence, beginning in lower case, in which the numbers of the sum stand."""
    fields = {name: formats.shortest(value, language, _DECIMALS.get(name, 0)) for name, value in refused.terms
              if math.isfinite(value)}  # fmt: skip
    for name, value in (("needed", refused.needed), ("available", refused.available)):
        fields[name] = formats.shortest(value, language, 0 if "money" in refused.reason else 1)
    if refused.channel:
        fields["channel"] = channel_name(refused.channel, scenario, language)
    idle = refused.reason == "team_days" and refused.available == 0
    return say(f"answer.refused_{refused.reason}" + ("_none" if idle else ""), language, **fields)
