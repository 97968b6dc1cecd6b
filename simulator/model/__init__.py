"""The simulation core, once and downwards: calendar, plan, sampled inputs, engine, summary, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import Inputs, Trajectory
from .expected_inputs import ExpectedInputs
from .plan import Plan
from .projection import Projection, project, project_days, project_fan, project_line
from .randomness import DRAWS, SEED, Draws
from .sampled_inputs import SampledInputs
from .summary import BASES, OWN, QUANTILES, Bands, Figure, Pace, Target, YearEnd
from .versions import compile_plan, draw_inputs, line_inputs, newest, run, sample_inputs, start_of

__all__ = [
    "BASES",
    "DRAWS",
    "OWN",
    "QUANTILES",
    "RECORDING",
    "SEED",
    "Bands",
    "ChannelAccount",
    "Draws",
    "ExpectedInputs",
    "Figure",
    "Flows",
    "Inputs",
    "Losses",
    "Pace",
    "Plan",
    "Projection",
    "SampledInputs",
    "Target",
    "Trajectory",
    "YearEnd",
    "compile_plan",
    "draw_inputs",
    "line_inputs",
    "newest",
    "project",
    "project_days",
    "project_fan",
    "project_line",
    "run",
    "sample_inputs",
    "start_of",
]
