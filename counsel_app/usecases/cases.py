"""Cases: open one, list and search them, see all of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.case_query import DUE_SOON, CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.complaint import Complaint
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.disclosure import Disclosure
from counsel_app.domain.give_back import Review, VolunteerHours, VolunteerPaper
from counsel_app.domain.groups import with_groups, with_housing_group
from counsel_app.domain.handover import Handover
from counsel_app.domain.ids import new_case_number
from counsel_app.domain.institution import Institution
from counsel_app.domain.letter import Letter
from counsel_app.domain.plan import Goal, Need, Step
from counsel_app.domain.referral import Referral, Release
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.case_list import case_counts, case_ids, cases_there
from counsel_app.store.cases import (
    CaseRow,
    agreed_id,
    case_numbers,
    case_rows,
    cases_by_record,
    cases_of,
)
from counsel_app.store.drafts import drop_draft
from counsel_app.store.given_away import HandedOver
from counsel_app.store.search import Hit, find
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.retention import due_cases

__all__ = ("DUE_SOON", "CaseFilter", "CaseFilters", "CaseOrder", "CaseRow", "SortBy", "agreed_id")

_MOST: Final = 200
_MOST_FILTERED: Final = 5_000
PAGE: Final = 64
"""Rows that come with a list at once; the others are read when they come into sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where a search found its words in a case."""

    record_type: str
    record_id: str
    is_similar: bool
    """Only in a name that is spelled alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseList:
    """What the case list shows: all ids in order, and the first rows."""

    ids: tuple[str, ...]
    rows: tuple[CaseRow, ...]
    found: Mapping[str, Found] = field(default_factory=dict)
    """After a search: what was found, by case id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """Everything in one case, each kind in the order it is shown."""

    case: Case
    client: Client
    consultations: tuple[Consultation, ...]
    needs: tuple[Need, ...]
    goals: tuple[Goal, ...]
    steps: tuple[Step, ...]
    deadlines: tuple[Deadline, ...]
    referrals: tuple[Referral, ...]
    releases: tuple[Release, ...]
    letters: tuple[Letter, ...]
    attachments: tuple[Attachment, ...]
    assignments: tuple[Assignment, ...]
    volunteer_notes: tuple[VolunteerNote, ...]
    volunteer_hours: tuple[VolunteerHours, ...]
    volunteer_papers: tuple[VolunteerPaper, ...]
    reviews: tuple[Review, ...]
    disclosures: tuple[Disclosure, ...]
    complaints: tuple[Complaint, ...]
    handovers: tuple[Handover, ...]
    institutions: Mapping[str, Institution]
    own_cases: Mapping[str, str]
    """Cases that relatives have of their own, here: their ids by the number in the household."""
    seen: int
    """Where the journal ended when this was read: what a form over it has seen."""


def open_case(
    vault: Vault, client: Client, case: Case, *, clock: Clock, draft_key: str = ""
) -> tuple[Case, Changes]:
    """Start a case. No papers are needed, no status is asked before.

    The case gets a number without meaning; the records' ids are used as they
    are. ``draft_key`` is forgotten in the same moment. Raises InvalidRecord.
    """
    profile = own_profile(vault)
    opened = replace(
        case,
        client_id=client.id,
        number=case.number or _free_number(vault),
        counsellor_id=case.counsellor_id or profile.person_id,
        first_contact_on=case.first_contact_on or clock.today(),
    )
    with vault.atomic(clock) as write:
        write.put(with_groups(client, today=clock.today()))
        write.put(with_housing_group(opened))
        if draft_key:
            drop_draft(vault, draft_key)
    return opened, write.changes


def save_client(vault: Vault, client: Client, *, clock: Clock, seen: int | None = None) -> Changes:
    """Write changed personal data. Raises InvalidRecord.

    ``seen`` is where the journal ended when the form was filled: the same
    field changed by a colleague since is then a difference.
    """
    with vault.atomic(clock) as write:
        write.put(with_groups(client, today=clock.today()), seen=seen)
    return write.changes


def save_case(vault: Vault, case: Case, *, clock: Clock, seen: int | None = None) -> Changes:
    """Write changed case data (``seen`` as for ``save_client``). Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(with_housing_group(case), seen=seen)
    return write.changes


def refresh_groups(vault: Vault, *, clock: Clock) -> Changes:
    """Bring age and status groups up to today; run once at unlock.

    Only clients that a birthday or a new title moved are written.
    """
    today = clock.today()
    moved = []
    for client in vault.each(Client):
        # A client without a name came from an export without names: the
        # groups are then all there is, and not ours to change.
        current = with_groups(client, today=today)
        if client.chosen_name and current != client:
            moved.append(current)
    with vault.atomic(clock) as write:
        for client in moved:
            # Whoever was given the case keeps its groups up to date.
            with suppress(HandedOver):
                write.put(client)
    return write.changes


