"""Every page of a case file and its log in the clear, read without the engine.

The engine shows rows; what is left in free pages and in the gaps of others
can only be seen underneath it. Format: https://www.zetetic.net/sqlcipher/design/
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_RESERVED = 80  # initialisation vector (16) and HMAC (64) at the end of each page
_SALT = 16
_WAL_HEAD, _FRAME_HEAD = 32, 24


def pages(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages of the file in order, free ones included, then those of its log."""
    content = path.read_bytes()
    for start in range(0, len(content) - PAGE + 1, PAGE):
        yield _in_the_clear(content[start : start + PAGE], key, is_first=start == 0)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        frames = log.read_bytes()[_WAL_HEAD:]
        for start in range(0, len(frames) - PAGE - _FRAME_HEAD + 1, PAGE + _FRAME_HEAD):
            number = int.from_bytes(frames[start : start + 4], "big")
            page = frames[start + _FRAME_HEAD : start + _FRAME_HEAD + PAGE]
            yield _in_the_clear(page, key, is_first=number == 1)


def _in_the_clear(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    start, end = _SALT if is_first else 0, PAGE - _RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()


def spellings(marker: str) -> list[bytes]:
    """As the engine stores text, and as the search index does."""
    return [form.encode() for form in {marker, marker.lower(), marker.casefold()}]


def found_in_pages(path: Path, key: bytes, markers: tuple[str, ...]) -> dict[str, int]:
    """How often each marker stands in a page of the file or its log."""
    found = dict.fromkeys(markers, 0)
    for page in pages(path, key):
        for marker in markers:
            found[marker] += sum(page.count(form) for form in spellings(marker))
    return {marker: count for marker, count in found.items() if count}


def found_in_rows(run: Callable[[str], Any], markers: tuple[str, ...]) -> set[tuple[str, str]]:
    """(table, marker) for every table the file has, shadow tables of the search included."""
    hits = set()
    tables = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in run(f'SELECT * FROM "{table}"').fetchall():  # noqa: S608
            for value in row:
                content = value if isinstance(value, bytes) else str(value).encode()
                hits |= {
                    (table, marker)
                    for marker in markers
                    if any(form in content for form in spellings(marker))
                }
    return hits
