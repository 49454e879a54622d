"""Finding names and notes: without diacritics, names across scripts and with typing errors.

Two indexes with the same row numbers: ``search`` has all words of a record,
``name_search`` the names beside their consonants and their parts of two and
three letters, by which a mistyped name is found again. An index knows only
what is in the file: what this person may not see is in no index of theirs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from anyascii import anyascii

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.names import errors_forgiven, fold, is_near, parts, skeleton, words
from counsel_app.domain.records import Record, attributes

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault


_ARTICLES = frozenset({"al", "el", "ال"})


_INDEXED: Final = "indexed_up_to"
_AT_ONCE: Final = 5_000
_FEW: Final = 20
"""Where the spelling as typed finds fewer, names spelled alike are looked for."""
_CANDIDATES: Final = 150
_RIGHT_LETTERS: Final = 2
_NEAR_TERMS: Final = 8
_SHORTEST_IN_NOTES: Final = 2
"""Letters from which on notes are searched; one letter stands in every note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record in which all words were found; ``is_similar``: of one spelled alike."""

    record_type: str
    record_id: str
    is_similar: bool = False


def forget(vault: Vault, record_id: str) -> None:
    """Take a record out of the index at once, terms included."""
    row = vault.execute("SELECT id FROM indexed WHERE record_id = ?", (record_id,)).fetchone()
    if row is not None:
        vault.execute("DELETE FROM search WHERE rowid = ?", row)
        vault.execute("DELETE FROM name_search WHERE rowid = ?", row)
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
    done = int(vault.meta(_INDEXED) or 0)
    while done < end:
        # In portions: a transaction over everything would be held in memory.
        upto = min(done + _AT_ONCE, end)
        waiting = vault.execute(
            "SELECT record_type, record_id, max(position) AS last FROM journal"
            " WHERE position > ? AND position <= ? GROUP BY record_id ORDER BY last",
            (done, upto),
        ).fetchall()
        with vault.transaction():
            for type_name, record_id, _last in waiting:
                record = vault.get(RECORD_TYPES[type_name], record_id)
                forget(vault, record_id)
                if record is not None:
                    _index(vault, record)
            vault.set_meta(_INDEXED, upto)
        done = upto


def _index(vault: Vault, record: Record) -> None:
    texts = [
        (a.attr.search, text)
        for a in attributes(type(record))
        if a.attr.search
        for text in _texts(getattr(record, a.name))
        if text
    ]
    if not texts:
        return
    number = vault.execute(
        "INSERT INTO indexed (record_type, record_id) VALUES (?, ?)", (record.TYPE, record.id)
    ).lastrowid
    found = " ".join(word for _, text in texts for word in _spellings(text))
    vault.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (number, found))
    if record.TYPE in types_with_names():
        names = [text for kind, text in texts if kind == "name"]
        vault.execute(
            "INSERT INTO name_search (rowid, names, skeletons, parts) VALUES (?, ?, ?, ?)",
            (number, *_name_columns(names)),
        )


@cache
def types_with_names() -> frozenset[str]:
    """The record types that have a row in the index of names."""
    return frozenset(
        name
        for name, kind in RECORD_TYPES.items()
        if any(a.attr.search == "name" for a in attributes(kind))
    )


def _name_columns(names: Sequence[str]) -> tuple[str, str, str]:
    spelled = [word for name in names for word in _spellings(name)]
    consonants = [skeleton(word, anyascii) for name in names for word in words(name)]
    pieces = {part for word in _latin(spelled) for part in parts(word)}
    return " ".join(spelled), " ".join(filter(None, consonants)), " ".join(sorted(pieces))


def _latin(spelled: Iterable[str]) -> Iterator[str]:
    """The words in Latin letters; another script's are there romanised, too."""
    for text in spelled:
        for word in text.split():
            if word.isascii() and word.isalnum():
                yield word


def find(vault: Vault, query: str, *, limit: int = 200) -> list[Hit]:
    """Records that hold every word of ``query``: names first, then the newest others.

    A word matches the beginning of a word, or a name with the same consonants
    in any script. An article beside other words is not asked for: what one
    office writes "Al-Mithal" another writes "Almethal". Where that finds
    little, names with one or two typing errors follow, marked as similar; where
    that finds nothing either, texts with words that are nearly those.
    Empty for a query without words.
    """
    asked = words(query)
    asked = [word for word in asked if fold(word) not in _ARTICLES or len(asked) == 1]
    if not asked:
        return []
    catch_up(vault)
    found = _named(vault, asked, limit) | _worded(vault, asked, limit)
    if len(found) < min(_FEW, limit):
        found |= {row: True for row in _similar(vault, asked) if row not in found}
    if not found:
        found = _nearly_worded(vault, asked, limit)
    kept = list(found)[:limit]
    keys = {
        row[0]: (row[1], row[2])
        for row in vault.execute(
            "SELECT id, record_type, record_id FROM indexed"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(kept),),
        )
    }
    return [
        Hit(record_type=keys[row][0], record_id=keys[row][1], is_similar=found[row])
        for row in kept
        if row in keys
    ]


