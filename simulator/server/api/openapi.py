"""The API's description (OpenAPI 3.1), made from the registry of parameters and the verbs' own options."""

from __future__ import annotations

import argparse
from functools import lru_cache
from typing import Any

from ...parameters import AXES, LANGUAGES, MODEL, REGISTRY, VERSION, Parameter
from ...presets import BY_KEY
from .calls import MOST_API_DRAWS, options_of

Json = dict[str, Any]
_HEADER: dict[str, tuple[str, Json]] = {
    "m": ("The model's version, which pins every default", {"type": "integer", "enum": [MODEL]}),
    "r": ("The city that the plan starts from", {"type": "string", "enum": list(BY_KEY)}),
    "lang": ("The language of reasons and pictures", {"type": "string", "enum": list(LANGUAGES)}),
    "axis": ("The chart's vertical axis", {"type": "string", "enum": list(AXES)}),
    "k": ("The link's check: tells whether it arrived whole", {"type": "string"}),
}
"""Keys of a link that are no parameters. What else a link made by the app holds is read too."""
_SUMMARIES = {
    "project": "Where the plan of a link ends: line, range and chance, the same object as `project --json`",
    "seek": "The smallest value of a lever that meets the target, the same object as `seek --json`",
}
_ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["key", "received", "reason"],
            "properties": {
                "key": {"type": ["string", "null"], "description": "the key it is about, null for the whole request"},
                "received": {"type": "string"},
                "reason": {"type": "string"},
            },
        }
    },
}
_REFUSALS = {
    "400": "An option that makes no sense, named",
    "404": "The API is turned off",
    "414": "The query is too long",
    "429": "Too many requests a minute from this address",
    "503": "The server works on as many requests as it can",
}


def schema_of(parameter: Parameter) -> Json:
    """The values that a link may give a parameter, in the screen's unit."""
    if parameter.numeric:
        kind = "integer" if parameter.kind == "count" else "number"
        return {"type": kind, "minimum": parameter.low, "maximum": parameter.high}
    if parameter.kind == "flag":
        return {"type": "string", "enum": [parameter.write(value) for value in (False, True)]}
    schemas: dict[str, Json] = {
        "date": {"type": "string", "format": "date"},
        "optional_date": {"type": "string", "pattern": r"^(\d{4}-\d\d-\d\d|off)$"},
        "choice": {"type": "string", "enum": [key for key, _ in parameter.choices]},
        "weekdays": {"type": "string", "pattern": "^[1-7]{1,7}$"},
        "text": {"type": "string", "maxLength": parameter.longest},
    }
    return schemas.get(parameter.kind, {"type": "string"})


def _parameter(name: str, words: str, schema: Json, required: bool = False) -> Json:
    return {"name": name, "in": "query", "required": required, "description": words, "schema": schema}


def _registry_parameter(parameter: Parameter) -> Json:
    unit = f" ({parameter.unit.en})" if parameter.unit.en else ""
    return _parameter(parameter.key, f"{parameter.label.en}{unit}. {parameter.help.en}", schema_of(parameter))


def _option(name: str, option: argparse.Action) -> Json:
    if option.nargs == 0:
        schema: Json = {"type": "boolean"}
    elif option.type is None:
        schema = {"type": "string"}
    else:
        schema = {"type": "string" if option.metavar and "=" in str(option.metavar) else ["string", "number"]}
    if name == "draws":
        schema = {"type": "integer", "minimum": 1, "maximum": MOST_API_DRAWS}
    if isinstance(option, argparse._AppendAction):
        schema = {"type": "array", "items": schema}
    return _parameter(name, option.help or str(option.metavar or name), schema, bool(option.required))


def _refusals() -> Json:
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    return {status: {"description": words, "content": error} for status, words in _REFUSALS.items()}


def _path(summary: str, mime: str, schema: Json, parameters: list[Json]) -> Json:
    found = {"description": "The answer; `repairs` lists what of the link could not be used", "content": {mime: {}}}
    found["content"] = {mime: {"schema": schema}}
    return {"get": {"summary": summary, "parameters": parameters, "responses": {"200": found, **_refusals()}}}


@lru_cache(maxsize=1)
def description() -> Json:
    """The whole description."""
    of_links = {key: _parameter(key, *said) for key, said in _HEADER.items()}
    of_links |= {key: _registry_parameter(parameter) for key, parameter in REGISTRY.items()}
    link = [{"$ref": f"#/components/parameters/{key}"} for key in of_links]
    paths = {
        f"/api/v1/{verb}": _path(
            summary,
            "application/json",
            {"type": "object"},
            [*link, *(_option(name, option) for name, option in options_of(verb).items())],
        )
        for verb, summary in _SUMMARIES.items()
    }
    picture = "The front page's chart as a picture, as `export --to chart.svg` makes it"
    paths["/api/v1/chart.svg"] = _path(picture, "image/svg+xml", {"type": "string"}, link)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "IKD coverage simulator",
            "version": VERSION,
            "summary": "Read-only; a query is a share link",
        },
        "paths": paths,
        "components": {"parameters": of_links, "schemas": {"Error": _ERROR}},
    }
