"""The language of the document: the framework's page says ``en`` whatever the link's language is."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..parameters import LANGUAGES, Language

_WRITTEN = b'<html lang="en"'


def language_of(query: bytes) -> Language:
    """The language a link asks for, the first where it asks for none that there is."""
    asked = parse_qs(query.decode("latin-1")).get("lang", [""])[0]
    return next((language for language in LANGUAGES if language == asked), LANGUAGES[0])


class DocumentLanguage:
    """Writes the link's language into the page that the framework serves.

    A screen reader picks its voice by it before any script has run. The words are as long in both
    languages, so that the page's length stays as it was told.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request for a page on, and change what comes back."""
        if scope["type"] != "http" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        asked = MutableHeaders(raw=list(scope["headers"]))
        del asked["accept-encoding"]  # else it comes packed; a page is small
        scope = {**scope, "headers": asked.raw}
        language = language_of(scope.get("query_string", b"")).encode()
        await self.app(scope, receive, _Rewriting(send, b'<html lang="' + language + b'"'))


class _Rewriting:
    """Passes an answer on; of a page the beginning is changed once."""

    def __init__(self, send: Send, wanted: bytes) -> None:
        self.send, self.wanted, self.page = send, wanted, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            self.page = headers.get("content-type", "").startswith("text/html")
            if self.page:
                headers.add_vary_header("Accept")
        elif self.page and message["type"] == "http.response.body":
            # It stands in the first lines, and so in the first part of the body.
            message = {**message, "body": message.get("body", b"").replace(_WRITTEN, self.wanted, 1)}
            self.page = False
        await self.send(message)
