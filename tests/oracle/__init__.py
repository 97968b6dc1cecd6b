"""A second engine, written from the equations alone as SimPy processes: the line, and one future event by event.

It shares with the product the scenario's values, the calendar (which day is a service day, how many events fall
on it) and, of a future, the random numbers, and nothing else: the population, the recording, the audiences,
what an event serves and the ceiling are worked out here once more, one person-like process at a time.
"""

from .city import City, Day, Start
from .register import printed_with
from .simulation import simulate

__all__ = ["City", "Day", "Start", "printed_with", "simulate"]
