"""The week on paper and the dates as a calendar file, both without names unless asked for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from counsel_app.documents import week_list as paper
from counsel_app.documents.document import Pdf
from counsel_app.domain.case import Case
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.complaint import TO_ANSWER, Complaint
from counsel_app.domain.consultation import AGREED, Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Step
from counsel_app.domain.reminders import LONGEST, reminder_days
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.store.cases import DueRow, due_rows
from counsel_app.store.vault import Vault
from counsel_app.system.holidays import holidays_of
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.profiles import own_profile

WEEK: Final = timedelta(days=6)
_YEAR: Final = timedelta(days=366)
_CLOCK_TIME: Final = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:Uhr|h)?\s*")
_TASKS: Final = (Step.TYPE, Complaint.TYPE)
_STEP: Final = Label(de="Schritt", en="Step")
_REMINDER: Final = Label(de="Erinnerung", en="Reminder")
_CASE: Final = Label(de="Fall", en="case")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An open date or step of an open case, or a complaint to be answered."""

    day: date
    time: str
    kind: str
    """A code of ``date_kinds``; empty for a step or a complaint."""
    rule: str
    title: str
    where: str
    basis: str
    case_number: str
    name: str
    is_reminder: bool = False
    is_complaint: bool = False
    due_on: date


def due_between(vault: Vault, *, first: date, last: date) -> list[Due]:
    """What is due until ``last`` (what is late too), and what to be reminded of from ``first``.

    Earliest first.
    """
    rows = list(due_rows(vault, since=first, until=last + LONGEST))
    found = [
        _task(row, number=_number(vault, row.case_id))
        for row in rows
        if row.record_type in _TASKS and row.due_on <= last
    ]
    for row, deadline in (*_deadlines(vault, rows), *_agreed(rows, last)):
        number = _number(vault, row.case_id)
        found += _of_deadline(
            deadline, row.due_on, first=first, last=last, number=number, name=row.chosen_name
        )
    return sorted(found, key=lambda due: (due.day, due.time))


def _deadlines(vault: Vault, rows: Sequence[DueRow]) -> list[tuple[DueRow, Deadline]]:
    return [
        (row, deadline)
        for row in rows
        if row.record_type == Deadline.TYPE
        and (deadline := vault.get(Deadline, row.record_id)) is not None
    ]


def _agreed(rows: Iterable[DueRow], last: date) -> Iterator[tuple[DueRow, Deadline]]:
    """What was agreed in consultations, as the date of the case that it might have been."""
    for row in rows:
        if row.record_type == Consultation.TYPE and row.due_on <= last:
            yield (
                row,
                Deadline(
                    id=row.record_id,
                    case_id=row.case_id,
                    kind=row.kind,
                    title=AGREED.de,
                    due_on=row.due_on,
                ),
            )


def _number(vault: Vault, case_id: str) -> str:
    case = vault.get(Case, case_id)
    return case.number if case else ""


def _task(row: DueRow, *, number: str) -> Due:
    is_complaint = row.record_type == Complaint.TYPE
    return Due(
        day=row.due_on,
        due_on=row.due_on,
        time="",
        kind="",
        rule="",
        title=TO_ANSWER.de if is_complaint else row.what,
        where="",
        basis="",
        case_number=number,
        name=row.chosen_name,
        is_complaint=is_complaint,
    )


def _of_deadline(
    deadline: Deadline, day: date, *, first: date, last: date, number: str, name: str
) -> Iterator[Due]:
    days = (
        [day] if day <= last else [one for one in reminder_days(deadline) if first <= one <= last]
    )
    for one in days:
        yield Due(
            day=one,
            due_on=day,
            time=deadline.at_time if one == day else "",
            kind=deadline.kind,
            rule=deadline.rule,
            title=deadline.title,
            where=deadline.where,
            basis=deadline.basis,
            case_number=number,
            name=name,
            is_reminder=one != day,
        )


def week_list(vault: Vault, *, first: date, with_names: bool = False) -> Pdf:
    """The list of the seven days from ``first``, German, for the office's own desk.

    Without names it holds no text that anyone typed either: kind, rule and
    case number only.
    """
    lines = [
        paper.WeekLine(
            day=due.day,
            time=due.time,
            what=_words(due, with_names=with_names),
            detail=_detail(due, with_names=with_names),
            whose=f"{due.case_number}\n{due.name}" if with_names else due.case_number,
        )
        for due in due_between(vault, first=first, last=first + WEEK)
    ]
    is_holiday = holidays_of(own_profile(vault).state)
    week = [first + timedelta(days=n) for n in range(WEEK.days + 1)]
    return paper.week_list(
        lines,
        first=first,
        letterhead=own_letterhead(vault),
        with_names=with_names,
        holidays=[day for day in week if is_holiday(day)],
    )


def _words(due: Due, *, with_names: bool) -> str:
    begins = f"{_REMINDER.de}: " if due.is_reminder else ""
    if with_names:
        return begins + due.title
    return begins + _anonymous(due, "de")


def _anonymous(due: Due, language: str) -> str:
    """Kind and rule: words of the program alone."""
    if not due.kind:
        return (TO_ANSWER if due.is_complaint else _STEP).text(language)
    kind = code_list("date_kinds").text(due.kind, language)
    rule = next((one for one in shipped_rules().rules if one.id == due.rule), None)
    if rule is None:
        return kind
    words = rule.label.text(language)
    return words if due.is_reminder else f"{kind}: {words}"


def _detail(due: Due, *, with_names: bool) -> str:
    parts = [due.basis if with_names or due.rule else ""]
    if due.is_reminder:
        parts.append(f"fällig am {due.due_on:%d.%m.%Y}")
    if with_names:
        parts.append(due.where)
    return " · ".join(part for part in parts if part)


def calendar_file(vault: Vault, *, language: str, clock: Clock) -> bytes:
    """Open dates of the coming year as iCalendar (RFC 5545), for any calendar program.

    A calendar often lies on someone else's computer: an entry says kind and
    case number, nothing else. Importing it again updates the entries.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Counsel//Counsel//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    today = clock.today()
    rows = list(due_rows(vault, since=today, until=today + _YEAR))
    for row, deadline in (*_deadlines(vault, rows), *_agreed(rows, today + _YEAR)):
        if row.due_on >= today:
            number = _number(vault, row.case_id)
            calendar.add_component(
                _event(deadline, row.due_on, number, language=language, at=clock.now())
            )
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, day: date, number: str, *, language: str, at: datetime) -> Event:
    event = Event()
    # Not the record's own id: that says when the record was made.
    uid = hashlib.blake2b(deadline.id.encode(), digest_size=16, person=b"calendar").hexdigest()
    event.add("uid", f"{uid}@counsel")
    event.add("dtstamp", at)
    begins = clock_time(deadline.at_time)
    event.add("dtstart", datetime.combine(day, begins) if begins else day)
    kind = code_list("date_kinds").text(deadline.kind, language)
    event.add("summary", f"{kind} · {_CASE.text(language)} {number}")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if begins else "TRANSPARENT")
    for reminder in reminder_days(deadline):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", kind)
        alarm.add("trigger", reminder - day)
        event.add_component(alarm)
    return event


def clock_time(text: str) -> time | None:
    """The time in "9:30", "9.30 Uhr" or "14 Uhr"; None where there is none."""
    found = _CLOCK_TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None  # noqa: PLR2004
