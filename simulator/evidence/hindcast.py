"""Does a preset's plan, begun at an earlier figure of its city, lead to the next one?"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..model import Projection, project, project_line
from ..presets import Hindcast, Preset
from ..scenario import Scenario
from .turnout_scale import scale_where

MOST_SCALE = 8.0


@dataclass(frozen=True)
class HindcastCheck:
    """A count the model gives for a date beside the count that was published, in persons.

    ``low`` and ``high`` are the 10 % and 90 % quantiles of the fan, where one was run.
    """

    start: dt.date
    end: dt.date
    start_active: float
    modelled: float
    published: float
    low: float | None = None
    high: float | None = None

    @property
    def inside(self) -> bool | None:
        """Whether the published count lies inside the 80 % range."""
        if self.low is None or self.high is None:
            return None
        return self.low <= self.published <= self.high


def hindcast_scenario(scenario: Scenario, hindcast: Hindcast) -> Scenario:
    """The plan begun at the hindcast's first figure."""
    return scenario.replace(
        {
            "as_of": hindcast.start,
            "end": hindcast.end,
            "active": hindcast.start_active,
            "wajib_ktp": hindcast.start_wajib_ktp,
            "recorded": hindcast.start_recorded,
        }
    )


def check_hindcast(preset: Preset) -> HindcastCheck | None:
    """The line of the preset's plan over the hindcast's span; None for a city without one."""
    h = preset.hindcast
    if h is None:
        return None
    _, line = project_line(hindcast_scenario(preset.scenario, h))
    return HindcastCheck(h.start, h.end, h.start_active, float(line.active[-1]), h.end_active)


def check_outcome(preset: Preset) -> HindcastCheck | None:
    """The preset's projection to a later published count; None for a city without one."""
    outcome = preset.outcome
    if outcome is None:
        return None
    start = preset.scenario
    result: Projection = project(start.replace({"end": outcome.date}))
    figure = result.active.at(-1)
    return HindcastCheck(
        start.day("as_of"), outcome.date, start.number("active"), figure.line, outcome.active, figure.p10, figure.p90
    )


def fit_scale(preset: Preset) -> float:
    """The factor on reported yields at which the plan shows the city's pace, to three figures.

    Used by ``python -m simulator.evidence`` when a preset is made; presets carry the result.
    """
    return float(f"{scale_where(lambda scale: _excess(preset, scale) < 0, MOST_SCALE):.3g}")


def _excess(preset: Preset, scale: float) -> float:
    start = preset.scaled(scale)
    h = preset.hindcast
    if h is not None:
        _, line = project_line(hindcast_scenario(start, h))
        return float(line.active[-1]) - h.end_active
    assert preset.typical_pace is not None
    months = 3
    later = start.day("as_of") + dt.timedelta(days=round(months * 365 / 12))
    _, line = project_line(start.replace({"end": later}))
    gain = float(line.active[-1] / line.wajib_ktp[-1]) - start.number("active") / start.number("wajib_ktp")
    return gain - preset.typical_pace / 100 * months
