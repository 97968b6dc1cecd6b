"""The pace between two figures of a place, and how much it changes."""
