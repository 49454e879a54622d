from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.case_query import DUE_SOON, CaseFilter
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.records import Record
from counsel_app.store.case_list import case_counts, case_ids
from counsel_app.store.cases import agreed_id, case_rows, due_rows
from counsel_app.store.next_dates import agreed, coming
from counsel_app.store.vault import Vault
from tests.profiles import TODAY, a_case, a_client, a_consultation, a_deadline, a_step, an_id

DAY = timedelta(days=1)


def put(vault: Vault, clock: FixedClock, *records: Record) -> None:
    with vault.atomic(clock) as write:
        for record in records:
            write.put(record)


def _next(vault: Vault) -> tuple[date | None, str, str]:
    (row,) = case_rows(vault, [an_id(2)], today=TODAY)
    return row.next_on, row.next_type, row.next_what


def _talk(number: int, held: int, agreed_in: int | None) -> Record:
    on = None if agreed_in is None else TODAY + agreed_in * DAY
    return a_consultation(number, held_on=TODAY + held * DAY, next_appointment_on=on)


@pytest.mark.parametrize(
    ("talks", "shown"),
    [
        ([(31, -9, 3)], 31),
        ([(31, -9, 0)], 31),
        # Past: it is not late, for nobody ticks it off.
        ([(31, -9, -1)], None),
        # Another was agreed on since, whichever is earlier.
        ([(31, -9, 3), (32, -2, 5)], 32),
        ([(31, -9, 5), (32, -2, 3)], 32),
        ([(31, -9, 5), (32, -2, -1)], None),
        # Nothing was said of another: it holds.
        ([(31, -9, 5), (32, -2, None)], 31),
        # They met on the day: it was kept, and nothing is to come.
        ([(31, -9, 0), (32, 0, None)], None),
        # Twice on one day: the one written later.
        ([(31, -2, 3), (32, -2, 5)], 32),
    ],
)
def test_of_what_was_agreed_the_last_is_next(
    vault: Vault, clock: FixedClock, talks: list[tuple[int, int, int | None]], shown: int | None
) -> None:
    put(vault, clock, a_client(), a_case(), *(_talk(*talk) for talk in talks))
    assert agreed_id(vault, an_id(2), today=TODAY) == ("" if shown is None else an_id(shown))
    assert _next(vault)[1] == ("" if shown is None else "consultation")


def test_what_is_among_the_dates_of_the_case_is_said_once(vault: Vault, clock: FixedClock) -> None:
    date_of_it = a_deadline(61, kind="APPOINTMENT", title="Zahnarzt", due_on=TODAY + 3 * DAY)
    put(vault, clock, a_client(), a_case(), _talk(31, -2, 3))
    put(vault, clock, date_of_it)
    assert agreed_id(vault, an_id(2), today=TODAY) == ""
    assert _next(vault) == (TODAY + 3 * DAY, "deadline", "Zahnarzt")


@pytest.mark.parametrize(
    ("others", "shown"),
    [
        ((), "consultation"),
        ((a_deadline(61, due_on=TODAY + 5 * DAY),), "consultation"),
        ((a_deadline(61, due_on=TODAY + 3 * DAY),), "deadline"),
        ((a_deadline(61, due_on=TODAY + 3 * DAY, at_time="10:00"),), "consultation"),
        ((a_deadline(61, due_on=TODAY + 5 * DAY, stated_on=TODAY + DAY),), "deadline"),
        ((a_step(41, due_on=TODAY + 2 * DAY),), "step"),
        ((a_step(41, due_on=TODAY + 3 * DAY),), "consultation"),
        ((a_step(41, due_on=TODAY + 2 * DAY, done_on=TODAY), a_step(42)), "consultation"),
    ],
)
def test_the_earliest_of_any_kind_is_next(
    vault: Vault, clock: FixedClock, others: tuple[Record, ...], shown: str
) -> None:
    put(vault, clock, a_client(), a_case(), _talk(31, -2, 3), *others)
    assert _next(vault)[1] == shown


