"""A few levers over values fixed beforehand, every combination of them a plan."""
