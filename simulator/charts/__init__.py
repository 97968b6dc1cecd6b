"""Charts as Vega-Lite specifications, for pages and hand-outs alike."""
