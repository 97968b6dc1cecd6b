"""The printing of percentages, once more: a register is drawn up twice a year, and lies in a drawer until it is out."""

import datetime as dt
from collections.abc import Sequence

from simulator import Scenario

from .city import Day, People


def printed_with(scenario: Scenario, days: Sequence[Day]) -> list[tuple[People, People]]:
    """Wajib KTP and recorded that each day's percentage is printed with, of the days that ``simulate`` gave."""
    shelf: tuple[People, People] = (scenario.number("wajib_ktp"), scenario.number("recorded"))
    drawer: list[tuple[dt.date, tuple[People, People]]] = []
    today, printed = scenario.day("as_of"), []
    for day in days:
        today += dt.timedelta(days=1)
        if f"{today:%d-%m}" in ("30-06", "31-12"):
            out = today + dt.timedelta(days=scenario.number("denominator.release"))
            drawer.append((out, (day.wajib_ktp, day.recorded)))
        if drawer and drawer[0][0] <= today:
            shelf = drawer.pop(0)[1]
        printed.append(shelf)
    return printed
