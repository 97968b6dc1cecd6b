"""How far off forecasts were, in words and as a table: for the page and the command alike."""

from __future__ import annotations

from ..evidence.backtest import POOL_DRAW, Backtest, Skill, Way
from ..parameters import Language
from ..words import formats, say


def backtest_sentences(found: Backtest, language: Language) -> tuple[str, ...]:
    """What was held, then both scores, each against the best simple way by its own measure. Empty for no forecast."""
    if found.mae is None or found.crps is None:
        return ()
    held = say(
        "evidence.backtest_words",
        language,
        n=len(found.forecasts),
        places=found.places,
        most=found.inside(0.8),
        half=found.inside(0.5),
    )
    scores = (("mae", found.mae, found.mae_skill), ("crps", found.crps, found.crps_skill))
    return held, *(
        " ".join(
            (
                say(f"evidence.backtest_{name}_words", language, score=formats.pace(score, language)),
                *_against(skill, language),
            )
        )
        for name, score, skill in scores
    )


def backtest_table(found: Backtest, way: Way, language: Language) -> tuple[list[str], list[tuple[str, str, str]]]:
    """Head and rows of the scores: the forecast's, those of the ways that name one figure, and the plain draw's."""
    head = [say(f"evidence.{column}", language) for column in ("method", "error", "crps")]
    scores = [(say(f"evidence.way_{way}", language), found.mae, found.crps)]
    # Of one figure the score is its absolute error.
    scores += [(say(f"evidence.baseline_{name}", language), mae, mae) for name, mae in found.baselines.items()]
    scores.append((say(f"evidence.baseline_{POOL_DRAW}", language), found.pool_mae, found.pool_crps))
    return head, [(name, _points(mae, language), _points(crps, language)) for name, mae, crps in scores]


def _against(skill: Skill | None, language: Language) -> tuple[str, ...]:
    if skill is None:
        return ()
    name, sign = ("smaller", 1) if skill.value >= 0 else ("larger", -1)

    def shown(value: float) -> str:
        return formats.percent(value * sign, language, 0)

    way = say(f"evidence.baseline_{skill.against}", language)
    told = say(f"evidence.backtest_{name}", language, skill=shown(skill.value), way=way)
    if skill.low is None or skill.high is None:
        return (told,)
    low, high = (skill.low, skill.high)[::sign]
    return told, say(f"evidence.backtest_{name}_between", language, low=shown(low), high=shown(high))


def _points(score: float | None, language: Language) -> str:
    return "" if score is None else formats.pace(score, language)
