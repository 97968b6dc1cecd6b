"""Every sentence of the product, in two languages, and the one formatter of numbers and dates."""

from ..parameters import Language, Text
from .answers import ANSWER
from .brief import BRIEF
from .charts import CHART
from .deck import DECK
from .evidence import EVIDENCE
from .interface import APP, CONTROL, SHARE, SIDE
from .meeting import MEETING
from .methods import METHODS
from .narrative import TELLING
from .planning import PLANNING
from .problems import PROBLEMS
from .projection import PROJECTION
from .report import REPORT
from .snapshot import SNAPSHOT
from .workbook import WORKBOOK

_PARTS = {
    "app": APP,
    "side": SIDE,
    "control": CONTROL,
    "share": SHARE,
    "projection": PROJECTION,
    "chart": CHART,
    "meeting": MEETING,
    "methods": METHODS,
    "planning": PLANNING,
    "evidence": EVIDENCE,
    "answer": ANSWER,
    "problem": PROBLEMS,
    "report": REPORT,
    "telling": TELLING,
    "brief": BRIEF,
    "snapshot": SNAPSHOT,
    "deck": DECK,
    "workbook": WORKBOOK,
}
_CATALOG: dict[str, Text] = {f"{part}.{key}": text for part, texts in _PARTS.items() for key, text in texts.items()}


def say(key: str, language: Language, **fields: object) -> str:
    """The wording of ``key`` in a language, with its fields filled in. KeyError for an unknown key."""
    return _CATALOG[key].in_language(language).format(**fields)


__all__ = ["say"]
