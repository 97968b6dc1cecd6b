"""What only a real browser shows: the address, history, clipboard, layout, other visitors, a lost server."""
