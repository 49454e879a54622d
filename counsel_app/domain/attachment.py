"""A paper or photo that belongs to a case; its bytes lie in the case file beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """What is known of an attached file; ``sha256`` is of the bytes as they are kept.

    The record travels to those who receive names and texts; the bytes stay
    on the device that took them in, and go along only with a case that is
    handed to another counsellor.
    """

    TYPE: ClassVar[str] = "attachment"
    LABEL: ClassVar[Label] = Label(de="Dokument", en="Document")
    PROTECTED_BY: ClassVar[str] = "note_class"

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    title: Annotated[
        str, Attr(de="Bezeichnung", en="Title", group=Group.NOTE, mandatory=True, search="text")
    ] = ""
    media_type: Annotated[str, Attr(de="Dateiart", en="File type", group=Group.NOTE)] = ""
    size: Annotated[int, Attr(de="Größe in Byte", en="Size in bytes", group=Group.NOTE)] = 0
    sha256: Annotated[str, Attr(de="Prüfsumme", en="Checksum", group=Group.NOTE)] = ""
    added_on: Annotated[
        date | None, Attr(de="Hinzugefügt am", en="Added on", group=Group.NOTE, mandatory=True)
    ] = None
    note_class: Annotated[
        str, Attr(de="Schutz", en="Protection", group=Group.NOTE, codes="note_classes")
    ] = "normal"
