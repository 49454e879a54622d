"""What a picture file says beside its picture, cut out without touching a pixel.

Cameras write where and when a photo was taken and on whose device. Decoding
and encoding again would lose quality, so the parts of the file are copied
one by one, and only those that the picture needs.
"""

from __future__ import annotations

from typing import Final

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_RESTARTS: Final = range(0xD0, 0xD8)
_MARKER: Final = 0xFF
_LENGTH_BYTES: Final = 2
_APP0, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE2, 0xEE, 0xEF, 0xFE

PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
     b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"}
)  # fmt: skip
_WEBP_KEPT: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_EXIF_AND_XMP: Final = 0x08 | 0x04


class NotInOrder(ValueError):
    """The parts of the file do not follow each other as they should."""


def bare_jpeg(content: bytes) -> bytes:
    """A JPEG without EXIF, XMP, IPTC, comments, further pictures and what follows its end.

    Colour profile and colour transform stay: without them it would look
    different. Raises NotInOrder.
    """
    if content[:2] != bytes((_MARKER, _SOI)):
        raise NotInOrder
    kept = [content[:2]]
    at = 2
    while True:
        kind, start, end = _segment(content, at)
        if kind == _EOI:
            kept.append(bytes((_MARKER, _EOI)))
            return b"".join(kept)
        if _is_needed(kind, content[start + 4 : end]):
            kept.append(content[start:end])
        at = end
        if kind == _SOS:
            at = _end_of_scan(content, end)
            kept.append(content[end:at])


def _segment(content: bytes, at: int) -> tuple[int, int, int]:
    """Kind, start and end of the segment at ``at``; fill bytes before it are skipped."""
    while content[at : at + 2] == b"\xff\xff":
        at += 1
    if len(content) < at + 2 or content[at] != _MARKER:
        raise NotInOrder
    kind = content[at + 1]
    if kind == _EOI:
        return kind, at, at + 2
    length = int.from_bytes(content[at + 2 : at + 4], "big")
    if length < _LENGTH_BYTES or at + 2 + length > len(content):
        raise NotInOrder
    return kind, at, at + 2 + length


def _is_needed(kind: int, payload: bytes) -> bool:
    if kind == _APP0:
        # "JFXX" beside it holds a thumbnail of what the picture once was.
        return payload.startswith(b"JFIF\0")
    if kind == _APP2:
        return payload.startswith(b"ICC_PROFILE\0")
    if kind == _APP14:
        return payload.startswith(b"Adobe")
    return not (_APP0 <= kind <= _APP15 or kind == _COMMENT)


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the compressed picture ends: at the next marker that is none of its own."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise NotInOrder
        if content[at + 1] != 0 and content[at + 1] not in _RESTARTS:
            return at
        at += 2


def bare_png(content: bytes) -> bytes:
    """A PNG without texts, times, EXIF and what follows its end. Raises NotInOrder."""
    if not content.startswith(PNG_SIGNATURE):
        raise NotInOrder
    kept = [PNG_SIGNATURE]
    at = len(PNG_SIGNATURE)
    while True:
        length = int.from_bytes(content[at : at + 4], "big")
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content):
            raise NotInOrder
        if kind in _PNG_KEPT:
            kept.append(content[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end


def bare_webp(content: bytes) -> bytes:
    """A WebP without EXIF, XMP and unknown parts. Raises NotInOrder."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise NotInOrder
    last = min(8 + int.from_bytes(content[4:8], "little"), len(content))
    kept = [b"WEBP"]
    at = 12
    while at + 8 <= last:
        kind, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if at + 8 + length > last:
            raise NotInOrder
        part = content[at:end].ljust(end - at, b"\0")
        if kind == b"VP8X" and length > 0:
            part = part[:8] + bytes((part[8] & ~_WEBP_EXIF_AND_XMP,)) + part[9:]
        if kind in _WEBP_KEPT:
            kept.append(part)
        at = end
    body = b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
