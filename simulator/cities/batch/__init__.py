"""The batch: tasks, workers, journal, output."""
