"""The log as JSON, an object a line on standard error, for who collects the logs of an office's servers.

Nothing a visitor typed or opened stands in it: of a message its wording without what is filled in, of an error its
kind and the places it passed, of a request its kind.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..failures import places_passed
from ..settings import LOG

_REQUESTS = logging.getLogger("simulator.requests")
REQUEST_KINDS = {
    "static": "static",
    "media": "file",
    "upload_file": "upload",
    "stream": "connection",
    "api": "api",
} | dict.fromkeys(("healthz", "health", "metrics", "host-config", "allowed-message-origins"), "health")
"""What a request is for, by a part of its path."""


class AsJson(logging.Formatter):
    """One record as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """A line without its end."""
        told: dict[str, object] = {
            "time": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": str(record.msg)[:300],
        }
        if record.exc_info and record.exc_info[0]:
            told |= {"error": record.exc_info[0].__name__, "at": places_passed(record.exc_info[2])}
        return json.dumps(told | getattr(record, "told", {}))


def set_up_log() -> None:
    """Send what every library logs through one JSON handler where ``IKD_LOG`` asks for it. Raises BadSettingError."""
    if LOG.value() != "json":
        return
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson())
    logging.root.handlers = [handler]
    for logger in list(logging.root.manager.loggerDict.values()):
        if isinstance(logger, logging.Logger) and logger.handlers:
            logger.handlers, logger.propagate = [], True
    _REQUESTS.setLevel(logging.INFO)


class RequestLog:
    """Logs the kind of every request, its answer and its milliseconds where the log is JSON."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.wanted = LOG.value() == "json"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and note how it went."""
        if not self.wanted or scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            told = {
                "kind": kind_of(scope["path"]),
                "method": scope["method"],
                "status": status,
                "ms": round(1000 * (time.perf_counter() - begun)),
            }
            _REQUESTS.info("request", extra={"told": told})


def kind_of(path: str) -> str:
    """What a path is for; never the path itself, in which anybody may write anything."""
    return next((REQUEST_KINDS[part] for part in path.split("/") if part in REQUEST_KINDS), "page")
