"""The visitor's session: what is worked on, edits of it, widgets kept equal to it, undo, the address bar."""
