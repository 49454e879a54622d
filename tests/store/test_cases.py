from __future__ import annotations

from datetime import date, timedelta

import pytest

from counsel_app.domain.client import PersonName
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.records import Record
from counsel_app.store.case_list import case_ids
from counsel_app.store.cases import (
    CaseRow,
    case_numbers,
    case_rows,
    cases_of,
    due_rows,
    recent_case_ids,
)
from counsel_app.store.vault import Vault
from tests.profiles import (
    TODAY,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_referral,
    a_step,
    a_volunteer_note,
    an_assignment,
    an_id,
    an_institution,
)

DAY = timedelta(days=1)


def _all_rows(vault: Vault) -> list[CaseRow]:
    return case_rows(vault, case_ids(vault, today=TODAY), today=TODAY)


def put(vault: Vault, clock: FixedClock, *records: Record) -> None:
    with vault.atomic(clock) as write:
        for record in records:
            write.put(record)


def test_a_case_shows_its_next_date_and_its_last_topics(vault: Vault, clock: FixedClock) -> None:
    put(
        vault,
        clock,
        a_client(
            name_variants=(
                PersonName(text="Farhad Nemuneh", script="Latn"),
                PersonName(text="فرهاد نمونه", script="Arab"),
            )
        ),
        a_case(number="DD-7KQ2M", counsellor_id=an_id(50)),
        a_consultation(31, held_on=TODAY - 9 * DAY, topics=("HOUSING",)),
        a_consultation(32, held_on=TODAY, topics=("DEBT_CONTRACTS", "WORK")),
        a_deadline(61, title="Klage", due_on=TODAY + 9 * DAY, stated_on=TODAY + 3 * DAY),
        a_step(41, task="Umschlag", due_on=TODAY + 5 * DAY),
        a_step(42, task="erledigt", due_on=TODAY, done_on=TODAY),
        a_deadline(62, title="auch erledigt", due_on=TODAY, done_on=TODAY),
        a_step(43, task="irgendwann"),
    )
    (row,) = _all_rows(vault)
    assert (row.number, row.chosen_name, row.own_script_name) == (
        "DD-7KQ2M",
        "Farhad",
        "فرهاد نمونه",
    )
    assert row.topics == ("DEBT_CONTRACTS", "WORK")
    assert (row.next_on, row.next_what) == (TODAY + 3 * DAY, "Klage")
    assert (row.counsellor_id, row.closed_on, row.conflicts) == (an_id(50), None, 0)


def test_a_case_of_which_nothing_else_is_known_is_shown_too(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_case(client=77))
    (row,) = _all_rows(vault)
    assert (row.chosen_name, row.own_script_name, row.topics, row.next_on) == ("", "", (), None)


def test_cases_with_a_date_come_first_then_the_newest(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_case(21), a_case(22), a_case(23), a_case(24))
    put(vault, clock, a_step(41, case=22, due_on=TODAY + DAY), a_step(42, case=24, due_on=TODAY))
    assert [row.case_id for row in _all_rows(vault)] == [
        an_id(24), an_id(22), an_id(23), an_id(21),
    ]  # fmt: skip


def test_differences_on_the_case_and_on_its_client_are_counted(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client(), a_case())
    for record_id, field in ((an_id(1), "chosen_name"), (an_id(1), "sex"), (an_id(2), "region")):
        vault.execute("INSERT INTO conflict VALUES ('x', ?, ?)", (record_id, field))
    assert [row.conflicts for row in _all_rows(vault)] == [3]


def test_what_is_due_comes_from_open_dates_of_open_cases(vault: Vault, clock: FixedClock) -> None:
    put(
        vault,
        clock,
        a_client(),
        a_case(),
        a_case(29, closed_on=TODAY),
        a_deadline(61, title="Klage", due_on=TODAY + 9 * DAY, stated_on=TODAY, basis="§ 74"),
        a_deadline(62, title="später", due_on=TODAY + 30 * DAY),
        a_deadline(63, title="erledigt", due_on=TODAY, done_on=TODAY),
        a_deadline(64, title="beendet", due_on=TODAY, case=29),
        a_step(41, task="Umschlag", due_on=TODAY - DAY),
        a_step(42, task="ohne Datum"),
        a_step(43, task="beendet", due_on=TODAY, case=29),
    )
    found = list(due_rows(vault, since=TODAY, until=TODAY + 9 * DAY))
    assert [(row.what, row.due_on, row.kind, row.basis) for row in found] == [
        ("Umschlag", TODAY - DAY, "STEP", ""),
        ("Klage", TODAY, "DEADLINE", "§ 74"),
    ]
    assert {(row.case_id, row.chosen_name) for row in found} == {(an_id(2), "Farhad")}
    assert [row.record_type for row in found] == ["step", "deadline"]


