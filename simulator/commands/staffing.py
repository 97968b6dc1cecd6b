"""What the verbs that send teams ask of the office: days, hours, money, floors, kecamatan."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import Any

from ..parameters.personal import holds_personal
from ..planning.allocation.costs import PER_EVENT
from ..planning.allocation.districts import District
from ..planning.allocation.staffing import Staffing
from ..planning.levers import OUTREACH
from .arguments import Parser, amount, pair, whole

_RICH = 1e15


def add_staffing(parser: Parser) -> None:
    """Add the options, all but the number of teams."""
    first = Staffing(0)
    many: dict[str, Any] = {"action": "append", "default": []}
    parser.add_argument("--days", type=whole(0, 100), default=first.days, help="working days a week")
    parser.add_argument("--hours", type=amount(0, 1000), default=first.hours, help="a team's hours a day")
    parser.add_argument(
        "--travel", type=amount(0, 1000), default=first.travel, help="hours of travel and set-up an event"
    )
    parser.add_argument("--officers", type=whole(1, 1000), help="officers a team; else as many as an event needs")
    parser.add_argument("--several", action="store_true", help="a team holds as many events a day as fit its hours")
    parser.add_argument("--budget", type=amount(0, _RICH), metavar="RP", help="rupiah up to the end date")
    parser.add_argument("--cost", type=pair(OUTREACH, amount(0, _RICH)), metavar="CHANNEL=RP", **many)
    parser.add_argument("--floor", type=pair(OUTREACH, whole(0, 10_000)), metavar="CHANNEL=N", **many)
    parser.add_argument("--cap", type=pair(OUTREACH, whole(0, 10_000)), metavar="CHANNEL=N", **many)
    parser.add_argument("--district", type=_district, metavar="NAME=FLOOR[:SIZE]", **many)


def staffing_of(parser: Parser, call: Namespace, teams: int) -> Staffing:
    """The staffing a call describes."""
    if call.district and all(district.size == 0 for district in call.district):
        parser.error("at least one district needs a size above 0")
    return Staffing(
        teams=teams,
        days=call.days,
        hours=call.hours,
        travel=call.travel,
        officers=call.officers,
        several=call.several,
        cost=PER_EVENT | dict(call.cost),
        budget=call.budget,
        floors=dict(call.floor),
        caps=dict(call.cap),
    )


def _district(text: str) -> District:
    name, _, numbers = text.rpartition("=")
    floor, _, size = numbers.partition(":")
    if not name:
        raise ArgumentTypeError(f"{text[:20]!r} is no NAME=FLOOR or NAME=FLOOR:SIZE")
    if holds_personal(name):
        raise ArgumentTypeError("a kecamatan's name holds data of a person")
    return District(name, whole(0, 10_000)(floor), amount(0, _RICH)(size) if size else None)
