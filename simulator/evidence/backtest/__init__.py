"""How far off forecasts were: every place forecast from its figures so far, from experience and by the model."""

from .runs import WAYS, Way, backtest, shipped_backtest
from .scores import BASELINES, POOL_DRAW, Backtest, ScoredForecast, Skill

__all__ = [
    "BASELINES",
    "POOL_DRAW",
    "WAYS",
    "Backtest",
    "ScoredForecast",
    "Skill",
    "Way",
    "backtest",
    "shipped_backtest",
]
