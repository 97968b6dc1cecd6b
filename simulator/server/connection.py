"""A word to whoever sits behind a proxy that lets pages through but no websocket: without it the screen stays empty."""

from __future__ import annotations

import json

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..words import say
from .document import language_of

AFTER_SECONDS = 12
"""A slow line has the page connected by then; a proxy that swallows the request never has."""
_END, _ROOT = b"</head>", b'id="root"'
"""Where the script goes, and what the framework's page is known by."""

_SCRIPT = """
(function () {
  var words = %s, until = Date.now() + %d * 1000, connected = false, box = null;
  function line(tag, text, style) {
    var part = document.createElement(tag);
    part.textContent = text;
    part.style.cssText = style;
    box.appendChild(part);
  }
  function stream() {
    var script = document.querySelector('script[src*="/static/js/"], script[src^="./static/js/"]');
    var base = script ? script.src.split("/static/js/")[0] : location.origin;
    return base.replace(/^http/, "ws") + "/_stcore/stream";
  }
  function show() {
    box = document.createElement("div");
    box.id = "ikd-no-connection";
    box.setAttribute("role", "alert");
    box.style.cssText = "position:fixed;inset:0 0 auto 0;z-index:2000000;margin:1rem auto;max-width:42rem;" +
      "padding:1rem 1.5rem;box-sizing:border-box;background:#fff;color:#1a2433;border:2px solid #0072b2;" +
      "border-radius:.5rem;font:1rem/1.5 'Segoe UI',system-ui,sans-serif";
    line("h1", words[0], "font-size:1.25rem;margin:0 0 .5rem");
    line("p", words[1], "margin:0 0 .5rem");
    line("p", words[2], "margin:0 0 .5rem");
    line("code", stream(), "overflow-wrap:anywhere");
    document.body.appendChild(box);
  }
  var watch = setInterval(function () {
    var app = document.querySelector("[data-testid=stApp]");
    connected = app !== null && app.getAttribute("data-test-connection-state") === "CONNECTED";
    if (connected) {
      clearInterval(watch);
      if (box) box.remove();
    } else if (!box && Date.now() > until) {
      show();
    }
  }, 500);
})();
"""


class ConnectionNotice:
    """Puts a script into the framework's page that says what to ask for where no connection comes about in time."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; an answer that is a page gains the script before its head ends."""
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
            return
        await self.app(scope, receive, _Adding(send, notice(scope.get("query_string", b""))))


def notice(query: bytes) -> bytes:
    """The script in the language that a link asks for."""
    language = language_of(query)
    words = [say(f"app.no_connection{part}", language) for part in ("", "_why", "_ask")]
    script = _SCRIPT % (json.dumps(words).replace("<", "\\u003c"), AFTER_SECONDS)
    return f"<script>{script}</script>".encode()


class _Adding:
    """Passes an answer on; a page is told longer by what it gains, which stands in the first part of its body."""

    def __init__(self, send: Send, added: bytes) -> None:
        self.send, self.added, self.page = send, added, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            # The framework's page alone: it is whole, unpacked (DocumentLanguage asks for that) and says its length.
            self.page = (
                message["status"] == 200
                and headers.get("content-type", "").startswith("text/html")
                and "content-encoding" not in headers
                and "content-length" in headers
            )
            if self.page:
                self.start = message
                return
        elif self.page and message["type"] == "http.response.body":
            body: bytes = message.get("body", b"")
            if _ROOT in body and _END in body:
                headers = MutableHeaders(scope=self.start)
                headers["content-length"] = str(int(headers["content-length"]) + len(self.added))
                message = {**message, "body": body.replace(_END, self.added + _END, 1)}
            self.page = False
            await self.send(self.start)
        await self.send(message)
