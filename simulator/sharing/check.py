"""The short check at a link's end, by which a link that was cut on its way is noticed.

Without it a link cut at ``...&kelurahan.events=12`` to ``...=1`` opens other figures and says nothing. It is
reckoned over keys and values as they are read, so that a messenger may spell them as it likes, and in their
order, the only one in which a link is ever made. It protects from accidents alone: whoever changes a link by
hand is told mildly that it is not as it was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from urllib.parse import quote

KEY = "k"
_SAFE = ":,"
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's 32: none is taken for another when read aloud or typed."""
_LENGTH = 4
"""Of 32 to the 4th, a million, altered links one is not noticed. One that was cut lacks the check and always is."""

Pairs = Sequence[tuple[str, str]]
"""A link's keys and values, unquoted, in its order."""


def query_of(pairs: Pairs) -> str:
    """The pairs as a link's query, without a check."""
    return "&".join(f"{quote(key, safe='')}={quote(value, safe=_SAFE)}" for key, value in pairs)


def with_check(pairs: Pairs) -> str:
    """The pairs as a link's query that ends with its check."""
    query = query_of(pairs)
    return f"{query}&{KEY}={_check(query)}"


def is_whole(pairs: Pairs) -> bool:
    """Whether pairs as they were read end with the check of those before."""
    return bool(pairs) and pairs[-1] == (KEY, _check(query_of(pairs[:-1])))


def _check(query: str) -> str:
    number = int.from_bytes(hashlib.sha256(query.encode(errors="replace")).digest()[:4])
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(_LENGTH))
