"""Every sentence of the product, in two languages, and the one formatter of numbers and dates."""

from ..parameters import Language, Text
from .problems import PROBLEMS
from .report import REPORT

_PARTS = {"problem": PROBLEMS, "report": REPORT}
_CATALOG: dict[str, Text] = {f"{part}.{key}": text for part, texts in _PARTS.items() for key, text in texts.items()}


def say(key: str, language: Language, **fields: object) -> str:
    """The wording of ``key`` in a language, with its fields filled in. KeyError for an unknown key."""
    return _CATALOG[key].in_language(language).format(**fields)


__all__ = ["say"]
