"""The log as JSON: an object a line, which tells what happened and nothing of whom."""

import json
import logging
import sys

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from simulator.server.logs import AsJson, RequestLog, kind_of, set_up_log


def line(message: str, *filled: object, failed: bool = False) -> dict:
    raised = None
    try:
        raise ValueError("Budi") if failed else LookupError
    except (ValueError, LookupError):
        raised = sys.exc_info() if failed else None
    text = AsJson().format(logging.LogRecord("simulator", logging.ERROR, __file__, 1, message, filled, raised))
    assert "\n" not in text
    return json.loads(text)


def test_a_line_holds_the_wording_and_not_what_is_filled_in():
    told = line("page failed at %s", "m=1&name=Budi")
    assert told.items() >= {"level": "error", "logger": "simulator", "event": "page failed at %s"}.items()
    assert "Budi" not in json.dumps(told)


def test_an_error_is_told_by_its_kind_and_the_places_it_passed():
    told = line("page failed", failed=True)
    assert told["error"] == "ValueError"
    assert told["at"][0].startswith("tests/server/test_logs.py:")
    assert "Budi" not in json.dumps(told)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "page"),
        ("/sim/planning", "page"),
        ("/sim/Budi", "page"),
        ("/sim/_stcore/upload_file/aa/bb", "upload"),
        ("/sim/media/0a.xlsx", "file"),
        ("/sim/static/js/index.js", "static"),
        ("/sim/healthz", "health"),
        ("/api/v1/project", "api"),
    ],
)
def test_a_request_is_told_by_its_kind(path, kind):
    assert kind_of(path) == kind


def test_every_library_logs_through_the_one_handler_and_requests_are_noted(monkeypatch, capsys):
    monkeypatch.setenv("IKD_LOG", "json")
    other = logging.getLogger("another.library")
    other.addHandler(logging.StreamHandler())
    monkeypatch.setattr(logging.root.manager, "loggerDict", {"another.library": other})
    monkeypatch.setattr(logging.root, "handlers", [])
    set_up_log()
    other.error("no %s", "Budi")
    pages = [Route("/{rest:path}", lambda request: PlainTextResponse("Budi"))]
    TestClient(Starlette(routes=pages, middleware=[Middleware(RequestLog)])).get("/Budi?name=Budi")
    told = [json.loads(one) for one in capsys.readouterr().err.splitlines()]
    assert [one["event"] for one in told if one["logger"] != "httpx"] == ["no %s", "request"]
    assert told[-1].items() >= {"kind": "page", "method": "GET", "status": 200}.items()
    assert "Budi" not in json.dumps(told)


def test_without_the_setting_the_log_stays_as_it_is(monkeypatch):
    before = list(logging.root.handlers)
    set_up_log()
    assert logging.root.handlers == before
