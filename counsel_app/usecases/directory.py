"""The directory: offices and providers, places in courses, openings in training and work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.institution import Institution
from counsel_app.domain.names import fold, is_near, words
from counsel_app.domain.offers import Course, Opening, is_stale
from counsel_app.store.vault import Vault

DirectoryRecord: TypeAlias = Institution | Course | Opening


class Shelf(StrEnum):
    """The three parts of the directory."""

    INSTITUTIONS = "institution"
    COURSES = "course"
    OPENINGS = "opening"


SHELVES: Final[Mapping[Shelf, type[DirectoryRecord]]] = {
    Shelf.INSTITUTIONS: Institution,
    Shelf.COURSES: Course,
    Shelf.OPENINGS: Opening,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the directory; ``free`` is None where nobody said."""

    record: DirectoryRecord
    title: str
    kind: str
    """A code of the list ``kinds``."""
    kinds: str
    provider: str
    region: str
    free: int | None
    starts_on: date | None
    is_stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryView:
    """What the page shows: the entries of one shelf, how many each has, all providers."""

    entries: tuple[Entry, ...]
    counts: Mapping[Shelf, int]
    institutions: Mapping[str, str]
    """Names by id, to choose a provider from."""
    seen: int
    """Where the journal ended when this was read."""


def view_directory(
    vault: Vault, shelf: Shelf, *, query: str = "", today: date, language: str = "de"
) -> DirectoryView:
    """The entries of one shelf that hold every word of ``query``, by title.

    What has no name of its own is called by its kind, in ``language``.
    Upper and lower case and accents do not matter; words are looked for in
    title, kind (German and English), provider and town. Where nothing holds
    them, a typing error is forgiven in each.
    """
    names = {one.id: one.name for one in vault.all(Institution)}
    found = [_entry(record, names, today, language) for record in vault.all(SHELVES[shelf])]
    asked = [fold(word) for word in words(query)]
    texts = [_haystack(entry) for entry in found]
    shown = [
        entry
        for entry, text in zip(found, texts, strict=True)
        if all(word in text for word in asked)
    ]
    if not shown:
        shown = [
            entry
            for entry, text in zip(found, texts, strict=True)
            if all(_is_nearly_in(word, text) for word in asked)
        ]
    return DirectoryView(
        entries=tuple(sorted(shown, key=lambda one: (one.title.casefold(), one.record.id))),
        counts={one: len(vault.all(kind)) for one, kind in SHELVES.items()},
        institutions=names,
        seen=vault.journal_end[0],
    )


def save_entry(
    vault: Vault, record: DirectoryRecord, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write an entry as looked at today. Raises InvalidRecord.

    ``seen`` is where the journal ended when the form was filled.
    """
    with vault.atomic(clock) as write:
        write.put(replace(record, checked_on=clock.today()), seen=seen)
    return write.changes


def confirm(vault: Vault, records: Iterable[DirectoryRecord], *, clock: Clock) -> Changes:
    """Say that the entries still hold, without changing anything else of them."""
    with vault.atomic(clock) as write:
        for record in records:
            now = vault.get(type(record), record.id)
            if now is not None:
                write.put(replace(now, checked_on=clock.today()))
    return write.changes


def _entry(record: DirectoryRecord, names: Mapping[str, str], today: date, language: str) -> Entry:
    stale = is_stale(record.checked_on, today=today)
    if isinstance(record, Institution):
        return Entry(
            record=record,
            title=record.name,
            kind=record.kind,
            kinds="institution_kinds",
            provider=", ".join(filter(None, (record.contact_person, record.town))),
            region="",
            free=None,
            starts_on=None,
            is_stale=stale,
        )
    is_course = isinstance(record, Course)
    kinds = "courses" if is_course else "instruments"
    kind = record.kind if isinstance(record, Course) else record.instrument
    return Entry(
        record=record,
        title=record.title or code_list(kinds).text(kind, language),
        kind=kind,
        kinds=kinds,
        provider=names.get(record.institution_id, ""),
        region=record.region,
        free=record.free_places,
        starts_on=record.starts_on,
        is_stale=stale,
    )


def _is_nearly_in(word: str, text: str) -> bool:
    return word in text or any(is_near(word, own) for own in words(text))


def _haystack(entry: Entry) -> str:
    kinds = code_list(entry.kinds)
    texts = (
        entry.title,
        entry.provider,
        kinds.text(entry.kind, "de"),
        kinds.text(entry.kind, "en"),
    )
    return fold(" ".join(texts))
