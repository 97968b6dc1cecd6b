"""A scenario: every parameter's value, frozen and known to be consistent."""

from .problems import LONGEST, ScenarioError, ScenarioProblem, find_problems, value_problem
from .scenario import Scenario

__all__ = ["LONGEST", "Scenario", "ScenarioError", "ScenarioProblem", "find_problems", "value_problem"]
