"""How much a file from a folder that nobody trusts may ask of this program."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

MAX_HEADER: Final = 16 * 1024
"""Bytes of header JSON."""

MAX_FILE: Final = 64 * 1024 * 1024
"""Bytes of a whole bundle file."""

MAX_PLAIN: Final = 256 * 1024 * 1024
"""Bytes that a bundle may unpack to."""

MAX_WINDOW: Final = 128 * 1024 * 1024
"""Bytes of memory that unpacking may keep beside its result."""

MAX_RATIO: Final = 200
"""How many times larger the unpacked content may be, once past ``SMALL_PLAIN``."""

SMALL_PLAIN: Final = 8 * 1024 * 1024
"""Up to here any ratio is believed: such a bomb does no harm. What this
program seals stays below, so its own bundles never meet ``MAX_RATIO``."""

MAX_OPS: Final = 200_000
"""Operations in one bundle."""

MAX_FIELDS: Final = 200
"""Fields that one operation may set."""

MAX_BASES: Final = 1_000
"""Versions that one field of one operation may name as its base."""

MAX_AHEAD: Final = timedelta(hours=48)
"""How far ahead of this device's clock an operation may be stamped."""

MAX_SEQ: Final = 10**9

MAX_WITHDRAWN: Final = 100
"""Rows of own numbers that a header may say were taken back."""
