"""Pieces of page that every page uses."""
