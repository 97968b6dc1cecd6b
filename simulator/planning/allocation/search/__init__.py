"""The best whole-number allocation within constraints: by enumeration, branch and bound, exchange."""
