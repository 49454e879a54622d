"""Whether a case file was encrypted under a key, read without the engine.

The engine says "not a database" for a wrong key and for a damaged first page
alike. Each page carries an HMAC of its own: where another page fits the key,
the file is damaged; where none does, it belongs to another key.
"""

from __future__ import annotations

import hmac
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.store.engine import VaultDamaged

# The file format of SQLCipher 4 with its defaults:
# https://www.zetetic.net/sqlcipher/design/
PAGE_BYTES: Final = 4096
_SALT_BYTES: Final = 16
_HMAC_BYTES: Final = 64
_HMAC_SALT_MASK: Final = 0x3A
_HMAC_KEY_ROUNDS: Final = 2
_MOST_PAGES: Final = 256
"""A megabyte: nobody waits for the whole of a large file."""


class KeysOfAnotherFile(VaultDamaged):
    """The key file opened, and no page of the case file belongs to it."""

    label = Label(
        de="Fallakte und Schlüsseldatei gehören nicht zusammen: Eine von beiden stammt aus einem "
        "anderen Ordner, oder die Fallakte ist zerstört. Beide wurden nicht verändert. Bitte "
        "beide Dateien aus derselben Sicherung wiederherstellen.",
        en="Case file and key file do not belong together: one of them comes from another "
        "folder, or the case file is destroyed. Neither was changed. Please restore both files "
        "from the same backup.",
    )


def fits_key(path: Path, key: bytes) -> bool:
    """Whether at least one of the first pages of ``path`` is authentic under ``key``.

    Raises OSError.
    """
    with path.open("rb") as stream:
        content = stream.read(_MOST_PAGES * PAGE_BYTES)
    salt = bytes(byte ^ _HMAC_SALT_MASK for byte in content[:_SALT_BYTES])
    page_key = pbkdf2_hmac("sha512", key, salt, _HMAC_KEY_ROUNDS, len(key))
    return any(
        _is_authentic(content[start : start + PAGE_BYTES], number, page_key)
        for number, start in enumerate(range(0, len(content), PAGE_BYTES), start=1)
    )


def _is_authentic(page: bytes, number: int, page_key: bytes) -> bool:
    if len(page) < PAGE_BYTES:
        return False
    start = _SALT_BYTES if number == 1 else 0
    end = PAGE_BYTES - _HMAC_BYTES
    found = hmac.digest(page_key, page[start:end] + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, page[end:])
