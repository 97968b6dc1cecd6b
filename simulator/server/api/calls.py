"""A query as a call of the command line: its options are the verb's own, all other keys are the link's."""

from __future__ import annotations

import argparse
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import unquote_plus

from ...commands.arguments import Json, Parser, Verbs
from ...parameters import SimulatorError

MOST_API_DRAWS = 5_000
"""Futures that a request may ask for: many ask at once, unlike on the command line."""
VERBS = {"project": "project", "seek": "seek"}
"""The verbs that can be asked, and their module."""
_SPOKEN_FOR = ("help", "json")
_ON, _OFF = ("true", "1"), ("false", "0")


class CallError(SimulatorError, ValueError):
    """A query that makes no sense: ``key`` is the option it is about (empty where it is about the whole plan),
    ``received`` what came.
    """

    def __init__(self, key: str, received: str, reason: str) -> None:
        super().__init__(reason)
        self.key, self.received, self.reason = key, received[:40], reason


class _ApiParser(Parser):
    """The command line's parser, which raises instead of leaving."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{**options, "exit_on_error": False})

    def error(self, message: str) -> Any:
        """Raise CallError."""
        raise CallError("", "", message)


@lru_cache(maxsize=len(VERBS))
def _loaded(verb: str) -> tuple[_ApiParser, Parser, ModuleType]:
    module = import_module(f"simulator.commands.{VERBS[verb]}")
    parser = _ApiParser(prog="api")
    verbs: Verbs = parser.add_subparsers(dest="verb", required=True, parser_class=_ApiParser)
    module.add(verbs)
    return parser, verbs.choices[verb], module


def options_of(verb: str) -> dict[str, argparse.Action]:
    """The options that a query may give beside the link's keys, by name."""
    _, parser, _ = _loaded(verb)
    return {one.dest: one for one in parser._actions if one.option_strings and one.dest not in _SPOKEN_FOR}


def split(query: str, options: dict[str, argparse.Action]) -> tuple[str, list[tuple[str, str]]]:
    """A query as the link, spelled as it came, and the options in it."""
    link, given = [], []
    for piece in query.split("&"):
        key, _, value = piece.partition("=")
        if unquote_plus(key) in options:
            given.append((unquote_plus(key), unquote_plus(value)))
        else:
            link.append(piece)
    return "&".join(link), given


def answer_call(verb: str, query: str) -> Json:
    """What the command prints with ``--json``. Raises CallError."""
    parser, _, module = _loaded(verb)
    options = options_of(verb)
    link, given = split(query, options)
    missing = [name for name, one in options.items() if one.required and name not in dict(given)]
    if missing:
        raise CallError(missing[0], "", f"{missing[0]} is needed")
    words = [word for key, value in _once(given, options) for word in _spelled(options[key], key, value)]
    try:
        call = parser.parse_args([verb, "--json", *words, "--", link])
    except argparse.ArgumentError as wrong:
        key = (wrong.argument_name or "").lstrip("-").partition("/")[0]
        raise CallError(key, dict(given).get(key, ""), wrong.message) from None
    found: Json = module.answer_as_json(parser, call)
    return found


def _once(given: list[tuple[str, str]], options: dict[str, argparse.Action]) -> list[tuple[str, str]]:
    """The options, refused where one that can be given once came twice, or asks for more futures than are given."""
    seen: set[str] = set()
    for key, value in given:
        if key in seen and not isinstance(options[key], argparse._AppendAction):
            raise CallError(key, value, f"{key} is given twice")
        seen.add(key)
        if key == "draws" and value.isascii() and value.isdigit() and int(value[:9]) > MOST_API_DRAWS:
            raise CallError(key, value, f"at most {MOST_API_DRAWS} draws can be asked for")
    return given


def _spelled(option: argparse.Action, key: str, value: str) -> list[str]:
    name = option.option_strings[0]
    if option.nargs != 0:
        return [f"{name}={value}"]
    if value in _ON:
        return [name]
    if value in _OFF:
        return []
    raise CallError(key, value, f"{key} is true or false")
