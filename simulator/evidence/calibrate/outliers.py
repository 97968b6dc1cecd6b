"""Events that stand far out of their channel's: left out of the estimates unless somebody keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..tables.log import Event

OUTLIER_DEVIATIONS = 4.0
"""Events further than so many robust deviations from their channel's median are named."""


def outliers(channels: Iterable[Sequence[Event]]) -> tuple[Event, ...]:
    """Events whose activations stand far out of their channel's, by median deviations of root and logarithm alike.

    The root of a Poisson count (plus 3/8, after Anscombe) has the variance 1/4 whatever its mean; in the
    logarithm a crowded day is none that stands out. The deviation is 1.4826 times the median one, as of a
    normal. Channels of fewer than five events are left out.
    """
    found: list[Event] = []
    for events in channels:
        if len(events) < 5:
            continue
        counts = np.array([event.activations for event in events], dtype=float)
        far = np.ones(len(events), dtype=bool)
        for scaled, least in ((np.sqrt(counts + 0.375), 0.5), (np.log(counts + 1.0), 0.15)):
            away = np.abs(scaled - np.median(scaled))
            far &= away > OUTLIER_DEVIATIONS * max(1.4826 * float(np.median(away)), least)
        found += [event for event, odd in zip(events, far, strict=True) if odd]
    return tuple(sorted(found, key=lambda event: (event.date, event.line)))
