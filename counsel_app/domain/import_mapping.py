"""A mapping as a file: which heading becomes which field, written and read back.

::

    {"subject": "clients",
     "columns": {"Nr.": "case.number", "geb.": {"field": "client.birth_date",
                 "calendar": "persian"}, "Notiz": ""},
     "fixed": {"client.spoken_languages": "prs"}}

Several tables stand under ``files``, by name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from counsel_app.domain.calendars import Calendar
from counsel_app.domain.errors import AppError
from counsel_app.domain.import_fields import (
    ColumnUse,
    Subject,
    Use,
    guess_subject,
    guess_use,
    plain_heading,
    target,
)
from counsel_app.domain.labels import Label
from counsel_app.domain.tables import Table


class MappingDamaged(AppError):
    """The mapping file says something that does not exist."""

    label = Label(
        de="Die Zuordnung ist nicht lesbar ({where}). Ein Muster gibt „counsel import … --dry-run "
        "--json“ aus.",
        en="The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a "
        "pattern.",
    )


_KNOWN: Final = frozenset({"subject", "columns", "fixed"})
_SHORT: Final = 60


def mapping_of(table: Table, use: Use) -> dict[str, Any]:
    """The mapping of one table, as JSON takes it."""
    return {
        "subject": use.subject.value,
        "columns": {
            head: one.target
            if one.calendar is Calendar.GREGORIAN
            else {"field": one.target, "calendar": one.calendar.value}
            for head, one in zip(table.head, use.columns, strict=True)
        },
        "fixed": dict(use.fixed),
    }


def read_mapping(raw: bytes) -> Mapping[str, Any]:
    """The content of a mapping file. Raises MappingDamaged."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        raise MappingDamaged(where="JSON") from None
    if not isinstance(found, dict):
        raise MappingDamaged(where="JSON")
    return found


def use_for(table: Table, mapping: Mapping[str, Any]) -> Use:
    """The use of a table after a mapping; columns that it does not name are guessed.

    Raises MappingDamaged.
    """
    several = mapping.get("files")
    if several is not None:
        mapping = _object(several, "files")
        mapping = _object(mapping.get(table.file, {}), table.file)
    strange = sorted(mapping.keys() - _KNOWN)
    if strange:
        raise MappingDamaged(where=strange[0][:_SHORT])
    try:
        subject = Subject(mapping.get("subject", guess_subject(table.head)))
    except ValueError:
        raise MappingDamaged(where="subject") from None
    use = guess_use(subject, table.head)
    named = {
        plain_heading(head): _column(subject, head, given)
        for head, given in _object(mapping.get("columns", {}), "columns").items()
    }
    heads = {plain_heading(head) for head in table.head}
    for head in _object(mapping.get("columns", {}), "columns"):
        if plain_heading(head) not in heads:
            raise MappingDamaged(where=head[:_SHORT])
    taken = {one.target for one in named.values()}
    columns = tuple(
        named.get(plain_heading(head)) or (ColumnUse() if one.target in taken else one)
        for head, one in zip(table.head, use.columns, strict=True)
    )
    fixed = _object(mapping.get("fixed", {}), "fixed")
    for key, text in fixed.items():
        if target(subject, key) is None or not isinstance(text, str):
            raise MappingDamaged(where=key[:_SHORT])
    return replace(use, columns=columns, fixed=dict(fixed))


def _column(subject: Subject, head: str, given: Any) -> ColumnUse:
    field, calendar = given, Calendar.GREGORIAN.value
    if isinstance(given, dict):
        field, calendar = given.get("field", ""), given.get("calendar", calendar)
    if not isinstance(field, str) or (field and target(subject, field) is None):
        raise MappingDamaged(where=head[:_SHORT])
    try:
        return ColumnUse(target=field, calendar=Calendar(calendar))
    except ValueError:
        raise MappingDamaged(where=head[:_SHORT]) from None


def _object(found: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(found, dict):
        raise MappingDamaged(where=where[:_SHORT])
    return found
