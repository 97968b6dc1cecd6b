"""Covering arrays: few rows in which every two values of every two parameters stand together.

Greedy, as in Cohen, Dalal, Fredman and Patton, "The AETG System" (IEEE TSE 23(7), 1997): each row takes,
value by value, what brings most pairs that no row holds yet. Rows may be narrower than the number of
parameters, so that few values at once are moved away from a background and do not hide each other.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

Row = dict[str, object]


def covering_rows(
    values: Mapping[str, Sequence[object]], width: int, allowed: Callable[[Row], bool] = lambda _: True
) -> Iterator[Row]:
    """Rows of ``width`` values each that hold every pair of values that can stand together.

    ``allowed`` says of a part of a row whether it can be; a pair that it refuses stands in no row. The rows
    are the same in every run.
    """
    owner = np.array([key for key, several in values.items() for _ in several])
    value = [one for several in values.values() for one in several]
    missing = owner[:, None] != owner
    for a, b in np.argwhere(np.triu(missing)):
        missing[a, b] = missing[b, a] = allowed({owner[a]: value[a], owner[b]: value[b]})
    tie = np.random.default_rng(1)
    while missing.any():
        row: list[int] = []
        taken = np.zeros(len(value), bool)
        while len(row) < width and not taken.all():
            gain = missing[row].sum(axis=0) if row else missing.sum(axis=0)
            gain = np.where(taken, -1.0, gain + tie.random(len(value)))
            best = int(gain.argmax())
            if row and gain[best] < 1:
                break
            if allowed({owner[k]: value[k] for k in (*row, best)}):
                row.append(best)
                taken |= owner == owner[best]
            else:
                taken[best] = True
        missing[np.ix_(row, row)] = False
        yield {owner[k]: value[k] for k in row}
