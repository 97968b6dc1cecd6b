"""The pages as an application with headers, health, metrics and API. Run with ``streamlit run asgi.py``."""

import pkgutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

import streamlit as st
from starlette.concurrency import run_in_threadpool

import simulator.ui
from simulator.server import middleware, routes, set_up_log, warm
from simulator.settings import bad_settings

if bad := bad_settings():
    sys.exit("\n".join(map(str, bad)))


def warm_all() -> None:
    """Load every part of the pages, and what :func:`warm` does."""
    for module in pkgutil.walk_packages(simulator.ui.__path__, "simulator.ui."):
        import_module(module.name)
    warm()


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """What the first visitor would wait for is done before anybody is let in."""
    await run_in_threadpool(warm_all)
    set_up_log()  # last: what was imported until now has set up its own
    yield


app = st.App(
    "app.py", lifespan=lifespan, routes=routes(st.get_option("server.baseUrlPath") or ""), middleware=middleware()
)
