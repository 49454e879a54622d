"""From the values of a row to records, of a new person or an entry of the directory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName, ResidencePeriod
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.import_fields import (
    FAMILY_NAME,
    FULL_NAME,
    GIVEN_NAME,
    NUMBER,
    OTHER_NAMES,
    Subject,
)
from counsel_app.domain.import_values import split_names
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.names import script_of
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Record, begin, to_wire
from counsel_app.domain.referral import Referral

RecordT = TypeVar("RecordT", bound=Record)
Values = Mapping[str, Wire]

SOURCE: Final = Label(de="Import", en="Import")
RECORD_OF: Final[Mapping[Subject, type[Record]]] = {
    Subject.CONSULTATIONS: Consultation,
    Subject.REFERRALS: Referral,
    Subject.INSTITUTIONS: Institution,
    Subject.COURSES: Course,
    Subject.OPENINGS: Opening,
}


def part(values: Values, prefix: str) -> dict[str, Wire]:
    """The values of one record among those of a row."""
    return {
        key.removeprefix(f"{prefix}."): value
        for key, value in values.items()
        if key.startswith(f"{prefix}.")
    }


def make_client(values: Values, client_id: str) -> Client:
    """The person in a row of clients.

    Whoever has no chosen name is called as their given name says, else by
    the whole name. Every spelling that the table has is kept.
    """
    given, family = _text(values, GIVEN_NAME), _text(values, FAMILY_NAME)
    full = _text(values, FULL_NAME) or " ".join(filter(None, (given, family)))
    chosen = _text(values, "client.chosen_name") or given or full
    several = dict.fromkeys([full, *split_names(_text(values, OTHER_NAMES))])
    period = part(values, "residence")
    fields = part(values, "client") | {
        "chosen_name": chosen,
        "name_variants": [
            to_wire(PersonName(text=one, script=script_of(one), source=SOURCE.de))
            for one in several
            if one not in ("", chosen)
        ],
    }
    if period:
        fields["residence"] = [{**to_wire(ResidencePeriod()), **period}]
    return begin(Client, client_id, fields)


def make_case(values: Values, case_id: str, client_id: str) -> Case:
    """The case in a row of clients; the external number is its number."""
    return begin(
        Case, case_id, {"client_id": client_id, **part(values, "case"),
                        "number": _text(values, NUMBER)},
    )  # fmt: skip


def make_of_case(
    subject: Subject, values: Values, record_id: str, *, case_id: str, institution_id: str = ""
) -> Record:
    """A consultation or a referral."""
    kind = RECORD_OF[subject]
    fields = {"case_id": case_id, **part(values, kind.TYPE)}
    if institution_id:
        fields["institution_id"] = institution_id
    return begin(kind, record_id, fields)


def make_entry(
    subject: Subject, values: Values, record_id: str, *, institution_id: str, before: Record | None
) -> Record:
    """An entry of the directory; what the row does not say stays as it was ``before``."""
    kind = RECORD_OF[subject]
    fields = part(values, kind.TYPE)
    if institution_id:
        fields["institution_id"] = institution_id
    return begin(kind, record_id, (to_wire(before) if before else {}) | fields)


def _text(values: Values, key: str) -> str:
    return str(values.get(key) or "")
