"""The bytes of attached documents, in pieces inside the encrypted file.

Beside the journal: a photo would make its history unwieldy, and the bytes
never leave this device. They go with their record (``journal``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

CHUNK_BYTES: Final = 256 * 1024


class Part(StrEnum):
    """What of a document the bytes are."""

    CONTENT = "content"
    THUMBNAIL = "thumbnail"


def write_part(vault: Vault, attachment_id: str, part: Part, pieces: Iterable[bytes]) -> int:
    """Keep a part, in pieces of any size, with the transaction under way.

    What was kept there before is replaced. Returns its size in bytes.
    Raises DiskFull.
    """
    vault.execute(
        "DELETE FROM attachment_chunk WHERE attachment_id = ? AND part = ?", (attachment_id, part)
    )
    size = 0
    for number, chunk in enumerate(_chunks(pieces)):
        vault.execute(
            "INSERT INTO attachment_chunk VALUES (?, ?, ?, ?)",
            (attachment_id, part, number, chunk),
        )
        size += len(chunk)
    return size


def _chunks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        while len(waiting) >= CHUNK_BYTES:
            yield bytes(waiting[:CHUNK_BYTES])
            del waiting[:CHUNK_BYTES]
    if waiting:
        yield bytes(waiting)


def read_part(vault: Vault, attachment_id: str, part: Part) -> Iterator[bytes]:
    """A part in pieces of ``CHUNK_BYTES``; nothing where this device has none."""
    rows = vault.execute(
        "SELECT data FROM attachment_chunk WHERE attachment_id = ? AND part = ? ORDER BY number",
        (attachment_id, part),
    )
    for row in rows:
        yield bytes(row[0])


def present(vault: Vault, attachment_ids: Iterable[str]) -> frozenset[str]:
    """Those of the documents whose content lies on this device."""
    return frozenset(
        attachment_id
        for attachment_id in attachment_ids
        if vault.execute(
            "SELECT 1 FROM attachment_chunk WHERE attachment_id = ? AND part = ? LIMIT 1",
            (attachment_id, Part.CONTENT),
        ).fetchone()
    )


def drop_parts(vault: Vault, attachment_id: str) -> None:
    """Take all bytes of a document out of the file."""
    vault.execute("DELETE FROM attachment_chunk WHERE attachment_id = ?", (attachment_id,))
