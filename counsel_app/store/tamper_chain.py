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

import msgspec

from counsel_app.domain.ops import ERASED

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

SALT_BYTES: Final = 16
_encode: Final = msgspec.json.Encoder().encode
_ROWS_SQL: Final = (
    "SELECT position, record_type, record_id, hlc, device, author, source, body, salt, digest,"
    " chain FROM journal WHERE position >= ? ORDER BY position LIMIT ?"
)
_LOWEST: Final = -(2**63)
"""Positions begin at 1; what somebody put before that is seen, too."""
_AT_ONCE: Final = 1000


def content_digest(salt: bytes, body: str) -> bytes:
    """SHA-256 over the row's salt and content."""
    return hashlib.sha256(salt + body.encode()).digest()


def chain_hash(last: bytes, position: int, columns: tuple[Any, ...], digest: bytes) -> bytes:
    """SHA-256 over the link before, the position, the row's columns and its content's digest.

    ``columns`` are record type, record id, clock, device, author and source.
    """
    return hashlib.sha256(last + _encode((position, *columns)) + digest).digest()


SHED: Final = "shed"
"""The source of operations whose other fields were taken out of this file."""
_SOURCE: Final = 5


class ChainWalk:
    """A look along the whole chain, some links at a time."""

    def __init__(self) -> None:
        self.broken: int | None = None
        """The first position that does not follow from the one before."""
        self.looked_at = 0
        """How many positions were looked at."""
        self._last = b""
        self._emptied: dict[str, int] = {}

    def go_on(self, vault: Vault, *, count: int) -> bool:
        """Look at the next ``count`` links; whether there may be more.

        A row without content is whole only where its record was erased, or
        shed fields, by an operation that the journal holds: that is known at
        the end.
        """
        start = self.looked_at + 1 if self.looked_at else _LOWEST
        rows = vault.execute(_ROWS_SQL, (start, count)).fetchall()
        for row in rows:
            if not self._follows(row):
                self.broken = self.looked_at + 1
                return False
            self.looked_at += 1
        if len(rows) < count:
            self.broken = min(self._emptied.values(), default=None)
            return False
        return True

    def _follows(self, row: Any) -> bool:
        position, *columns, body, salt, digest, chain = row
        expected = self.looked_at + 1
        if position != expected:
            return False
        if chain_hash(self._last, position, tuple(columns), digest) != chain:
            return False
        self._last = chain
        if body is None:
            self._emptied.setdefault(columns[1], position)
        elif salt is None or content_digest(salt, body) != digest:
            return False
        elif columns[_SOURCE] == SHED or json.loads(body)[0].get(ERASED) is True:
            self._emptied.pop(columns[1], None)
        return True


def first_broken_link(vault: Vault) -> int | None:
    """The first position that does not follow from the one before; None if all do."""
    walk = ChainWalk()
    while walk.go_on(vault, count=_AT_ONCE):
        pass
    return walk.broken
