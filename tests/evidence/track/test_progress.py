"""A frozen plan and what came: the forecast renews, the way back leads back, two at once lose nothing."""

import dataclasses
import datetime as dt
import json
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.evidence.tables.counts import MOST_COUNTS, Count
from simulator.evidence.tables.files import FileError
from simulator.evidence.track.file import Track, as_json, as_xlsx, read_track
from simulator.evidence.track.progress import follow
from simulator.evidence.track.store import Store, StoreError
from simulator.model import project, project_line
from simulator.planning.recovery import recovery_options
from simulator.presets import BY_KEY, scale_turnout

TOWN = BY_KEY["sendiri"].scenario.replace({"target": 0.17})
LINK = "m=1&r=sendiri&target=17&lang=id"


def came(scenario, *days, plan=TOWN):
    _, line = project_line(scenario)
    return [
        Count(plan["as_of"] + dt.timedelta(days=day), round(line.active[day]), None, k) for k, day in enumerate(days)
    ]


def test_before_the_first_count_the_plan_stands():
    found = follow(TOWN, [])
    assert (found.compared, found.renewed, found.factor) == ((), None, 1.0)
    assert found.chance == project(TOWN).target.probability


def test_counts_as_planned_renew_the_same_end_and_narrow_the_range():
    found = follow(TOWN, came(TOWN, 60, 120, 180))
    assert found.ratio == pytest.approx(1.0, abs=0.01)
    assert all(step.inside for step in found.compared)
    assert found.renewed.coverage_end.line == pytest.approx(found.plan.coverage_end.line, rel=0.003)
    before, now = found.plan.coverage_end, found.renewed.coverage_end
    assert now.p90 - now.p10 < before.p90 - before.p10


@pytest.mark.parametrize("scale", [0.6, 1.5])
def test_a_faster_or_slower_start_moves_the_end_and_the_chance_its_way(scale):
    found = follow(TOWN, came(scale_turnout(TOWN, scale), 90, 180))
    truth = project(scale_turnout(TOWN, scale)).coverage_end.line
    planned = found.plan.coverage_end.line
    assert min(planned, truth) < found.renewed.coverage_end.line < max(planned, truth)
    assert abs(found.renewed.coverage_end.line - truth) < 0.75 * abs(planned - truth)
    assert (found.chance > found.plan.target.probability) == (scale > 1)
    assert (found.factor > 1) == (scale > 1)


def test_early_counts_weigh_less_than_late_ones():
    weights = [follow(TOWN, came(TOWN, day)).weight for day in (7, 60, 250)]
    assert weights == sorted(weights)


def test_counts_outside_the_plan_are_named_and_a_count_on_the_last_day_ends_it():
    early, last = Count(TOWN["as_of"], 1, None, 0), Count(TOWN["end"], 17_000, None, 0)
    found = follow(TOWN, [early, last])
    assert found.outside == (early,)
    assert found.renewed is None
    assert not found.trouble


def test_a_count_beyond_the_register_asks_for_it():
    day = TOWN["as_of"] + dt.timedelta(days=30)
    assert follow(TOWN, [Count(day, 150_000, None, 0)]).trouble
    assert follow(TOWN, [Count(day, 150_000, 200_000, 0)]).renewed is not None


def test_each_way_back_ends_where_the_plan_meant_to_and_one_step_less_does_not():
    found = follow(TOWN, came(scale_turnout(TOWN, 0.7), 90))
    now, wanted = found.renewed.scenario, float(found.plan.active.line[-1])
    ways = recovery_options(now, wanted)
    assert ways
    for way in ways:
        assert project_line(now.replace({way.key: way.to}))[1].active[-1] >= wanted - 1e-3
        if way.key.endswith(".events") and way.to - 1 > way.start:
            assert project_line(now.replace({way.key: way.to - 1}))[1].active[-1] < wanted
    assert recovery_options(now, 0.0) == ()
    assert recovery_options(now, 1e9) == ()


TRACK = Track("Rapat <b>Senin</b> \u200f=1+1 \U0001f600", LINK, tuple(came(TOWN, 30, 60)))


@pytest.mark.parametrize("make", [as_json, as_xlsx])
def test_a_track_opens_again_from_either_file(make):
    found = read_track(make(TRACK))
    assert (found.name, found.link) == (TRACK.name, TRACK.link)
    assert [(c.date, c.active, c.wajib_ktp) for c in found.counts] == [
        (c.date, c.active, c.wajib_ktp) for c in TRACK.counts
    ]