_days = st.none() | st.integers(-12, 12)
_cases = st.lists(
    st.fixed_dictionaries(
        {
            "talks": st.lists(st.tuples(st.integers(-12, 0), _days), max_size=3),
            "dates": st.lists(st.tuples(_days, _days, st.booleans()), max_size=2),
            "steps": st.lists(st.tuples(_days, st.booleans()), max_size=2),
            "closed": st.booleans(),
        }
    ),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(cases=_cases)
def test_list_chip_and_today_say_the_same(
    vault: Vault, clock: FixedClock, cases: list[dict[str, list[tuple[int | None, ...]]]]
) -> None:
    """What Today lists first of a case is what the list names; the chip counts those of a week."""
    for table in ("case", "consultation", "deadline", "step"):
        vault.execute(f'DELETE FROM "{table}"')  # noqa: S608 - named above
    _write(vault, clock, cases)
    rows = case_rows(vault, case_ids(vault, today=TODAY), today=TODAY)
    open_next = {r.case_id: r.next_on for r in rows if r.next_on and r.closed_on is None}
    first: dict[str, date] = {}
    for due in due_rows(vault, since=TODAY, until=TODAY + 30 * DAY):
        first.setdefault(due.case_id, due.due_on)
    assert first == open_next
    soon = {case_id for case_id, day in open_next.items() if day <= TODAY + DUE_SOON}
    chip = case_ids(vault, chip=CaseFilter.DUE, person=vault.author, today=TODAY)
    assert set(chip) == soon
    assert len(chip) == len(soon)
    assert chip == [row.case_id for row in rows if row.case_id in soon]
    counts = case_counts(vault, person=vault.author, today=TODAY)
    assert counts[CaseFilter.DUE] == len(soon)
    # The first dates come first; the row's own day is the one that it is sorted by.
    days = [row.next_on for row in rows if row.next_on]
    assert days == sorted(days)
    for row in rows:
        assert (row.next_type == "consultation") <= bool(agreed_id(vault, row.case_id, today=TODAY))


def _write(
    vault: Vault, clock: FixedClock, cases: list[dict[str, list[tuple[int | None, ...]]]]
) -> None:
    def on(days: int | None) -> date | None:
        return None if days is None else TODAY + days * DAY

    number = 100
    with vault.atomic(clock) as write:
        write.put(a_client())
        for place, case in enumerate(cases):
            of = 20 + place
            write.put(a_case(of, closed_on=TODAY if case["closed"] else None))
            for held, next_on in case["talks"]:
                number += 1
                write.put(
                    a_consultation(
                        number, case=of, held_on=on(held), next_appointment_on=on(next_on)
                    )
                )
            for due_on, stated_on, is_done in case["dates"]:
                number += 1
                write.put(
                    a_deadline(
                        number, case=of, kind="APPOINTMENT", due_on=on(due_on) or TODAY,
                        stated_on=on(stated_on), done_on=TODAY if is_done else None,
                    )
                )  # fmt: skip
            for due_on, is_done in case["steps"]:
                number += 1
                done_on = TODAY if is_done else None
                write.put(a_step(number, case=of, due_on=on(due_on), done_on=done_on))


def test_indexes_hold_all_that_a_list_reads(vault: Vault) -> None:
    """Of a million consultations not one is read to say what is next in each case."""
    firsts = f"SELECT case_id, min(due) FROM ({coming('?')}) GROUP BY case_id"  # noqa: S608 - no values
    for sql in (agreed("?"), firsts):
        plan = [row[3] for row in vault.execute(f"EXPLAIN QUERY PLAN {sql}", (TODAY.isoformat(),))]
        read = [line for line in plan if line.startswith(("SCAN", "SEARCH")) and "(sub" not in line]
        assert any("COVERING INDEX consultation_agreed (next_" in line for line in read), plan
        assert any("COVERING INDEX consultation_case (case_id=? AND held_on>" in o for o in read)
        assert any("COVERING INDEX deadline_case (case_id=? AND kind=? AND due_on=?)" in o
                   for o in read)  # fmt: skip
        assert all("INDEX" in line for line in read), plan
