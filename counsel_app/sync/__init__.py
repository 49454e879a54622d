"""Bundles, keys, the export folder and merging: values in, values out."""
