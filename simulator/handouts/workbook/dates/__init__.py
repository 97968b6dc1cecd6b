"""Sheets by date."""
