"""What the work is, as plain values and pure rules: standard library only."""
