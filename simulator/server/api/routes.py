"""The paths of the API, each limited, answered as JSON or picture, and refused as JSON that names the key."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ...commands.export import made_of
from ...failures import log_without_words
from ...handouts.kinds import KINDS
from ...settings import API_RATE
from ...sharing import decode
from ..metrics import ANSWER_SECONDS, ANSWERED
from .calls import VERBS, CallError, answer_call
from .limits import LONGEST_QUERY, BusyError, RateLimit, Workers, whole_seconds
from .openapi import description

_LOG = log_without_words()
_SVG = next(kind for kind in KINDS if kind.file == "chart.svg")
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
"""What a browser may do with an answer that it opens by itself: show it."""
_HEADERS = {"Cache-Control": "no-store", "Content-Security-Policy": _ALONE}


def refused(status: int, key: str, received: str, reason: str, wait: float = 0) -> JSONResponse:
    """An error as the API tells it; ``wait`` seconds until it may be asked again."""
    headers = {**_HEADERS, "Retry-After": whole_seconds(wait)} if wait else _HEADERS
    return JSONResponse({"error": {"key": key or None, "received": received, "reason": reason}}, status, headers)


def _chart(query: str) -> Response:
    content = decode(query)
    return Response(made_of(_SVG, query, content, content.language), media_type=_SVG.mime, headers=_HEADERS)


def _verb(verb: str, query: str) -> Response:
    return JSONResponse(answer_call(verb, query), headers=_HEADERS)


def _description(query: str) -> Response:
    return JSONResponse(description(), headers=_HEADERS)


ANSWERS: dict[str, Callable[[str], Response]] = {
    **{f"/v1/{verb}": partial(_verb, verb) for verb in VERBS},
    "/v1/chart.svg": _chart,
    "/v1/openapi.json": _description,
}
"""What each path answers to a query."""


class _Limits:
    def __init__(self) -> None:
        self.rate, self.workers = RateLimit(), Workers()


def _endpoint(path: str, limits: _Limits) -> Callable[[Request], Awaitable[Response]]:
    async def limited(request: Request) -> Response:
        a_minute, query = API_RATE.value(), request.url.query
        if not a_minute:
            return refused(404, "", "", "the API is turned off on this server")
        wait = limits.rate.seconds_until_allowed(request.client.host if request.client else "", a_minute)
        if wait:
            return refused(429, "", "", f"at most {a_minute} requests a minute", wait)
        if len(query) > LONGEST_QUERY:
            return refused(414, "", "", f"a query has at most {LONGEST_QUERY} characters")
        try:
            return await limits.workers.run(partial(ANSWERS[path], query))
        except CallError as wrong:
            return refused(400, wrong.key, wrong.received, wrong.reason)
        except BusyError:
            return refused(503, "", "", "the server works on as many requests as it can", 2)
        except MemoryError:
            return refused(400, "draws", "", "not enough memory for so many futures over so many days")
        except Exception:
            _LOG.exception("the API failed at %s", path)  # without the query: it is not ours to keep
            return refused(500, "", "", "the server failed at this request")

    async def measured(request: Request) -> Response:
        begun = time.monotonic()
        response = await limited(request)
        ANSWERED.labels(path, str(response.status_code)).inc()
        ANSWER_SECONDS.labels(path).observe(time.monotonic() - begun)
        return response

    return measured


def _no_such(request: Request, wrong: Exception) -> Response:
    status = wrong.status_code if isinstance(wrong, HTTPException) else 404
    allowed = dict(wrong.headers or {}) if isinstance(wrong, HTTPException) else {}
    response = refused(status, "", "", HTTPStatus(status).phrase)
    response.headers.update(allowed)
    return response


def api() -> Starlette:
    """The API as an application of its own, with limits of its own."""
    limits = _Limits()
    return Starlette(
        routes=[Route(path, _endpoint(path, limits)) for path in ANSWERS],
        exception_handlers={HTTPException: _no_such},
    )
