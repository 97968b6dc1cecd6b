"""What each limit took from a plan, one limit at a time."""

import datetime as dt
from dataclasses import fields

import pytest

from simulator import Scenario, project
from simulator.model import Losses
from simulator.parameters import CHANNELS
from simulator.presets import BY_KEY
from tests.bases import BUSY, CROWDED

ONE_WEEK = {"as_of": dt.date(2025, 12, 21), "end": dt.date(2025, 12, 28)}
"""Five weekdays, of which Christmas and the joint leave after it are closed."""

FREE = Scenario(
    {
        **ONE_WEEK,
        **{f"{channel.key}.events": 0 for channel in CHANNELS},
        "wajib_ktp": 20_000_000,
        "recorded": 20_000_000,
        "active": 0,
        "reachable": 1.0,
        "growth": 0.0,
        "exit": 0.0,
        "recording.sessions": 0,
        "downtime": 0.0,
        "kelurahan.events": 5,
        "kelurahan.turnout": 10.0,
        "kelurahan.success": 0.8,
        "kelurahan.officers": 60,
        "kelurahan.nonresident": 0.0,
        "spread.day": 0.0,
        "sekolah.rest": 0.0,
    }
)
"""A city so large that 5 events of 10 people, 8 of them activated, use up nobody, and no event unlike another."""

LIMITS = tuple(field.name for field in fields(Losses) if field.name not in ("key", "planned", "credited"))


def losses(changes: dict, channel: str = "kelurahan") -> dict[str, float]:
    (found,) = (row for row in project(FREE.replace(changes), 1).losses if row.key == channel)
    return {field.name: getattr(found, field.name) for field in fields(Losses) if field.name != "key"}


def test_only_the_holidays_take_from_a_plan_that_nothing_else_limits():
    found = losses({})
    assert found["planned"] == pytest.approx(40)
    assert found["calendar"] == pytest.approx(16)
    assert found["credited"] == pytest.approx(24, rel=1e-4)
    assert [found[name] for name in LIMITS if name != "calendar"] == pytest.approx([0] * 5, abs=1e-3)


def test_joint_leave_kept_open_loses_christmas_alone():
    assert losses({"calendar.joint_leave": False})["calendar"] == pytest.approx(8)


def test_events_made_up_are_not_lost():
    found = losses({"calendar.makeup": True})
    assert found["calendar"] == pytest.approx(0, abs=1e-9)
    assert found["credited"] == pytest.approx(40, rel=1e-4)


def test_ramadan_counts_as_calendar():
    found = losses({"as_of": dt.date(2026, 2, 22), "end": dt.date(2026, 3, 1), "calendar.ramadan": 0.75})
    assert found["calendar"] == pytest.approx(10)


def test_capacity_takes_what_officers_cannot_serve():
    found = losses({"kelurahan.officers": 1, "kelurahan.hours": 1.0, "kelurahan.minutes": 10.0})
    assert found["capacity"] == pytest.approx(3 * 4 * 0.8, rel=1e-4)
    assert found["credited"] == pytest.approx(3 * 6 * 0.8, rel=1e-4)


def test_outages_take_their_share_of_what_is_left():
    found = losses({"downtime": 0.25})
    assert found["outages"] == pytest.approx(6, rel=1e-4)
    assert found["credited"] == pytest.approx(18, rel=1e-4)


def test_the_audience_takes_what_fewer_people_left_do_not_bring():
    # 100 people: 24 of the 24 first come, then fewer and fewer.
    found = losses({"wajib_ktp": 100, "recorded": 100})
    left, credited = 100.0, 0.0
    for _ in range(3):
        credited += left * 0.08
        left *= 0.92
    assert found["credited"] == pytest.approx(credited)
    assert found["audience"] == pytest.approx(24 - credited)
    assert found["ceiling"] == pytest.approx(0, abs=1e-9)


