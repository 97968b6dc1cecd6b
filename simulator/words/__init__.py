"""Every sentence of the product, in two languages, and the one formatter of numbers and dates."""

from collections.abc import Iterable, Mapping

from ..parameters import Language, Text
from .charts import CHART
from .cities import CITIES
from .commands import ANSWER, REPORT
from .evidence import EVIDENCE
from .handouts import BRIEF, DECK, SNAPSHOT, WORKBOOK
from .interface import APP, CONTROL, FRAMEWORK, SHARE, SIDE
from .meeting import MEETING
from .methods import METHODS
from .narrative import NARRATIVE
from .official import OFFICIAL
from .planning import PLANNING, REFUSALS
from .problems import PROBLEMS
from .projection import PROJECTION
from .visit import VISIT

_PARTS: dict[str, tuple[Mapping[str, Text], ...]] = {
    "app": (APP,),
    "side": (SIDE,),
    "control": (CONTROL,),
    "share": (SHARE,),
    "projection": (PROJECTION,),
    "official": (OFFICIAL,),
    "chart": (CHART,),
    "meeting": MEETING,
    "methods": (METHODS,),
    "planning": PLANNING,
    "evidence": EVIDENCE,
    "answer": (ANSWER, REFUSALS),
    "problem": (PROBLEMS,),
    "framework": (FRAMEWORK,),
    "report": (REPORT,),
    "visit": VISIT,
    "cities": CITIES,
    "narrative": (NARRATIVE,),
    "brief": (BRIEF,),
    "snapshot": (SNAPSHOT,),
    "deck": (DECK,),
    "workbook": (WORKBOOK,),
}


def _catalog(parts: Mapping[str, Iterable[Mapping[str, Text]]]) -> dict[str, Text]:
    """Every sentence by its whole key. ValueError for a key that two files define."""
    found: dict[str, Text] = {}
    for part, files in parts.items():
        for texts in files:
            for key, text in texts.items():
                if f"{part}.{key}" in found:
                    raise ValueError(f"{part}.{key} is defined twice")
                found[f"{part}.{key}"] = text
    return found


_CATALOG = _catalog(_PARTS)


def say(key: str, language: Language, **fields: object) -> str:
    """The wording of ``key`` in a language, with its fields filled in. KeyError for an unknown key or a missing field."""
    return _CATALOG[key].in_language(language).format(**fields)


__all__ = ["say"]
