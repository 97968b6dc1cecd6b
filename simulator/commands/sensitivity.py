"""``tornado LINK``: what moves the result most, each parameter from low to high."""

from __future__ import annotations

from argparse import Namespace

from ..parameters import REGISTRY, Language, full_label
from ..planning.evaluate import line_of
from ..planning.sensitivity.tornado import Swing, tornado
from ..scenario import Scenario
from ..words import formats, say
from .arguments import Parser, Verbs, columns, json_value, opened, print_json, print_repairs, verb

SHOWN = 12


def add(verbs: Verbs) -> None:
    """Add the verb. Draws and seed are taken for the habit's sake: the swings are the line's."""
    verb(verbs, "tornado", "each parameter from its low to its high plausible value", _answer)


def _answer(parser: Parser, call: Namespace) -> int:
    content = opened(call)
    swings = tornado(content.scenario)
    if call.json:
        print_json(
            [
                {
                    "key": swing.key,
                    "low": json_value(swing.low),
                    "high": json_value(swing.high),
                    "coverage_low": swing.coverage_low,
                    "coverage_high": swing.coverage_high,
                }
                for swing in swings
            ]
        )
        print_repairs(content.repairs, content.language, error=True)
        return 0
    print(_as_text(swings[:SHOWN], content.scenario, content.language))
    print_repairs(content.repairs, content.language)
    return 0


def _as_text(swings: tuple[Swing, ...], scenario: Scenario, language: Language) -> str:
    def shown(swing: Swing) -> str:
        parameter = REGISTRY[swing.key]
        return say(
            "answer.swing",
            language,
            low=formats.value(parameter, swing.low, language, with_unit=False),
            high=formats.value(parameter, swing.high, language),
            from_share=formats.percent(swing.coverage_low, language),
            to_share=formats.percent(swing.coverage_high, language),
        )

    date = formats.date(scenario.day("end"), language)
    head = say("answer.swing_head", language, date=date, share=formats.percent(line_of(scenario).coverage, language))
    return f"{head}\n" + columns([(full_label(swing.key).in_language(language), shown(swing)) for swing in swings])
