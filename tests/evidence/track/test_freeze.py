"""The tool reads what it wrote: the largest meeting that the page allows, frozen, filed, kept and opened again."""

import datetime as dt
import json
from io import BytesIO

import pytest
from openpyxl import load_workbook

from simulator.evidence.tables.counts import Count
from simulator.evidence.track.file import Track, as_json, as_xlsx, freeze, read_track
from simulator.evidence.track.store import Store
from simulator.parameters import REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import KeptScenario, Meeting, PresentationStep, Workspace, decode, encode
from simulator.sharing.link import LONGEST_LINK, LONGEST_PLAN, plan_alone
from simulator.sharing.meeting import (
    LIVE_LEVERS,
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MAX_KEPT_SCENARIOS,
    MAX_PRESENTATION_STEPS,
)

WIDEST = "\U0001f600"
"""A character that a link spells with twelve."""
FACTS = {
    "as_of": dt.date(2031, 1, 1),
    "end": dt.date(2032, 12, 1),
    "wajib_ktp": 19_999_999,
    "recorded": 19_999_998,
    "active": 19_999_997,
}
OTHER = {
    "flag": lambda value: not value,
    "weekdays": lambda value: "123456" if value == "1234567" else "1234567",
    "place_code": lambda value: "11.01" if value != "11.01" else "12.01",
}
FIXED = {key for key, p in REGISTRY.items() if p.kind == "choice" and len(p.choices) == 1}
"""What has one value only."""


def everything_changed(preset: str, day: int):
    """A scenario in which no value is the preset's, each spelled as long as may be."""
    start = BY_KEY[preset].scenario
    changes = dict(FACTS)
    for key, p in REGISTRY.items():
        if key in changes or key in FIXED:
            continue
        if p.numeric:
            parts = 10**p.decimals
            ends = [
                round(value, p.decimals) for value in (p.low, p.high - 1 / parts, p.low + (p.high - p.low) * 0.7777)
            ]
            changes[key] = max(map(p.inside, ends), key=lambda value: (value != start[key], len(p.write(value))))
        elif p.kind == "choice" and len(p.choices) > 1:
            changes[key] = next(code for code, _ in p.choices if code != start[key])
        elif p.kind == "place_code":
            changes[key] = "35.72"
        elif p.kind == "text":
            changes[key] = WIDEST * p.longest
        elif p.kind != "choice":
            changes[key] = OTHER.get(p.kind, lambda value: dt.date(2031, 12, day))(start[key])
    changed = start.replace(changes)
    alone = sum(len(p.choices) == 1 for p in REGISTRY.values())
    assert len(changed.differences(start)) >= len(REGISTRY) - alone - 2
    return changed


PLAN = everything_changed("sendiri", 30)
STARTED = everything_changed("sendiri", 29)
BESIDE = everything_changed("denpasar-2024", 28)
MEETING = Meeting(
    (KeptScenario(WIDEST * LONGEST_NAME, BESIDE),) * MAX_KEPT_SCENARIOS,
    MAX_KEPT_SCENARIOS,
    (PresentationStep(WIDEST * LONGEST_TITLE, BESIDE, WIDEST * LONGEST_TEXT),) * MAX_PRESENTATION_STEPS,
    max(LIVE_LEVERS, key=len),
)
WHOLE = encode(Workspace(PLAN, STARTED, "en", MEETING), at=MAX_PRESENTATION_STEPS)
COUNTS = (Count(dt.date(2031, 2, 1), 19_999_998, None, 1), Count(dt.date(2031, 3, 1), 19_999_998, 19_999_999, 2))
WAYS = {"json": as_json, "xlsx": as_xlsx}


def same(found: Track) -> None:
    opened = decode(found.link)
    assert (opened.scenario, opened.meeting, opened.repairs) == (PLAN, Meeting(), ())
    assert found.name == PLAN["name"]
    assert [(c.date, c.active, c.wajib_ktp) for c in found.counts] == [(c.date, c.active, c.wajib_ktp) for c in COUNTS]


def test_the_largest_meeting_is_within_what_is_read_as_a_link():
    assert 80_000 < len(WHOLE) <= LONGEST_LINK
    opened = decode(WHOLE)
    assert (opened.scenario, opened.baseline, opened.meeting, opened.repairs) == (PLAN, STARTED, MEETING, ())


def test_a_track_holds_the_plan_alone():
    assert freeze(PLAN, "en").link == encode(PLAN, "en") == plan_alone(WHOLE)
    assert len(freeze(PLAN, "en").link) <= LONGEST_PLAN


@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
def test_the_largest_plan_opens_again_from_either_file(make):
    same(read_track(make(freeze(PLAN, "en").with_counts(COUNTS))))


def test_the_largest_plan_opens_again_from_the_store(tmp_path):
    kept = Store(f"sqlite:///{tmp_path}/tracks.db")
    same(kept.read(kept.make(freeze(PLAN, "en").with_counts(COUNTS)).code))


def test_a_file_of_before_with_the_whole_meeting_inside_still_opens():
    content = json.loads(as_json(freeze(PLAN, "en").with_counts(COUNTS)))
    same(read_track(json.dumps(content | {"link": WHOLE}).encode()))


def test_a_spreadsheet_of_before_with_what_a_cell_held_of_the_meeting_still_opens():
    book = load_workbook(BytesIO(as_xlsx(freeze(PLAN, "en").with_counts(COUNTS))))
    cell = book["plan"]["B4"]
    cell.value = WHOLE
    assert len(cell.value) < len(WHOLE)
    out = BytesIO()
    book.save(out)
    same(read_track(out.getvalue()))


def test_a_database_of_before_with_the_whole_meeting_inside_still_opens(tmp_path):
    from sqlalchemy import create_engine, text

    address = f"sqlite:///{tmp_path}/tracks.db"
    code, _ = Store(address).make(freeze(PLAN, "en").with_counts(COUNTS))
    with create_engine(address).begin() as connection:
        connection.execute(text("update ikd_tracks set link = :link"), {"link": WHOLE})
    same(Store(address).read(code))


@pytest.mark.parametrize(("name", "link"), [("x" * 201, ""), ("", "m=1&name=" + "x" * LONGEST_PLAN)])
def test_what_could_not_be_opened_again_is_not_written(name, link):
    with pytest.raises(ValueError, match="no file"):
        Track(name, link)
