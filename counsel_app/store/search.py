"""Finding names and notes: without diacritics, and names across scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anyascii import anyascii

from counsel_app.domain.names import fold, skeleton, words
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Record, attributes

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record in which all words were found."""

    record_type: str
    record_id: str


def remember(
    vault: Vault, record_type: type[Record], record_id: str, values: Mapping[str, Wire]
) -> None:
    """Put a record's searchable fields into the index, replacing what was there."""
    searchable = [a for a in attributes(record_type) if a.attr.search]
    if not searchable:
        return
    texts = [
        (a.attr.search, text) for a in searchable for text in _texts(values.get(a.name)) if text
    ]
    found = [word for _, text in texts for word in _spellings(text)]
    skeletons = [
        skeleton(word, anyascii) for kind, text in texts if kind == "name" for word in words(text)
    ]
    forget(vault, record_id)
    number = vault.execute(
        "INSERT INTO indexed (record_type, record_id) VALUES (?, ?)", (record_type.TYPE, record_id)
    ).lastrowid
    vault.execute(
        "INSERT INTO search (rowid, words, skeletons) VALUES (?, ?, ?)",
        (number, " ".join(found), " ".join(filter(None, skeletons))),
    )


def forget(vault: Vault, record_id: str) -> None:
    """Take a record out of the index, terms included."""
    row = vault.execute("SELECT id FROM indexed WHERE record_id = ?", (record_id,)).fetchone()
    if row is not None:
        vault.execute("DELETE FROM search WHERE rowid = ?", row)
        vault.execute("DELETE FROM indexed WHERE id = ?", row)


def find(vault: Vault, query: str, *, limit: int = 200) -> list[Hit]:
    """Records that hold every word of ``query``, best first.

    A word matches the beginning of a word, or a name with the same consonants
    in any script. Empty for a query without words.
    """
    terms = [_term(word) for word in words(query)]
    if not terms:
        return []
    rows = vault.execute(
        "SELECT indexed.record_type, indexed.record_id FROM search"
        " JOIN indexed ON indexed.id = search.rowid WHERE search MATCH ?"
        " ORDER BY rank LIMIT ?",
        (" AND ".join(terms), limit),
    )
    return [Hit(record_type=row[0], record_id=row[1]) for row in rows]


def _term(word: str) -> str:
    # Only letters and digits are left by ``words``, so quoting is complete.
    by_letters = f'words : "{fold(word)}" *'
    consonants = skeleton(word, anyascii)
    return f'({by_letters} OR skeletons : "{consonants}")' if consonants else by_letters


def _spellings(text: str) -> Iterator[str]:
    folded = fold(text)
    yield folded
    if not folded.isascii():
        yield from words(fold(anyascii(folded)))


def _texts(value: Wire) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield str(value.get("text", ""))
    elif value is not None and not isinstance(value, int):
        for item in value:
            yield from _texts(item)
