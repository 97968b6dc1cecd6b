"""The server itself, over loopback: paths, forgery, other origins, error pages."""

import base64
import http.client
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tools.server import running

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
SECRETS = ("def set_up", "root:", str(ROOT), "site-packages", "Traceback", "postScriptGC")
"""What stands in sources, settings and error messages, and belongs in no answer."""
TRICKS = [
    "/../app.py", "/..%2fapp.py", "/%2e%2e/%2e%2e/etc/passwd", "/static/../../app.py", "/static/..%2f..%2fapp.py",
    "/media/..%2f..%2fapp.py", "/component/x/..%2f..%2fapp.py", "/app/static/..%2fapp.py", "/app.py", "/asgi.py",
    "/.streamlit/config.toml", "/simulator/settings.py", "/ikd-tracks.db", "//etc/passwd", "/\\\\host\\share",
    "/C:/Windows/win.ini", "/api/../app.py", "/api/v1/..%2f..%2fapp.py", "/api/v1/chart.svg/../../../app.py", "/%00",
]  # fmt: skip


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    with running() as address:
        yield urlsplit(address).netloc


def ask(host: str, method: str, path: str, headers: dict[str, str] | None = None, body: bytes | None = None):
    """The path as it is given: nothing on our side tidies it."""
    connection = http.client.HTTPConnection(host, timeout=20)
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return (
            answer.status,
            {name.lower(): value for name, value in answer.getheaders()},
            answer.read().decode("latin-1"),
        )
    finally:
        connection.close()


def test_no_path_leads_to_a_file_of_ours_and_no_error_page_tells_of_the_inside(host):
    told = {path: ask(host, "GET", path) for path in TRICKS}
    assert {path for path, (_, _, body) in told.items() if any(secret in body for secret in SECRETS)} == set()
    # Where there is no such file the framework gives its own page, which then says so.
    pages = [body for status, _, body in told.values() if status == 200]
    assert all(body.lstrip().startswith(("<!--", "<!DOCTYPE")) for body in pages)


def test_an_upload_without_the_token_is_refused(host):
    boundary = "x"
    body = f'--{boundary}\r\nContent-Disposition: form-data; name="a"; filename="a.csv"\r\n\r\n1\r\n--{boundary}--'
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    status, _, told = ask(host, "PUT", "/_stcore/upload_file/session/file", headers, body.encode())
    assert status == 403
    assert not any(secret in told for secret in SECRETS)


def test_another_site_may_neither_read_nor_open_a_socket(host):
    elsewhere = {"Origin": "http://evil.example"}
    for path in ("/", "/healthz", "/api/v1/openapi.json", "/_stcore/host-config"):
        _, headers, _ = ask(host, "GET", path, elsewhere)
        assert headers.get("access-control-allow-origin") in (None, "http://" + host), path
    key = base64.b64encode(os.urandom(16)).decode()
    socket = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key}
    assert ask(host, "GET", "/_stcore/stream", {**socket, **elsewhere})[0] == 403


def test_every_page_is_framed_by_no_stranger_and_says_what_a_browser_may_do(host):
    for path in ("/", "/planning", "/nothing-of-the-kind", "/_stcore/health"):
        _, headers, _ = ask(host, "GET", path)
        assert "frame-ancestors 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
