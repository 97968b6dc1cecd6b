"""The simulation core: calendar, plan, engine, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import SampledInputs, Trajectory, run
from .plan import Plan, compile_plan
from .projection import (
    QUANTILES,
    Bands,
    Figure,
    Pace,
    Projection,
    Target,
    line_inputs,
    project,
    project_fan,
    project_line,
    sampled_inputs,
)
from .randomness import DRAWS, SEED, Draws

__all__ = [
    "DRAWS",
    "QUANTILES",
    "RECORDING",
    "SEED",
    "Bands",
    "ChannelAccount",
    "Draws",
    "Figure",
    "Flows",
    "Losses",
    "Pace",
    "Plan",
    "Projection",
    "SampledInputs",
    "Target",
    "Trajectory",
    "compile_plan",
    "line_inputs",
    "project",
    "project_fan",
    "project_line",
    "run",
    "sampled_inputs",
]
