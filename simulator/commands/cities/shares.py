"""``shares PROVINCE --target 0.3``: what each city of a table should bring, in whole persons that sum to the target."""

from __future__ import annotations

from argparse import Namespace

from ...cities.city import City, city_of
from ...cities.shares import SHARE_RULES, Share, SharesError, share_target
from ...cities.tables.problems import CityProblem
from ...cities.tables.table import CITY_FORM, read_cities
from ...model import DRAWS, SEED
from ...parameters import LANGUAGES, Language
from ...words import formats, say
from ..arguments import MOST_DRAWS, Parser, Verbs, amount, columns, print_json, whole
from ..evidence.tables import add_file, choices_of, read


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("shares", help="part a province's target among its cities")
    add_file(parser, CITY_FORM)
    parser.add_argument("--target", type=amount(0, 1, inside=True), required=True, help="a fraction of 1, such as 0.3")
    parser.add_argument("--rule", choices=SHARE_RULES, default=SHARE_RULES[0], help="by what the target is parted")
    parser.add_argument("--floor", type=amount(0, 1), default=0.0, help="the least coverage of any, a fraction of 1")
    parser.add_argument("--draws", type=whole(1, MOST_DRAWS), default=DRAWS, help="futures in each fan")
    parser.add_argument("--seed", type=whole(0, 2**32 - 1), default=SEED, help="seed of the random numbers")
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help="language of sentences")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    choices = choices_of(call)
    found = read(parser, call.file, call.lang, lambda data, name: read_cities(data, name, choices))
    made = [city_of(row) for row in found.rows]
    wrong = [one for one in made if isinstance(one, CityProblem)]
    if wrong:
        # A target parted among the others would ask too much of each.
        first = wrong[0]
        named = {"row": first.row, "column": first.column, "reason": first.reason(call.lang), "count": len(wrong)}
        parser.error(say("cities.shares_wrong_rows", call.lang, **named))
    try:
        shares = share_target(
            [one for one in made if isinstance(one, City)], call.target, call.rule, call.floor, call.draws, call.seed
        )
    except SharesError as impossible:
        people = formats.number(impossible.people, call.lang)
        parser.error(say(f"cities.shares_{impossible.code}", call.lang, people=people))
    if call.json:
        print_json([as_json(one) for one in shares])
    else:
        print(_as_text(shares, call.lang))
    return 0


def as_json(one: Share) -> dict[str, object]:
    """One city: persons, a fraction of its own people, the chance of its plan, activations a service day."""
    return {
        "city": one.city.name,
        "code": one.city.code,
        "people": one.people,
        "share": one.share,
        "chance": one.chance,
        "needed_per_service_day": one.needed,
        "planned_per_service_day": one.planned,
        "fastest_per_service_day": one.fastest,
    }


def _as_text(shares: tuple[Share, ...], language: Language) -> str:
    head = tuple(
        say(f"cities.shares_{name}", language) for name in ("city", "people", "share", "chance", "needed", "fastest")
    )
    rows = [
        (
            one.city.name,
            formats.number(one.people, language),
            formats.percent(one.share, language),
            formats.chance(one.chance, language),
            formats.number(one.needed, language, 1),
            formats.number(one.fastest, language, 1),
        )
        for one in shares
    ]
    total = formats.number(sum(one.people for one in shares), language)
    return "\n".join([columns([head, *rows]), say("cities.shares_total", language, people=total)])
