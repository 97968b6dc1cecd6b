"""A plan against the calendar: whether its period is over, and what a historical example is."""

from .over import days_gone_note, is_over, no_advice_sentence

__all__ = ["days_gone_note", "is_over", "no_advice_sentence"]
