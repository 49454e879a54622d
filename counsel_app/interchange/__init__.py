"""Formats that others speak: tables, HSDS, our own JSON; values in, values out."""