def test_what_people_typed_is_no_formula_in_the_spreadsheet():
    from io import BytesIO

    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(as_xlsx(dataclasses.replace(TRACK, name="=1+1"))))["plan"]
    assert (sheet["B3"].value, sheet["B3"].data_type) == ("=1+1", "s")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"PK\x03\x04",
        b'{"kind":"ikd-track","format":2,"name":"","link":"","counts":[]}',
        b'{"kind":"ikd-track","format":1,"name":"","link":"","counts":[{"date":"x","active":1,"wajib_ktp":null}]}',
        b'{"kind":"ikd-track","format":1,"name":"","link":"","counts":[{"date":"2025-01-01","active":-1,"wajib_ktp":null}]}',
        b'{"kind":"ikd-track","format":1,"name":5,"link":"","counts":[]}',
        b"[" * 100_000,
    ],
)
def test_a_broken_or_foreign_file_is_refused_with_a_reason(content):
    with pytest.raises(FileError):
        read_track(content)


FIELDS = st.sampled_from(["kind", "format", "name", "link", "counts"])
THINGS = st.recursive(
    st.none() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(FIELDS, inner)
)


@given(THINGS)
def test_no_json_breaks_it(thing):
    with pytest.raises(FileError):
        read_track(json.dumps(thing).encode())


def test_half_a_character_in_a_name_is_no_track():
    with pytest.raises(FileError, match="track"):
        read_track(b'{"kind":"ikd-track","format":1,"name":"\\ud800","link":"m=1","counts":[]}')


def test_of_two_counts_of_one_day_the_later_holds_and_both_stay_in_the_store(tmp_path):
    kept = Store(f"sqlite:///{tmp_path}/tracks.db")
    code, _ = kept.make(TRACK)
    day = TRACK.counts[0].date
    kept.add(code, (Count(day, 77, None, 0),))
    found = kept.read(code)
    assert next(count.active for count in found.counts if count.date == day) == 77
    assert kept.kept(code) == len(TRACK.counts) + 1
    assert kept.read("nosuchcode") is None
    assert kept.read(f" {code.upper()} ").name == TRACK.name


def test_a_track_in_the_store_holds_as_many_counts_as_one_in_a_file_and_no_more(tmp_path):
    first = dt.date(2025, 1, 1)
    days = [Count(first + dt.timedelta(days=k), k, None, 0) for k in range(MOST_COUNTS + 1)]
    with pytest.raises(FileError, match=f"rows: {MOST_COUNTS}"):
        Track("", LINK, tuple(days))
    kept = Store(f"sqlite:///{tmp_path}/tracks.db")
    code, owner = kept.make(Track("", LINK, tuple(days[:-1])))
    with pytest.raises(FileError, match=f"rows: {MOST_COUNTS}"):
        kept.add(code, (days[-1],))
    assert kept.read(code).counts[-1].date == days[-2].date
    kept.withdraw(code, first, owner)
    kept.add(code, (days[-1],))
    assert (len(kept.read(code).counts), kept.read(code).counts[0].date) == (MOST_COUNTS, days[1].date)


def _save(address: str, code: str, first: int) -> int:
    kept = Store(address)
    for k in range(25):
        kept.add(code, (Count(dt.date(2025, 1, 1) + dt.timedelta(days=first + k), first + k, None, 0),))
    return 25


@pytest.mark.parametrize("workers", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_many_who_save_at_once_lose_nothing(tmp_path, workers):
    address = f"sqlite:///{tmp_path}/tracks.db"
    code, _ = Store(address).make(Track("", LINK))
    with workers(max_workers=4) as pool:
        saved = list(pool.map(_save, [address] * 4, [code] * 4, [0, 100, 200, 300]))
    found = Store(address).read(code)
    assert sum(saved) == 100 == len(found.counts)
    assert {count.active for count in found.counts} == {first + k for first in (0, 100, 200, 300) for k in range(25)}


@pytest.mark.parametrize("address", ["sqlite:////no/such/folder/x.db", "nonsense", "mysql+nodriver://x/y"])
def test_a_store_that_cannot_be_used_says_so(address):
    with pytest.raises(StoreError):
        Store(address)
