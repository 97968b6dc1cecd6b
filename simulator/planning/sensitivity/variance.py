"""How much of the fan's spread each uncertain draw explains: Sobol indices by SALib.

Five inputs, as the fan draws them: the future's level of turnout, of success, of non-residents and of
growth, and what single days do (their ups and downs, and outages). The first four are standard
normals. The fifth is a choice among ``DAY_SETS`` whole sets of daily random numbers of the fan's own
streams. Every sample is a column of the same engine, with the same equations as the fan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...model import SEED, Draws, compile_plan, run, sampled_inputs
from ...model.randomness import draw
from ...parameters import CHANNELS
from ...scenario import Scenario
from ..batch import Floats, last_day

SpreadSource = Literal["turnout", "success", "nonresident", "growth", "days"]
SOURCES: tuple[SpreadSource, ...] = ("turnout", "success", "nonresident", "growth", "days")
SAMPLES = 512
"""Base samples, a power of two; each costs seven columns."""
DAY_SETS = 256
CONFIDENCE = 0.95


@dataclass(frozen=True)
class VarianceShare:
    """One source's share of the variance of year-end coverage, as fractions of 1.

    ``first`` is what it explains alone, ``total`` with its interactions; the errors are half-widths
    of 95 % intervals from the number of samples.
    """

    source: SpreadSource
    first: float
    first_error: float
    total: float
    total_error: float


@dataclass(frozen=True)
class VarianceDecomposition:
    """The fan's standard deviation of year-end coverage, and who is behind it, the largest first."""

    deviation: float
    shares: tuple[VarianceShare, ...]


def explain_spread(scenario: Scenario, samples: int = SAMPLES, seed: int = SEED) -> VarianceDecomposition:
    """Shares of the variance of year-end coverage, first order and total, with their Monte Carlo error.

    By the estimators of Saltelli (2010) and Jansen (1999) on a scrambled Sobol sequence, as SALib has them.

    ``samples`` is rounded up to a power of two, as the sequence wants it. Where nothing is uncertain
    the deviation and all shares are 0. ValueError for fewer than 1 sample.
    """
    if samples < 1:
        raise ValueError("at least one sample is needed")
    # Heavy, and needed by this question alone.
    from SALib.analyze import sobol as analysis  # type: ignore[import-untyped]
    from SALib.sample import sobol as sampling  # type: ignore[import-untyped]

    problem = {
        "num_vars": len(SOURCES),
        "names": list(SOURCES),
        "bounds": [[0.0, 1.0]] * len(SOURCES),
        "dists": ["norm"] * (len(SOURCES) - 1) + ["unif"],
    }
    size = 1 << max(0, (samples - 1).bit_length())
    points = sampling.sample(problem, size, calc_second_order=False, seed=seed)
    coverage = _evaluate(scenario, points, seed)
    deviation = float(coverage.std())
    if deviation <= 1e-12:
        return VarianceDecomposition(0.0, tuple(VarianceShare(source, 0.0, 0.0, 0.0, 0.0) for source in SOURCES))
    found = analysis.analyze(
        problem,
        (coverage - coverage.mean()) / deviation,
        calc_second_order=False,
        conf_level=CONFIDENCE,
        seed=seed + 1,  # SALib takes 0 for no seed
    )
    columns = zip(SOURCES, *(found[name] for name in ("S1", "S1_conf", "ST", "ST_conf")), strict=True)
    shares = [VarianceShare(source, *(float(value) for value in values)) for source, *values in columns]
    return VarianceDecomposition(deviation, tuple(sorted(shares, key=lambda share: -share.total)))


def _evaluate(scenario: Scenario, points: Floats, seed: int) -> Floats:
    """Coverage on the end date of every sample, in runs that fit the memory."""
    plan = compile_plan(scenario)
    streams = draw(seed, tuple(channel.key for channel in CHANNELS), len(plan.days), DAY_SETS)
    parts = []
    for start in range(0, len(points), 2048):
        some = points[start : start + 2048]
        chosen = np.minimum((some[:, 4] * DAY_SETS).astype(int), DAY_SETS - 1)
        drawn = Draws(
            some[:, 0], some[:, 1], some[:, 2], some[:, 3], streams.days[:, :, chosen], streams.outages[:, chosen]
        )
        course = run(plan, sampled_inputs(scenario, plan, drawn))
        parts.append(last_day(course).coverage(scenario.text("basis")))
    return np.concatenate(parts)
