"""Verbs for who keeps a server: start the pages, back the store up, restore it."""
