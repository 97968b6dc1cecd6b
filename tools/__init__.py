"""Commands for those who work on the simulator: browser, benchmark, goldens, screenshots."""
