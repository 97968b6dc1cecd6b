"""Verbs that answer by date."""
