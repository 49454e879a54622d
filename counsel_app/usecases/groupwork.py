"""What a service does with many: group events, and projects with those who take part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.project import Outcome, Participation, Project, fits_age, outcome
from counsel_app.store.vault import Vault


class NobodyCame(AppError):
    """An event without a single head."""

    label = Label(
        de="Bitte die Köpfe zählen: mindestens eine Person muss da gewesen sein.",
        en="Please count the heads: at least one person must have been there.",
    )


class AlreadyThere(AppError):
    """The client takes part in this project already."""

    label = Label(
        de="Dieser Fall ist in diesem Projekt schon dabei.",
        en="This case takes part in this project already.",
    )


class AgesReversed(AppError):
    """The upper bound lies below the lower one."""

    label = Label(
        de="„Alter bis“ liegt unter „Alter von“.",
        en="“Age to” lies below “Age from”.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One line of a project; ``fits_age`` is None where the age is not known."""

    participation: Participation
    number: str
    chosen_name: str
    fits_age: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """One project with those who take part, the latest first, and what came of it."""

    project: Project
    participants: tuple[Participant, ...]
    outcome: Outcome
    may_be_judged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupworkView:
    """What the page shows."""

    events: tuple[GroupEvent, ...]
    heads: int
    """Of the year of today."""
    projects: tuple[ProjectView, ...]
    institutions: Mapping[str, Institution]
    cases: tuple[tuple[str, str], ...]
    """Open cases to choose from: id, and number with name."""
    seen: int
    """Where the journal ended when this was read."""


def view_groupwork(vault: Vault, *, today: date) -> GroupworkView:
    """All events and projects, the latest first."""
    events = sorted(
        vault.all(GroupEvent), key=lambda one: (one.held_on or date.min, one.id), reverse=True
    )
    clients = {one.id: one for one in vault.all(Client)}
    cases = {one.id: one for one in vault.all(Case)}
    taking_part = vault.all(Participation, order="joined_on")
    projects = sorted(
        vault.all(Project), key=lambda one: (one.starts_on or date.min, one.id), reverse=True
    )
    return GroupworkView(
        events=tuple(events),
        heads=sum(
            one.heads or 0 for one in events if one.held_on and one.held_on.year == today.year
        ),
        projects=tuple(_project(one, taking_part, cases, clients, today) for one in projects),
        institutions={one.id: one for one in vault.all(Institution)},
        cases=tuple(
            (case.id, _called(case, clients))
            for case in sorted(cases.values(), key=lambda one: one.number)
            if case.closed_on is None
        ),
        seen=vault.journal_end[0],
    )


def save_event(
    vault: Vault, event: GroupEvent, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write a group event; ``seen`` is where the journal ended when the form was filled.

    Raises InvalidRecord, NobodyCame.
    """
    if event.heads == 0:
        raise NobodyCame
    with vault.atomic(clock) as write:
        write.put(replace(event, counsellor_id=event.counsellor_id or vault.author), seen=seen)
    return write.changes


def save_project(
    vault: Vault, project: Project, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write a project (``seen`` as above). Raises InvalidRecord, AgesReversed."""
    first, last = project.age_from, project.age_to
    if first is not None and last is not None and last < first:
        raise AgesReversed
    with vault.atomic(clock) as write:
        write.put(project, seen=seen)
    return write.changes


def save_participation(
    vault: Vault, participation: Participation, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write that a client takes part (``seen`` as above).

    The age bounds are a hint and stop nobody. Raises InvalidRecord, AlreadyThere.
    """
    of_case = vault.all(Participation, case_id=participation.case_id)
    if any(
        one.project_id == participation.project_id and one.id != participation.id for one in of_case
    ):
        raise AlreadyThere
    with vault.atomic(clock) as write:
        write.put(participation, seen=seen)
    return write.changes


def _project(
    project: Project,
    taking_part: list[Participation],
    cases: Mapping[str, Case],
    clients: Mapping[str, Client],
    today: date,
) -> ProjectView:
    there = [one for one in taking_part if one.project_id == project.id]
    found = outcome(project, there)
    return ProjectView(
        project=project,
        participants=tuple(_participant(project, one, cases, clients) for one in there),
        outcome=found,
        may_be_judged=found.may_be_judged(today),
    )


def _participant(
    project: Project,
    one: Participation,
    cases: Mapping[str, Case],
    clients: Mapping[str, Client],
) -> Participant:
    case = cases.get(one.case_id)
    client = clients.get(case.client_id) if case else None
    return Participant(
        participation=one,
        number=case.number if case else "",
        chosen_name=client.chosen_name if client else "",
        fits_age=fits_age(project, client.birth_date if client else None),
    )


def _called(case: Case, clients: Mapping[str, Client]) -> str:
    client = clients.get(case.client_id)
    return " · ".join(filter(None, (client.chosen_name if client else "", case.number)))