def _named(vault: Vault, asked: Sequence[str], limit: int) -> dict[int, bool]:
    """Rows whose names hold every word; False: they are not merely similar."""
    terms = " AND ".join(_name_term(word) for word in asked)
    rows = vault.execute(
        "SELECT rowid FROM name_search WHERE name_search MATCH ? ORDER BY rank LIMIT ?",
        (terms, limit),
    ).fetchall()
    people = _people(vault, [row[0] for row in rows])
    return {row: False for (row,) in sorted(rows, key=lambda row: row[0] not in people)}


def people_named(vault: Vault, names: Sequence[str], *, limit: int = 30) -> list[str]:
    """Ids of clients with any part of these names, those with most in common first.

    Typing errors and other scripts included: who of them is meant is for
    ``domain.same_person`` to say.
    """
    asked = {word for name in names for word in words(name) if fold(word) not in _ARTICLES}
    if not asked:
        return []
    catch_up(vault)
    pieces = {
        part
        for word in _latin(spelled for word in asked for spelled in _spellings(word))
        for part in parts(word)
    }
    found: dict[int, None] = {}
    for terms in (
        " OR ".join(_name_term(word, begun=False) for word in sorted(asked)),
        f"parts : ({' OR '.join(sorted(pieces))})" if pieces else "",
    ):
        if terms:
            rows = vault.execute(
                "SELECT rowid FROM name_search WHERE name_search MATCH ? ORDER BY rank LIMIT ?",
                (terms, limit),
            )
            found |= dict.fromkeys(row[0] for row in rows)
    ids = dict(
        vault.execute(
            "SELECT id, record_id FROM indexed WHERE id IN (SELECT value FROM json_each(?))"
            " AND record_type = 'client'",
            (json.dumps(list(found)),),
        ).fetchall()
    )
    return [ids[row] for row in found if row in ids]


def _people(vault: Vault, rows: Sequence[int]) -> frozenset[int]:
    """Those of some rows that are clients; institutions have names, too."""
    return frozenset(
        row[0]
        for row in vault.execute(
            "SELECT id FROM indexed WHERE id IN (SELECT value FROM json_each(?))"
            " AND record_type = 'client'",
            (json.dumps(rows),),
        )
    )


def _worded(vault: Vault, asked: Sequence[str], limit: int) -> dict[int, bool]:
    """Rows whose texts hold every word, the newest first."""
    if all(len(word) < _SHORTEST_IN_NOTES for word in asked):
        return {}
    terms = " AND ".join(f'"{fold(word)}" *' for word in asked)
    # By number and not by rank: to weigh every note takes longer than to find it.
    rows = vault.execute(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (terms, limit),
    )
    return {row[0]: False for row in rows}


def _nearly_worded(vault: Vault, asked: Sequence[str], limit: int) -> dict[int, bool]:
    """Rows whose texts hold every word or one that begins alike and is nearly it."""
    terms = []
    for word in map(fold, asked):
        near = _near_terms(vault, word)
        if not near and errors_forgiven(word):
            return {}
        terms.append(f"({' OR '.join((f'{_quoted(word)} *', *map(_quoted, near)))})")
    rows = vault.execute(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (" AND ".join(terms), limit),
    )
    return {row[0]: True for row in rows}


def _near_terms(vault: Vault, word: str) -> list[str]:
    """The commonest words in texts that are ``word``, give or take a typing error.

    The first two letters are taken for right: to look through all words of a
    large file takes longer than a search may.
    """
    if not errors_forgiven(word):
        return []
    vault.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row)"
    )
    begun = word[:_RIGHT_LETTERS]
    rows = vault.execute(
        "SELECT term FROM search_words WHERE term >= ? AND term < ? ORDER BY doc DESC",
        (begun, begun[:-1] + chr(ord(begun[-1]) + 1)),
    )
    return [term for (term,) in rows if is_near(word, term)][:_NEAR_TERMS]


def _quoted(term: str) -> str:
    return f'"{term}"'


def _name_term(word: str, *, begun: bool = True) -> str:
    # Only letters and digits are left by ``words``, so quoting is complete.
    by_letters = f'names : "{fold(word)}"' + (" *" if begun else "")
    consonants = skeleton(word, anyascii)
    return f'({by_letters} OR skeletons : "{consonants}")' if consonants else by_letters


def _similar(vault: Vault, asked: Sequence[str]) -> list[int]:
    """Rows in whose names every word stands, give or take a typing error."""
    latin = [fold(anyascii(fold(word))) for word in asked]
    pieces = sorted({part for word in latin if word.isalnum() for part in parts(word)})
    if not pieces:
        return []
    rows = vault.execute(
        "SELECT rowid, names FROM name_search WHERE name_search MATCH ? ORDER BY rank LIMIT ?",
        (f"parts : ({' OR '.join(pieces)})", _CANDIDATES),
    )
    compared: dict[tuple[str, str], bool] = {}

    def matches(word: str, own: str) -> bool:
        # Many people share a name: each pair of words is compared once.
        key = (word, own)
        if key not in compared:
            compared[key] = own.startswith(word) or is_near(word, own)
        return compared[key]

    return [
        row
        for row, names in rows
        if all(any(matches(word, own) for own in _latin([names])) for word in latin)
    ]


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
