"""A link as it arrives: its keys and values, without what messengers and sentences put around them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from ..parameters import REGISTRY
from .reader import storable

_FOREIGN = re.compile(r"embed|embed_options|utm_.*|fbclid|gclid|dclid|msclkid|igshid|ttclid", re.DOTALL)
"""Keys that are none of a scenario's: Streamlit's own, and what others add to trace who followed a link."""
_ESCAPED = re.compile(r"^(amp;)+")
"""Stands before a key where ``&`` was written ``&amp;``."""
_WRAPPED = re.compile("=|%(25)*3d", re.IGNORECASE)
"""Stands in a key that is a whole link, percent-encoded."""
_MOST_WRAPPINGS = 3
"""Times over that a whole link may have been percent-encoded."""
_AFTER = ".,;:!?)]>*_~'\"\u2019\u201d\u00bb\u2026 "
"""What a sentence or a messenger's bold type leaves behind a link."""
TEXTS = {key.rpartition(".")[2] for key, parameter in REGISTRY.items() if parameter.kind == "text"} | {"title", "text"}
"""Ends of keys whose values are texts, which may end with any of that."""


def pairs_of(link: str | Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """A link's keys and values in its order, unquoted: of a whole address, a query, or what a browser made of it.

    ``&amp;`` and links that were percent-encoded as a whole are read. Left out are keys of others, punctuation
    after the last value, and what no file or screen can hold.
    """
    for _ in range(1 + _MOST_WRAPPINGS):
        if isinstance(link, str):
            head, mark, query = link.strip().partition("#")[0].partition("?")
            text = query if mark else "" if "://" in head else head
            found = parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=None)
        else:
            items = ((key, [values] if isinstance(values, str) else values) for key, values in link.items())
            found = [(key, value) for key, values in items for value in values]
        named = ((storable(_ESCAPED.sub("", key)), storable(value)) for key, value in found)
        pairs = [(key, value) for key, value in named if not _FOREIGN.fullmatch(key)]
        if len(pairs) != 1 or pairs[0][1] or not _WRAPPED.search(pairs[0][0]):
            break
        link = pairs[0][0]
    if pairs and pairs[-1][0].rpartition(".")[2] not in TEXTS:
        pairs[-1] = (pairs[-1][0], pairs[-1][1].rstrip(_AFTER))
    return pairs
