"""The answer to a referral as a file: made by the receiving office, read by ours.

Its shape is published in ``resources/schemas/counsel-answer-1.schema.json``.
What comes in is untrusted: nothing but the fields of that shape is taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final, Literal

import msgspec

from counsel_app.documents.attached import FILE_NAME
from counsel_app.documents.inner_file import inner_file
from counsel_app.documents.outside_json import NotOurs, clean, decoded
from counsel_app.domain.answer import Answer, ReceivedLetter, bare_reference
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

FORMAT: Final = "counsel-answer"
VERSION: Final = 1
ANSWER_NAME: Final = "counsel-answer.json"
MAX_ANSWER: Final = 64 * 1024
_REMARK: Final = 2_000
_NAME: Final = 400


class NoAnswerFile(AppError):
    """The file is no answer, or was changed by hand and does not fit the schema any more."""

    label = Label(
        de="Das ist keine Antwortdatei, oder etwas darin ist nicht so, wie es sein muss. "
        "Es wurde nichts übernommen. Was eine Antwortdatei enthält, steht in der Hilfe unter "
        "„Rückmeldungen“.",
        en="This is no answer file, or something in it is not as it has to be. Nothing was "
        "taken over. The help says under “Answers” what an answer file holds.",
    )


class NewerAnswer(AppError):
    """It was made by a newer program."""

    label = Label(
        de="Diese Datei stammt von einer neueren Version des Programms. Bitte das Programm "
        "aktualisieren.",
        en="This file comes from a newer version of the program. Please update the program.",
    )


class NoLetter(AppError):
    """The PDF holds no referral letter of ours."""

    label = Label(
        de="In diesem PDF steckt kein Vermittlungsschreiben, das sich beantworten lässt.",
        en="There is no referral letter in this PDF that can be answered.",
    )


_Text = Annotated[str, msgspec.Meta(max_length=_REMARK)]
_Reference = Annotated[str, msgspec.Meta(min_length=4, max_length=40)]


class _Sender(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    organisation: Annotated[str, msgspec.Meta(max_length=_NAME)] = ""
    contact: Annotated[str, msgspec.Meta(max_length=_NAME)] = ""


class _Answer(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    format: Literal["counsel-answer"]
    version: Literal[1]
    reference: _Reference
    result: Literal[
        "APPOINTMENT", "ATTENDED", "NOT_ATTENDED", "WAITLIST", "REJECTED_CAPACITY",
        "REJECTED_STATUS", "WITHDRAWN",
    ]  # fmt: skip
    answered_on: date
    letter_of: date | None = None
    appointment_on: date | None = None
    remark: _Text = ""
    sender: _Sender = msgspec.field(default_factory=_Sender, name="from")


class _Versioned(msgspec.Struct):
    format: Literal["counsel-answer"]
    version: int


class _Office(msgspec.Struct):
    """More may stand in it than is read here."""

    name: str = ""
    organisation: str = ""


class _Letter(msgspec.Struct):
    format: Literal["counsel-record"]
    kind: Literal["referral"]
    reference: _Reference
    written_on: date | None = None
    purpose: str = ""
    sender: _Office = msgspec.field(default_factory=_Office, name="from")
    to: _Office = msgspec.field(default_factory=_Office)


def read_answer(data: bytes) -> Answer:
    """The answer in a JSON file. Raises NoAnswerFile, NewerAnswer."""
    try:
        found = decoded(data, _Answer, most=MAX_ANSWER)
    except NotOurs:
        _refuse_newer(data)
        raise NoAnswerFile from None
    sender = (clean(found.sender.organisation), clean(found.sender.contact))
    answer = Answer(
        reference=clean(found.reference),
        letter_of=found.letter_of,
        result=found.result,
        answered_on=found.answered_on,
        appointment_on=found.appointment_on,
        remark=clean(found.remark),
        sender=", ".join(part for part in sender if part),
    )
    if not bare_reference(answer.reference):
        raise NoAnswerFile
    return answer


def _refuse_newer(data: bytes) -> None:
    try:
        version = decoded(data, _Versioned, most=MAX_ANSWER).version
    except NotOurs:
        return
    if version > VERSION:
        raise NewerAnswer


def read_letter(pdf: bytes) -> ReceivedLetter:
    """The referral letter in a PDF, to be answered. Raises NoLetter, PdfLocked, PdfDamaged."""
    record = inner_file(pdf, FILE_NAME)
    try:
        found = decoded(record or b"", _Letter)
    except NotOurs:
        raise NoLetter from None
    return ReceivedLetter(
        reference=clean(found.reference),
        written_on=found.written_on,
        sender=clean(found.sender.organisation),
        recipient=clean(found.to.name),
        purpose=clean(found.purpose),
    )


def blank(*, reference: str, written_on: date, office: str) -> Mapping[str, Any]:
    """The answer still to be filled in, as a letter carries it for the other office."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "reference": reference,
        "letter_of": written_on,
        "from": {"organisation": office, "contact": ""},
        "answered_on": None,
        "result": None,
        "appointment_on": None,
        "remark": "",
    }


def answer_file(answer: Answer) -> bytes:
    """The answer as a file for the office that asked."""
    filled = blank(
        reference=answer.reference,
        written_on=answer.letter_of or answer.answered_on,
        office=answer.sender,
    )
    content = {
        **filled,
        "letter_of": answer.letter_of,
        "answered_on": answer.answered_on,
        "result": answer.result,
        "appointment_on": answer.appointment_on,
        "remark": answer.remark,
    }
    return f"{json.dumps(content, ensure_ascii=False, indent=1, default=date.isoformat)}\n".encode()
