"""What a city's IKD coverage will be by the end of the year, and what would change it.

>>> from simulator import Scenario, project
>>> plan = Scenario({"wajib_ktp": 123_000, "recorded": 121_000, "active": 23_370, "kelurahan.events": 5})
>>> 0.19 < project(plan).coverage_end.line < 0.30
True
"""

from .model import Projection, project
from .parameters import VERSION
from .presets import preset
from .scenario import Scenario, ScenarioError

__version__ = VERSION

__all__ = ["Projection", "Scenario", "ScenarioError", "__version__", "preset", "project"]
