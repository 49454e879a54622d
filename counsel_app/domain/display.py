"""How a value reads: codes as words, dates as people write them."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any, Final

from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attribute, attributes

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
NOTHING: Final = "–"
_YES: Final = Label(de="ja", en="yes")
_NO: Final = Label(de="nein", en="no")


def date_text(day: date, language: str) -> str:
    """``22 November 2026`` in English, else ``22.11.2026`` as German letters have it."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day:%d.%m.%Y}"


def value_text(described: Attribute, value: Any, language: str) -> str:
    """A field's value as a person reads it; a dash where nothing was given."""
    if described.many:
        parts = [_item_text(described, item, language) for item in value]
        return ", ".join(parts) if parts else NOTHING
    return _item_text(described, value, language)


def _part_text(described: Attribute, value: Any, language: str) -> str:
    """One field among others without its label: a bare yes or number would say nothing."""
    name = described.attr.label.text(language)
    if described.kind is bool:
        return name if value else NOTHING
    if described.kind is int and value is not None:
        return f"{name}: {value}"
    return value_text(described, value, language)


def _item_text(described: Attribute, value: Any, language: str) -> str:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return (_YES if value else _NO).text(language)
    if isinstance(value, date):
        return date_text(value, language)
    if dataclasses.is_dataclass(value):
        inner = [_part_text(a, getattr(value, a.name), language) for a in attributes(type(value))]
        return " · ".join(part for part in inner if part != NOTHING)
    if described.attr.codes:
        return code_list(described.attr.codes).text(value, language)
    return str(value)
