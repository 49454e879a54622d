"""The bytes of attached documents, in pieces inside the encrypted file.

Beside the journal: a photo would make its history unwieldy. They go with their
record (``journal``), and leave this device only with a case that is handed over.
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
    ARRIVING = "arriving"
    """Of the content what has come so far; not yet held against the record."""


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


def write_piece(vault: Vault, attachment_id: str, start: int, content: bytes) -> None:
    """Keep what came of a document from byte ``start`` on, with the transaction under way.

    The same piece again changes nothing. ``start`` is a multiple of ``CHUNK_BYTES``.
    """
    for number, chunk in enumerate(_chunks((content,)), start // CHUNK_BYTES):
        vault.execute(
            "INSERT OR REPLACE INTO attachment_chunk VALUES (?, ?, ?, ?)",
            (attachment_id, Part.ARRIVING, number, chunk),
        )


def finish_pieces(vault: Vault, attachment_id: str) -> None:
    """Make what has come of a document its content."""
    vault.execute(
        "UPDATE attachment_chunk SET part = ? WHERE attachment_id = ? AND part = ?",
        (Part.CONTENT, attachment_id, Part.ARRIVING),
    )


def size_of_part(vault: Vault, attachment_id: str, part: Part) -> int:
    """How many bytes of a part lie here."""
    size: int = vault.execute(
        "SELECT coalesce(sum(length(data)), 0) FROM attachment_chunk"
        " WHERE attachment_id = ? AND part = ?",
        (attachment_id, part),
    ).fetchone()[0]
    return size


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
