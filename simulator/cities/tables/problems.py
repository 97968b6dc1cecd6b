"""What is wrong with a row of a table of cities: where, what stood there, and why."""

from __future__ import annotations

from dataclasses import dataclass

from ...parameters import Language
from ...scenario import ScenarioProblem
from ...words import say


@dataclass(frozen=True)
class CityProblem:
    """A row, or one strategy of it, that cannot be reckoned.

    ``row`` is its line in the file, counted from 1, ``column`` the field's key, ``received`` what stood there, at most
    sixty characters, untrusted. ``code`` names a sentence of ``cities.bad_*``, where no ``cause`` tells more.
    """

    row: int
    column: str
    received: str
    code: str
    detail: str = ""
    cause: ScenarioProblem | None = None

    def reason(self, language: Language) -> str:
        """One sentence: what is wrong and what to do."""
        if self.cause is not None:
            return self.cause.message(language)
        return say(f"cities.bad_{self.code}", language, detail=self.detail, received=self.received)


def of_cause(row: int, cause: ScenarioProblem) -> CityProblem:
    """A row's problem that a scenario told."""
    return CityProblem(row, cause.keys[0] if cause.keys else "", cause.received[:60], cause.code, cause=cause)
