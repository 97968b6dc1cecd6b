"""A city of a table as a plan: by its link, or by its name and counts as the form for one's own city makes it."""

from __future__ import annotations

from dataclasses import dataclass

from ..evidence.own_city import OwnFigures, own_city, pace_of_size
from ..parameters import PROVINCES, REGISTRY, Value, clean_text
from ..presets.own_city import recorded_or_assumed
from ..presets.places import Place, code_of, find_places, places
from ..presets.this_year import year_end
from ..scenario import Scenario, ScenarioError
from ..sharing import decode
from .tables.problems import CityProblem, of_cause
from .tables.table import CityRow


@dataclass(frozen=True)
class City:
    """A city's plan, beside what is known of it.

    ``usual`` is the gain in coverage a month that its pace comes from, a fraction of 1: its own between two counts,
    else the median of places of its size. ``assumed`` are the counts that the row did not give.
    """

    plan: Scenario
    name: str
    code: str
    province: str
    usual: float
    assumed: tuple[str, ...] = ()


def city_of(row: CityRow) -> City | CityProblem:
    """The city that a row means, or the first thing wrong with it."""
    if row.problems:
        return row.problems[0]
    place = _place_of(row)
    if isinstance(place, CityProblem):
        return place
    made = _from_link(row) if row.link else _from_counts(row, place)
    if isinstance(made, CityProblem):
        return made
    plan, usual, assumed = made
    try:
        plan = plan.replace(dict(row.values))
    except ScenarioError as impossible:
        return of_cause(row.line, impossible.problems[0])
    name = place.name if place else row.name or plan.text("city")
    code = place.code if place else plan.text("code")
    return City(plan, name, code, _province_of(row, code), usual, assumed)


def _place_of(row: CityRow) -> Place | CityProblem | None:
    """The kabupaten or kota meant; None for a place of another kind, which is used as it is named."""
    if row.code:
        code = code_of(row.code)
        place = places().get(code) if code else None
        if place is None and (code or not row.name):
            return CityProblem(row.line, "code", row.code[:60], "code")
        if place is not None and row.name and place not in find_places(row.name, 20):
            return CityProblem(row.line, "city", row.name[:60], "another_name", place.name)
        return place
    if not row.name:
        return None if row.link else CityProblem(row.line, "city", "", "unnamed")
    bare, named = _bare(row.name), _kind(row.name)
    alike = [one for one in find_places(row.name, 20) if _bare(one.name) == bare]
    meant = [one for one in alike if named is None or one.is_kota == (named == "kota")]
    if len(meant) > 1:
        return CityProblem(row.line, "city", row.name[:60], "which_city", ", ".join(one.name for one in meant))
    return meant[0] if meant else None


def _kind(name: str) -> str | None:
    first = name.casefold().replace(".", " ").split()[:1]
    return {"kota": "kota", "kab": "kabupaten", "kabupaten": "kabupaten"}.get(first[0]) if first else None


def _bare(name: str) -> str:
    words = name.casefold().replace(".", " ").split()
    while len(words) > 1 and words[0] in ("kab", "kabupaten", "kota", "adm", "administrasi"):
        words = words[1:]
    return " ".join(words)


def _province_of(row: CityRow, code: str) -> str:
    return PROVINCES.get(code[:2], "") or row.province


def _from_link(row: CityRow) -> tuple[Scenario, float, tuple[str, ...]] | CityProblem:
    """The plan of the row's link, its counts and dates laid over it. A link that is repaired is none that was meant."""
    content = decode(row.link)
    if content.repairs:
        repair = content.repairs[0]
        return CityProblem(row.line, "link", repair.key, "link", repair.key, repair.problem)
    if content.empty:
        return CityProblem(row.line, "link", row.link[:60], "no_link")
    facts: dict[str, Value] = {**dict(row.counts), **dict(row.dates)}
    try:
        plan = content.scenario.replace(facts)
    except ScenarioError as impossible:
        return of_cause(row.line, impossible.problems[0])
    return plan, pace_of_size(plan.number("wajib_ktp"))[0], ()


def _from_counts(row: CityRow, place: Place | None) -> tuple[Scenario, float, tuple[str, ...]] | CityProblem:
    counts, dates = dict(row.counts), dict(row.dates)
    for key in ("wajib_ktp", "active"):
        if key not in counts:
            return CityProblem(row.line, key, "", "needed")
    if "as_of" not in dates:
        return CityProblem(row.line, "as_of", "", "needed")
    if ("older.date" in dates) != ("older.active" in counts):
        return CityProblem(row.line, "older.active", "", "older")
    as_of = dates["as_of"]
    for key, count in counts.items():
        if not REGISTRY[key].low <= count <= REGISTRY[key].high:
            return CityProblem(row.line, key, str(count), "range")
    recorded = counts.get("recorded", recorded_or_assumed(counts["wajib_ktp"], counts["active"]))
    figures = OwnFigures(
        counts["wajib_ktp"],
        recorded,
        counts["active"],
        as_of,
        dates.get("end", year_end(as_of)),
        place.name if place else clean_text(row.name),
        place.code if place else "",
        older_date=dates.get("older.date"),
        older_active=counts.get("older.active", 0),
    )
    try:
        made = own_city(figures)
    except ScenarioError as impossible:
        return of_cause(row.line, impossible.problems[0])
    assumed = (*(() if "recorded" in counts else ("recorded",)), *(() if "end" in dates else ("end",)))
    return made.plan, made.pace, assumed
