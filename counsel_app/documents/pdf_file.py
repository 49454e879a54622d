"""One PDF file: numbered objects, streams, cross references.

Ours rather than reportlab's writer: objects go into object streams, which a
tagged file needs to stay small, and a letter takes half the time.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

_HEAD: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_STREAM: Final = 200
"""Objects that share one object stream."""
_LEVEL: Final = 6


def name(text: str) -> str:
    """``text`` as a PDF name, with the characters escaped that need it."""
    return "/" + "".join(
        chr(byte) if chr(byte).isalnum() and byte < 128 else f"#{byte:02X}"  # noqa: PLR2004  ASCII
        for byte in text.encode()
    )


def text_string(text: str) -> str:
    """``text`` as a PDF text string (UTF-16 where it is not plain ASCII)."""
    if text.isascii() and text.isprintable() and not set(text) & set("()\\"):
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


class PdfFile:
    """Objects by number, written in order; the same objects give the same bytes."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = [b""]
        self._streams: dict[int, bytes] = {}

    def reserve(self) -> int:
        """The number of an object that is put later."""
        self._bodies.append(b"")
        return len(self._bodies) - 1

    def put(self, body: str, *, number: int = 0) -> int:
        """Add an object that is no stream; its number."""
        number = number or self.reserve()
        self._bodies[number] = body.encode("ascii")
        return number

    def stream(self, data: bytes, entries: str = "", *, is_plain: bool = False) -> int:
        """Add a stream; ``is_plain`` leaves it as it is. Its number."""
        number = self.reserve()
        if not is_plain:
            data = zlib.compress(data, _LEVEL)
            entries += "/Filter/FlateDecode"
        self._streams[number] = b"".join(
            (b"<<%s/Length %d>>stream\n" % (entries.encode("ascii"), len(data)), data)
        )
        return number

    def finish(self, *, root: int, info: int) -> bytes:
        """The whole file; ``root`` and ``info`` are numbers of objects."""
        packed = self._pack()
        parts = [_HEAD]
        at = len(_HEAD)
        rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        for number, body in self._streams.items():
            written = b"%d 0 obj\n%s\nendstream\nendobj\n" % (number, body)
            rows[number] = (1, at, 0)
            parts.append(written)
            at += len(written)
        for number, (stream, place) in packed.items():
            rows[number] = (2, stream, place)
        parts.append(self._cross_references(rows, at, root=root, info=info, body=parts))
        return b"".join(parts)

    def _pack(self) -> dict[int, tuple[int, int]]:
        """Put plain objects into object streams; where each of them is."""
        plain = [number for number in range(1, len(self._bodies)) if number not in self._streams]
        where: dict[int, tuple[int, int]] = {}
        for start in range(0, len(plain), _PER_STREAM):
            numbers = plain[start : start + _PER_STREAM]
            places, at = [], 0
            for number in numbers:
                places.append(b"%d %d" % (number, at))
                at += len(self._bodies[number]) + 1
            head = b" ".join(places) + b" "
            data = head + b" ".join(self._bodies[number] for number in numbers)
            stream = self.stream(data, f"/Type/ObjStm/N {len(numbers)}/First {len(head)}")
            where |= {number: (stream, place) for place, number in enumerate(numbers)}
        return where

    def _cross_references(
        self,
        rows: dict[int, tuple[int, int, int]],
        at: int,
        *,
        root: int,
        info: int,
        body: list[bytes],
    ) -> bytes:
        number = self.reserve()
        rows[number] = (1, at, 0)
        table = b"".join(
            kind.to_bytes(1, "big") + where.to_bytes(4, "big") + which.to_bytes(2, "big")
            for kind, where, which in (rows[each] for each in range(number + 1))
        )
        data = zlib.compress(table, _LEVEL)
        digest = hashlib.sha256(b"".join(body)).hexdigest()[:32].upper()
        entries = (
            f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{digest}><{digest}>]/Filter/FlateDecode/Length {len(data)}"
        )
        return b"%d 0 obj\n<<%s>>stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
            number,
            entries.encode("ascii"),
            data,
            at,
        )
