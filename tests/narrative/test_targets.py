"""Several targets and several year-ends, as they are told and drawn."""

import datetime as dt
from itertools import pairwise

from simulator import project
from simulator.charts.fan import fan_chart, fan_words
from simulator.charts.targets import APART
from simulator.narrative.facts import where_the_plan_ends
from simulator.narrative.official import compared_rows, further_targets_sentence, year_ends_sentence
from simulator.narrative.situation import Situation
from simulator.narrative.tables import targets_table, year_ends_table
from simulator.presets import BY_KEY

BLITAR = BY_KEY["blitar-2025"].scenario
NEAR = BLITAR.replace({"target.province": 0.299, "target.national": 0.3, "basis.national": "recorded"})
LONG = BLITAR.replace({"end": dt.date(2027, 12, 31), "target": 0.2})


def labels_of(spec: dict) -> list[float]:
    return sorted(row["at"] for row in spec["datasets"]["target_labels"])


def domain_of(spec: dict) -> tuple[float, float]:
    scales = [one["encoding"].get("y", {}).get("scale", {}) for one in spec["layer"]]
    return next(scale["domain"] for scale in scales if "domain" in scale)


def test_the_labels_of_targets_that_lie_close_are_kept_clear_of_each_other_and_inside_the_chart():
    spec = fan_chart(project(NEAR, 16), None, (), None, "id", "light", axis="whole")
    low, high = domain_of(spec)
    assert len(labels_of(spec)) == 3
    assert all(above - below >= 0.9 * APART * (high - low) for below, above in pairwise(labels_of(spec)))
    assert labels_of(spec)[-1] + APART * (high - low) <= high
    lines = [row["share"] for row in spec["datasets"]["target_labels"]]
    crossed = [(at, line) for at in labels_of(spec) for line in lines if at < line < at + 0.9 * APART * (high - low)]
    assert not crossed, "a label stands on another's line"
    assert {row["who"] for row in spec["datasets"]["further"]} == {
        "Target provinsi 29,9\u00a0%", "Target nasional 30\u00a0%",
    }  # fmt: skip


def test_targets_that_the_axis_does_not_show_are_named_below_its_upper_end_clear_of_each_other():
    spec = fan_chart(project(NEAR, 16), None, (), None, "id", "light", axis="zoom")
    low, high = domain_of(spec)
    assert [row["label"][0] for row in spec["datasets"]["target_labels"]] == ["\u2191"] * 3
    assert all(above - below >= 0.9 * APART * (high - low) for below, above in pairwise(labels_of(spec)))
    assert labels_of(spec)[-1] < high - 0.9 * APART * (high - low)
    assert spec["datasets"]["further"] == []


def test_a_target_of_another_basis_is_drawn_where_the_chart_s_basis_has_it():
    projection = project(NEAR, 16)
    spec = fan_chart(projection, None, (), None, "en", "light", axis="whole")
    rows = [row for row in spec["datasets"]["further"] if row["who"].startswith("National")]
    w, r = (float(projection.denominators[basis][-1]) for basis in ("wajib_ktp", "recorded"))
    assert rows[-1]["share"] == 0.3 * r / w
    assert "National target 30\u00a0%." in fan_words(projection, None, "en")


def test_targets_beyond_a_zoomed_axis_are_named_at_its_edge_each_in_a_row_of_its_own():
    spec = fan_chart(project(NEAR, 16), None, (), None, "id", "light", axis="zoom")
    low, high = domain_of(spec)
    assert high < 0.29
    assert all(row["label"].startswith("\u2191 ") for row in spec["datasets"]["target_labels"])
    assert all(above - below >= 0.9 * APART * (high - low) for below, above in pairwise(labels_of(spec)))


def test_without_further_targets_the_chart_is_as_it_was():
    spec = fan_chart(project(BLITAR, 16), None, (), None, "id", "light", axis="whole")
    (label,) = spec["datasets"]["target_labels"]
    assert label["at"] == 0.3
    assert spec["datasets"]["further"] == []


def test_every_target_is_told_with_its_chance_in_the_table_and_on_paper():
    projection = project(NEAR, 64)
    _, rows = targets_table(projection, "en")
    assert [row[0].split(",")[0] for row in rows] == ["City's target", "Provincial target", "National target"]
    assert all(row[-1] == "<\u00a01 of 100" for row in rows)
    said = further_targets_sentence(projection, "en")
    assert said is not None
    paper = " ".join(line.text for line in where_the_plan_ends(Situation(projection, projection, NEAR, "en")))
    assert said in paper
    assert further_targets_sentence(project(BLITAR, 8), "en") is None


def test_each_year_is_told_where_there_are_several():
    projection = project(LONG, 64)
    _, rows = year_ends_table(projection, "id")
    assert [row[0].replace("\u00a0", " ") for row in rows] == ["31 Des 2025", "31 Des 2026", "31 Des 2027"]
    said = year_ends_sentence(projection, "id")
    assert said is not None
    assert all(row[1] in said for row in rows)
    assert year_ends_sentence(project(BLITAR, 8), "id") is None


def test_a_comparison_has_a_row_for_every_target_and_year_that_any_plan_has():
    rows = compared_rows([project(NEAR, 16), project(LONG, 16)], "wajib_ktp", "en")
    labels = [row[0].replace("\u00a0", " ") for row in rows]
    years = ["Coverage 31 Dec 2025", "Coverage 31 Dec 2026", "Coverage 31 Dec 2027"]
    assert labels == ["Provincial target", "National target", *years]
    assert rows[0][2] == rows[-1][1] == "\u2013"
    assert compared_rows([project(BLITAR, 8)], "wajib_ktp", "en") == []


def test_a_year_end_that_has_passed_is_told_no_more_while_the_plan_runs(monkeypatch):
    projection = project(LONG, 16)
    monkeypatch.setenv("IKD_TODAY", "2026-11-25")
    _, rows = year_ends_table(projection, "id")
    assert [row[0].replace("\u00a0", " ") for row in rows] == ["31 Des 2026", "31 Des 2027"]
    monkeypatch.setenv("IKD_TODAY", "2028-01-01")
    assert len(year_ends_table(projection, "id")[1]) == 3
