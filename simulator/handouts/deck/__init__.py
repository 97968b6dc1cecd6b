"""The slides, with native charts."""
