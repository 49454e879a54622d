"""Where the journal ended, kept outside the file: what the file alone cannot tell.

An engine notices damage, not age: a whole older file, an older page or a cut
write-ahead log read as perfectly good. So the last position and link of the
journal are noted beside the file after every transaction, with a count of what
is kept past the journal (drafts, who saw what), and when the file is closed, a
digest of it as it lies there.

The note is written after the transaction is on disk and not flushed itself:
it survives a killed program and costs a saving nothing; after a power cut it
may be older than the file, which says nothing bad, and never newer. It is
sealed with a key derived from the data key.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MAGIC: Final = b"CNSLMRK3"
_DIGEST: Final = 32
_BODY: Final = len(_MAGIC) + 2 * 8 + 2 * _DIGEST
OPEN: Final = b"\x00" * _DIGEST
"""In the place of the digest while the file is in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The journal's end: its position, its link, and the closed file's digest.

    ``asides`` counts the transactions past the journal.
    """

    position: int
    link: bytes
    digest: bytes = OPEN
    asides: int = 0


class MarkFile:
    """The note beside one case file."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = hmac.digest(key, b"counsel journal mark", "sha256")
        self._handle: int | None = None

    def read(self) -> Mark | None:
        """The note; None where there is none, or it was not written with this key."""
        try:
            content = self._path.read_bytes()[: _BODY + _DIGEST + 1]
        except OSError:
            return None
        body, seal = content[:_BODY], content[_BODY:]
        if not body.startswith(_MAGIC) or not hmac.compare_digest(self._seal(body), seal):
            return None
        start = len(_MAGIC)
        return Mark(
            position=int.from_bytes(body[start : start + 8], "big"),
            link=body[start + 8 : start + 8 + _DIGEST],
            digest=body[-_DIGEST - 8 : -8],
            asides=int.from_bytes(body[-8:], "big"),
        )

    def write(self, mark: Mark, *, durable: bool = False) -> None:
        """Note ``mark``. A place that cannot be written is no reason to stop working."""
        body = _MAGIC + mark.position.to_bytes(8, "big") + mark.link.rjust(_DIGEST, b"\x00")
        body += mark.digest + mark.asides.to_bytes(8, "big")
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | _BINARY, 0o600)
            _write_at_start(self._handle, body + self._seal(body))
            if durable:
                os.fsync(self._handle)

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _seal(self, body: bytes) -> bytes:
        # Keyed BLAKE2b (RFC 7693): a tenth of what HMAC-SHA256 costs every saving.
        return hashlib.blake2b(body, key=self._key, digest_size=_DIGEST).digest()


def _write_at_start(handle: int, content: bytes) -> None:
    if sys.platform == "win32":
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, content)
    else:
        os.pwrite(handle, content, 0)


_BINARY: Final = getattr(os, "O_BINARY", 0)


def file_digest(path: Path) -> bytes:
    """SHA-256 of a closed case file; empty where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except OSError:
        return b""
