"""Minisign signatures: who made a file, in the form that a tool of others checks too.

Layout: https://jedisct1.github.io/minisign/#signature-format (version 0.11).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_ALGORITHM, _KEY_ID, _SIGNATURE, _PUBLIC_KEY = 2, 8, 64, 32
_KEY_BYTES: Final = _ALGORITHM + _KEY_ID + _PUBLIC_KEY
_SIGNED_BYTES: Final = _ALGORITHM + _KEY_ID + _SIGNATURE
_PLAIN: Final = b"Ed"
_HASHED: Final = b"ED"
"""What is signed is the BLAKE2b hash of the file; the only form we accept."""
_COMMENT: Final = "trusted comment: "
_KEY_LINES, _LINES = 2, 4


class NotSigned(Exception):
    """The signature does not belong to these bytes and this key, or is none."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Whose signatures are accepted."""

    key_id: bytes
    key: bytes

    @classmethod
    def read(cls, text: str) -> PublicKey:
        """The key in a ``.pub`` file. Raises NotSigned."""
        lines = text.strip().splitlines()
        if len(lines) != _KEY_LINES:
            raise NotSigned
        body = _decoded(lines[1], length=_KEY_BYTES)
        if body[:_ALGORITHM] != _PLAIN:
            raise NotSigned
        return cls(body[_ALGORITHM : _ALGORITHM + _KEY_ID], body[_ALGORITHM + _KEY_ID :])

    @property
    def name(self) -> str:
        """The key's id as minisign prints it: a number, without noughts before it."""
        return f"{int.from_bytes(self.key_id, 'little'):X}"


def verify(content: bytes, signature: str, key: PublicKey) -> str:
    """The trusted comment of a ``.minisig`` that fits ``content``. Raises NotSigned."""
    lines = signature.strip().splitlines()
    if len(lines) != _LINES or not lines[2].startswith(_COMMENT):
        raise NotSigned
    body = _decoded(lines[1], length=_SIGNED_BYTES)
    whole = _decoded(lines[3], length=_SIGNATURE)
    comment = lines[2].removeprefix(_COMMENT)
    own = body[_ALGORITHM + _KEY_ID :]
    if body[:_ALGORITHM] != _HASHED or body[_ALGORITHM : _ALGORITHM + _KEY_ID] != key.key_id:
        raise NotSigned
    try:
        public = Ed25519PublicKey.from_public_bytes(key.key)
        public.verify(own, hashlib.blake2b(content).digest())
        public.verify(whole, own + comment.encode())
    except InvalidSignature:
        raise NotSigned from None
    return comment


def _decoded(line: str, *, length: int) -> bytes:
    try:
        body = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        raise NotSigned from None
    if len(body) != length:
        raise NotSigned
    return body
