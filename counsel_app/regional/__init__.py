"""Statistics and linkage over merged cases."""