def test_the_ceiling_takes_what_there_is_nobody_left_for():
    # One event a day would activate 160 of the 100 there are.
    found = losses({"wajib_ktp": 100, "recorded": 100, "kelurahan.turnout": 200.0})
    assert found["credited"] == pytest.approx(100)
    assert found["ceiling"] == pytest.approx(60)
    assert found["audience"] == pytest.approx(2 * 160)


def test_a_group_that_is_emptied_caps_its_own_channel():
    school = {"kelurahan.events": 0, "sekolah.events": 5, "sekolah.audience": 30, "sekolah.turnout": 50.0}
    more = {"sekolah.success": 1.0, "sekolah.nonresident": 0.0, "calendar.school_breaks": False}
    found = losses({**school, **more}, "sekolah")
    assert found["credited"] == pytest.approx(30)
    assert found["ceiling"] == pytest.approx(20)


@pytest.mark.parametrize("scenario", [BUSY, CROWDED], ids=["busy", "crowded"])
def test_the_channels_accounts_and_their_ledgers_agree(scenario):
    result = project(scenario, 1)
    assert [row.key for row in result.losses] == [channel.key for channel in CHANNELS]
    credited = {account.key: account.credited for account in result.channels}
    for row in result.losses:
        assert row.planned - sum(getattr(row, name) for name in LIMITS) == pytest.approx(row.credited, abs=1e-6)
        assert row.credited == pytest.approx(credited[row.key], abs=1e-6)


def test_non_residents_are_counted_apart_and_credited_nowhere():
    changes = {"kelurahan.nonresident": 0.5}
    (account,) = (row for row in project(FREE.replace(changes), 1).channels if row.key == "kelurahan")
    assert account.credited == pytest.approx(24, rel=1e-4)
    assert account.non_resident == pytest.approx(24, rel=1e-4)
    assert account.activated == account.credited + account.non_resident
    assert account.events == pytest.approx(3)


def test_where_no_non_residents_come_exactly_none_are_counted():
    plan = FREE.replace({"kelurahan.nonresident": 0.0})
    (account,) = (row for row in project(plan, 1).channels if row.key == "kelurahan")
    assert account.non_resident == 0
    assert account.activated == account.credited > 0


def test_outages_and_capacity_take_as_much_from_non_residents():
    changes = {"kelurahan.nonresident": 0.5, "downtime": 0.25, "kelurahan.officers": 1, "kelurahan.hours": 2.0}
    (account,) = (row for row in project(FREE.replace(changes), 1).channels if row.key == "kelurahan")
    # 12 can be served of the 20 who come, 6 of them from elsewhere.
    assert account.non_resident == pytest.approx(3 * 6 * 0.8 * 0.75, rel=1e-4)
    assert account.credited == pytest.approx(3 * 6 * 0.8 * 0.75, rel=1e-4)


def test_activations_made_when_recording_have_an_account_of_their_own():
    changes = {"recording.sessions": 5, "recording.people": 100.0, "recording.activate": 0.5, "recorded": 19_000_000}
    (account,) = (row for row in project(FREE.replace(changes), 1).channels if row.key == "recording")
    assert account.credited == pytest.approx(3 * 50)
    assert account.events == 3
    assert account.non_resident == 0


@pytest.mark.parametrize("channel", ["asn", "sekolah"])
def test_the_non_residents_of_a_closed_group_keep_their_share_as_it_is_used_up(channel):
    """Of the open channels' they do not: passers-by do not grow fewer as the city's residents are activated."""
    plan = BY_KEY["denpasar-2024"].scenario.replace(
        {f"{channel}.events": 10, f"{channel}.audience": 1000, f"{channel}.nonresident": 0.25}
    )
    accounts = {account.key: account for account in project(plan, 1).channels}
    assert accounts[channel].non_resident == pytest.approx(accounts[channel].activated * 0.25, rel=0.03)
    assert accounts[channel].credited > 700
    open_one = accounts["sosialisasi"]
    assert open_one.non_resident >= open_one.activated * plan.number("sosialisasi.nonresident") - 1e-9
