"""The channels and their parameters: a table of what differs between those that teams go out to, and the counter."""

from .channel import CHANNEL_LABELS, CHANNELS, LOKET, Channel
from .counter import COUNTER_PARAMETERS
from .defaults import OUTREACH_DEFAULTS
from .outreach import outreach_parameters

_BY_CHANNEL = {row.channel.key: outreach_parameters(row) for row in OUTREACH_DEFAULTS}
_BY_CHANNEL[LOKET.key] = COUNTER_PARAMETERS
CHANNEL_PARAMETERS = tuple(parameter for channel in CHANNELS for parameter in _BY_CHANNEL[channel.key])
"""Every channel's parameters, in the order of the channels."""

__all__ = ["CHANNELS", "CHANNEL_LABELS", "CHANNEL_PARAMETERS", "Channel"]
