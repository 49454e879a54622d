"""The week on paper and the calendar file: complete, and without names."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from counsel_app.domain.complaint import Complaint
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.plan import Step
from counsel_app.usecases.calendar import calendar_file, clock_time, due_between, week_list
from counsel_app.usecases.consultations import record_consultation
from counsel_app.usecases.dates import propose_deadlines, save_deadlines
from counsel_app.usecases.rights import save_complaint
from tests.documents.reading import text_of
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation, an_id

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
NAME = "Samira"


@pytest.fixture
def desk(anna: Desk) -> Desk:
    """A case with a deadline late, one this week, one to be reminded of, and a step."""
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_client(chosen_name=NAME))
        write.put(a_case(number="DD-7KQ2M"))
        write.put(
            Step(
                id=an_id(70),
                case_id=an_id(2),
                task=f"{NAME} anrufen",
                due_on=date(2026, 11, 24),
            )
        )
        write.put(Step(id=an_id(71), case_id=an_id(2), task="Später", due_on=date(2026, 12, 24)))
    (late,) = propose_deadlines(
        "AUTHORITY_DECISION", service="HANDED", on=date(2026, 10, 20), today=TODAY
    )
    (renewal,) = propose_deadlines("DOCUMENT_EXPIRES", on=date(2027, 1, 22), today=TODAY)
    kept = [
        proposal.deadline(record_id=an_id(80 + n), case_id=an_id(2), language="de")
        for n, proposal in enumerate((late, renewal))
    ]
    kept.append(
        Deadline(
            id=an_id(90),
            case_id=an_id(2),
            kind="APPOINTMENT",
            title=f"Termin mit {NAME}",
            due_on=date(2026, 11, 26),
            at_time="14:00",
            where="Zimmer 104",
        )
    )
    save_deadlines(anna.vault, kept, clock=anna.clock)
    return anna


def test_the_week_holds_what_is_late_what_is_due_and_what_to_be_reminded_of(desk: Desk) -> None:
    found = due_between(desk.vault, first=MONDAY, last=SUNDAY)
    assert [(due.day, due.rule or due.title, due.is_reminder) for due in found] == [
        (date(2026, 11, 20), "WIDERSPRUCH", False),
        (date(2026, 11, 24), f"{NAME} anrufen", False),
        # Eight weeks before 21 January 2027.
        (date(2026, 11, 26), "DOCUMENT_RENEWAL", True),
        (date(2026, 11, 26), f"Termin mit {NAME}", False),
    ]
    assert found[2].due_on == date(2027, 1, 21)
    assert {due.case_number for due in found} == {"DD-7KQ2M"}


def test_the_list_without_names_holds_no_word_that_anyone_typed(desk: Desk) -> None:
    pdf = week_list(desk.vault, first=MONDAY)
    text = text_of(pdf, "-layout")
    for typed in (NAME, "anrufen", "Zimmer 104", "Termin mit", "Vertraulich"):
        assert typed not in text
    assert "Wochenliste 23.11.2026 – 29.11.2026" in text
    assert "Überfällig" in text
    assert "Frist: Widerspruch" in text
    assert "Donnerstag, 26.11.2026" in text
    assert "fällig am 21.01.2027" in text
    assert "14:00" in text
    assert "DD-7KQ2M" in text
    assert "keine Rechtsberatung" in text
    assert pdf.missing == ()


def test_with_names_it_says_so_and_holds_them(desk: Desk) -> None:
    text = text_of(week_list(desk.vault, first=MONDAY, with_names=True), "-layout")
    assert "Vertraulich" in text
    assert f"{NAME} anrufen" in text
    assert "Zimmer 104" in text


def test_a_complaint_to_be_answered_is_in_the_week_without_what_it_is_about(desk: Desk) -> None:
    complaint = Complaint(
        id=an_id(91), case_id=an_id(2), received_on=TODAY, about="Wartezeit", due_on=MONDAY
    )
    save_complaint(desk.vault, complaint, clock=desk.clock)
    for with_names in (False, True):
        text = text_of(week_list(desk.vault, first=MONDAY, with_names=with_names), "-layout")
        assert "Beschwerde beantworten" in text
        assert "Wartezeit" not in text
        assert (NAME in text) == with_names


def test_a_holiday_of_the_own_state_is_marked(desk: Desk) -> None:
    save_deadlines(
        desk.vault,
        [
            Deadline(
                id=an_id(95), case_id=an_id(2), title="x", due_on=date(2026, 11, 18), kind="EXPIRY"
            )
        ],
        clock=desk.clock,
    )
    text = text_of(week_list(desk.vault, first=date(2026, 11, 16)))
    assert "Mittwoch, 18.11.2026 (Feiertag)" in text


def test_an_empty_week_says_so(anna: Desk) -> None:
    assert "steht nichts an" in text_of(week_list(anna.vault, first=MONDAY))


def entries(raw: bytes) -> list[Any]:
    """The entries as another program reads them, by their words."""
    parsed: Any = Calendar.from_ical(raw)
    return sorted(parsed.walk("VEVENT"), key=lambda event: str(event["summary"]))


def test_the_calendar_file_says_kind_and_number_and_nothing_else(desk: Desk) -> None:
    raw = calendar_file(desk.vault, language="de", clock=desk.clock)
    text = raw.decode()
    for typed in (NAME, "Zimmer", "Termin mit", "Widerspruch", "Verlängerung", "AufenthG"):
        assert typed not in text
    for record in desk.vault.all(Deadline):
        assert record.id not in text
    words = [str(event["summary"]) for event in entries(raw)]
    assert words == ["Frist · Fall DD-7KQ2M", "Termin · Fall DD-7KQ2M"]


def test_what_was_agreed_in_a_consultation_is_in_the_week_and_in_the_calendar(desk: Desk) -> None:
    talk = a_consultation(31, next_appointment_on=date(2026, 11, 27), content=NAME)
    record_consultation(desk.vault, talk, clock=desk.clock)
    week = due_between(desk.vault, first=MONDAY, last=SUNDAY)
    (agreed,) = (due for due in week if due.day == date(2026, 11, 27))
    assert (agreed.kind, agreed.case_number) == ("APPOINTMENT", "DD-7KQ2M")
    days = [
        event["dtstart"].dt
        for event in entries(calendar_file(desk.vault, language="de", clock=desk.clock))
    ]
    assert date(2026, 11, 27) in days


def test_entries_have_their_day_their_time_and_the_rules_reminders(desk: Desk) -> None:
    timed, whole = entries(calendar_file(desk.vault, language="en", clock=desk.clock))
    assert timed["dtstart"].dt.isoformat() == "2026-11-26T14:00:00"
    assert whole["dtstart"].dt == date(2027, 1, 21)
    alarms = [alarm["trigger"].dt for alarm in whole.walk("VALARM")]
    assert alarms == [timedelta(weeks=-8), timedelta(weeks=-4), timedelta(weeks=-2)]
    assert not timed.walk("VALARM")
    assert str(timed["class"]) == "PRIVATE"


def test_importing_it_again_updates_the_same_entries(desk: Desk) -> None:
    first = calendar_file(desk.vault, language="de", clock=desk.clock)
    second = calendar_file(desk.vault, language="en", clock=desk.clock)

    def uids(raw: bytes) -> set[str]:
        return {str(event["uid"]) for event in entries(raw)}

    assert uids(first) == uids(second)
    assert len(uids(first)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", time(9, 30)),
        ("14.00 Uhr", time(14)),
        (" 8 Uhr", time(8)),
        ("25:00", None),
        ("9:75", None),
        ("vormittags", None),
        ("", None),
    ],
)
def test_a_time_is_understood_in_the_usual_spellings(text: str, expected: time | None) -> None:
    assert clock_time(text) == expected
