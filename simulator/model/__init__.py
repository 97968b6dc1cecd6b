"""The simulation core, once and downwards: calendar, plan, sampled inputs, engine, summary, projection."""

from .accounts import RECORDING, ChannelAccount, Flows, Losses
from .engine import Inputs, Trajectory, run
from .expected_inputs import ExpectedInputs, line_inputs
from .plan import Plan, compile_plan
from .projection import Projection, project, project_fan, project_line
from .randomness import DRAWS, SEED, Draws
from .sampled_inputs import SampledInputs, draw_inputs, sample_inputs
from .summary import BASES, OWN, QUANTILES, Bands, Figure, Pace, Target, YearEnd

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
    "project",
    "project_fan",
    "project_line",
    "run",
    "sample_inputs",
]
