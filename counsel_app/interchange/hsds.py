"""The directory in Open Referral's HSDS 3: institutions, and their courses and openings.

What HSDS says and this program has no field for is kept beside the institution
(``Institution.hsds``) and goes out again as it came in. Courses and openings
travel as services whose attributes hold their fields.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from counsel_app.domain.ids import is_id
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label, filled
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.problems import Problem
from counsel_app.domain.records import MAX_TEXT, NotInSchema, begin, check_wire, to_wire

TAXONOMY: Final = "counsel"
"""The taxonomy that our own attributes name."""
UNKNOWN_KIND: Final = "OTHER"
Json = dict[str, Any]

NOT_JSON: Final = Label(de="Das ist kein lesbares JSON.", en="This is no readable JSON.")
NOT_HSDS: Final = Label(
    de="Darin steht keine Einrichtung nach HSDS 3.", en="There is no organisation of HSDS 3 in it."
)
NO_NAME: Final = Label(
    de="Eine Einrichtung ohne Namen wird nicht übernommen.",
    en="An organisation without a name is not taken over.",
)
TOO_MUCH: Final = Label(
    de="Zu „{name}“ stehen mehr weitere Angaben da, als aufbewahrt werden können; sie werden "
    "nicht übernommen.",
    en="There is more about “{name}” than can be kept; these further details are not taken over.",
)
NO_OWNER: Final = Label(
    de="„{name}“ gehört zu keiner Einrichtung in dieser Datei und wird nicht übernommen.",
    en="“{name}” belongs to no organisation in this file and is not taken over.",
)
BAD_OFFER: Final = Label(
    de="Ein Angebot von „{name}“ passt nicht zu dem, was dieses Programm kennt; es bleibt als "
    "weitere Angabe bei der Einrichtung.",
    en="An offer of “{name}” does not fit what this program knows; it stays with the organisation "
    "as a further detail.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One organisation as this program keeps it; ``kept`` names what has no field."""

    institution: Institution
    offers: tuple[Course | Opening, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HsdsFile:
    """What a file says: entries, and all that is not taken over."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_hsds(
    file: str, raw: bytes, *, report: Callable[[int, int], None] = lambda _done, _total: None
) -> HsdsFile:
    """The organisations in ``raw``, whichever of the shapes of HSDS 3 it has; never an error.

    ``report(done, total)`` may raise to stop it.
    """
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return HsdsFile(problems=(Problem(file=file, line=1, reason=NOT_JSON),))
    problems: list[Problem] = []
    organisations = _organisations(found, file, problems)
    entries = []
    for done, one in enumerate(organisations.values()):
        report(done, len(organisations))
        entry = _entry(one, file, problems)
        if entry is not None:
            entries.append(entry)
    if not entries and not problems:
        problems.append(Problem(file=file, line=1, reason=NOT_HSDS))
    return HsdsFile(entries=tuple(entries), problems=tuple(problems))


def write_hsds(entries: Iterable[Entry]) -> bytes:
    """The entries as one page of organisations, in UTF-8."""
    contents = [organisation(one) for one in entries]
    page = {
        "total_items": len(contents), "total_pages": 1, "page_number": 1, "size": len(contents),
        "first_page": True, "last_page": True, "empty": not contents, "contents": contents,
    }  # fmt: skip
    return f"{json.dumps(page, ensure_ascii=False, indent=2)}\n".encode()


def _organisations(found: Any, file: str, problems: list[Problem]) -> dict[str, Json]:
    """The organisations by id, with the services that other shapes put beside them."""
    by_id: dict[str, Json] = {}
    for item in _items(found):
        one = item
        if "location" in one and isinstance(one.get("service"), dict):
            # A service at a location: turned round, so that the organisation is outside.
            place = {name: value for name, value in one.items() if name != "service"}
            one = {**one["service"], "service_at_locations": [place]}
        owner = one.get("organization")
        if isinstance(owner, dict):
            service = {name: value for name, value in one.items() if name != "organization"}
            known = by_id.setdefault(str(owner.get("id", "")), copy.deepcopy(owner))
            known["services"] = [*_list(known, "services"), service]
        elif one.keys() & _NO_ORGANISATION:
            name = _text(one, "name")[:80] or "–"
            problems.append(Problem(file=file, line=1, reason=_named(NO_OWNER, name)))
        elif "name" in one:
            by_id[str(one.get("id", ""))] = copy.deepcopy(one)
    return by_id


_NO_ORGANISATION: Final = frozenset(
    {"addresses", "latitude", "taxonomy", "version", "organization_id"}
)
"""What locations, taxonomies, their terms and rows without an owner have."""


def _items(found: Any) -> list[Json]:
    if isinstance(found, dict) and isinstance(found.get("contents"), list):
        found = found["contents"]
    elif isinstance(found, dict) and isinstance(found.get("organization"), list):
        found = _joined(found)
    elif isinstance(found, dict):
        found = [found]
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


_CHILDREN: Final = (
    ("phone", "phones"), ("contact", "contacts"), ("location", "locations"),
    ("service", "services"), ("program", "programs"), ("funding", "funding"),
    ("organization_identifier", "organization_identifiers"),
)  # fmt: skip


def _joined(tables: Json) -> list[Json]:
    """The tables of the tabular form: rows joined to their organisation; the others stay apart."""
    owners = {_text(one, "id"): dict(one) for one in _list(tables, "organization")}
    strays = []
    for table, name in _CHILDREN:
        for one in _list(tables, table):
            owner = owners.get(_text(one, "organization_id"))
            if owner is None:
                strays.append({"organization_id": "", "name": _text(one, "name") or table})
            else:
                row = {key: value for key, value in one.items() if key != "organization_id"}
                owner[name] = [*_list(owner, name), row]
    joined = {"organization", *(table for table, _ in _CHILDREN)}
    strays += [
        {"organization_id": "", "name": table}
        for table in tables
        if table not in joined and _list(tables, table)
    ]
    return [*owners.values(), *strays]


def _entry(one: Json, file: str, problems: list[Problem]) -> Entry | None:
    name = _text(one, "name")
    if not name:
        problems.append(Problem(file=file, line=1, reason=NO_NAME))
        return None
    given = _text(one, "id")
    own = _own_attributes(one)
    office = replace(
        _read_fields(one, Institution(id=given if is_id(given) else "")),
        kind=own.get("kind") or UNKNOWN_KIND,
        checked_on=_day(own.get("checked_on", "")),
    )
    offers, others = [], []
    for service in _list(one, "services"):
        offer, is_wrong = _offer(service, office.id)
        if is_wrong:
            problems.append(Problem(file=file, line=1, reason=_named(BAD_OFFER, name)))
        if offer is not None:
            offers.append(offer)
        else:
            others.append(service)
    rest = _without_ours(one, others)
    text = json.dumps(rest, ensure_ascii=False, separators=(",", ":"))
    if len(text) > MAX_TEXT:
        problems.append(Problem(file=file, line=1, reason=_named(TOO_MUCH, name)))
        text, rest = "", {}
    elif (
        rest.keys() <= _SAID and _without_ours(organisation(Entry(institution=office)), []) == rest
    ):
        # Our own fields say all of it.
        text, rest = "", {}
    shown = {"id", "name", "email"}
    return Entry(
        institution=replace(office, hsds=text),
        offers=tuple(offers),
        kept=tuple(key for key in rest if key not in shown),
    )


_SAID: Final = frozenset(
    {"id", "name", "description", "email", "contacts", "phones", "locations", "attributes"}
)
"""What our own fields can say; more than that has to be kept."""


def _without_ours(one: Json, others: list[Json]) -> Json:
    rest = {key: value for key, value in one.items() if key not in ("services", "attributes")}
    attributes = [item for item in _list(one, "attributes") if not _is_ours(item)]
    # In their place, so that what was kept goes out as it came in.
    whole = {}
    for key in one:
        if key == "services" and others:
            whole[key] = others
        elif key == "attributes" and attributes:
            whole[key] = attributes
        elif key in rest:
            whole[key] = rest[key]
    return whole


def organisation(entry: Entry) -> Json:
    """An institution with its offers as HSDS says it; what was kept of it stays."""
    office = entry.institution
    kept: Json = json.loads(office.hsds) if office.hsds else {}
    made = copy.deepcopy(kept) or {"id": office.id, "name": office.name, "description": office.name}
    for field, write in _WRITE.items():
        value = getattr(office, field)
        if value != getattr(_read_fields(made, Institution(id=office.id)), field):
            write(made, value, office.id)
    own = {"kind": office.kind} if office.kind != UNKNOWN_KIND or not kept else {}
    if office.checked_on is not None:
        own["checked_on"] = office.checked_on.isoformat()
    if own:
        made["attributes"] = [*_list(made, "attributes"), *_attributes(office.id, own)]
    if entry.offers:
        made["services"] = [*_list(made, "services"), *(_service(one) for one in entry.offers)]
    return made


def _read_fields(one: Json, office: Institution) -> Institution:
    """The fields that HSDS has a place for."""
    place = _first(one, "locations")
    address = _first(place, "addresses")
    return replace(
        office,
        name=_text(one, "name"),
        email=_text(one, "email"),
        contact_person=_text(_first(one, "contacts"), "name"),
        phone=_text(_first(one, "phones"), "number").strip('"'),
        street=_text(address, "address_1"),
        postcode=_text(address, "postal_code"),
        town=_text(address, "city"),
        opening_hours=_text(_first(place, "schedules"), "description"),
        stop=_text(place, "transportation"),
    )


def _child(one: Json, name: str, owner: str, start: Json) -> Json:
    """The first item of a list, made where there is none."""
    if not _list(one, name):
        one[name] = [{"id": str(uuid5(NAMESPACE_URL, f"{owner}/{name}")), **start}]
    first: Json = one[name][0]
    return first


def _location(one: Json, owner: str) -> Json:
    return _child(one, "locations", owner, {"location_type": "physical"})


def _address(one: Json, owner: str) -> Json:
    start = {"address_1": "", "city": "", "state_province": "", "postal_code": "",
             "country": "DE", "address_type": "physical"}  # fmt: skip
    return _child(_location(one, owner), "addresses", owner, start)


_WRITE: Final[Mapping[str, Any]] = {
    "name": lambda one, value, _: one.update(name=value),
    "email": lambda one, value, _: one.update(email=value),
    "contact_person": lambda one, value, o: _child(one, "contacts", o, {}).update(name=value),
    "phone": lambda one, value, o: _child(one, "phones", o, {"type": "voice"}).update(number=value),
    "street": lambda one, value, o: _address(one, o).update(address_1=value),
    "postcode": lambda one, value, o: _address(one, o).update(postal_code=value),
    "town": lambda one, value, o: _address(one, o).update(city=value),
    "opening_hours": lambda one, value, o: _child(
        _location(one, o), "schedules", o, {}
    ).update(description=value),
    "stop": lambda one, value, o: _location(one, o).update(transportation=value),
}  # fmt: skip


def _service(offer: Course | Opening) -> Json:
    """A course or an opening as a service: standard fields for others, all fields for us."""
    made: Json = {
        "id": offer.id,
        "name": offer.title or (offer.kind if isinstance(offer, Course) else offer.instrument),
        "status": "active",
        "description": offer.title,
    }
    for ours, theirs in (("age_from", "minimum_age"), ("age_to", "maximum_age")):
        if getattr(offer, ours) is not None:
            made[theirs] = getattr(offer, ours)
    fields = {
        name: json.dumps(value, ensure_ascii=False)
        for name, value in to_wire(offer).items()
        if name != "institution_id" and not _is_blank(value)
    }
    made["attributes"] = _attributes(offer.id, {"type": offer.TYPE, **fields})
    return made


def _is_blank(value: Any) -> bool:
    return value is None or value is False or value in ("", [])


def _offer(service: Json, institution_id: str) -> tuple[Course | Opening | None, bool]:
    """Our own offer in a service, and whether it is one that does not fit."""
    told = _own_attributes(service)
    kind = {Course.TYPE: Course, Opening.TYPE: Opening}.get(told.pop("type", ""))
    if kind is None:
        return None, False
    try:
        fields = {name: json.loads(value) for name, value in told.items()}
        check_wire(kind, fields)
        given = _text(service, "id")
        fields["institution_id"] = institution_id
        made: Course | Opening = begin(kind, given if is_id(given) else "", fields)
    except (ValueError, TypeError, RecursionError, NotInSchema):
        return None, True
    return made, False


def _attributes(owner: str, values: Mapping[str, str]) -> list[Json]:
    return [
        {
            "id": str(uuid5(NAMESPACE_URL, f"{owner}/{name}")),
            "value": value,
            "taxonomy_term": {
                "id": str(uuid5(NAMESPACE_URL, f"{TAXONOMY}/{name}")),
                "code": name, "name": name, "description": name, "taxonomy": TAXONOMY,
            },
        }
        for name, value in values.items()
    ]  # fmt: skip


def _own_attributes(one: Json) -> dict[str, str]:
    return {
        _text(item["taxonomy_term"], "code"): _text(item, "value")
        for item in _list(one, "attributes")
        if _is_ours(item)
    }


def _is_ours(item: Json) -> bool:
    term = item.get("taxonomy_term")
    return isinstance(term, dict) and term.get("taxonomy") == TAXONOMY


def _list(one: Json, name: str) -> list[Json]:
    found = one.get(name)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _first(one: Json, name: str) -> Json:
    return next(iter(_list(one, name)), {})


def _text(one: Json, name: str) -> str:
    value = one.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).strip()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _named(sentence: Label, name: str) -> Label:
    return filled(sentence, name=name)
