"""Charts as Vega-Lite specifications, for pages and hand-outs alike."""

from .channels import channel_chart, channel_words
from .fan import fan_chart, fan_words
from .palette import PALETTES, Mode, Palette

__all__ = ["PALETTES", "Mode", "Palette", "channel_chart", "channel_words", "fan_chart", "fan_words"]
