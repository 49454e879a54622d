"""Whether the rows of an import fit what the case file holds: numbers, names, institutions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.import_fields import ID, INSTITUTION, NUMBER, Subject
from counsel_app.domain.import_records import RECORD_OF, make_client
from counsel_app.domain.import_rows import Choice, Fault, Reading, Sheet
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.names import fold
from counsel_app.domain.records import Record
from counsel_app.store.vault import Vault

NUMBER_TAKEN: Final = Label(
    de="Einen Fall mit dieser Nummer gibt es schon.",
    en="There is a case with this number already.",
)
NUMBER_UNKNOWN: Final = Label(
    de="Zu dieser Nummer gibt es keinen Fall, weder hier noch in den Tabellen.",
    en="There is no case with this number, neither here nor in the tables.",
)
SAME_PERSON: Final = Label(
    de="Eine Person mit diesem Namen und Geburtsdatum gibt es schon.",
    en="There is a person with this name and date of birth already.",
)
NOT_IN_DIRECTORY: Final = Label(
    de="Diese Einrichtung steht nicht im Verzeichnis.",
    en="This institution is not in the directory.",
)
TWICE: Final = Label(
    de="Dieser Eintrag steht schon weiter oben in der Tabelle.",
    en="This entry stands further up in the table already.",
)
ID_UNKNOWN: Final = Label(
    de="Zu dieser Kennung gibt es keinen Eintrag.", en="There is no entry with this identifier."
)
_ADD_IT: Final = Label(de="neu ins Verzeichnis aufnehmen", en="add it to the directory")
_ADD_AS_NEW: Final = Label(de="als neuen Eintrag aufnehmen", en="add it as a new entry")

PersonKey = tuple[str, date | None]


@dataclass(slots=True, kw_only=True)
class Known:
    """What rows may point at; grows while an import is read or written."""

    cases: dict[str, str] = field(default_factory=dict)
    """Ids by number (empty for those that an import brings)."""
    people: set[PersonKey] = field(default_factory=set)
    offices: dict[str, str] = field(default_factory=dict)
    """Ids by folded name (empty for those that an import brings)."""
    entries: Mapping[str, Record] = field(default_factory=dict)
    """Entries of the directory by id."""
    rows: set[tuple[str, str]] = field(default_factory=set)
    """(file, key) of the entries that were read before."""


def known_of(vault: Vault) -> Known:
    """What the case file holds."""
    cases = vault.all(Case)
    entries = {one.id: one for kind in _ENTRY_KINDS for one in vault.all(kind)}
    return Known(
        cases={one.number: one.id for one in cases if one.number},
        people={key for client in vault.all(Client) for key in person_keys(client)},
        offices={
            office_key(one.name): one.id for one in entries.values() if isinstance(one, Institution)
        },
        entries=entries,
    )


_ENTRY_KINDS: Final = tuple(
    RECORD_OF[one] for one in (Subject.INSTITUTIONS, Subject.COURSES, Subject.OPENINGS)
)


def office_key(name: str) -> str:
    """Institutions are the same where their names are, whatever the spaces and capitals."""
    return " ".join(fold(name).split())


def person_keys(client: Client) -> Iterator[PersonKey]:
    """Every spelling of a name, with the date of birth."""
    for name in (client.chosen_name, *(one.text for one in client.name_variants)):
        if name and client.birth_date:
            yield office_key(name), client.birth_date


def row_faults(sheet: Sheet, reading: Reading, known: Known) -> tuple[Fault, ...]:
    """What of a row does not fit; the row is known to those after it."""
    find = _FINDERS[sheet.use.subject]
    return tuple(find(sheet, reading, known))


def _clients(sheet: Sheet, reading: Reading, known: Known) -> Iterator[Fault]:
    number = str(reading.values.get(NUMBER) or "")
    if number in known.cases and number:
        yield _fault(sheet, reading, NUMBER, NUMBER_TAKEN)
        return
    if number:
        known.cases[number] = ""
    people = set(person_keys(make_client(reading.values, "")))
    if people & known.people:
        yield _fault(sheet, reading, "client.birth_date", SAME_PERSON, Choice.GO_ON)
    known.people |= people


def _of_case(sheet: Sheet, reading: Reading, known: Known) -> Iterator[Fault]:
    number = str(reading.values.get(NUMBER) or "")
    if number and number not in known.cases:
        yield _fault(sheet, reading, NUMBER, NUMBER_UNKNOWN)
    yield from _office(sheet, reading, known)


def _office(sheet: Sheet, reading: Reading, known: Known) -> Iterator[Fault]:
    name = str(reading.values.get(INSTITUTION) or "")
    if name and office_key(name) not in known.offices:
        known_before = _fault(sheet, reading, INSTITUTION, NOT_IN_DIRECTORY)
        yield _offering(known_before, name, _ADD_IT)


def _institutions(sheet: Sheet, reading: Reading, known: Known) -> Iterator[Fault]:
    name = str(reading.values.get("institution.name") or "")
    known.offices.setdefault(office_key(name), "")
    yield from _entry(sheet, reading, known, office_key(name))


def _offers(sheet: Sheet, reading: Reading, known: Known) -> Iterator[Fault]:
    yield from _office(sheet, reading, known)
    told = sorted((key, str(value)) for key, value in reading.values.items() if key != ID)
    yield from _entry(sheet, reading, known, repr(told))


def _entry(sheet: Sheet, reading: Reading, known: Known, says: str) -> Iterator[Fault]:
    given = str(reading.values.get(ID) or "")
    kind = RECORD_OF[sheet.use.subject]
    if given and not isinstance(known.entries.get(given), kind):
        yield _offering(_fault(sheet, reading, ID, ID_UNKNOWN), "", _ADD_AS_NEW)
    key = (sheet.table.file, given or says)
    if key in known.rows:
        yield _fault(sheet, reading, f"{kind.TYPE}.name", TWICE)
    known.rows.add(key)


_FINDERS: Final = {
    Subject.CLIENTS: _clients,
    Subject.CONSULTATIONS: _of_case,
    Subject.REFERRALS: _of_case,
    Subject.INSTITUTIONS: _institutions,
    Subject.COURSES: _offers,
    Subject.OPENINGS: _offers,
}


def _fault(sheet: Sheet, reading: Reading, target: str, reason: Label, *more: Choice) -> Fault:
    return Fault(
        file=sheet.table.file,
        row=reading.row,
        column=sheet.use.column_of(target) or 0,
        reason=reason,
        found=str(reading.values.get(target) or ""),
        target=f"match.{target}",
        choices=(Choice.SKIP, *more),
    )


def _offering(fault: Fault, value: str, words: Label) -> Fault:
    from dataclasses import replace

    return replace(fault, offered=value, offer=words, choices=(Choice.OFFERED, Choice.SKIP))
