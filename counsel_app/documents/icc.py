"""An sRGB colour profile, built here from the figures of IEC 61966-2-1.

PDF/A wants the meaning of colours inside the file. Profiles that ship with
systems have licences of their own; sixty lines of numbers have none.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

_STEPS: Final = 1024
# Primaries adapted to D50 by Bradford, as every sRGB profile holds them.
_WHITE: Final = (0.9642, 1.0, 0.8249)
_RED: Final = (0.43607, 0.22249, 0.01392)
_GREEN: Final = (0.38515, 0.71687, 0.09708)
_BLUE: Final = (0.14307, 0.06061, 0.71410)
_KNEE: Final = 0.04045
_NAME: Final = b"sRGB IEC61966-2.1"


@cache
def srgb_profile() -> bytes:
    """An ICC profile of version 2.1 for displays, RGB to XYZ."""
    curve = _curve()
    tags = (
        (b"desc", _description(_NAME)),
        (b"cprt", b"text\0\0\0\0" + b"No copyright, use freely\0"),
        (b"wtpt", _xyz(_WHITE)),
        (b"rXYZ", _xyz(_RED)),
        (b"gXYZ", _xyz(_GREEN)),
        (b"bXYZ", _xyz(_BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    )
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, tuple[int, int]] = {}
    for signature, data in tags:
        if data not in places:
            places[data] = (at + len(body), len(data))
            body += data + b"\0" * (-len(data) % 4)
        table += signature + struct.pack(">II", *places[data])
    return _header(at + len(body)) + table + body


def _header(size: int) -> bytes:
    return struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI3i4s44x",
        size,
        b"\0\0\0\0",
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        b"\0\0\0\0",
        0,
        b"\0\0\0\0",
        b"\0\0\0\0",
        0,
        0,
        *(_fixed(value) for value in _WHITE),
        b"\0\0\0\0",
    )


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(_fixed(value) for value in values))


def _description(text: bytes) -> bytes:
    plain = text + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(plain)) + plain + b"\0" * (4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    values = (_linear(step / (_STEPS - 1)) for step in range(_STEPS))
    return (
        b"curv\0\0\0\0"
        + struct.pack(">I", _STEPS)
        + b"".join(struct.pack(">H", round(value * 65535)) for value in values)
    )


def _linear(value: float) -> float:
    """Light of a coded value (IEC 61966-2-1, 5.2)."""
    return value / 12.92 if value <= _KNEE else ((value + 0.055) / 1.055) ** 2.4
