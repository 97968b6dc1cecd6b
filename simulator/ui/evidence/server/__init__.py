"""A track that the server keeps: whose it is."""
