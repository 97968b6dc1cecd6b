"""How much of the fan's spread each uncertain draw explains: Sobol indices by SciPy.

Seven sources, as the fan draws them: the future's level of turnout, of what was never tried, of success, of
non-residents and of growth, the figures it starts from (three numbers), and what single events do (their
ups and downs, where they fall, and outages). The last is a choice among ``DAY_SETS`` whole sets of daily
random numbers of the fan's own streams. Every sample is a column of the same engine, with the same equations
as the fan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...model import SEED, Draws, compile_plan, run, sample_inputs
from ...model.randomness import LEVELS, draw
from ...parameters import CHANNELS
from ...scenario import Scenario
from ..batch import Floats, last_day

SpreadSource = Literal["turnout", "untried", "success", "nonresident", "growth", "start", "days"]
SOURCES: tuple[SpreadSource, ...] = ("turnout", "untried", "success", "nonresident", "growth", "start", "days")
_START = ("active", "age", "wajib_ktp")
_DRAWN = (*LEVELS, "days")
"""What is sampled, a number each; those of the start count as one source."""
SAMPLES = 512
"""Base samples, a power of two; each costs two columns and one a source."""
DAY_SETS = 256
RESAMPLES = 100
_NORMAL = 1.959963984540054
"""Standard errors on each side that hold 95 %."""


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

    By the estimators of Saltelli (2010) and Jansen (1999) on a scrambled Sobol sequence, as SciPy has them; errors
    from ``RESAMPLES`` bootstraps.

    ``samples`` is rounded up to a power of two, as the sequence wants it. Where nothing is uncertain
    the deviation and all shares are 0. ValueError for fewer than 1 sample.
    """
    if samples < 1:
        raise ValueError("at least one sample is needed")
    size = 1 << max(0, (samples - 1).bit_length())
    coverage = _evaluate(scenario, crossed_samples(size, seed), seed)
    deviation = float(coverage.std())
    if deviation <= 1e-12:
        return VarianceDecomposition(0.0, tuple(VarianceShare(source, 0.0, 0.0, 0.0, 0.0) for source in SOURCES))
    found = shares_with_errors(coverage.reshape(len(SOURCES) + 2, size) / deviation, seed)
    shares = [VarianceShare(source, *(float(x) for x in row)) for source, row in zip(SOURCES, found, strict=True)]
    return VarianceDecomposition(deviation, tuple(sorted(shares, key=lambda share: -share.total)))


def crossed_samples(size: int, seed: int) -> Floats:
    """Points to evaluate, of shape (N, D): ``sources + 2`` blocks of ``size``, a column a draw, all in [0, 1].

    First ``size`` points A, then for each source A with what that source draws taken from B, then B (Saltelli 2002).
    """
    from scipy.stats import qmc  # heavy, and needed by this question alone

    # Not by the newer name `rng`, which would spawn another stream and draw other samples.
    base = qmc.Sobol(2 * len(_DRAWN), seed=seed).random(size)
    one, other = base[:, : len(_DRAWN)], base[:, len(_DRAWN) :]
    of_source = np.array([["start" if name in _START else name for name in _DRAWN]]) == np.array(SOURCES)[:, None]
    return np.concatenate([one, *(np.where(row, other, one) for row in of_source), other])


def shares_with_errors(results: Floats, seed: int) -> Floats:
    """Of each source: first order, error of it, total, error of it, as fractions of 1; shape (S, 4).

    ``results``, of shape (S + 2, N), are what the blocks of :func:`crossed_samples` came to.
    """
    from scipy.stats import sobol_indices

    size = results.shape[1]
    # The first row is the samples as they are, the others are drawn from them again.
    again = np.random.default_rng(seed + 1).integers(size, size=(size, RESAMPLES)).T
    rows = np.vstack([np.arange(size), again])
    found = sobol_indices(
        func={"f_A": results[0][rows], "f_B": results[-1][rows], "f_AB": results[1:-1][:, rows]}, n=size
    )
    columns = []
    for indices in (found.first_order, found.total_order):
        columns += [indices[0], _NORMAL * indices[1:].std(axis=0, ddof=1)]
    return np.column_stack(columns)


def _evaluate(scenario: Scenario, points: Floats, seed: int) -> Floats:
    """Coverage on the end date of every sample, in runs that fit the memory."""
    plan = compile_plan(scenario)
    streams = draw(seed, tuple(channel.key for channel in CHANNELS), len(plan.days), DAY_SETS)
    parts = []
    for start in range(0, len(points), 2048):
        some = points[start : start + 2048]
        chosen = np.minimum((some[:, -1] * DAY_SETS).astype(int), DAY_SETS - 1)
        levels = np.clip(some[:, :-1].T, 1e-12, 1 - 1e-12)
        drawn = Draws(levels, streams.phases[:, chosen], streams.noise[:, :, chosen], streams.outages[:, chosen])
        course = run(plan, sample_inputs(scenario, plan, drawn))
        parts.append(last_day(course).coverage(scenario.text("basis")))
    return np.concatenate(parts)
