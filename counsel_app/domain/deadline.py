"""A date in a case that must not be missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """A deadline, an appointment or an expiry.

    ``due_on`` is what we computed, ``stated_on`` what the decision itself
    names; where they differ both are shown and the earlier one counts.
    """

    TYPE: ClassVar[str] = "deadline"
    LABEL: ClassVar[Label] = Label(de="Termin oder Frist", en="Date or deadline")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    kind: Annotated[
        str,
        Attr(
            de="Art",
            en="Kind",
            group=Group.APPOINTMENT,
            codes="date_kinds",
            mandatory=True,
        ),
    ] = "DEADLINE"
    title: Annotated[
        str,
        Attr(
            de="Worum es geht",
            en="What it is",
            search="text",
            group=Group.APPOINTMENT,
            mandatory=True,
        ),
    ] = ""
    due_on: Annotated[
        date | None, Attr(de="Datum", en="Date", group=Group.MEETING, mandatory=True)
    ] = None
    at_time: Annotated[str, Attr(de="Uhrzeit", en="Time", group=Group.MEETING)] = ""
    where: Annotated[str, Attr(de="Ort", en="Place", group=Group.MEETING)] = ""
    stated_on: Annotated[
        date | None,
        Attr(
            de="Im Bescheid genanntes Datum",
            en="Date named in the decision",
            group=Group.APPOINTMENT,
        ),
    ] = None
    rule: Annotated[str, Attr(de="Regel", en="Rule", group=Group.APPOINTMENT)] = ""
    basis: Annotated[str, Attr(de="Rechtsgrundlage", en="Legal basis", group=Group.APPOINTMENT)] = (
        ""
    )
    triggered_on: Annotated[
        date | None,
        Attr(de="Zugestellt am", en="Served on", group=Group.APPOINTMENT),
    ] = None
    done_on: Annotated[
        date | None, Attr(de="Erledigt am", en="Done on", group=Group.APPOINTMENT)
    ] = None

    @property
    def counts_on(self) -> date | None:
        """The earlier of the computed and the stated date."""
        given = [day for day in (self.due_on, self.stated_on) if day is not None]
        return min(given, default=None)
