"""What can be taken along: files, the office on its papers, and the levers of the snapshot."""
