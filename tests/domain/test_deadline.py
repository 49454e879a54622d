from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.profiles import a_deadline


def test_the_earlier_of_the_computed_and_the_stated_date_counts() -> None:
    computed = a_deadline(due_on=date(2026, 11, 19))
    assert computed.counts_on == date(2026, 11, 19)
    assert replace(computed, stated_on=date(2026, 11, 18)).counts_on == date(2026, 11, 18)
    assert replace(computed, stated_on=date(2026, 11, 30)).counts_on == date(2026, 11, 19)
    assert replace(computed, due_on=None).counts_on is None
