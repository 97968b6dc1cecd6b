"""The tests, read as the behaviour they hold."""
