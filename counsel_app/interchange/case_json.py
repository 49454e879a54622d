"""One client's file as JSON with a published schema, written and read back.

The schema is read from the records' own descriptions; ``packaging/schemas.py``
writes it to ``resources/schemas``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES
from counsel_app.domain.ids import is_id
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label, filled
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.problems import Problem
from counsel_app.domain.project import Project
from counsel_app.domain.records import (
    Attribute,
    NotInSchema,
    Record,
    attribute,
    attributes,
    check_wire,
    from_wire,
    missing,
    to_wire,
)

FORMAT: Final = "counsel-case"
VERSION: Final = 1
SCHEMA: Final = "counsel-case-1.schema.json"
_POINTED_AT: Final = (Institution.TYPE, Course.TYPE, Opening.TYPE, Project.TYPE)
TYPES: Final = tuple(name for name in RECORD_TYPES if name not in OF_NO_CASE or name in _POINTED_AT)
"""What such a file may hold: the case, and the entries of no case that it points at. What
belongs to the service, published figures among it, is no part of one person's file."""

NOT_OURS: Final = Label(
    de="Das ist keine Fallakte als JSON, wie dieses Programm sie schreibt.",
    en="This is no case file in JSON as this program writes it.",
)
NEWER: Final = Label(
    de="Ein neueres Programm hat diese Datei geschrieben. Bitte erst dieses auf den neuen Stand "
    "bringen.",
    en="A newer program wrote this file. Please update this one first.",
)
UNKNOWN_TYPE: Final = Label(
    de="Einträge der Art „{name}“ kennt dieses Programm nicht; sie werden nicht übernommen.",
    en="This program does not know records of the kind “{name}”; they are not taken over.",
)
UNKNOWN_FIELD: Final = Label(
    de="Das Feld „{name}“ kennt dieses Programm nicht; es wird nicht übernommen.",
    en="This program does not know the field “{name}”; it is not taken over.",
)
DAMAGED: Final = Label(
    de="Ein Eintrag der Art „{name}“ ist beschädigt und wird nicht übernommen.",
    en="A record of the kind “{name}” is damaged and is not taken over.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """What a file says; without ``records`` there is nothing to go on with."""

    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()


def write_case(records: Iterable[Record], *, made_on: date) -> bytes:
    """The records as JSON in UTF-8."""
    by_type: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        by_type.setdefault(record.TYPE, []).append({"id": record.id, **to_wire(record)})
    whole = {
        "format": FORMAT, "version": VERSION, "made_on": made_on.isoformat(), "records": by_type,
    }  # fmt: skip
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode()


def read_case(file: str, raw: bytes) -> CaseFile:
    """The records in ``raw``; whatever it is, faults are problems and never errors."""
    try:
        whole = json.loads(raw)
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        return CaseFile(problems=(_problem(file, NOT_OURS),))
    if whole.get("version") != VERSION:
        return CaseFile(problems=(_problem(file, NEWER),))
    problems: list[Problem] = []
    records: list[Record] = []
    by_type = whole.get("records")
    for name, several in by_type.items() if isinstance(by_type, dict) else ():
        kind = RECORD_TYPES.get(name) if name in TYPES else None
        if kind is None or not isinstance(several, list):
            problems.append(_problem(file, _named(UNKNOWN_TYPE, name)))
            continue
        for one in several:
            record = _record(file, kind, one, problems)
            if record is not None:
                records.append(record)
    found = {record.TYPE for record in records}
    if not {"client", "case"} <= found:
        return CaseFile(problems=(*problems, _problem(file, NOT_OURS)))
    return CaseFile(records=tuple(records), problems=tuple(dict.fromkeys(problems)))


def _record(file: str, kind: type[Record], one: Any, problems: list[Problem]) -> Record | None:
    damaged = _problem(file, _named(DAMAGED, kind.TYPE))
    if not isinstance(one, dict) or not is_id(one.get("id")):
        problems.append(damaged)
        return None
    fields = {name: value for name, value in one.items() if attribute(kind, name)}
    strange = [name for name in one if name not in fields and name != "id"]
    problems += [_problem(file, _named(UNKNOWN_FIELD, name)) for name in strange]
    try:
        check_wire(kind, fields)
        record = from_wire(kind, one["id"], fields)
    except (NotInSchema, TypeError):
        record = None
    if record is None or missing(record):
        problems.append(damaged)
        return None
    return record


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file, read from the records' descriptions."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:counsel:schema:case:{VERSION}",
        "title": f"Counsel case, version {VERSION}",
        "description": "All that is stored about one client, as the counselling assistant Counsel"
        " hands it out: the client's file, and the entries of the directory it points at.",
        "type": "object",
        "required": ["format", "version", "made_on", "records"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "made_on": {"type": "string", "format": "date"},
            "records": {
                "type": "object",
                "required": ["client", "case"],
                "additionalProperties": False,
                "properties": {
                    name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in TYPES
                },
            },
        },
        "$defs": {name: _type_schema(RECORD_TYPES[name], with_id=True) for name in TYPES},
    }


def _type_schema(kind: type, *, with_id: bool) -> dict[str, Any]:
    described = attributes(kind)
    own = {"id": {"type": "string", "format": "uuid"}} if with_id else {}
    label: Label | None = getattr(kind, "LABEL", None)
    return {
        **({"title": label.en, "description": label.de} if label else {}),
        "type": "object",
        "required": [*own, *(one.name for one in described)],
        "additionalProperties": False,
        "properties": own | {one.name: _field_schema(one) for one in described},
    }


def _field_schema(one: Attribute) -> dict[str, Any]:
    words = {"title": one.attr.en, "description": one.attr.de}
    if one.attr.codes:
        words["$comment"] = f"codes of resources/codes/{one.attr.codes}.csv"
    if one.many:
        return {**words, "type": "array", "items": _item_schema(one.kind)}
    item = _item_schema(one.kind)
    if one.optional:
        item["type"] = [item["type"], "null"]
    return {**words, **item}


def _item_schema(kind: type) -> dict[str, Any]:
    plain: Mapping[type, dict[str, Any]] = {
        str: {"type": "string"},
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        date: {"type": "string", "format": "date"},
    }
    return dict(plain[kind]) if kind in plain else _type_schema(kind, with_id=False)


def _problem(file: str, reason: Label) -> Problem:
    return Problem(file=file, line=1, reason=reason)


def _named(sentence: Label, name: str) -> Label:
    return filled(sentence, name=str(name)[:60])
