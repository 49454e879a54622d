"""Projects: a cohort with a partner, from the first day to the contracts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.periods import Period
from counsel_app.domain.records import Attr, Record

_FIRST_YEAR: Final = Period(years=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """A cohort: who may take part, with whom, from when to when.

    It belongs to no case; who takes part is a ``Participation`` of their own
    case, and goes with it.
    """

    TYPE: ClassVar[str] = "project"
    LABEL: ClassVar[Label] = Label(de="Projekt", en="Project")

    name: Annotated[str, Attr(de="Name", en="Name", group=Group.PLAN, mandatory=True)] = ""
    partner_id: Annotated[
        str, Attr(de="Partner", en="Partner", group=Group.CASE_FACTS, link="institution")
    ] = ""
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.CASE_FACTS, codes="regions")
    ] = ""
    age_from: Annotated[int | None, Attr(de="Alter von", en="Age from", group=Group.CASE_FACTS)] = (
        None
    )
    age_to: Annotated[int | None, Attr(de="Alter bis", en="Age to", group=Group.CASE_FACTS)] = None
    places: Annotated[int | None, Attr(de="Plätze", en="Places", group=Group.CASE_FACTS)] = None
    starts_on: Annotated[
        date | None, Attr(de="Beginn", en="Start", group=Group.CASE_FACTS, mandatory=True)
    ] = None
    ends_on: Annotated[date | None, Attr(de="Ende", en="End", group=Group.CASE_FACTS)] = None
    about: Annotated[
        str, Attr(de="Worum es geht", en="What it is about", group=Group.PLAN, multiline=True)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """One client in one project: test, contract, and whether they are still there."""

    TYPE: ClassVar[str] = "participation"
    LABEL: ClassVar[Label] = Label(de="Teilnahme", en="Participation")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    project_id: Annotated[
        str,
        Attr(de="Projekt", en="Project", group=Group.CASE_FACTS, link="project", mandatory=True),
    ] = ""
    joined_on: Annotated[
        date | None, Attr(de="Dabei seit", en="Joined on", group=Group.CASE_FACTS, mandatory=True)
    ] = None
    test_on: Annotated[
        date | None, Attr(de="Eignungstest am", en="Test on", group=Group.CASE_FACTS)
    ] = None
    test_passed: Annotated[
        bool, Attr(de="Test bestanden", en="Test passed", group=Group.CASE_FACTS)
    ] = False
    contract: Annotated[
        str, Attr(de="Vertrag", en="Contract", group=Group.CASE_FACTS, codes="instruments")
    ] = ""
    contract_on: Annotated[
        date | None, Attr(de="Vertrag vom", en="Contract of", group=Group.CASE_FACTS)
    ] = None
    left_on: Annotated[
        date | None, Attr(de="Ausgeschieden am", en="Left on", group=Group.CASE_FACTS)
    ] = None
    remark: Annotated[str, Attr(de="Bemerkung", en="Remark", group=Group.NOTE)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a cohort so far."""

    joined: int
    tests_passed: int
    contracts: int
    contracts_kept: int
    """Contracts of those who have not left."""
    judge_from: date | None
    """The day on which the first year is over; None where no start is known."""

    def may_be_judged(self, today: date) -> bool:
        """Whether one may speak of success or failure.

        The Dresden companies' project counted four contracts in its first year,
        and was called a failure too early.
        """
        return self.judge_from is not None and today >= self.judge_from


def outcome(project: Project, participations: Iterable[Participation]) -> Outcome:
    """The figures of one project from those who take or took part in it."""
    there = [one for one in participations if one.project_id == project.id]
    signed = [one for one in there if one.contract or one.contract_on is not None]
    return Outcome(
        joined=len(there),
        tests_passed=sum(1 for one in there if one.test_passed),
        contracts=len(signed),
        contracts_kept=sum(1 for one in signed if one.left_on is None),
        judge_from=_FIRST_YEAR.after(project.starts_on) if project.starts_on else None,
    )


def fits_age(project: Project, birth_date: date | None) -> bool | None:
    """Whether someone is within the age bounds on the first day; None if it cannot be said."""
    if birth_date is None or project.starts_on is None:
        return None
    day = project.starts_on
    age = day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
    least = 0 if project.age_from is None else project.age_from
    return least <= age and (project.age_to is None or age <= project.age_to)
