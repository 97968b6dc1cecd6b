"""Every error the product defines hangs on one tree, and the tree's picture shows each."""

import importlib
import inspect
import pkgutil

import simulator
from simulator.parameters import SimulatorError, errors


def test_every_error_of_the_product_is_of_one_tree_and_drawn_in_it():
    found: set[type[Exception]] = set()
    for module in pkgutil.walk_packages(simulator.__path__, "simulator."):
        if module.name.endswith("__main__"):
            continue
        for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(one, Exception) and one.__module__.startswith("simulator."):
                found.add(one)
    assert len(found) > 10
    strangers = {one.__name__ for one in found if not issubclass(one, SimulatorError)}
    assert strangers == set()
    drawn = errors.__doc__ or ""
    missing = {one.__name__ for one in found if not one.__name__.startswith("_") and one.__name__ not in drawn}
    assert missing == set()
