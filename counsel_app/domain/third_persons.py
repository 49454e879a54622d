"""Blacking out what a file says about others than the client (Art. 15 (4) DSGVO)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from counsel_app.domain.client import Client, Relative
from counsel_app.domain.records import Attribute, Record, attributes

RecordT = TypeVar("RecordT", bound=Record)

MARK: Final = "█████"
"""What stands where something was blacked out: seen, and nothing can be read from it."""
FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "consultation": ("participants",),
    "disclosure": ("consulted",),
    "complaint": (),
}
"""Fields that name others, by record type; relatives have theirs below."""
_OF_RELATIVES: Final = ("name", "case_number", "remark")
_SHORTEST: Final = 3
"""Shorter parts of a name would black out words that only look like it."""


def names_of_others(client: Client) -> tuple[str, ...]:
    """The names of the client's relatives, whole and in parts, longest first.

    Parts that the client's own name has, too, stay readable.
    """
    own = {
        part.casefold()
        for text in (client.chosen_name, *(one.text for one in client.name_variants))
        for part in text.split()
    }
    found = {
        part
        for relative in client.household
        for part in relative.name.split()
        if len(part) >= _SHORTEST and part.casefold() not in own
    }
    return tuple(sorted(found, key=lambda part: (-len(part), part)))


def redacted(records: Iterable[Record], client: Client) -> list[Record]:
    """The same records, with what they say about others blacked out."""
    names = names_of_others(client)
    words = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
    return [_redacted(record, words if names else None) for record in records]


def _redacted(record: RecordT, names: re.Pattern[str] | None) -> RecordT:
    hidden = FIELDS.get(record.TYPE, ())
    changes: dict[str, Any] = {}
    for one in attributes(type(record)):
        value = getattr(record, one.name)
        if one.name in hidden and value:
            changes[one.name] = MARK
        elif one.kind is Relative:
            changes[one.name] = tuple(_relative(relative) for relative in value)
        elif names is not None and _is_text(one):
            changes[one.name] = names.sub(MARK, value)
    return replace(record, **changes)


def _is_text(one: Attribute) -> bool:
    """Whether a person wrote it freely: not a code, and no key that points elsewhere."""
    return one.kind is str and not (one.many or one.attr.codes or one.attr.link)


def _relative(relative: Relative) -> Relative:
    """Who somebody is to the client stays; who they are does not."""
    hidden: dict[str, Any] = {name: MARK for name in _OF_RELATIVES if getattr(relative, name)}
    return replace(relative, born_in=None, **hidden)
