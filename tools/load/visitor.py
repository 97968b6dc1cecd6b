"""A visitor without a browser: speaks the framework's protocol over a websocket, as a page in a browser does."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

LARGEST = 64 * 2**20
"""Bytes of a message at most."""


@dataclass
class Run:
    """One run of the script as the visitor sees it: seconds from asking for it, and what it drew."""

    verdict: float = 0.0
    chart: float = 0.0
    end: float = 0.0
    messages: int = 0
    sent: int = 0
    """Bytes."""
    html: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Visitor:
    """One open page. ``link`` is a query without the question mark."""

    def __init__(self, address: str, link: str, page: str = "") -> None:
        self.address, self.link, self.page = address, link, page
        self.widgets: dict[str, WidgetState] = {}
        self.kept: dict[str, ForwardMsg] = {}
        """Messages that the server may refer to, as a browser keeps them."""
        self.script = ""
        self.socket: ClientConnection

    async def open(self) -> Run:
        """Open the page; the first run."""
        stream = self.address.replace("http", "ws", 1) + "/_stcore/stream"
        self.socket = await connect(stream, subprotocols=["streamlit"], max_size=LARGEST)  # type: ignore[list-item]
        return await self.run()

    async def move(self, key: str, value: float) -> Run:
        """Move a parameter's slider to a value in the screen's unit."""
        (name,) = (one for one in self.widgets if one.endswith(f"-slider:{key}"))
        state = WidgetState(id=name)
        state.double_array_value.data.append(value)
        self.widgets[name] = state
        return await self.run()

    async def press(self, key: str) -> None:
        """Press a button, without waiting for what comes of it."""
        name = next(one for one in self.buttons if one.endswith(f"-{key}"))
        await self._ask(WidgetState(id=name, trigger_value=True))

    async def run(self) -> Run:
        """Ask for a run and read it to its end."""
        begun = time.perf_counter()
        await self._ask()
        return await self.read(begun)

    async def read(self, begun: float) -> Run:
        """Read messages until the script has ended."""
        run = Run()
        self.buttons: list[str] = []
        while True:
            data = await self.socket.recv()
            now = time.perf_counter() - begun
            message = ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode())
            run.messages += 1
            run.sent += len(data)
            kind = message.WhichOneof("type")
            if kind == "ref_hash":
                message = self.kept[message.ref_hash]
                kind = message.WhichOneof("type")
            elif message.metadata.cacheable:
                self.kept[message.hash] = message
            if kind == "new_session":
                self.script = message.new_session.page_script_hash
            elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                self._drawn(message, run, now)
            elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                run.end = now
                return run

    async def close(self) -> None:
        """Leave."""
        await self.socket.close()

    async def _ask(self, *triggered: WidgetState) -> None:
        ask = BackMsg()
        client = ask.rerun_script
        client.query_string = self.link
        client.page_script_hash, client.page_name = (self.script, "") if self.script else ("", self.page)
        client.widget_states.widgets.extend([*self.widgets.values(), *triggered])
        client.cached_message_hashes.extend(self.kept)
        client.context_info.url = f"{self.address}/{self.page}"
        client.context_info.timezone, client.context_info.locale = "Asia/Jakarta", "id-ID"
        await self.socket.send(ask.SerializeToString())

    def _drawn(self, message: ForwardMsg, run: Run, now: float) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "html":
            run.html.append(element.html.body)
            if not run.verdict and 'class="ikd-verdict"' in element.html.body:
                run.verdict = now
        elif kind == "vega_lite_chart":
            run.chart = run.chart or now
        elif kind == "slider":
            slider = element.slider
            state = WidgetState(id=slider.id)
            state.double_array_value.data.extend(slider.value if slider.set_value else slider.default)
            if slider.set_value or slider.id not in self.widgets:
                self.widgets[slider.id] = state
        elif kind == "text_input":
            text = element.text_input
            if text.set_value or text.id not in self.widgets:
                value = text.value if text.set_value else text.default
                self.widgets[text.id] = WidgetState(id=text.id, string_value=value)
        elif kind == "button":
            self.buttons.append(element.button.id)
        elif kind == "bidi_component":
            run.links.append(element.bidi_component.json)
        elif kind in ("exception", "alert"):
            run.errors.append(str(element)[:300])
