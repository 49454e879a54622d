from __future__ import annotations

from datetime import timedelta

from tests.profiles import START, new_clock


def test_a_fixed_clock_stands_still_until_it_is_moved() -> None:
    clock = new_clock()
    assert clock.now() == clock.now() == START
    clock.advance(timedelta(days=1, hours=2))
    assert clock.now() - START == timedelta(days=1, hours=2)
    assert (clock.today() - START.date()).days == 1


def test_a_fixed_clock_can_be_set_back() -> None:
    clock = new_clock()
    clock.advance(-timedelta(days=400))
    assert clock.today().year == START.year - 2 + (START.timetuple().tm_yday > 35)
