"""What a province's paper and slides tell: the verdict, the cities, what is assumed, what is in doubt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...cities.made_up import is_made_up
from ...cities.scorecard import Scorecard, ScoreRow, counted
from ...cities.shares import Rule, Share
from ...narrative.province.phrases import chart_words, now_and_end, sum_range, verdict
from ...parameters import MODEL, VERSION, Language
from ...words import formats, say
from ..office import Office


@dataclass(frozen=True)
class ProvincePaper:
    """A scorecard as it is told. ``shares`` is empty where nothing was parted, else in the order of the card's cities
    by ``rule``. Names of cities are untrusted.
    """

    card: Scorecard
    language: Language
    made: dt.date
    shares: tuple[Share, ...] = ()
    rule: Rule | None = None
    office: Office = Office()

    def say(self, key: str, **parts: object) -> str:
        """A sentence of the cities' words."""
        return say(f"cities.{key}", self.language, **parts)

    def people(self, count: float | None) -> str:
        """Persons, or activations a day."""
        return formats.number(count or 0.0, self.language)

    def share(self, part: float | None) -> str:
        """A fraction of 1 as a percentage."""
        return formats.percent(part or 0.0, self.language)

    @property
    def place(self) -> str:
        """The province, or how many cities where they are of several."""
        found = {one.city.province for one in self.card.reckoned if one.city is not None}
        if len(found) == 1 and (name := found.pop()):
            return name
        return self.say("paper_place", count=len(self.card.rows))

    @property
    def title(self) -> str:
        """What it is about."""
        return self.say("paper_title", place=self.place)

    @property
    def mark(self) -> str:
        """Said on every page where any of the figures is made up; empty else."""
        return self.say("made_up") if any(is_made_up(one.row.note) for one in self.card.rows) else ""

    @property
    def stamp(self) -> str:
        """Versions of model and product, and date made."""
        date = formats.long_date(self.made, self.language)
        return say("narrative.stamp", self.language, model=MODEL, version=VERSION, date=date)

    @property
    def verdict(self) -> str:
        """The province's own line with its chance, or why there is none."""
        whole = self.card.province
        if whole is None:
            return self.say(f"why_{self.card.why}")
        return verdict(whole, self.language)

    @property
    def range(self) -> str:
        """The range, and how many persons; empty where nothing is summed."""
        return "" if self.card.province is None else sum_range(self.card.province, self.language)

    @property
    def fan_words(self) -> str:
        """The province's chart in words."""
        return "" if self.card.province is None else chart_words(self.card.province, self.language)

    @property
    def counts(self) -> list[tuple[str, int]]:
        """By status in words, how many cities."""
        return [(self.say(f"status_{status}"), count) for status, count in counted(self.card.rows).items()]

    @property
    def head(self) -> list[str]:
        """Of the table of cities."""
        pace = "paper_fastest" if self.shares else "paper_usual"
        asked = ["paper_asked"] if self.shares else []
        return [
            self.say(key)
            for key in ("head_city", "head_now", "head_end", "head_chance", "head_short", *asked, pace, "head_status")
        ]

    def rows(self) -> list[tuple[str, ...]]:
        """A row a city in the order of the card; one that cannot be reckoned tells why in its last cell."""
        parted = iter(self.shares)
        return [self._row(one, next(parted, None) if one.city is not None else None) for one in self.card.rows]

    def _row(self, one: ScoreRow, share: Share | None) -> tuple[str, ...]:
        found = one.outcome
        if found is None:
            why = one.problem.reason(self.language) if one.problem else ""
            return (one.name, *[""] * (len(self.head) - 2), f"{self.say('status_failed')}: {why}")
        now, end = now_and_end(found, self.language)
        needed, other = (found.needed, found.usual) if share is None else (share.needed, share.fastest)
        pace = self.say("paper_pace", needed=self.people(needed), other=self.people(other))
        asked = (
            []
            if share is None
            else [self.say("paper_asked_of", people=self.people(share.people), share=self.share(share.share))]
        )
        chance = formats.chance(found.chance or 0.0, self.language)
        status = self.say(f"status_{one.status}")
        return one.name, now, end, chance, self.people(found.shortfall), *asked, pace, status

    @property
    def assumed(self) -> list[str]:
        """What the futures share, what the plans are, how the target is parted, what a status means."""
        told = [self.say("sum_shared"), self.say("paper_plans")]
        unsaid = sum(one.city is not None and "recorded" in one.city.assumed for one in self.card.rows)
        if unsaid:
            told.append(self.say("paper_recorded", count=unsaid))
        if self.rule is not None:
            told.append(self.say("paper_rule", rule=self.say(f"rule_{self.rule}")))
        return [*told, self.say("status_rule")]

    @property
    def doubts(self) -> list[str]:
        """A line a city whose figures are in doubt, with its reasons and whether they were confirmed."""
        found = []
        for one in self.card.doubtful:
            reasons = ", ".join(self.say(f"doubt_{doubt}") for doubt in one.doubts)
            found.append(
                self.say("paper_confirmed" if one.confirmed else "paper_doubt", city=one.name, reasons=reasons)
            )
        return found or [self.say("paper_doubts_none")]
