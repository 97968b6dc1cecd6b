"""A scenario: every parameter's value, frozen and known to be consistent."""

from .problems import Problem, ScenarioError, find_problems, value_problem
from .scenario import Scenario

__all__ = ["Problem", "Scenario", "ScenarioError", "find_problems", "value_problem"]
