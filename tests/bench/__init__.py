"""How fast we are, as a ratio against a limit measured in the same run."""
