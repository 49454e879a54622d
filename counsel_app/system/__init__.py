"""Thin doors to the machine: clock, paths, holidays, keychain."""
