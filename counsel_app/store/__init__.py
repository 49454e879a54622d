"""The encrypted case file: the only SQL."""
