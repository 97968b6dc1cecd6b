"""Real cities to start from."""

from ..scenario import Scenario
from ..scenario.scenario import OWN_CITY
from .cities_at_typical_pace import CITIES_AT_TYPICAL_PACE
from .cities_with_counts import CITIES_WITH_COUNTS
from .figures import KnownFigure, figures_of, known_figures
from .preset import SCALED, Hindcast, Outcome, Preset, scale_turnout
from .this_year import figure_after, to_this_year

PRESETS: tuple[Preset, ...] = (*CITIES_WITH_COUNTS, *CITIES_AT_TYPICAL_PACE)
"""The built-in cities in the order in which they are offered, a city of one's own last."""
BY_KEY = {one.key: one for one in PRESETS}
DEFAULT = "blitar-2025"
"""Where a link names no city."""


def preset(key: str) -> Scenario:
    """A built-in city's starting scenario. Raises KeyError for a key that is none of :data:`BY_KEY`."""
    return BY_KEY[key].scenario


__all__ = [
    "BY_KEY",
    "DEFAULT",
    "OWN_CITY",
    "PRESETS",
    "SCALED",
    "Hindcast",
    "KnownFigure",
    "Outcome",
    "Preset",
    "figure_after",
    "figures_of",
    "known_figures",
    "preset",
    "scale_turnout",
    "to_this_year",
]
