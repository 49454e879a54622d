"""What a column of a foreign table may become, and guessing it from its heading.

Every plain field of a record can be filled from a column; what is nested
(names, residence) or points elsewhere (number, institution) has targets of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from counsel_app.domain.access import Group
from counsel_app.domain.calendars import Calendar
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.import_aliases import ALIASES
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.names import fold
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.records import Attribute, attribute, attributes
from counsel_app.domain.referral import Referral


class Subject(StrEnum):
    """What the rows of one table are."""

    CLIENTS = "clients"
    CONSULTATIONS = "consultations"
    REFERRALS = "referrals"
    INSTITUTIONS = "institutions"
    COURSES = "courses"
    OPENINGS = "openings"


SUBJECT_LABELS: Final[Mapping[Subject, Label]] = {
    Subject.CLIENTS: Label(de="Klientinnen und Klienten", en="Clients"),
    Subject.CONSULTATIONS: Label(de="Beratungen", en="Consultations"),
    Subject.REFERRALS: Label(de="Verweise", en="Referrals"),
    Subject.INSTITUTIONS: Label(de="Einrichtungen", en="Institutions"),
    Subject.COURSES: Label(de="Kurse", en="Courses"),
    Subject.OPENINGS: Label(de="Plätze in Ausbildung und Arbeit", en="Openings"),
}
DIRECTORY: Final = frozenset({Subject.INSTITUTIONS, Subject.COURSES, Subject.OPENINGS})
"""Subjects without data of clients."""

NUMBER: Final = "case.number"
"""The external number that holds a set of tables together; it becomes the case number."""
ID: Final = "id"
FULL_NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAMES = (
    "name.full", "name.given", "name.family", "name.other",
)  # fmt: skip
INSTITUTION: Final = "institution.name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One field that a column can fill; ``described`` is None for a text of our own."""

    key: str
    label: Label
    described: Attribute | None = None
    mandatory: bool = False

    @property
    def is_date(self) -> bool:
        """Whether a calendar can be chosen for it."""
        from datetime import date

        return self.described is not None and self.described.kind is date


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnUse:
    """What one column becomes: nothing where ``target`` is empty."""

    target: str = ""
    calendar: Calendar = Calendar.GREGORIAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a whole table becomes: its subject, a use for each column, and fixed texts.

    ``fixed`` fills fields that the table has no column for, the same in every row.
    """

    subject: Subject
    columns: tuple[ColumnUse, ...]
    fixed: Mapping[str, str]

    def column_of(self, target: str) -> int | None:
        """The column that fills ``target``; None where none does."""
        return next((n for n, use in enumerate(self.columns) if use.target == target), None)

    def is_filled(self, target: str) -> bool:
        """Whether a column or a fixed text fills ``target``."""
        return self.column_of(target) is not None or bool(self.fixed.get(target, "").strip())


_DERIVED: Final = frozenset(
    {"age_group", "origin_region", "status_group", "housing_group", "seal", "signed_on",
     "hold_until", "hold_why", "hsds"}
)  # fmt: skip
_NUMBER_LABEL: Final = Label(de="Nummer (Klientin, Fall)", en="Number (client, case)")
_NAME_TARGETS: Final = (
    Target(key=FULL_NAME, label=Label(de="Voller Name", en="Full name")),
    Target(key=GIVEN_NAME, label=Label(de="Vorname", en="Given name")),
    Target(key=FAMILY_NAME, label=Label(de="Nachname", en="Family name")),
    Target(key=OTHER_NAMES, label=Label(de="Weitere Schreibweisen", en="Other spellings")),
)
_BELONGS: Final = Target(key=NUMBER, label=_NUMBER_LABEL, mandatory=True)
_ID_TARGET: Final = Target(key=ID, label=Label(de="Kennung (id)", en="Identifier (id)"))


def _plain(record_type: type, prefix: str) -> tuple[Target, ...]:
    """The fields of a record that one cell can hold."""
    return tuple(
        Target(
            key=f"{prefix}.{one.name}",
            label=one.attr.label,
            described=one,
            mandatory=one.attr.mandatory,
        )
        for one in attributes(record_type)
        if not (one.attr.group is Group.KEY or one.attr.link or one.name in _DERIVED)
        and one.kind.__module__ in ("builtins", "datetime")
    )


@cache
def targets(subject: Subject) -> tuple[Target, ...]:
    """Everything a column of such a table may become, in the order of the record."""
    if subject is Subject.CLIENTS:
        number = Target(
            key=NUMBER, label=_NUMBER_LABEL, described=attribute(Case, "number"), mandatory=False
        )
        case = tuple(one for one in _plain(Case, "case") if one.key != NUMBER)
        client = _plain(Client, "client")
        return (number, client[0], *_NAME_TARGETS, *client[1:],
                *_plain(ResidencePeriod, "residence"), *case)  # fmt: skip
    if subject is Subject.CONSULTATIONS:
        return (_BELONGS, *_plain(Consultation, "consultation"))
    office = Label(de="Einrichtung", en="Institution")
    if subject is Subject.REFERRALS:
        to = Target(key=INSTITUTION, label=office, mandatory=True)
        return (_BELONGS, to, *_plain(Referral, "referral"))
    if subject is Subject.INSTITUTIONS:
        return (_ID_TARGET, *_plain(Institution, "institution"))
    provider = Target(key=INSTITUTION, label=Label(de="Anbieter", en="Provider"), mandatory=True)
    kind = (Course, "course") if subject is Subject.COURSES else (Opening, "opening")
    return (_ID_TARGET, provider, *_plain(*kind))


def target(subject: Subject, key: str) -> Target | None:
    """The target ``key`` of such a table; None where it has none."""
    return next((one for one in targets(subject) if one.key == key), None)


def required(subject: Subject) -> tuple[Target, ...]:
    """What every row has to say, by column or by a fixed text, where nothing is assumed."""
    return tuple(
        one for one in targets(subject)
        if one.mandatory and one.key != "client.chosen_name"
        and not (one.described is not None and _has_default(one))
    )  # fmt: skip


def _has_default(one: Target) -> bool:
    return one.key.partition(".")[2] in ("place", "interpreter", "note_class", "result")


def plain_heading(text: str) -> str:
    """A heading without case, accents, spaces and signs, to compare with others."""
    return re.sub(r"[\W_]+", "", fold(text))


@cache
def _known(subject: Subject) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in targets(subject):
        names = (one.key, one.key.partition(".")[2], one.label.de, one.label.en)
        for name in (*names, *ALIASES.get(one.key, ())):
            found.setdefault(plain_heading(name), one.key)
    # An alias says more than a label that two fields share.
    for one in targets(subject):
        found |= {plain_heading(name): one.key for name in ALIASES.get(one.key, ())}
    found.pop("", None)
    return found


def guess_use(subject: Subject, head: Sequence[str]) -> Use:
    """What each column probably becomes; a target is given once."""
    known, taken, columns = _known(subject), set[str](), []
    for text in head:
        key = known.get(plain_heading(text), "")
        columns.append(ColumnUse(target="" if key in taken else key))
        taken.add(key)
    return Use(subject=subject, columns=tuple(columns), fixed={})


def guess_subject(head: Sequence[str]) -> Subject:
    """The subject whose fields most headings name; in doubt the earlier one."""

    def weight(subject: Subject) -> float:
        filled = {use.target for use in guess_use(subject, head).columns} - {""}
        must = [one.key for one in required(subject)]
        met = sum(key in filled for key in must) / len(must)
        return len(filled) + 2 * met

    return max(Subject, key=weight)
