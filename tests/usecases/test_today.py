from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from counsel_app.domain.complaint import Complaint
from counsel_app.usecases import backups, cases, consultations, dates
from counsel_app.usecases.drafting import keep_draft
from counsel_app.usecases.rights import save_complaint
from counsel_app.usecases.today import Dues, view_today
from tests.profiles import (
    START,
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_step,
    an_id,
    open_farhad,
)
from tests.usecases.conftest import Service

DAY = timedelta(days=1)


def test_a_fresh_profile_has_nothing_to_show(anna: Desk) -> None:
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert view.day == TODAY
    nothing = Dues(rows=(), count=0)
    assert (view.overdue, view.near, view.later) == (nothing, nothing, nothing)
    assert (view.drafts, view.recent) == ((), ())
    assert (view.differences, view.backed_up_at) == (0, None)


def test_what_is_overdue_is_told_from_what_is_coming(anna: Desk) -> None:
    open_farhad(anna)
    dates.save_deadlines(
        anna.vault,
        [
            a_deadline(61, title="gestern", due_on=TODAY - DAY),
            a_deadline(62, title="heute", due_on=TODAY),
            a_deadline(65, title="in einer Woche", due_on=TODAY + 7 * DAY),
            a_deadline(66, title="in acht Tagen", due_on=TODAY + 8 * DAY),
            a_deadline(63, title="in vier Wochen", due_on=TODAY + 28 * DAY),
            a_deadline(64, title="später", due_on=TODAY + 29 * DAY),
        ],
        clock=anna.clock,
    )
    consultations.save_plan(
        anna.vault, [a_step(task="vorgestern", due_on=TODAY - 2 * DAY)], clock=anna.clock
    )
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert [row.what for row in view.overdue.rows] == ["vorgestern", "gestern"]
    assert [row.what for row in view.near.rows] == ["heute", "in einer Woche"]
    assert [row.what for row in view.later.rows] == ["in acht Tagen", "in vier Wochen"]


def test_an_appointment_agreed_in_a_consultation_stands_among_the_dates(anna: Desk) -> None:
    open_farhad(anna)
    dates.save_deadlines(
        anna.vault,
        [a_deadline(61, title="in drei Tagen", due_on=TODAY + 3 * DAY)],
        clock=anna.clock,
    )
    talk = a_consultation(31, next_appointment_on=TODAY + 2 * DAY)
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert [(row.record_type, row.due_on) for row in view.near.rows] == [
        ("consultation", TODAY + 2 * DAY),
        ("deadline", TODAY + 3 * DAY),
    ]


def test_what_falls_on_one_day_stands_in_an_order_that_can_be_found_again(anna: Desk) -> None:
    open_farhad(anna)
    dates.save_deadlines(
        anna.vault,
        [a_deadline(number, title=title, due_on=TODAY) for number, title in ((61, "B"), (62, "A"))],
        clock=anna.clock,
    )
    consultations.save_plan(
        anna.vault,
        [a_step(3, task="D", due_on=TODAY), a_step(4, task="C", due_on=TODAY)],
        clock=anna.clock,
    )
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert [row.what for row in view.near.rows] == ["A", "B", "C", "D"]


def test_of_many_dates_the_first_are_told_and_all_are_counted(anna: Desk) -> None:
    open_farhad(anna)
    dates.save_deadlines(
        anna.vault,
        [
            a_deadline(60 + days, title=f"in {days}", due_on=TODAY + days * DAY)
            for days in range(-3, 12)
        ],
        clock=anna.clock,
    )
    view = view_today(anna.vault, clock=anna.clock, most=2)
    told = [[row.what for row in dues.rows] for dues in (view.overdue, view.near, view.later)]
    assert told == [["in -3", "in -2"], ["in 0", "in 1"], ["in 8", "in 9"]]
    assert (view.overdue.count, view.near.count, view.later.count) == (3, 8, 4)


def test_a_complaint_is_due_until_it_is_answered(anna: Desk) -> None:
    case = open_farhad(anna)
    complaint = Complaint(
        id=an_id(70), case_id=case.id, received_on=TODAY, about="Wartezeit", due_on=TODAY + 7 * DAY
    )
    no_day = replace(complaint, id=an_id(71), due_on=None)
    later = replace(complaint, id=an_id(72), due_on=TODAY + 29 * DAY)
    for one in (complaint, no_day, later):
        save_complaint(anna.vault, one, clock=anna.clock)
    view = view_today(anna.vault, clock=anna.clock, most=9)
    (due,) = (*view.near.rows, *view.later.rows)
    assert (due.record_type, due.record_id, due.due_on) == (
        "complaint", complaint.id, TODAY + 7 * DAY,
    )  # fmt: skip
    # What it is about is not for everybody who looks at the screen.
    assert (due.what, due.chosen_name) == ("", "Farhad")
    answered = replace(complaint, answer="Es tut uns leid.", answered_on=TODAY)
    save_complaint(anna.vault, answered, clock=anna.clock)
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert (view.near.count, view.later.count) == (0, 0)


def test_half_written_forms_and_the_names_of_their_cases_are_shown(anna: Desk) -> None:
    case = open_farhad(anna)
    keep_draft(anna.vault, "note", {"content": "x"}, case_id=case.id, clock=anna.clock)
    keep_draft(anna.vault, "intake", {"chosen_name": "S"}, clock=anna.clock)
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert {draft.key for draft in view.drafts} == {"note", "intake"}
    assert view.draft_names == {case.id: "Farhad"}


def test_the_last_six_cases_written_in_are_shown_latest_first(anna: Desk) -> None:
    for number in range(20, 28):
        cases.open_case(
            anna.vault,
            a_client(100 + number, chosen_name=f"Nummer {number}"),
            a_case(number, client=100 + number),
            clock=anna.clock,
        )
    view = view_today(anna.vault, clock=anna.clock, most=9)
    assert [row.case_id for row in view.recent] == [an_id(n) for n in range(27, 21, -1)]


def test_undecided_differences_are_counted(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    service.ben.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    for desk, phone in ((service.anna, "1"), (service.ben, "2")):
        cases.save_client(desk.vault, a_client(contact_channel=phone), clock=desk.clock)
        service.export(desk)
    service.anna.take_in(service.share)
    assert view_today(service.anna.vault, clock=service.anna.clock, most=9).differences == 1


def test_the_age_of_the_last_backup_is_known(anna: Desk, tmp_path: Path) -> None:
    backups.set_backup_place(anna.vault, tmp_path)
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    anna.clock.advance(DAY)
    assert view_today(anna.vault, clock=anna.clock, most=9).backed_up_at == START


def test_a_paper_that_runs_out_is_shown_from_its_first_reminder_on(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_client())
        write.put(a_case())
        for number, rule, basis, due in (
            (81, "DOCUMENT_RENEWAL", "§ 81 (4) AufenthG", date(2027, 1, 14)),
            (82, "DOCUMENT_RENEWAL", "§ 81 (4) AufenthG", date(2027, 1, 28)),
            (83, "", "", date(2027, 1, 14)),
        ):
            write.put(a_deadline(number, rule=rule, basis=basis, due_on=due))
    view = view_today(anna.vault, clock=anna.clock, most=9)
    # Eight weeks before 14 January lie behind us, before the 28th they do not.
    assert [row.record_id for row in view.later.rows] == [an_id(81)]
