"""What was needed and could not be had: the evidence for planning a region."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand(Record):
    """Unmet demand for one kind of course or place, with the reasons why nothing fitted.

    A region gets it without the case: kind, district and reasons are enough
    to plan with (thesis 2 of the Dresden paper of 2017), and a reason such as
    a missing ramp would point at a person.
    """

    TYPE: ClassVar[str] = "demand"
    LABEL: ClassVar[Label] = Label(de="Ungedeckter Bedarf", en="Unmet demand")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.PLAN, mandatory=True)]
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.CASE_FACTS, codes="regions")
    ] = ""
    course: Annotated[
        str, Attr(de="Kurs", en="Course", group=Group.CASE_FACTS, codes="courses")
    ] = ""
    instrument: Annotated[
        str, Attr(de="Platz", en="Opening", group=Group.CASE_FACTS, codes="instruments")
    ] = ""
    reasons: Annotated[
        tuple[str, ...],
        Attr(de="Gründe", en="Reasons", group=Group.CASE_FACTS, codes="demand_reasons"),
    ] = ()
    noted_on: Annotated[
        date | None,
        Attr(de="Festgestellt am", en="Noted on", group=Group.CASE_FACTS, mandatory=True),
    ] = None
