"""What is said beside the kecamatan channel: whether the network of its offices runs. It changes no figure."""

from __future__ import annotations

from typing import NamedTuple

from ..parameters import Language
from ..presets.network import known_network
from ..scenario import Scenario
from ..words import formats, say

CHANNEL = "kecamatan"


class NetworkNote(NamedTuple):
    """A sentence or two; ``warns`` where the plan counts on offices that are closed, or may be."""

    text: str
    warns: bool


def network_note(scenario: Scenario, language: Language) -> NetworkNote | None:
    """The note of a plan that holds events in kecamatan offices; None of one that holds none."""
    events = scenario.number(f"{CHANNEL}.events")
    if not events:
        return None
    state, known = scenario.text(f"{CHANNEL}.network"), known_network(scenario.text("code"))
    text = say(f"official.network_{state}", language, events=formats.number(events, language))
    if state != "unknown":
        return NetworkNote(text, warns=state == "closed")
    if known is not None:
        date = formats.date(known.date, language)
        told = say(f"official.network_known_{known.state}", language, place=known.place, date=date, source=known.source)
        text = f"{text} {told}"
    return NetworkNote(text, warns=known is not None and known.state == "closed")
