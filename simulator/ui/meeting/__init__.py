"""The meeting page and the projector."""
