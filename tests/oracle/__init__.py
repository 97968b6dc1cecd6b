"""A second engine for the line, written from the equations alone as SimPy processes.

It shares with the product the scenario's values and the calendar (which day is a service day, how
many events fall on it), and nothing else: the population, the recording, the audiences, the
capacity and the ceiling are worked out here once more, one person-like process at a time.
"""

from .city import City, Day
from .simulation import simulate

__all__ = ["City", "Day", "simulate"]
