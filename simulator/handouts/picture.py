"""Charts as pictures: SVG and PNG, drawn on the server and without a network."""

from __future__ import annotations

from threading import Lock
from typing import Any

import vl_convert

from ..charts.base import Spec
from ..charts.palette import PALETTES

WIDTH = 1000
"""Pixels; a chart that fills its container on a page is this wide in a file."""
SCALE = 2.0
_LOCK = Lock()
"""The converter works one picture at a time; two at once only wait for each other."""


def svg(spec: Spec, width: int = WIDTH, height: int | None = None) -> str:
    """A chart as SVG text."""
    with _LOCK:
        text: str = vl_convert.vegalite_to_svg(_sized(spec, width, height))
    return text


def png(spec: Spec, width: int = WIDTH, height: int | None = None, scale: float = SCALE) -> bytes:
    """A chart as a PNG, ``scale`` dots a pixel."""
    with _LOCK:
        made: bytes = vl_convert.vegalite_to_png(_sized(spec, width, height), scale=scale)
    return made


def _sized(spec: Spec, width: int, height: int | None) -> dict[str, Any]:
    """The specification with a size and a ground of its own, as a file has no page around it."""
    sized = {**spec, "width": width, **({} if height is None else {"height": height})}
    return {**sized, "config": {**spec.get("config", {}), "background": PALETTES["light"].surface}}
