"""The same person twice: seen at intake, one person for two cases, and all of it taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from anyascii import anyascii

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.groups import with_groups
from counsel_app.domain.labels import Label
from counsel_app.domain.names import fold, script_of
from counsel_app.domain.records import attributes
from counsel_app.domain.same_person import Likeness, likeness, spellings
from counsel_app.store.cases import CaseRow, case_rows, cases_by_record
from counsel_app.store.search import people_named
from counsel_app.store.vault import Vault
from counsel_app.usecases.cases import open_case

_MOST_SHOWN: Final = 3


class PersonGone(AppError):
    """One of the two was erased or brought together with somebody else meanwhile."""

    label = Label(
        de="Diese Person gibt es in der Fallakte nicht mehr. Bitte neu nachsehen.",
        en="This person is no longer in the case file. Please look again.",
    )


class ChangedSince(AppError):
    """Taking back would overwrite what was written afterwards."""

    label = Label(
        de="Seitdem wurde etwas geändert. Bitte die beiden Fälle von Hand trennen.",
        en="Something was changed since. Please separate the two cases by hand.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleSame:
    """A person of this file who may be the one that is described, with their cases."""

    client: Client
    cases: tuple[CaseRow, ...]
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What was done, so that it can be taken back.

    ``kept`` is the person as they were before, ``gone`` the one whose cases
    moved (None where a new case was opened for ``kept``).
    """

    kept: Client
    after: Client
    gone: Client | None
    cases: tuple[Case, ...]
    """The cases as they were before; the new one as it is."""


def possible_same(vault: Vault, described: Client, *, today: date) -> tuple[PossibleSame, ...]:
    """The people of this file who may be the one described, the likeliest first."""
    found = []
    for client_id in people_named(vault, spellings(described)):
        client = vault.get(Client, client_id)
        if client is None or client.id == described.id:
            continue
        like = likeness(described, client, anyascii)
        if like.is_possible:
            found.append((like, client))
    found.sort(key=lambda each: -each[0].score)
    best = found[:_MOST_SHOWN]
    cases = cases_by_record(vault, Client.TYPE, [client.id for _, client in best])
    return tuple(
        PossibleSame(
            client=client,
            cases=tuple(case_rows(vault, cases.get(client.id, []), today=today)),
            likeness=like,
        )
        for like, client in best
    )


def same_as_client(vault: Vault, client_id: str, *, today: date) -> tuple[PossibleSame, ...]:
    """The other people of this file who may be this one."""
    client = vault.get(Client, client_id)
    return possible_same(vault, client, today=today) if client is not None else ()


def open_further_case(
    vault: Vault, person_id: str, typed: Client, case: Case, *, clock: Clock, draft_key: str = ""
) -> tuple[Joined, Changes]:
    """Open a case for a person who is in the file already.

    What was ``typed`` of them is added where nothing stood, and spellings that
    are new; nothing is replaced. Raises PersonGone, InvalidRecord.
    """
    kept = vault.get(Client, person_id)
    if kept is None:
        raise PersonGone
    together = joined(kept, typed)
    opened, changes = open_case(vault, together, case, clock=clock, draft_key=draft_key)
    after = vault.get(Client, person_id) or together
    return Joined(kept=kept, after=after, gone=None, cases=(opened,)), changes


def merge_people(
    vault: Vault, keep_id: str, gone_id: str, *, clock: Clock
) -> tuple[Joined, Changes]:
    """Make one person of two: all cases belong to the one who is kept.

    Raises PersonGone.
    """
    kept, gone = vault.get(Client, keep_id), vault.get(Client, gone_id)
    if kept is None or gone is None or keep_id == gone_id:
        raise PersonGone
    cases = tuple(vault.all(Case, client_id=gone_id))
    with vault.atomic(clock) as write:
        write.put(with_groups(joined(kept, gone), today=clock.today()))
        for case in cases:
            write.put(replace(case, client_id=keep_id))
        write.delete(gone)
    after = vault.get(Client, keep_id) or kept
    return Joined(kept=kept, after=after, gone=gone, cases=cases), write.changes


def take_apart(vault: Vault, done: Joined, *, clock: Clock) -> Changes:
    """Take back what ``open_further_case`` or ``merge_people`` did.

    Raises ChangedSince where the person or a case was written in since.
    """
    now = {case.id: vault.get(Case, case.id) for case in done.cases}
    moved = {
        case.id: case if done.gone is None else replace(case, client_id=done.kept.id)
        for case in done.cases
    }
    if vault.get(Client, done.kept.id) != done.after or now != moved:
        raise ChangedSince
    with vault.atomic(clock) as write:
        write.put(done.kept)
        if done.gone is None:
            for case in done.cases:
                write.delete(case)
        else:
            write.put(done.gone)
            for case in done.cases:
                write.put(case)
    return write.changes


def joined(kept: Client, other: Client) -> Client:
    """``kept`` with what only ``other`` says; where both say something, ``kept`` stays."""
    added: dict[str, Any] = {}
    for a in attributes(Client):
        mine, theirs = getattr(kept, a.name), getattr(other, a.name)
        if a.name == "name_variants":
            added[a.name] = _all_spellings(kept, other)
        elif a.many:
            added[a.name] = mine + tuple(item for item in theirs if item not in mine)
        elif mine in (None, "") and theirs not in (None, ""):
            added[a.name] = theirs
    if kept.birth_date is not None:
        added.pop("birth_date_precision", None)
    return replace(kept, **added)


def _all_spellings(kept: Client, other: Client) -> Sequence[PersonName]:
    known = {fold(text) for text in spellings(kept)}
    found = list(kept.name_variants)
    named = PersonName(text=other.chosen_name, script=script_of(other.chosen_name))
    for variant in (named, *other.name_variants):
        if variant.text.strip() and fold(variant.text) not in known:
            known.add(fold(variant.text))
            found.append(variant)
    return tuple(found)
