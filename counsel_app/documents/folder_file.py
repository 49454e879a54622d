"""MEIN ORDNER read back: the record inside the PDF, or the record alone.

It comes from outside and is untrusted: nothing but the fields of the
published shape is taken (``resources/schemas/counsel-record-1.schema.json``).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Literal

import msgspec

from counsel_app.documents.attached import FILE_NAME
from counsel_app.documents.inner_file import inner_file
from counsel_app.documents.outside_json import NotOurs, clean, decoded
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.folder_taking import ReceivedFolder
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Step

_PDF: Final = b"%PDF-"
_HEAD: Final = 1024
_MOST: Final = 200


class NoFolder(AppError):
    """No folder of ours, or one that does not fit the published shape."""

    label = Label(
        de="In dieser Datei steckt kein MEIN ORDNER, oder etwas darin ist nicht so, wie es sein "
        "muss. Es wurde nichts übernommen.",
        en="There is no MEIN ORDNER in this file, or something in it is not as it has to be. "
        "Nothing was taken over.",
    )


_Text = Annotated[str, msgspec.Meta(max_length=10_000)]
_Short = Annotated[str, msgspec.Meta(max_length=400)]
_Time = Annotated[str, msgspec.Meta(max_length=40)]


class _Office(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    name: _Text
    contact_person: _Text = ""
    street: _Text = ""
    postcode: _Text = ""
    town: _Text = ""
    phone: _Text = ""
    email: _Text = ""
    opening_hours: _Text = ""
    stop: _Text = ""


class _Sender(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    organisation: _Text
    address: _Text = ""
    contact: Annotated[list[_Text], msgspec.Meta(max_length=_MOST)] = []


class _Step(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    actor: Literal["CLIENT", "COUNSELLOR", "VOLUNTEER", "OTHER"]
    task: _Text
    due_on: date | None = None
    done_on: date | None = None


class _Deadline(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    kind: Literal["DEADLINE", "APPOINTMENT", "EXPIRY", "REMINDER"]
    title: _Text
    on: date | None
    at: _Time = ""


class _Visit(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    office: _Office
    on: date | None = None
    at: _Time = ""
    purpose: _Text = ""
    bring: Annotated[list[_Short], msgspec.Meta(max_length=_MOST)] = []


class _Folder(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    format: Literal["counsel-record"]
    version: Literal[1]
    kind: Literal["folder"]
    language: Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")]
    sender: _Sender = msgspec.field(name="from")
    chapters: Annotated[
        list[Annotated[int, msgspec.Meta(ge=0, le=12)]], msgspec.Meta(max_length=_MOST)
    ]
    made_on: date | None = None
    names: Annotated[list[_Short], msgspec.Meta(max_length=_MOST)] = []
    steps: Annotated[list[_Step], msgspec.Meta(max_length=_MOST)] = []
    visits: Annotated[list[_Visit], msgspec.Meta(max_length=_MOST)] = []
    deadlines: Annotated[list[_Deadline], msgspec.Meta(max_length=_MOST)] = []
    offices: Annotated[list[_Office], msgspec.Meta(max_length=_MOST)] = []


def read_folder(content: bytes) -> ReceivedFolder:
    """The folder in a PDF or JSON file. Raises NoFolder, PdfLocked, PdfDamaged."""
    record = content
    if _PDF in content[:_HEAD]:
        record = inner_file(content, FILE_NAME) or b""
    try:
        found = decoded(record, _Folder)
    except NotOurs:
        raise NoFolder from None
    offices = [*(visit.office for visit in found.visits), *found.offices]
    return ReceivedFolder(
        sender=clean(found.sender.organisation),
        made_on=found.made_on,
        names=tuple(name for name in map(clean, found.names) if name),
        steps=tuple(_step(one) for one in found.steps if clean(one.task)),
        dates=(
            *(_date(one) for one in found.deadlines if one.on and clean(one.title)),
            *(_visit(one) for one in found.visits if one.on and clean(one.office.name)),
        ),
        offices=tuple(_office(one) for one in offices if clean(one.name)),
    )


def _step(step: _Step) -> Step:
    return Step(
        id="", case_id="", actor=step.actor, task=clean(step.task), due_on=step.due_on,
        done_on=step.done_on,
    )  # fmt: skip


def _date(one: _Deadline) -> Deadline:
    return Deadline(
        id="", case_id="", kind=one.kind, title=clean(one.title), due_on=one.on,
        at_time=clean(one.at),
    )  # fmt: skip


def _visit(visit: _Visit) -> Deadline:
    """An agreed way to an office is an appointment there."""
    office = visit.office
    town = " ".join(part for part in map(clean, (office.postcode, office.town)) if part)
    return Deadline(
        id="",
        case_id="",
        kind="APPOINTMENT",
        title=clean(office.name),
        due_on=visit.on,
        at_time=clean(visit.at),
        where=", ".join(part for part in (clean(office.street), town) if part),
    )


def _office(office: _Office) -> Institution:
    return Institution(
        id="",
        kind="OTHER",
        name=clean(office.name),
        contact_person=clean(office.contact_person),
        street=clean(office.street),
        postcode=clean(office.postcode),
        town=clean(office.town),
        phone=clean(office.phone),
        email=clean(office.email),
        opening_hours=clean(office.opening_hours),
        stop=clean(office.stop),
    )
