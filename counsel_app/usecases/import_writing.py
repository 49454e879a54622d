"""From the decided values of one row to the records that are written for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from counsel_app.domain.clock import Clock
from counsel_app.domain.groups import with_groups, with_housing_group, with_wait_group
from counsel_app.domain.ids import new_case_number
from counsel_app.domain.import_fields import DIRECTORY, ID, INSTITUTION, NUMBER, Subject
from counsel_app.domain.import_records import (
    Values,
    make_case,
    make_client,
    make_entry,
    make_of_case,
)
from counsel_app.domain.import_rows import Sheet
from counsel_app.domain.institution import Institution
from counsel_app.domain.records import Record
from counsel_app.domain.referral import Referral
from counsel_app.store.vault import Vault
from counsel_app.usecases.import_matching import Known, office_key
from counsel_app.usecases.profiles import own_profile

UNKNOWN_KIND = "OTHER"
"""The kind of an institution of which a table gave the name only."""

Pair = tuple[Record, Record | None]
"""A record to write, and what it was before."""


def records_of(
    vault: Vault, sheet: Sheet, values: Values, known: Known, *, clock: Clock
) -> Iterator[Pair]:
    """The records of one row, those that others point at first."""
    subject = sheet.use.subject
    if subject is Subject.CLIENTS:
        yield from _person(vault, values, known, clock)
        return
    office, new_office = "", None
    if subject is not Subject.INSTITUTIONS:
        office, new_office = _office(vault, values, known, clock)
    if new_office is not None:
        yield new_office, None
    if subject in DIRECTORY:
        yield _entry(vault, sheet, values, known, office, clock)
        return
    case_id = known.cases[str(values[NUMBER])]
    made = make_of_case(
        subject, values, vault.new_id(clock), case_id=case_id, institution_id=office
    )
    if subject is Subject.CONSULTATIONS:
        made = replace(made, counsellor_id=own_profile(vault).person_id)  # type: ignore[call-arg]
    yield with_wait_group(made) if isinstance(made, Referral) else made, None


def _person(vault: Vault, values: Values, known: Known, clock: Clock) -> Iterator[Pair]:
    client = make_client(values, vault.new_id(clock))
    case = make_case(values, vault.new_id(clock), client.id)
    number = case.number
    while not number or (number in known.cases and not case.number):
        number = new_case_number("DD", vault.random)
    known.cases[number] = case.id
    yield with_groups(client, today=clock.today()), None
    person = own_profile(vault).person_id
    yield with_housing_group(replace(case, number=number, counsellor_id=person)), None


def _office(
    vault: Vault, values: Values, known: Known, clock: Clock
) -> tuple[str, Institution | None]:
    name = str(values.get(INSTITUTION) or "")
    if not name:
        return "", None
    found = known.offices.get(office_key(name))
    if found:
        return found, None
    made = Institution(id=vault.new_id(clock), name=name, kind=UNKNOWN_KIND)
    known.offices[office_key(name)] = made.id
    return made.id, made


def _entry(
    vault: Vault, sheet: Sheet, values: Values, known: Known, office: str, clock: Clock
) -> Pair:
    subject = sheet.use.subject
    given = str(values.get(ID) or "")
    if subject is Subject.INSTITUTIONS and given not in known.entries:
        given = known.offices.get(office_key(str(values["institution.name"])), "")
    before = known.entries.get(given)
    made = make_entry(
        subject,
        values,
        before.id if before else vault.new_id(clock),
        institution_id=office,
        before=before,
    )
    if isinstance(made, Institution):
        known.offices[office_key(made.name)] = made.id
    return made, before
