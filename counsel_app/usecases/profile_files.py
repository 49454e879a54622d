"""What the files of a profile are called; backups use the same names."""

from __future__ import annotations

from typing import Final

CASE_FILE: Final = "casefile.db"
UNFINISHED: Final = "casefile.db.new"
KEY_FILE: Final = "casefile.keys.json"
MARK_FILE: Final = "casefile.mark"
OUTBOX: Final = "outbox"
"""Sealed bundles: made, and perhaps not in the exchange folder yet."""
