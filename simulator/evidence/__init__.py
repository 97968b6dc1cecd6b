"""What really happened, beside what the model says."""

from .hindcast import Check, check_hindcast, check_outcome, fit_scale

__all__ = ["Check", "check_hindcast", "check_outcome", "fit_scale"]
