"""The registry: each parameter of a scenario, declared once.

Widgets, link keys, command line, the table of the methods page and every export are made from it.
"""

from .assumptions import ASSUMPTIONS
from .channels import CHANNEL_PARAMETERS, CHANNELS, Channel
from .city import CITY, POPULATION
from .parameter import NO_CHARACTERS, OFF, BadValue, Band, Kind, Parameter, Role, Value, clean_text
from .text import LANGUAGES, Language, Text

MODEL = 1
"""The model version. It pins defaults, presets and equations: changing any of them raises it."""

REGISTRY: dict[str, Parameter] = {
    parameter.key: parameter for parameter in (*CITY, *CHANNEL_PARAMETERS, *POPULATION, *ASSUMPTIONS)
}
"""Every parameter by its key, in the order in which links and tables list them."""

_CHANNEL_LABELS = {channel.key: channel.label for channel in CHANNELS}


def full_label(key: str) -> Text:
    """A parameter's label that stands alone: a channel's parameter names its channel."""
    parameter = REGISTRY[key]
    channel = _CHANNEL_LABELS.get(parameter.group)
    if channel is None:
        return parameter.label
    return Text(f"{channel.id}: {_lower(parameter.label.id)}", f"{channel.en}: {_lower(parameter.label.en)}")


def _lower(label: str) -> str:
    return label if label.startswith("IKD") else label[0].lower() + label[1:]


__all__ = [
    "CHANNELS",
    "LANGUAGES",
    "MODEL",
    "NO_CHARACTERS",
    "OFF",
    "REGISTRY",
    "BadValue",
    "Band",
    "Channel",
    "Kind",
    "Language",
    "Parameter",
    "Role",
    "Text",
    "Value",
    "clean_text",
    "full_label",
]
