"""A piece of wording in the two languages of the interface, and the units worded once."""

from typing import Literal, NamedTuple

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")
Axis = Literal["whole", "zoom"]
AXES: tuple[Axis, ...] = ("whole", "zoom")
"""How the front page's chart shows its vertical axis: all with the target, or near the line. Like the language it is
asked for by whoever looks, and is no part of a scenario."""


class Text(NamedTuple):
    """The same words in Bahasa Indonesia (``id``) and in English (``en``)."""

    id: str
    en: str

    def in_language(self, language: Language) -> str:
        """The wording in one language."""
        return self.id if language == "id" else self.en


PERSONS = Text("orang", "persons")
PERCENT = Text("%", "%")
PERCENT_A_YEAR = Text("% per tahun", "% a year")
POINTS = Text("poin", "points")
"""Units of parameters, as the screen shows them."""
