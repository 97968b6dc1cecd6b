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
from .scenario import Scenario

__all__ = [
    "COUNTERS",
    "LONGEST",
    "RESTRICTED",
    "Scenario",
    "ScenarioError",
    "ScenarioProblem",
    "find_problems",
    "value_problem",
]