def list_cases(
    vault: Vault,
    *,
    chip: CaseFilter = CaseFilter.OPEN,
    query: str = "",
    filters: CaseFilters | None = None,
    order: CaseOrder | None = None,
    today: date,
    language: str = "de",
) -> CaseList:
    """The case list under one chip; a query searches the cases of all chips instead.

    Words are found in names (any script, with typing errors), numbers, notes,
    goals, steps, dates and institutions; the best come first, whatever the
    ``order``. ``language`` is the one topics are sorted in.
    """
    if query.strip():
        return _searched(vault, query, filters=filters, today=today)
    among = due_cases(vault, today=today) if chip is CaseFilter.ERASE else None
    topics = code_list("topics")
    ids = case_ids(
        vault,
        chip=chip,
        filters=filters,
        order=order,
        person=vault.author,
        today=today,
        among=among,
        topic_word=lambda code: topics.text(code, language),
    )
    return CaseList(ids=tuple(ids), rows=tuple(case_rows(vault, ids[:PAGE], today=today)))


def count_cases(
    vault: Vault, *, filters: CaseFilters | None = None, today: date
) -> dict[CaseFilter, int]:
    """How many cases each chip would show."""
    counts = case_counts(vault, filters=filters, person=vault.author, today=today)
    due = due_cases(vault, today=today)
    if due and filters is not None and not filters.is_empty:
        due = cases_there(vault, due, filters=filters)
    return counts | {CaseFilter.ERASE: len(due)}


def rows_of(vault: Vault, case_ids: Sequence[str], *, today: date) -> dict[str, CaseRow]:
    """The rows of some cases by id, for a list that comes into sight."""
    return {row.case_id: row for row in case_rows(vault, case_ids, today=today)}


def cases_found(vault: Vault, hits: Sequence[Hit]) -> dict[str, Found]:
    """In which cases a search found its words, and where in each: the best first."""
    by_type: dict[str, list[str]] = {}
    for hit in hits:
        by_type.setdefault(hit.record_type, []).append(hit.record_id)
    cases = {name: cases_by_record(vault, name, ids) for name, ids in by_type.items()}
    found: dict[str, Found] = {}
    for hit in hits:
        where = Found(
            record_type=hit.record_type, record_id=hit.record_id, is_similar=hit.is_similar
        )
        for case_id in cases[hit.record_type].get(hit.record_id, ()):
            found.setdefault(case_id, where)
    return found


def _searched(vault: Vault, query: str, *, filters: CaseFilters | None, today: date) -> CaseList:
    is_filtered = filters is not None and not filters.is_empty
    hits = find(vault, query, limit=_MOST_FILTERED if is_filtered else _MOST)
    found = cases_found(vault, hits)
    there = cases_there(vault, found, filters=filters)
    ids = tuple(case_id for case_id in found if case_id in there)
    return CaseList(ids=ids, rows=tuple(case_rows(vault, ids[:PAGE], today=today)), found=found)


def view_case(vault: Vault, case_id: str) -> CaseView | None:
    """All of one case; None where there is none (any more)."""
    case = vault.get(Case, case_id)
    if case is None:
        return None
    client = vault.get(Client, case.client_id) or Client(id=case.client_id, chosen_name="")
    assignments = vault.all(Assignment, case_id=case_id)
    return CaseView(
        case=case,
        client=client,
        consultations=tuple(reversed(vault.all(Consultation, order="held_on", case_id=case_id))),
        needs=tuple(vault.all(Need, order="own_priority", case_id=case_id)),
        goals=tuple(vault.all(Goal, case_id=case_id)),
        steps=tuple(vault.all(Step, order="due_on", case_id=case_id)),
        deadlines=tuple(vault.all(Deadline, order="due_on", case_id=case_id)),
        referrals=tuple(vault.all(Referral, order="sent_on", case_id=case_id)),
        releases=tuple(vault.all(Release, order="number", case_id=case_id)),
        letters=tuple(vault.all(Letter, order="made_on", case_id=case_id)),
        attachments=tuple(vault.all(Attachment, order="added_on", case_id=case_id)),
        assignments=tuple(assignments),
        volunteer_notes=tuple(
            note for a in assignments for note in vault.all(VolunteerNote, assignment_id=a.id)
        ),
        volunteer_hours=tuple(vault.all(VolunteerHours, order="worked_on", case_id=case_id)),
        volunteer_papers=tuple(vault.all(VolunteerPaper, order="added_on", case_id=case_id)),
        reviews=tuple(vault.all(Review, case_id=case_id)),
        disclosures=tuple(vault.all(Disclosure, order="disclosed_on", case_id=case_id)),
        complaints=tuple(vault.all(Complaint, order="received_on", case_id=case_id)),
        handovers=tuple(vault.all(Handover, order="handed_on", case_id=case_id)),
        institutions={one.id: one for one in vault.all(Institution)},
        own_cases=_own_cases(vault, client, case_id),
        seen=vault.journal_end[0],
    )


def view_case_of(vault: Vault, record_type: str, record_id: str) -> CaseView | None:
    """All of the case that a record belongs to; None where the record is gone."""
    found = cases_of(vault, record_type, [record_id])
    return view_case(vault, found[0]) if found else None


def _own_cases(vault: Vault, client: Client, case_id: str) -> dict[str, str]:
    """By number; a household that names this very case does not lead in a circle."""
    numbers = {one.case_number.strip() for one in client.household} - {""}
    return {
        number: found.id
        for number in sorted(numbers)
        for found in vault.all(Case, number=number)
        if found.id != case_id
    }


def _free_number(vault: Vault) -> str:
    taken = case_numbers(vault)
    while (number := new_case_number("DD", vault.random)) in taken:
        pass
    return number
