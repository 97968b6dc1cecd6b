"""The simulation core: calendar, plan, engine, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import Course, Futures, run
from .plan import Plan, compile_plan
from .projection import QUANTILES, Bands, Figure, Pace, Projection, Target, certain, project, trace
from .randomness import DRAWS, SEED

__all__ = [
    "DRAWS", "QUANTILES", "RECORDING", "SEED", "Bands", "ChannelAccount", "Course", "Figure", "Flows", "Futures",
    "Losses", "Pace", "Plan", "Projection", "Target", "certain", "compile_plan", "project", "run", "trace",
]  # fmt: skip
