"""The record inside a paper: what is printed, as JSON for the next program.

The shape is published in ``resources/schemas``. A record never holds more
than its paper shows: whoever hands on the sheet hands on the record.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from counsel_app.documents.archive import Attachment
from counsel_app.documents.pages import Letterhead
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Step

FORMAT: Final = "counsel-record"
VERSION: Final = 1
FILE_NAME: Final = "counsel-record.json"
_DESCRIPTION: Final = "Derselbe Inhalt für Programme (Counsel-Datensatz)"


def attachment(kind: str, content: Mapping[str, Any]) -> Attachment:
    """The record as a file; ``kind`` is one of the schema's."""
    record = {"format": FORMAT, "version": VERSION, "kind": kind, **content}
    text = json.dumps(record, ensure_ascii=False, indent=1, default=_day)
    return Attachment(file_name=FILE_NAME, data=f"{text}\n".encode(), description=_DESCRIPTION)


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def sender(letterhead: Letterhead) -> dict[str, Any]:
    """Who made the paper."""
    return {
        "organisation": letterhead.organisation,
        "address": letterhead.return_line,
        "contact": [value for _, value in letterhead.contact_lines],
    }


def office(institution: Institution) -> dict[str, str]:
    """An office as the directory has it."""
    fields = (
        "name", "contact_person", "street", "postcode", "town", "phone", "email",
        "opening_hours", "stop",
    )  # fmt: skip
    return {field: getattr(institution, field) for field in fields}


def steps(agreed: Iterable[Step]) -> list[dict[str, Any]]:
    """Who does what by when."""
    return [
        {"actor": step.actor, "task": step.task, "due_on": step.due_on, "done_on": step.done_on}
        for step in agreed
    ]


def deadlines(dates: Iterable[Deadline]) -> list[dict[str, Any]]:
    """The dates that have a day."""
    return [
        {"kind": one.kind, "title": one.title, "on": one.counts_on, "at": one.at_time}
        for one in dates
        if one.counts_on is not None
    ]


def visit(
    institution: Institution,
    *,
    on: date | None,
    at: str = "",
    purpose: str = "",
    bring: Sequence[str] = (),
) -> dict[str, Any]:
    """Where to go, when and with what."""
    return {
        "office": office(institution),
        "on": on,
        "at": at,
        "purpose": purpose,
        "bring": list(bring),
    }
