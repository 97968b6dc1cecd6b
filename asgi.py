"""The pages as an application with headers, health, metrics and API. Run with ``streamlit run asgi.py``."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.concurrency import run_in_threadpool

from simulator.server import middleware, routes, set_up_log, warm
from simulator.settings import bad_settings

if bad := bad_settings():
    sys.exit("\n".join(map(str, bad)))


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """What the first visitor would wait for is done before anybody is let in."""
    await run_in_threadpool(warm)
    set_up_log()  # last: what was imported until now has set up its own
    yield


app = st.App(
    "app.py", lifespan=lifespan, routes=routes(st.get_option("server.baseUrlPath") or ""), middleware=middleware()
)
