"""The simulation core: calendar, plan, engine, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import Course, Futures, run
from .plan import Plan, compile_plan
from .projection import QUANTILES, Bands, Figure, Pace, Projection, Target, certain, fan, project, trace, uncertain
from .randomness import DRAWS, SEED, Draws

__all__ = [
    "DRAWS", "QUANTILES", "RECORDING", "SEED", "Bands", "ChannelAccount", "Course", "Draws", "Figure", "Flows",
    "Futures", "Losses", "Pace", "Plan", "Projection", "Target", "certain", "compile_plan", "fan", "project", "run",
    "trace", "uncertain",
]  # fmt: skip
