"""JSON from outside: decoded under limits, its texts without what acts on a screen."""

from __future__ import annotations

import unicodedata
from typing import Final, TypeVar

import msgspec

from counsel_app.documents.inner_file import MAX_INNER

T = TypeVar("T")

_BIDI_CONTROLS: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


class NotOurs(Exception):
    """The bytes are not the JSON that was expected."""


def decoded(data: bytes, shape: type[T], *, most: int = MAX_INNER) -> T:
    """``data`` as ``shape`` (msgspec checks types, lengths, names). Raises NotOurs."""
    if len(data) > most:
        raise NotOurs
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NotOurs from None


def clean(text: str) -> str:
    """``text`` composed, without control characters and marks that turn text round."""
    return "".join(
        char
        for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
        if char == "\n"
        or not (unicodedata.category(char) in {"Cc", "Cs", "Co"} or char in _BIDI_CONTROLS)
    ).strip()
