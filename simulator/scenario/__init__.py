"""A scenario: every parameter's value, frozen and known to be consistent."""

from .problems import LONGEST, Problem, ScenarioError, find_problems, value_problem
from .scenario import Scenario

__all__ = ["LONGEST", "Problem", "Scenario", "ScenarioError", "find_problems", "value_problem"]
