"""The journal's hash chain: an edited, missing or exchanged row breaks it.

Each link is a hash over the link before, the row's own columns and the
*digest* of its content. The digest is salted and stays when the content is
erased, so that an erased row still is a link, and says nothing: without its
salt a short content could be guessed from a plain hash.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.ops import ERASED

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

SALT_BYTES: Final = 16
_ROWS_SQL: Final = (
    "SELECT position, record_type, record_id, hlc, device, author, source, body, salt, digest,"
    " chain FROM journal ORDER BY position"
)


def content_digest(salt: bytes, body: str) -> bytes:
    """SHA-256 over the row's salt and content."""
    return hashlib.sha256(salt + body.encode()).digest()


def chain_hash(last: bytes, position: int, columns: tuple[Any, ...], digest: bytes) -> bytes:
    """SHA-256 over the link before, the position, the row's columns and its content's digest.

    ``columns`` are record type, record id, clock, device, author and source.
    """
    text = json.dumps([position, *columns], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(last + text.encode() + digest).digest()


def first_broken_link(vault: Vault) -> int | None:
    """The first position that does not follow from the one before; None if all do.

    A row without content is whole only where its record was erased by an
    operation that the journal holds.
    """
    last = b""
    emptied: dict[str, int] = {}
    for expected, row in enumerate(vault.execute(_ROWS_SQL), start=1):
        position, *columns, body, salt, digest, chain = row
        if position != expected or chain_hash(last, position, tuple(columns), digest) != chain:
            return expected
        if body is None:
            emptied.setdefault(columns[1], position)
        elif salt is None or content_digest(salt, body) != digest:
            return expected
        elif json.loads(body)[0].get(ERASED) is True:
            emptied.pop(columns[1], None)
        last = chain
    return min(emptied.values(), default=None)
