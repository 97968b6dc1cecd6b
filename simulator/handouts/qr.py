"""The link as a QR code, for paper and slides."""

from __future__ import annotations

import io
from typing import Any

import segno

from .sanitize import whole_address


def qr_svg(address: str) -> str | None:
    """A QR code as SVG; None where the link is no whole address or longer than a code can hold."""
    made = _saved(address, kind="svg", border=2, light="#fff", xmldecl=False, nl=False, omitsize=True)
    return None if made is None else made.decode()


def qr_png(address: str, scale: int = 8) -> bytes | None:
    """The same as PNG, ``scale`` dots a module."""
    return _saved(address, kind="png", border=2, light="#fff", scale=scale)


def _saved(address: str, **how: Any) -> bytes | None:
    if not whole_address(address):
        return None
    for level in ("m", "l"):
        try:
            code = segno.make(address, error=level, micro=False)
        except segno.DataOverflowError:
            continue
        made = io.BytesIO()
        code.save(made, **how)
        return made.getvalue()
    return None
