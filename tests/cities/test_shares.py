"""A province's target parted among its cities: whole persons, exact sums, floors, and what it asks of each."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.__main__ import main
from simulator.cities.made_up import made_up_csv
from simulator.cities.shares import SHARE_RULES, SharesError, ends_of, part_out, share_target, total_of
from simulator.model import project, project_fan
from tests.calls import assert_refused, printed
from tests.cities.tables import BLITAR, DAY, END, HEAD, MADIUN, cities_of, province
from tests.examples import examples

DRAWS = 64
CITIES = province("35")


ENDS = [ends_of(city) for city in CITIES]
MOST = sum(one.most for one in ENDS) / sum(one.base for one in ENDS)


@pytest.mark.parametrize("rule", SHARE_RULES)
@given(part=st.floats(0.05, 0.97), floor=st.floats(0.0, 0.02))
@example(part=0.999, floor=0.0)
@examples(60)
def test_the_people_sum_to_the_target_and_no_city_lies_below_the_floor(rule, part, floor):
    total = total_of(part * MOST, sum(one.base for one in ENDS))
    people = part_out(total, ENDS, rule, floor)
    assert sum(people) == total
    for count, end in zip(people, ENDS, strict=True):
        assert floor * end.base - 1e-6 <= count <= end.most


def test_by_size_every_city_has_the_targets_own_coverage():
    assert [one.share for one in share_target(CITIES, 0.2, "size", draws=1)] == pytest.approx([0.2] * 5, abs=1e-3)


def test_by_reach_the_same_part_of_those_who_can_be_reached_is_asked_everywhere():
    shares = share_target(CITIES, 0.3, "reachable", draws=1)
    asked = []
    for one in shares:
        plan, recorded = one.city.plan, project(one.city.plan, 1, bands=False).recorded.line[-1]
        most, active = plan.number("reachable") * recorded, plan.number("active")
        asked.append((one.people - active) / (most - active))
    assert asked == pytest.approx([asked[0]] * 5, abs=1e-3)


def test_the_chance_is_that_of_the_citys_own_plan():
    for one in share_target(CITIES[:2], 0.12, "size", draws=DRAWS):
        ends = project_fan(one.city.plan, DRAWS)[1].active[-1]
        assert one.chance == (ends >= one.people).mean()


@pytest.mark.parametrize(("target", "floor", "code"), [(0.9999, 0.0, "most"), (0.1, 0.5, "least")])
def test_what_cannot_be_parted_says_how_many_can(target, floor, code):
    with pytest.raises(SharesError) as wrong:
        share_target(CITIES, target, "size", floor, draws=1)
    assert wrong.value.code == code
    assert wrong.value.people > 0


def test_plans_that_hold_nothing_cannot_be_asked_by_effort():
    resting = [
        type(one)(
            one.plan.replace({key: 0 for key in one.plan if key.endswith(".events")}), one.name, one.code, "", 0.0
        )
        for one in cities_of(BLITAR, MADIUN)
    ]
    with pytest.raises(SharesError) as wrong:
        share_target(resting, 0.3, "effort", draws=1)
    assert wrong.value.code == "effort"


def test_the_verb_prints_one_object_a_city(tmp_path, capsys):
    (tmp_path / "c.csv").write_text("\n".join([HEAD, BLITAR, MADIUN]), encoding="utf-8")
    call = ["shares", str(tmp_path / "c.csv"), "--target", "0.25", "--draws", str(DRAWS)]
    told = printed(capsys, *call, "--rule", "reachable")
    assert [one["city"] for one in told] == ["Kota Blitar", "Kota Madiun"]
    assert {"city", "people", "share", "chance"} <= told[0].keys()
    total = sum(float(project(city.plan, 1, bands=False).base[-1]) for city in cities_of(BLITAR, MADIUN))
    assert sum(one["people"] for one in told) == total_of(0.25, total)
    assert main(call) == 0
    assert "Bersama" in capsys.readouterr().out


@pytest.mark.parametrize("more", [["--target", "1.2"], ["--target", "0.999"], ["--rule", "luck"]])
def test_the_verb_refuses_in_one_line(tmp_path, capsys, more):
    (tmp_path / "c.csv").write_text("\n".join([HEAD, BLITAR]), encoding="utf-8")
    assert_refused(capsys, ["shares", str(tmp_path / "c.csv"), "--target", "0.3", *more])


def test_the_verb_parts_nothing_while_a_row_cannot_be_used(tmp_path, capsys):
    (tmp_path / "c.csv").write_text("\n".join([HEAD, BLITAR, "Blitar,,9,9,9,1/1/2024,"]), encoding="utf-8")
    assert_refused(capsys, ["shares", str(tmp_path / "c.csv"), "--target", "0.3"])


def test_the_made_up_nation_says_so_in_every_row():
    lines = made_up_csv(DAY, END).decode().splitlines()
    assert len(lines) == 515
    assert all(line.endswith('"Contoh buatan, bukan angka resmi"') for line in lines[1:])
    assert made_up_csv(DAY, END, seed=2) != made_up_csv(DAY, END)
