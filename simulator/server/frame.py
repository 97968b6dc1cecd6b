"""What ``asgi.py`` puts around the pages: the routes beside them and the middleware in front of them."""

from __future__ import annotations

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route

from .api.routes import api
from .connection import ConnectionNotice
from .document import DocumentLanguage
from .headers import SecurityHeaders
from .health import answer_health
from .logs import RequestLog
from .metrics import answer_metrics


def routes(base: str = "") -> list[BaseRoute]:
    """The routes beside the pages; ``base`` is the path below which the app is served, as the framework has it."""
    under = f"/{base.strip('/')}" if base.strip("/") else ""
    return [
        Route(f"{under}/healthz", answer_health),
        Route(f"{under}/metrics", answer_metrics),
        Mount(f"{under}/api", app=api()),
    ]


def middleware() -> list[Middleware]:
    """In front of all routes, the framework's too."""
    return [
        Middleware(RequestLog),
        Middleware(SecurityHeaders),
        Middleware(DocumentLanguage),
        Middleware(ConnectionNotice),
    ]
