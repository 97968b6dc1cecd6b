"""The registry: each parameter of a scenario, declared once.

Widgets, link keys, command line, the table of the methods page and every export are made from it, and
so is every choice of parameters: what can be searched, what a package may pull, what changes hands.
"""

from .assumptions import ASSUMPTIONS
from .channels import CHANNEL_LABELS, CHANNEL_PARAMETERS, CHANNELS, Channel
from .city import CITY
from .errors import SimulatorError
from .kinds import FIRST_YEAR, LAST_YEAR, NO_CHARACTERS, OFF, BadValue, Kind, Value, clean_text
from .parameter import Band, Effect, Office, Parameter, Role
from .population import POPULATION
from .provinces import ONE_OF_EACH_ZONE, PROVINCES, hours_ahead
from .targets import FURTHER, TARGETS
from .text import AXES, LANGUAGES, Axis, Language, Text

VERSION = "1.0.0"
"""The product's version, as pyproject.toml has it."""
MODEL = 1
"""The model version. It pins defaults, presets and equations: changing any of them raises it."""

REGISTRY: dict[str, Parameter] = {
    parameter.key: parameter for parameter in (*CITY, *TARGETS, *CHANNEL_PARAMETERS, *POPULATION, *ASSUMPTIONS)
}
"""Every parameter by its key, in the order in which links and tables list them."""


def keys_of(group: str) -> tuple[str, ...]:
    """The keys of one group (a channel or a part of the sidebar), in the registry's order."""
    return tuple(key for key, parameter in REGISTRY.items() if parameter.group == group)


def full_label(key: str) -> Text:
    """A parameter's label that stands alone: a channel's parameter names its channel. KeyError for no parameter."""
    parameter = REGISTRY[key]
    channel = CHANNEL_LABELS.get(parameter.group)
    if channel is None:
        return parameter.label
    return Text(f"{channel.id}: {_lower(parameter.label.id)}", f"{channel.en}: {_lower(parameter.label.en)}")


def _lower(label: str) -> str:
    return label if label.startswith("IKD") else label[0].lower() + label[1:]


__all__ = [
    "AXES",
    "CHANNELS",
    "CHANNEL_LABELS",
    "FIRST_YEAR",
    "FURTHER",
    "LANGUAGES",
    "LAST_YEAR",
    "MODEL",
    "NO_CHARACTERS",
    "OFF",
    "ONE_OF_EACH_ZONE",
    "PROVINCES",
    "REGISTRY",
    "VERSION",
    "Axis",
    "BadValue",
    "Band",
    "Channel",
    "Effect",
    "Kind",
    "Language",
    "Office",
    "Parameter",
    "Role",
    "SimulatorError",
    "Text",
    "Value",
    "clean_text",
    "full_label",
    "hours_ahead",
    "keys_of",
]
