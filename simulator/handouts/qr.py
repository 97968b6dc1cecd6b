"""A link as a QR code: for paper, slides and the screen."""

from __future__ import annotations

import html
import io
from functools import lru_cache
from typing import Any

import segno

from .sanitize import whole_address

CORNER, LARGE = 24, 84
"""Sides of a code on the projector in hundredths of the screen's height: on the slide, and enlarged."""
_BORDER = 2
MOST_MODULES = {CORNER: 45, LARGE: 81}
"""Modules a side that the last row can still read: docs/decisions/0021-in-the-room.md."""
_MOST_BYTES = 586
"""What a code of 81 modules holds at the lowest level; ISO/IEC 18004, table 7."""
_ON_SCREEN: dict[str, Any] = {"border": _BORDER, "dark": "#000", "light": "#fff"}


def qr_svg(address: str) -> str | None:
    """A QR code as SVG; None where the link is no whole address or longer than a code can hold."""
    made = _saved(address, kind="svg", border=_BORDER, light="#fff", xmldecl=False, nl=False, omitsize=True)
    return None if made is None else made.decode()


def qr_png(address: str, scale: int = 8) -> bytes | None:
    """The same as PNG, ``scale`` dots a module."""
    return _saved(address, kind="png", border=_BORDER, light="#fff", scale=scale)


def qr_inline(address: str, label: str) -> str:
    """A QR code as an HTML element with a spoken label; empty for an address longer than a code can hold."""
    code = _code(address)
    if code is None:
        return ""
    svg: str = code.svg_inline(omitsize=True, **_ON_SCREEN)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(label)}" ', 1)


@lru_cache(maxsize=64)
def qr_for_room(address: str, side: int) -> str:
    """A QR code as the address of a picture, ``CORNER`` or ``LARGE`` side; empty where the last row could not
    read it.
    """
    if len(address.encode()) > _MOST_BYTES:
        return ""
    # The lowest level makes the fewest modules; what is left of them segno uses for more repair.
    code = segno.make(address, error="l", micro=False)
    if code.symbol_size(border=0)[0] > MOST_MODULES[side]:
        return ""
    return code.svg_data_uri(scale=4, **_ON_SCREEN)


def _saved(address: str, **how: Any) -> bytes | None:
    code = _code(address) if whole_address(address) else None
    if code is None:
        return None
    made = io.BytesIO()
    code.save(made, **how)
    return made.getvalue()


@lru_cache(maxsize=64)
def _code(address: str) -> segno.QRCode | None:
    """A long address takes half a second to lay out, so it is done once."""
    for level in ("m", "l"):
        try:
            return segno.make(address, error=level, micro=False)
        except segno.DataOverflowError:
            continue
    return None
