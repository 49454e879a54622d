"""Finding names and notes: without diacritics, and names across scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from anyascii import anyascii

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.names import fold, skeleton, words
from counsel_app.domain.records import Record, attributes

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault


_ARTICLES = frozenset({"al", "el", "ال"})


_INDEXED: Final = "indexed_up_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record in which all words were found."""

    record_type: str
    record_id: str


def forget(vault: Vault, record_id: str) -> None:
    """Take a record out of the index at once, terms included."""
    row = vault.execute("SELECT id FROM indexed WHERE record_id = ?", (record_id,)).fetchone()
    if row is not None:
        vault.execute("DELETE FROM search WHERE rowid = ?", row)
        vault.execute("DELETE FROM indexed WHERE id = ?", row)


def forget_progress(vault: Vault) -> None:
    """Let the next search index every record anew."""
    vault.set_meta(_INDEXED, 0)


def catch_up(vault: Vault) -> None:
    """Index everything that was written since the last search.

    Not while saving: writing the index costs as much as all the rest of a
    save, and a counsellor saves far more often than she searches. The journal
    knows what is new.
    """
    end = vault.journal_end[0]
    done = vault.meta(_INDEXED) or 0
    if done == end:
        return
    waiting = vault.execute(
        "SELECT DISTINCT record_type, record_id FROM journal WHERE position > ?", (done,)
    ).fetchall()
    with vault.transaction():
        for type_name, record_id in waiting:
            record = vault.get(RECORD_TYPES[type_name], record_id)
            forget(vault, record_id)
            if record is not None:
                _index(vault, record)
        vault.set_meta(_INDEXED, end)


def _index(vault: Vault, record: Record) -> None:
    texts = [
        (a.attr.search, text)
        for a in attributes(type(record))
        if a.attr.search
        for text in _texts(getattr(record, a.name))
        if text
    ]
    found = [word for _, text in texts for word in _spellings(text)]
    skeletons = [
        skeleton(word, anyascii) for kind, text in texts if kind == "name" for word in words(text)
    ]
    if not texts:
        return
    number = vault.execute(
        "INSERT INTO indexed (record_type, record_id) VALUES (?, ?)", (record.TYPE, record.id)
    ).lastrowid
    vault.execute(
        "INSERT INTO search (rowid, words, skeletons) VALUES (?, ?, ?)",
        (number, " ".join(found), " ".join(filter(None, skeletons))),
    )


def find(vault: Vault, query: str, *, limit: int = 200) -> list[Hit]:
    """Records that hold every word of ``query``, best first.

    A word matches the beginning of a word, or a name with the same consonants
    in any script. An article beside other words is not asked for: what one
    office writes "Al-Mithal" another writes "Almethal". Empty for a query
    without words.
    """
    asked = words(query)
    terms = [_term(word) for word in asked if fold(word) not in _ARTICLES or len(asked) == 1]
    if not terms:
        return []
    catch_up(vault)
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


def _texts(value: Any) -> Iterator[str]:
    """The texts in a searched field: its own, or those searched in each item."""
    if isinstance(value, str):
        yield value
    else:
        for item in value:
            for a in attributes(type(item)):
                if a.attr.search:
                    yield getattr(item, a.name)
