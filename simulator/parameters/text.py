"""A piece of wording in the two languages of the interface."""

from typing import Literal, NamedTuple

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


class Text(NamedTuple):
    """The same words in Bahasa Indonesia (``id``) and in English (``en``)."""

    id: str
    en: str

    def in_language(self, language: Language) -> str:
        """The wording in one language."""
        return self.id if language == "id" else self.en
