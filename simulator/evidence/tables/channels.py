"""Which channel a name in an office's log means: from ordinary words, and what a misspelt one may have meant."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from ...parameters import CHANNELS
from .headings import names

_MEANT = {
    "sekolah": "sma, sman, smas, smk, smkn, smks, smu, man, madrasah aliyah, slb, school",
    "kecamatan": "kec, camat, kantor camat",
    "kelurahan": "kel, kelurahan hall, lurah, desa, rw, rt, balai warga",
    "asn": "pns, pppk, pegawai, opd, civil servants",
    "sosialisasi": "penyuluhan, briefing, bimtek",
    "loket": "counter, mpp, mal pelayanan publik, dukcapil, disdukcapil, dispendukcapil, dinas dukcapil, "
    "dinas kependudukan, kantor dinas, kantor dukcapil",
    "lain": "lainnya, lain lain, other, mall, mal, plaza, cfd, car free day, pasar",
}
"""Ordinary words of each channel, beside its key and its names."""
_BEFORE = frozenset(
    names(
        "kantor, balai, aula, pendopo, gedung, halaman, pelayanan, layanan, jemput, bola, jebol, di, ke, pada, kegiatan"
    )
)
"""Words that may stand before the one that names the channel."""
_WHOLE = {"dinas": "loket"}
"""Words that name a channel only by themselves: "Dinas Pendidikan" is another office."""
ALIKE = 0.8
"""How alike a misspelt word is to the one it may have meant, of 1."""


@lru_cache(maxsize=4096)
def plain_name(written: str) -> str:
    """A name in small letters, without signs, letters and digits parted."""
    text = unicodedata.normalize("NFKC", written).casefold()
    text = re.sub(r"(?<=[^\W\d_])(?=\d)", " ", text)
    return " ".join(re.sub(r"[^\w]|_", " ", text).split())


_KNOWN = {
    plain_name(word): channel.key
    for channel in CHANNELS
    for word in (channel.key, channel.label.id, channel.label.en, *names(_MEANT[channel.key]))
}
_LONGEST = max(len(word.split()) for word in _KNOWN)


def channel_of(written: str, said: Mapping[str, str]) -> str | None:
    """The channel's key of a name, by what was ``said`` of it or of one alike, else by its words; None if unknown."""
    return said_channel(written, said) or _by_words(plain_name(written))


def said_channel(written: str, said: Mapping[str, str]) -> str | None:
    """What was said of a name, or else of one alike; None if nothing was."""
    name, kind = plain_name(written), alike(written)
    by_name = {plain_name(one): key for one, key in said.items()}
    return by_name.get(name) or next((key for one, key in said.items() if alike(one) == kind), None)


def _by_words(name: str) -> str | None:
    if name in _WHOLE:
        return _WHOLE[name]
    words = name.split()
    while words:
        # The longest words that the name begins with: "SMA 1" is a school, "Smart City Expo" is not.
        for count in range(min(_LONGEST, len(words)), 0, -1):
            if key := _KNOWN.get(" ".join(words[:count])):
                return key
        if words[0] not in _BEFORE:
            return None
        words = words[1:]
    return None


@lru_cache(maxsize=4096)
def alike(written: str) -> str:
    """What names of one kind have in common: the name without its numbers."""
    return " ".join(word for word in plain_name(written).split() if not word.isdigit()) or plain_name(written)


def proposed_channel(written: str) -> str | None:
    """The channel that a name may have meant, for a word further on in it or for one misspelt; None where it is like
    none.
    """
    words = plain_name(written).split()
    for first in range(1, len(words)):
        if key := _by_words(" ".join(words[first:])):
            return key
    for word in words[:3]:
        if len(word) > 3 and (near := difflib.get_close_matches(word, _KNOWN, 1, ALIKE)):
            return _KNOWN[near[0]]
    return None
