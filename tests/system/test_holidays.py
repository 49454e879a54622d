from __future__ import annotations

from datetime import date

import pytest

from counsel_app.system.holidays import STATES, holidays_of


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 10, 31),  # Reformationstag
        date(2026, 11, 18),  # Buß- und Bettag
        date(2026, 12, 25),
        date(2026, 1, 1),
        date(2026, 4, 3),  # Karfreitag
        date(2026, 4, 6),  # Ostermontag
        date(2026, 5, 14),  # Christi Himmelfahrt
        date(2026, 5, 25),  # Pfingstmontag
        date(2026, 10, 3),
        date(2027, 11, 17),  # Buß- und Bettag of another year
    ],
    ids=str,
)
def test_saxony_keeps_its_holidays(day: date) -> None:
    assert holidays_of("SN")(day)


@pytest.mark.parametrize(
    "day",
    [date(2026, 6, 4), date(2026, 1, 6), date(2026, 11, 1), date(2026, 12, 24), date(2026, 11, 19)],
    ids=str,
)
def test_saxony_works_on_other_states_holidays(day: date) -> None:
    assert not holidays_of("SN")(day)


@pytest.mark.parametrize("state", STATES)
def test_every_state_keeps_unity_day_and_works_on_a_plain_monday(state: str) -> None:
    assert holidays_of(state)(date(2026, 10, 3))
    assert not holidays_of(state)(date(2026, 11, 23))


def test_there_are_sixteen_states_and_only_saxony_keeps_repentance_day() -> None:
    assert len(set(STATES)) == 16
    assert [state for state in STATES if holidays_of(state)(date(2026, 11, 18))] == ["SN"]
