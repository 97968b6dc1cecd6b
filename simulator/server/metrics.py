"""What an office's monitoring reads: processor and memory of this process, and what the API was asked.

How many visitors there are the framework tells at ``/_stcore/metrics``. Nothing here names a client or a link.
"""

from __future__ import annotations

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response

ANSWERED = Counter("ikd_api_answers", "Answers of the API by path and status", ["path", "status"])
ANSWER_SECONDS = Histogram("ikd_api_seconds", "Seconds from a request to its answer", ["path"])
WAITING = Gauge("ikd_api_waiting", "Requests of the API that are worked out or wait for it")


async def answer_metrics(request: Request) -> Response:
    """The figures in Prometheus's text form."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})
