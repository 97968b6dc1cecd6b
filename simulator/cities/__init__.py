"""Many cities at once: read from a table, each reckoned with every strategy, on one machine or many."""
