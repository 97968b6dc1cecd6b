"""A scenario: every parameter's value, frozen and known to be consistent."""

from .problems import (
    COUNTERS,
    LONGEST,
    RESTRICTED,
    ScenarioError,
    ScenarioProblem,
    find_problems,
    value_problem,
)
from .ran import HELD, MOST_STAGES, PLAN_FROM, Ran, decisions_of
from .scenario import Scenario

__all__ = [
    "COUNTERS",
    "HELD",
    "LONGEST",
    "MOST_STAGES",
    "PLAN_FROM",
    "RESTRICTED",
    "Ran",
    "Scenario",
    "ScenarioError",
    "ScenarioProblem",
    "decisions_of",
    "find_problems",
    "value_problem",
]
