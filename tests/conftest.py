"""Settings shared by all tests."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["IKD_TODAY"] = "2024-10-09"
"""Before the period of every built-in city, so that each is told and advised as when it was new, whatever the day the
tests run on; what a later today does is tested where today is set."""

os.environ["IKD_DATA"] = str(Path(tempfile.gettempdir()) / f"ikd-tests-{os.getpid()}")
"""No test writes among the data of who runs it."""

PAGES = {Path(__file__).parent / name for name in ("pages", "browser")}

# A red test must be red for everybody, so the generated examples are the same in every run;
# `pytest --hypothesis-profile=explore` looks further, with other examples each time.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("suite", derandomize=True, **_COMMON)
settings.register_profile("explore", max_examples=2000, **_COMMON)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of pages are slow, all of them."""
    for item in items:
        if PAGES & set(item.path.parents):
            item.add_marker(pytest.mark.slow)
