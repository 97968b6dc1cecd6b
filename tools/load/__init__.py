"""Many visitors at once, without a browser: ``python -m tools.load``."""
