"""What results say in words; pages and hand-outs both use it."""
