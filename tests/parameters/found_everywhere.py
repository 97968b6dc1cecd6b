"""Where some parameters are found, to be run in a copy of the product by :mod:`.test_added_in_one_file`.

``python -m tests.parameters.found_everywhere KEY ...`` prints JSON: for every key, the places it was found in.
"""

import contextlib
import datetime as dt
import io
import json
import sys

import openpyxl

from simulator import Scenario
from simulator.__main__ import main
from simulator.handouts.handout import prepare_handout
from simulator.handouts.kinds import KINDS
from simulator.parameters import REGISTRY
from simulator.planning.levers import office_levers
from simulator.presets import BY_KEY
from simulator.sharing import decode, encode, read_file
from simulator.sharing.meeting import LIVE_LEVERS
from tests.pages.visit import FOLDS, METHODS, Visit

START = BY_KEY["blitar-2025"].scenario


def changed(key: str) -> Scenario:
    """The plan with the parameter at its slider's end."""
    parameter = REGISTRY[key]
    return START.replace({key: parameter.inside(parameter.high)})


def printed(*arguments: str) -> str:
    """What the command line prints, empty where it refuses."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        try:
            status = main(arguments)
        except SystemExit:
            return ""
    return out.getvalue() if status == 0 else ""


def made(kind: str, plan: Scenario) -> bytes:
    """A hand-out of a plan."""
    handout = prepare_handout(plan, START, "en", encode(plan), dt.date(2026, 1, 1))
    return next(one for one in KINDS if one.key == kind).make(handout)


def places(key: str, sidebar: Visit, methods: Visit) -> list[str]:
    """Every place that knows the parameter."""
    plan = changed(key)
    link = encode(plan)
    found = {
        "widget": sidebar.has("slider", f"slider:{key}"),
        "link": f"&{key}=" in link and decode(link).scenario == plan and not decode(link).repairs,
        "seek": key in printed("seek", link, "--lever", key, "--draws", "20", "--json"),
        "tornado": key in [swing["key"] for swing in json.loads(printed("tornado", link, "--json"))],
        "methods": any(key in row for table in methods.tables for row in table),
        "office": key in office_levers(plan),
        "live": key in LIVE_LEVERS,
    }
    handout = prepare_handout(plan, START, "en", link, dt.date(2026, 1, 1))
    (row,) = (row for row in handout.rows if row.key == key)
    book = openpyxl.load_workbook(io.BytesIO(made("workbook", plan)), read_only=True)
    named = {str(cell.value) for row in book.worksheets[1].iter_rows() for cell in row}
    found |= {
        "rows": row.changed and row.label != "",
        "workbook": key.replace(".", "_") in named or f"{REGISTRY[key].group}_{key}" in named,
        "snapshot": row.label in made("snapshot", plan).decode(),
        "file": read_file(made("json", plan)).scenario == plan,
    }
    return [place for place, known in found.items() if known]


if __name__ == "__main__":
    at_home, at_methods = Visit("m=1&r=blitar-2025", open_folds=FOLDS), Visit("m=1&r=blitar-2025")
    at_methods.open_page(METHODS)
    print(json.dumps({key: places(key, at_home, at_methods) for key in sys.argv[1:]}))
