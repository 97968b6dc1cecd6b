"""A plan against the calendar: whether its period is over, and what a historical example is."""

from .over import is_over, no_advice_sentence, plan_from_sentence, proposals_sentence

__all__ = ["is_over", "no_advice_sentence", "plan_from_sentence", "proposals_sentence"]
