"""The 38 provinces by the two-digit code of Kemendagri (Kepmendagri 300.2.2-2138/2025), as in every NIK."""

from __future__ import annotations

PROVINCES = {
    "11": "Aceh",
    "12": "Sumatera Utara",
    "13": "Sumatera Barat",
    "14": "Riau",
    "15": "Jambi",
    "16": "Sumatera Selatan",
    "17": "Bengkulu",
    "18": "Lampung",
    "19": "Kepulauan Bangka Belitung",
    "21": "Kepulauan Riau",
    "31": "DKI Jakarta",
    "32": "Jawa Barat",
    "33": "Jawa Tengah",
    "34": "DI Yogyakarta",
    "35": "Jawa Timur",
    "36": "Banten",
    "51": "Bali",
    "52": "Nusa Tenggara Barat",
    "53": "Nusa Tenggara Timur",
    "61": "Kalimantan Barat",
    "62": "Kalimantan Tengah",
    "63": "Kalimantan Selatan",
    "64": "Kalimantan Timur",
    "65": "Kalimantan Utara",
    "71": "Sulawesi Utara",
    "72": "Sulawesi Tengah",
    "73": "Sulawesi Selatan",
    "74": "Sulawesi Tenggara",
    "75": "Gorontalo",
    "76": "Sulawesi Barat",
    "81": "Maluku",
    "82": "Maluku Utara",
    "91": "Papua",
    "92": "Papua Barat",
    "93": "Papua Selatan",
    "94": "Papua Tengah",
    "95": "Papua Pegunungan",
    "96": "Papua Barat Daya",
}
"""Code to name, spelled as ``coverage.csv`` spells them."""

_CENTRAL = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
_EASTERN = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})
ONE_OF_EACH_ZONE = ("31", "51", "91")
"""A province in WIB, one in WITA and one in WIT."""


def hours_ahead(code: str) -> int:
    """Hours ahead of UTC of a place by its code of Kemendagri, such as 51.71: 7 (WIB), 8 (WITA) or 9 (WIT). 7, as in
    most provinces, where the code's province is not known. The zones: Keppres 41/1987; Kalimantan Utara with the east
    of Kalimantan, the provinces that Papua was divided into with Papua.
    """
    return 8 if code[:2] in _CENTRAL else 9 if code[:2] in _EASTERN else 7
