"""The simulation core, once and downwards: calendar, plan, sampled inputs, engine, summary, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import SampledInputs, Trajectory, run
from .plan import Plan, compile_plan
from .projection import Projection, project, project_fan, project_line
from .randomness import DRAWS, SEED, Draws
from .sampled_inputs import line_inputs, sampled_inputs
from .summary import QUANTILES, Bands, Figure, Pace, Target

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
