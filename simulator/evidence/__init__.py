"""What really happened, beside what the model says."""

from .hindcast import HindcastCheck, check_hindcast, check_outcome, fit_scale

__all__ = ["HindcastCheck", "check_hindcast", "check_outcome", "fit_scale"]
