"""The snapshot: the page as one HTML file without network."""
