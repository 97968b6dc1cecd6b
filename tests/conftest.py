"""Settings shared by all tests."""

from hypothesis import HealthCheck, settings

# A red test must be red for everybody, so the generated examples are the same in every run;
# `pytest --hypothesis-profile=explore` looks further, with other examples each time.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("suite", derandomize=True, **_COMMON)
settings.register_profile("explore", max_examples=2000, **_COMMON)
settings.load_profile("suite")
