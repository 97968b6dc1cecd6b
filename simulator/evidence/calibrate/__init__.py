"""What an office's own log of events says of its channels, few events leaning on what was assumed before."""

from .calibration import Calibration, assumed_before, calibrate, residents_a_day
from .estimate import Estimate
from .outliers import outliers

__all__ = ["Calibration", "Estimate", "assumed_before", "calibrate", "outliers", "residents_a_day"]
