"""The examples in the documentation of the package work as printed."""

import doctest
import importlib

import pytest


@pytest.mark.parametrize("module", ["simulator", "simulator.scenario.scenario"])
def test_examples_work_as_printed(module):
    outcome = doctest.testmod(importlib.import_module(module))
    assert outcome.attempted > 0
    assert outcome.failed == 0
