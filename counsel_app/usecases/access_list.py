"""Who saw and changed what: one readable time line of journal and access log."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

from counsel_app.domain.audit import LABELS, Access, Action, Kind
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.codes import code_list
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.domain.labels import Label, joined
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import attribute
from counsel_app.store import audit_entries
from counsel_app.store.audit_entries import Place
from counsel_app.store.vault import Vault
from counsel_app.usecases.team import members, name_of

_NEW: Final = Label(de="angelegt", en="created")
_EMPTIED: Final = Label(de="Inhalt endgültig gelöscht", en="content erased for good")
_LIST: Final = Label(de="Zugriffsliste", en="Access list")
_TO: Final = Label(de="an", en="to")
_BY: Final = Label(de="von", en="from")
_CHANGE: Final = Label(de="Änderung", en="change")
_CHANGES: Final = Label(de="Änderungen", en="changes")
_CASE: Final = Label(de="Fall", en="case")
_CASES: Final = Label(de="Fälle", en="cases")
_BY_ITSELF: Final = Label(de="von selbst", en="by itself")
_BY_HAND: Final = Label(de="von Hand", en="by hand")
_BLANK: Final = Label(de="", en="")
UNKNOWN: Final = Label(de="(unbekannte Person)", en="(unknown person)")
ACCESS_LIST: Final = "access_list"
"""The record type under which saving the list itself is noted."""
Naming = Callable[[str], Label]
_WAYS: Final = {
    "passphrase": Label(de="mit Passwort", en="with the passphrase"),
    "recovery": Label(de="mit Wiederherstellungsblatt", en="with the recovery sheet"),
    "device": Label(de="mit diesem Gerät", en="with this device"),
    "team": Label(de="mit zwei Blättern des Trägers", en="with two sheets of the organisation"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFilter:
    """What to show; blank means everything. Days are those of this computer's clock."""

    case_id: str = ""
    person: str = ""
    kind: Kind | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessList:
    """The entries that fit, latest first, and who can be asked for."""

    keys: tuple[str, ...]
    people: tuple[tuple[str, str], ...]
    title: str
    """The case that was asked for; empty for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessLine:
    """One entry in words; ``at`` is UTC."""

    key: str
    at: datetime
    person: str
    who: Label
    action: Label
    what: Label
    case_id: str
    case: str
    """Number and chosen name; the number alone stands in ``number``."""
    number: str


def access_list(vault: Vault, wanted: AccessFilter) -> AccessList:
    """What fits ``wanted``; the words are asked for piece by piece (``access_lines``)."""
    found = fitting(vault, wanted)
    shown = audit_entries.people(vault)
    pairs = [(person, name) for person in shown if (name := name_of(vault, person))]
    case = _titles(vault, [wanted.case_id]) if wanted.case_id else {}
    return AccessList(
        keys=tuple(place.key for place in found),
        people=tuple(
            sorted((pair for pair in pairs if pair[1]), key=lambda pair: pair[1].casefold())
        ),
        title=case.get(wanted.case_id, ("", ""))[1],
    )


def fitting(vault: Vault, wanted: AccessFilter) -> list[Place]:
    """The entries that fit, latest first."""
    found = audit_entries.places(
        vault,
        since=_start_of(wanted.first) if wanted.first else 0,
        until=_start_of(wanted.last + timedelta(days=1)) if wanted.last else None,
        person=wanted.person,
        case_id=wanted.case_id,
        kind=wanted.kind,
    )
    text = wanted.text.strip().casefold()
    return _with_text(vault, found, text) if text else found


def count_since(vault: Vault, kind: Kind, first: date) -> int:
    """How many entries of one kind there are from the day ``first`` on; none is read."""
    return audit_entries.count(vault, kind, since=_start_of(first))


def access_lines(
    vault: Vault, keys: Sequence[str], *, naming: Naming | None = None
) -> Mapping[str, AccessLine]:
    """The entries ``keys`` in words, by key; ``naming`` says who people are called."""
    called = naming or partial(named, vault)
    found = audit_entries.accesses(vault, keys)
    titles = _titles(vault, {entry.case_id for entry in found.values() if entry.case_id})
    names = {person: called(person) for person in {entry.person for entry in found.values()}}
    lines = {}
    for key, entry in found.items():
        number, title = titles.get(entry.case_id, ("", ""))
        lines[key] = AccessLine(
            key=key,
            at=entry.at,
            person=entry.person,
            who=names[entry.person],
            action=entry.action.label,
            what=_what(vault, entry, called),
            case_id=entry.case_id,
            case=title or _end_of(entry.case_id),
            number=number or _end_of(entry.case_id),
        )
    return lines


def named(vault: Vault, person: str) -> Label:
    """The name of a person on this device."""
    name = name_of(vault, person)
    return Label(de=name, en=name) if name else UNKNOWN


def _end_of(case_id: str) -> str:
    # The beginning of an id is the time, alike for many.
    return f"…{case_id[-8:]}" if case_id else ""


def _what(vault: Vault, entry: Access, naming: Naming) -> Label:
    """What was seen, written or passed on, in words, never with a value."""
    if entry.key.startswith("j"):
        return _changed(entry)
    said = _SAID_OF.get(entry.action)
    if said is not None:
        return said(vault, entry, naming)
    kind = RECORD_TYPES.get(entry.record_type)
    return kind.LABEL if kind else _LIST if entry.record_type == ACCESS_LIST else _BLANK


def _taken_in(vault: Vault, entry: Access, _naming: Naming) -> Label:
    senders = {member.device: member.name for member in members(vault)}
    number, sender = entry.detail.get("changes", 0), senders.get(str(entry.detail.get("device")))
    parts = [Label(de=f"{number}", en=f"{number}"), _CHANGE if number == 1 else _CHANGES]
    if sender:
        parts += [_BY, Label(de=sender, en=sender)]
    return joined(parts, " ")


def _sent(vault: Vault, entry: Access, naming: Naming) -> Label:
    number = entry.detail.get("cases", 0)
    what = Label(de=f"{number}", en=f"{number}"), _CASE if number == 1 else _CASES
    return joined((*what, _readers(vault, entry, naming)), " ")


def _changed(entry: Access) -> Label:
    kind, detail = RECORD_TYPES[entry.record_type], entry.detail
    if detail.get("kind"):
        code = str(detail["kind"])
        kinds = code_list("letter_kinds")
        return Label(de=kinds.text(code, "de"), en=kinds.text(code, "en"))
    if detail.get("is_erased"):
        return joined((kind.LABEL, _EMPTIED), ": ")
    if entry.action is not Action.WRITTEN:
        return kind.LABEL
    if detail.get("is_new"):
        return joined((kind.LABEL, _NEW), " ")
    described = [attribute(kind, name) for name in _texts(detail.get("fields"))]
    labels = [one.attr.label for one in described if one is not None]
    return joined((kind.LABEL, joined(labels, ", ")), ": ") if labels else kind.LABEL


def _findings(_vault: Vault, entry: Access, _naming: Naming) -> Label:
    missing = int(str(entry.detail.get("missing", 0)))
    labels = [
        Finding(suspicion=Suspicion(one), missing=missing).label
        for one in _texts(entry.detail.get("findings"))
    ]
    return joined(labels, " ")


def _way(_vault: Vault, entry: Access, _naming: Naming) -> Label:
    return _WAYS.get(str(entry.detail.get("way")), _BLANK)


def _readers(_vault: Vault, entry: Access, naming: Naming) -> Label:
    readers = [naming(person) for person in _texts(entry.detail.get("to"))]
    return joined((_TO, joined(readers, ", ")), " ")


def _backup(_vault: Vault, entry: Access, _naming: Naming) -> Label:
    return _BY_ITSELF if entry.detail.get("is_automatic") else _BY_HAND


def _update(_vault: Vault, entry: Access, _naming: Naming) -> Label:
    words = f"{entry.detail.get('from')} → {entry.detail.get('to')}"
    return Label(de=words, en=words)


def _failure(_vault: Vault, entry: Access, _naming: Naming) -> Label:
    return Label(de=str(entry.detail.get("de")), en=str(entry.detail.get("en")))


_SAID_OF: Final[Mapping[Action, Callable[[Vault, Access, Naming], Label]]] = {
    Action.UNLOCKED: _way,
    Action.EXPORTED: _readers,
    Action.TAKEN_IN: _taken_in,
    Action.FINDING_ACCEPTED: _findings,
    Action.SENT: _sent,
    Action.BACKED_UP: _backup,
    Action.UPDATED: _update,
    Action.FAILED: _failure,
}


def _with_text(vault: Vault, found: list[Place], text: str) -> list[Place]:
    names = {person: name_of(vault, person) for person in {place.person for place in found}}
    people = {person for person, name in names.items() if text in name.casefold()}
    actions = {str(action) for action, label in LABELS.items() if _has(label, text)}
    types = {name for name, kind in RECORD_TYPES.items() if _has(kind.LABEL, text)}
    case_of = audit_entries.cases_by_record(vault)
    titles = _titles(vault, set(case_of.values()) | {place.case_id for place in found})
    cases = {case_id for case_id, title in titles.items() if text in title[1].casefold()}
    return [
        place
        for place in found
        if place.person in people
        or (place.action or str(Action.WRITTEN)) in actions
        or place.record_type in types
        or (place.case_id or case_of.get(place.record_id, "")) in cases
    ]


def _titles(vault: Vault, case_ids: Collection[str]) -> dict[str, tuple[str, str]]:
    """Number, and number with chosen name, of the cases that are there."""
    found = audit_entries.titles(vault, case_ids)
    return {
        case_id: (number, " · ".join(part for part in (number, name) if part))
        for case_id, (number, name) in found.items()
    }


def _texts(value: Wire) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _has(label: Label, text: str) -> bool:
    return text in label.de.casefold() or text in label.en.casefold()


def _start_of(day: date) -> int:
    """The first millisecond (UTC) of a day on this computer's clock."""
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)
