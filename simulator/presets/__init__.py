"""Real cities to start from."""

from ..scenario.scenario import OWN_CITY
from .cities import BY_KEY, DEFAULT, PRESETS
from .figures import KnownFigure, figures_of, known_figures
from .preset import SCALED, Hindcast, Outcome, Preset

__all__ = [
    "BY_KEY", "DEFAULT", "OWN_CITY", "PRESETS", "SCALED", "Hindcast", "KnownFigure", "Outcome", "Preset",
    "figures_of", "known_figures",
]  # fmt: skip
