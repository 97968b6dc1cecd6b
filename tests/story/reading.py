"""What a text, the cards and the tables tell, by figure; wherever they stand."""

import re

from simulator.words import say

LINK = "m=1&r=makassar-2026&kelurahan.events=9&asn.events=2&lang=id"
SHARE, PEOPLE = r"\d+,\d\d %", r"[\d.]+"
Told = dict[str, str]


def plain(text: str) -> str:
    """As one reads it: gaps of any kind are one blank, joiners are nothing."""
    return re.sub(r"\s+", " ", re.sub("[\u2060\u200b\u2068\u2069]", "", text)).strip()


def found(text: str, **patterns: str) -> Told:
    """The first group of each pattern, which must be there."""
    told = {}
    for name, pattern in patterns.items():
        match = re.search(pattern, text)
        assert match, (name, pattern, text[:2000])
        told[name] = plain(match[1]).removesuffix(".")
    return told


def of_text(text: str) -> Told:
    """What a text in sentences tells, on whichever paper."""
    return found(
        text,
        coverage=rf"Makassar \D*2026 mencapai ({SHARE})",
        chance=r"tercapai \(peluang (.+?)\)",
    )


def of_cards(coverage: str, chance: str, shortfall: str, pace: str) -> Told:
    told = found(coverage, coverage=rf"({SHARE})", low=r"kemungkinan: ([\d,]+)", high=rf"–({SHARE})")
    told |= found(coverage, gain=r"([+\u2212][\d,]+) poin dari rencana awal")
    told |= found(chance, chance=r"target ?(.+?dari \d+)", before=r"rencana awal: (.+?dari \d+)")
    told |= found(
        shortfall, shortfall=rf"({PEOPLE}) orang", target=rf"target ({PEOPLE}) orang", shift=rf"naik ({PEOPLE})"
    )
    return told | found(pace, planned=rf"({PEOPLE}) dari", needed=rf"dari ({PEOPLE})", days=rf"dalam ({PEOPLE}) hari")


def of_channels(table: list[list[str]]) -> Told:
    """Residents and non-residents by channel, and their totals."""
    names = {say("projection.total", "id"): "credited in all"}
    told = {names.get(row[0], f"credited by {row[0]}"): row[2] for row in table[1:]}
    return told | {f"outside by {row[0]}": row[4] for row in table[1:]}


def with_head(tables: list[list[list[str]]], first: str, some: str) -> list[list[str]]:
    return next(table for table in tables if table[0][0] == first and some in table[0])
