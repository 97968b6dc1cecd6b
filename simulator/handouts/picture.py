"""Charts as pictures: SVG and PNG, drawn on the server and without a network."""

from __future__ import annotations

import datetime as dt
import html
import io
import textwrap
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any

import vl_convert
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from ..charts.base import Spec
from ..charts.palette import PALETTES
from ..parameters import VERSION, Language
from ..words import formats, say
from .sanitize import fit_for_file, with_texts

WIDTH = 1000
"""Pixels; a chart that fills its container on a page is this wide in a file."""
SCALE = 2.0
LONGEST_LINE = 150
"""Letters of a small line above a chart."""
_LOCK = Lock()
"""The converter works one picture at a time; two at once only wait for each other."""


def svg(spec: Spec, width: int = WIDTH, height: int | None = None, origin: Mapping[str, str] | None = None) -> str:
    """A chart as SVG text, its sides in pixels; ``origin`` says in the file, unseen, where it came from."""
    with _LOCK:
        text: str = vl_convert.vegalite_to_svg(_sized(spec, width, height))
    if not origin:
        return text
    said = "\n".join(f"{name}: {fit_for_file(value)}" for name, value in origin.items())
    head, mark, rest = text.partition(">")
    return f"{head}{mark}<desc>{html.escape(said)}</desc>{rest}"


def png(
    spec: Spec,
    width: int = WIDTH,
    height: int | None = None,
    scale: float = SCALE,
    origin: Mapping[str, str] | None = None,
) -> bytes:
    """A chart as a PNG, its sides in pixels, ``scale`` dots each; ``origin`` says in the file, unseen, where from."""
    with _LOCK:
        made: bytes = vl_convert.vegalite_to_png(_sized(spec, width, height), scale=scale)
    if not origin:
        return made
    said, file = PngInfo(), io.BytesIO()
    for name, value in origin.items():
        said.add_itxt(name, fit_for_file(value))
    Image.open(io.BytesIO(made)).save(file, "PNG", pnginfo=said)
    return file.getvalue()


def titled(spec: Spec, text: str, lines: Sequence[str]) -> Spec:
    """A chart with its answer above it and small lines beneath that; each line is cut where the chart ends."""
    cut = [formats.shortened(line, LONGEST_LINE, keep_blanks=True) for line in lines]
    title = {
        "text": textwrap.wrap(text, 110),
        "subtitle": cut,
        "anchor": "start",
        "fontSize": 17,
        "subtitleFontSize": 12,
        "subtitlePadding": 6,
        "offset": 12,
    }
    return {**spec, "title": title}


def origin_line(model: int, made: dt.date, language: Language) -> str:
    """The product and its version, the model's version and the date made."""
    return say("meeting.picture_origin", language, version=VERSION, model=model, date=formats.date(made, language))


def _sized(spec: Spec, width: int, height: int | None) -> dict[str, Any]:
    """The specification with a size and a ground of its own, as a file has no page around it, and without
    the layers that only a pointer finds. A character that XML refuses ends the converter, and the program with it.
    """
    sized = {**spec, "width": width, **({} if height is None else {"height": height})}
    if "layer" in sized:
        sized["layer"] = [layer for layer in sized["layer"] if layer["mark"].get("opacity") != 0]
    made: dict[str, Any] = with_texts(sized, fit_for_file)
    return {**made, "config": {**made.get("config", {}), "background": PALETTES["light"].surface}}
