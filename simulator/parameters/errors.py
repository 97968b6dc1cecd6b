"""The root of every error the product raises itself.

The whole tree is drawn in ``docs``; each class stands where it is raised.
"""


class SimulatorError(Exception):
    """Something the simulator refuses, and says why in words a visitor can act on."""