def _agreed(vault: Vault) -> list[tuple[str, date]]:
    found = due_rows(vault, since=TODAY, until=TODAY + 9 * DAY)
    return [(row.record_id, row.due_on) for row in found if row.record_type == "consultation"]


def test_what_was_agreed_last_in_an_open_case_is_to_come(vault: Vault, clock: FixedClock) -> None:
    put(
        vault,
        clock,
        a_client(),
        a_case(),
        a_case(28),
        a_case(29, closed_on=TODAY),
        a_case(30),
        a_consultation(31, held_on=TODAY - 9 * DAY, next_appointment_on=TODAY + DAY),
        a_consultation(32, held_on=TODAY - 2 * DAY, next_appointment_on=TODAY + 2 * DAY),
        a_consultation(33, held_on=TODAY - DAY),
        a_consultation(34, case=28, next_appointment_on=TODAY),
        a_consultation(35, case=29, next_appointment_on=TODAY + DAY),
        a_consultation(36, case=30, held_on=TODAY - 9 * DAY, next_appointment_on=TODAY - DAY),
    )
    assert _agreed(vault) == [(an_id(34), TODAY), (an_id(32), TODAY + 2 * DAY)]
    # Among the dates of the case, with its hour, it is not told twice.
    put(vault, clock, a_deadline(61, kind="APPOINTMENT", due_on=TODAY + 2 * DAY))
    assert _agreed(vault) == [(an_id(34), TODAY)]


@pytest.mark.parametrize(
    ("record_type", "record_id", "cases"),
    [
        ("case", 2, [2]),
        ("client", 1, [2, 20]),
        ("consultation", 3, [2]),
        ("step", 4, [2]),
        ("deadline", 6, [2]),
        ("institution", 7, [2, 20]),
        ("volunteer_note", 11, [2]),
        ("consultation", 99, []),
        ("institution", 99, []),
    ],
)
def test_every_record_that_can_be_found_leads_to_its_cases(
    vault: Vault, clock: FixedClock, record_type: str, record_id: int, cases: list[int]
) -> None:
    put(
        vault, clock, a_client(), a_case(), a_case(20), a_consultation(), a_step(), a_deadline(),
        an_institution(), a_referral(81), a_referral(82), a_referral(83, case=20),
        an_assignment(), a_volunteer_note(),
    )  # fmt: skip
    found = cases_of(vault, record_type, [an_id(record_id)])
    assert sorted(found) == [an_id(number) for number in cases]


def test_the_cases_written_in_last_come_first(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_case(21), a_case(22), a_case(23))
    put(vault, clock, a_consultation(31, case=21))
    assert recent_case_ids(vault, limit=2) == [an_id(21), an_id(23)]


def test_an_edit_of_an_older_note_counts_as_writing_in_its_case(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_case(21), a_consultation(31, case=21), a_case(22), a_case(23))
    put(vault, clock, a_consultation(31, case=21, minutes=99))
    assert recent_case_ids(vault, limit=1) == [an_id(21)]


def test_an_edit_of_a_client_counts_as_writing_in_their_case(
    vault: Vault, clock: FixedClock
) -> None:
    put(vault, clock, a_client(), a_case(), a_case(22, client=9))
    put(vault, clock, a_client(contact_channel="0351"))
    assert recent_case_ids(vault, limit=1) == [an_id(2)]


def test_numbers_in_use_are_known(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_case(21, number="DD-AAAAA"), a_case(22))
    assert case_numbers(vault) == {"DD-AAAAA", "DD-00022"}


def test_a_date_far_back_is_read_as_a_date(vault: Vault, clock: FixedClock) -> None:
    put(vault, clock, a_client(), a_case(), a_step(due_on=date(1, 1, 1)))
    assert [row.due_on for row in due_rows(vault, since=TODAY, until=TODAY)] == [date(1, 1, 1)]
