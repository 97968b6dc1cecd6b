"""Charts as Vega-Lite specifications, for pages and hand-outs alike."""

from .channels import channel_chart, channel_words
from .fan import axis_shown, fan_chart, fan_words
from .palette import PALETTES, Mode, Palette

__all__ = ["PALETTES", "Mode", "Palette", "axis_shown", "channel_chart", "channel_words", "fan_chart", "fan_words"]
