"""The visitor's session: state, actions on it, undo, the address bar."""
