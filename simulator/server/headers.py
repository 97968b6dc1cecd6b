"""Headers that tell a browser what a page of ours may do: nothing from other hosts, and framed only by setting."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..settings import FRAME_ANCESTORS

PAGE_POLICY = {
    "default-src": "'self'",
    # The framework's page holds a script of its own, what a page adds comes as a blob, and its library for whole
    # numbers of 64 bits is WebAssembly. Nothing needs eval.
    "script-src": "'self' 'unsafe-inline' 'wasm-unsafe-eval' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
"""Of the Content-Security-Policy; who may frame is added by setting."""

UNUSED = ("accelerometer", "camera", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb")
"""What a browser could offer and no page of ours asks for."""


def security_headers() -> dict[str, str]:
    """The headers of every answer. Raises BadSettingError where ``IKD_FRAME_ANCESTORS`` cannot be read."""
    framers = FRAME_ANCESTORS.value()
    policy = {**PAGE_POLICY, "frame-ancestors": " ".join(framers)}
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {sources}" for name, sources in policy.items()),
        "X-Content-Type-Options": "nosniff",
        # A link holds a plan: another site learns at most where it was followed from.
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
    }
    # For browsers that do not know frame-ancestors; it cannot name sites.
    old = {"'none'": "DENY", "'self'": "SAMEORIGIN"}.get(policy["frame-ancestors"])
    return headers if old is None else {**headers, "X-Frame-Options": old}


class SecurityHeaders:
    """Adds the headers to every answer that has not set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = security_headers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and put the headers on its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    present.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers)
