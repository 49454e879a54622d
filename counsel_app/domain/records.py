"""The one description of a record, and what is read from it.

A record type is a frozen dataclass whose fields are annotated with ``Attr``:
label, code list, whether mandatory, and field group (sensitivity). Forms,
validation, the sync schema, access scopes and the right-of-access print are
all read from there.

Field types: ``str``, ``int``, ``bool``, ``date | None``, ``int | None``,
``tuple[str, ...]`` and ``tuple[<value dataclass>, ...]``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Final,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from counsel_app.domain.access import Group
from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire

MAX_TEXT: Final = 100_000
"""Characters in one field: more than any note, less than an attack."""
MAX_ITEMS: Final = 1_000
MAX_NUMBER: Final = 2**53


@dataclass(frozen=True, slots=True, kw_only=True)
class Attr:
    """What the program knows about a field beyond its type."""

    de: str
    en: str
    group: Group
    codes: str = ""
    mandatory: bool = False
    multiline: bool = False
    link: str = ""
    """Record type whose id this field holds."""
    search: str = ""
    """``name`` (found across scripts) or ``text``; empty: not searched."""

    @property
    def label(self) -> Label:
        """The field's name on screen and paper."""
        return Label(de=self.de, en=self.en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share; ``id`` is a UUIDv7."""

    TYPE: ClassVar[str]
    LABEL: ClassVar[Label]
    PROTECTED_BY: ClassVar[str] = ""
    """Name of the field that marks a record as protected (its value is then
    ``protected``); empty where the type knows no such mark."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One field of a record type as the description gives it."""

    name: str
    attr: Attr
    kind: type
    """str, int, bool, date, or the dataclass of the items when ``many``."""
    many: bool
    optional: bool

    @property
    def blank(self) -> Any:
        """The value of a field that was never given."""
        if self.many:
            return ()
        return None if self.optional else {str: "", int: 0, bool: False}[self.kind]


class NotInSchema(AppError):
    """A value that arrived does not fit the record it names."""

    label = Label(
        de="Ein Eintrag passt nicht zu dem, was dieses Programm kennt ({field}).",
        en="An entry does not fit what this program knows ({field}).",
    )


RecordT = TypeVar("RecordT", bound=Record)


_DESCRIBED: dict[type, dict[str, Attribute]] = {}
_IN_ORDER: dict[type, tuple[Attribute, ...]] = {}


def attributes(record_type: type) -> tuple[Attribute, ...]:
    """The described fields of a record type (or value dataclass), in order."""
    found = _IN_ORDER.get(record_type)
    if found is None:
        found = _IN_ORDER[record_type] = tuple(_by_name(record_type).values())
    return found


def attribute(record_type: type, name: str) -> Attribute | None:
    """The description of one field; None where the type has no such field."""
    return _by_name(record_type).get(name)


def _by_name(record_type: type) -> dict[str, Attribute]:
    found = _DESCRIBED.get(record_type)
    if found is None:
        found = _DESCRIBED[record_type] = _describe(record_type)
    return found


def _describe(record_type: type) -> dict[str, Attribute]:
    hints = get_type_hints(record_type, include_extras=True)
    found = {}
    for spec in dataclasses.fields(record_type):
        hint = hints[spec.name]
        if get_origin(hint) is Annotated:
            bare, attr = get_args(hint)
            kind, many, optional = _shape(bare)
            found[spec.name] = Attribute(
                name=spec.name, attr=attr, kind=kind, many=many, optional=optional
            )
    return found


def _shape(hint: Any) -> tuple[type, bool, bool]:
    if get_origin(hint) is tuple:
        return get_args(hint)[0], True, False
    if get_origin(hint) in (UnionType, Union):
        return next(part for part in get_args(hint) if part is not NoneType), False, True
    return hint, False, False


_PLAIN: Final = frozenset({str, int, bool})
"""What travels as it is; most fields are one of these, and every save asks for all."""


def to_wire(record: Any) -> dict[str, Wire]:
    """The described fields of ``record`` as they travel (without ``id``)."""
    return {a.name: _out(getattr(record, a.name)) for a in attributes(type(record))}


def _out(value: Any) -> Wire:
    if value is None or type(value) in _PLAIN:
        return value  # type: ignore[no-any-return]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return [_out(item) for item in value]
    return to_wire(value) if dataclasses.is_dataclass(value) else value


def from_wire(record_type: type[RecordT], record_id: str, values: Mapping[str, Wire]) -> RecordT:
    """A record from travelled values; fields that are missing are blank.

    Raises NotInSchema where a value does not fit. Unknown fields are ignored
    here (``check_wire`` refuses them when they arrive from outside).
    """
    given = {
        a.name: _in(a, values[a.name]) if a.name in values else a.blank
        for a in attributes(record_type)
    }
    return record_type(id=record_id, **given)


def begin(record_type: type[RecordT], record_id: str, values: Mapping[str, Wire]) -> RecordT:
    """A new record from some values; the others are what a new record starts with.

    Raises NotInSchema where a value does not fit, TypeError where a field
    that has no default is missing.
    """
    given = {a.name: _in(a, values[a.name]) for a in attributes(record_type) if a.name in values}
    return record_type(id=record_id, **given)


def check_wire(record_type: type[Record], fields: Mapping[str, Wire]) -> None:
    """Refuse fields that the type does not have or values that do not fit.

    Raises NotInSchema, naming the field and never the value.
    """
    for name, value in fields.items():
        described = attribute(record_type, name)
        if described is None:
            raise NotInSchema(field=name[:40])
        _in(described, value)


def _in(described: Attribute, value: Wire) -> Any:
    if described.many:
        if isinstance(value, str) or not isinstance(value, Sequence) or len(value) > MAX_ITEMS:
            raise NotInSchema(field=described.name)
        return tuple(_item(described, item) for item in value)
    if value is None and described.optional:
        return None
    return _item(described, value)


def _item(described: Attribute, value: Wire) -> Any:
    kind = described.kind
    # bool is an int in Python; on the wire they are two things.
    if type(value) is not kind:
        if kind is date and isinstance(value, str):
            return _day(described, value)
        if dataclasses.is_dataclass(kind) and isinstance(value, Mapping):
            inner = {
                a.name: _in(a, value[a.name]) if a.name in value else a.blank
                for a in attributes(kind)
            }
            return kind(**inner)
        raise NotInSchema(field=described.name)
    if isinstance(value, str) and (len(value) > MAX_TEXT or not _is_writable(value)):
        raise NotInSchema(field=described.name)
    if isinstance(value, int) and abs(value) > MAX_NUMBER:
        raise NotInSchema(field=described.name)
    return value


def _is_writable(text: str) -> bool:
    # Half of a pair of surrogates is no letter, and no file takes it.
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _day(described: Attribute, text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise NotInSchema(field=described.name) from None
    # One day, one spelling: "20261122" would differ from "2026-11-22" for
    # whoever compares or sorts what was stored.
    if day.isoformat() != text:
        raise NotInSchema(field=described.name)
    return day


def is_protected(record_type: type[Record], values: Mapping[str, Wire]) -> bool:
    """Whether these values mark the record as protected.

    Any mark but "normal" does: a class that a newer program brought must not
    fall open in an older one.
    """
    mark = values.get(record_type.PROTECTED_BY) if record_type.PROTECTED_BY else None
    return mark not in (None, "", "normal")


def missing(record: Record) -> tuple[Attribute, ...]:
    """The mandatory fields of ``record`` that are blank."""
    return tuple(
        a
        for a in attributes(type(record))
        if a.attr.mandatory and _is_blank(getattr(record, a.name))
    )


def _is_blank(value: Any) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def require_valid(record: Record) -> dict[str, Wire]:
    """What ``record`` says, as it travels.

    Raises InvalidRecord, naming every field that is blank and mandatory, or
    cannot be kept.
    """
    given = to_wire(record)
    wrong = missing(record) + _unfit(record, given)
    if wrong:
        raise InvalidRecord(
            fields=Label(
                de=", ".join(a.attr.de for a in wrong), en=", ".join(a.attr.en for a in wrong)
            ),
            names=tuple(a.name for a in wrong),
        )
    return given


def _unfit(record: Record, given: Mapping[str, Wire]) -> tuple[Attribute, ...]:
    """The fields that could be written but never be read back, such as endless texts."""
    found = []
    for described in attributes(type(record)):
        value = given[described.name]
        if value is None and described.optional:
            continue
        if type(value) is str and described.kind is str and not described.many:
            # Most fields are texts; a save asks for each of them.
            if len(value) > MAX_TEXT or not _is_writable(value):
                found.append(described)
            continue
        try:
            _in(described, value)
        except NotInSchema:
            found.append(described)
    return tuple(found)
