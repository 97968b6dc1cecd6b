"""The channels: the ways in which an office reaches people."""

from __future__ import annotations

from dataclasses import dataclass

from ..text import Text


@dataclass(frozen=True)
class Channel:
    """A way to reach people. A closed channel reaches its own group only; to the counter people come by themselves."""

    key: str
    label: Text
    closed: bool = False
    counter: bool = False


KELURAHAN = Channel("kelurahan", Text("Kelurahan", "Kelurahan halls"))
SEKOLAH = Channel("sekolah", Text("SMA/SMK", "Senior schools"), closed=True)
KECAMATAN = Channel("kecamatan", Text("Kantor kecamatan", "Kecamatan offices"))
ASN = Channel("asn", Text("ASN kota", "City civil servants"), closed=True)
SOSIALISASI = Channel("sosialisasi", Text("Sosialisasi", "Briefings"))
LOKET = Channel("loket", Text("Loket Dinas", "Counter of the Dinas"), counter=True)
LAIN = Channel("lain", Text("Kanal lain", "Other channel"))

CHANNELS = (KELURAHAN, SEKOLAH, KECAMATAN, ASN, SOSIALISASI, LOKET, LAIN)
"""The channels in the order in which they are shown."""
CHANNEL_LABELS = {channel.key: channel.label for channel in CHANNELS}
"""Each channel's label by its key."""
