"""Real cities to start from."""

from ..scenario import Scenario
from ..scenario.scenario import OWN_CITY
from .cities import BY_KEY, DEFAULT, PRESETS
from .figures import KnownFigure, figures_of, known_figures
from .preset import SCALED, Hindcast, Outcome, Preset, scale_turnout


def preset(key: str) -> Scenario:
    """A built-in city's starting scenario. KeyError for a key that is none of BY_KEY."""
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
    "figures_of",
    "known_figures",
    "preset",
    "scale_turnout",
]
