"""What an office's own log of events says of its channels, few events leaning on what was assumed before."""

from .calibration import Calibration, calibrate
from .estimate import Estimate
from .outliers import outliers

__all__ = ["Calibration", "Estimate", "calibrate", "outliers"]
