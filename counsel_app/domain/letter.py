"""That a paper was made, when and which; the paper itself is never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    """A report or letter that was printed or saved."""

    TYPE: ClassVar[str] = "letter"
    LABEL: ClassVar[Label] = Label(de="Schreiben", en="Letter")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    kind: Annotated[
        str, Attr(de="Art", en="Kind", group=Group.NOTE, codes="letter_kinds", mandatory=True)
    ] = ""
    about_id: Annotated[str, Attr(de="Zu", en="About", group=Group.KEY)] = ""
    language: Annotated[
        str, Attr(de="Sprache", en="Language", group=Group.NOTE, codes="languages")
    ] = ""
    made_on: Annotated[
        date | None, Attr(de="Erstellt am", en="Made on", group=Group.NOTE, mandatory=True)
    ] = None
    outcome: Annotated[
        str, Attr(de="Verbleib", en="Outcome", group=Group.NOTE, codes="letter_outcomes")
    ] = "PRINTED"
