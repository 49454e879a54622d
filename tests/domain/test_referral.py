from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.profiles import TODAY, a_release

DAY = timedelta(days=1)


def test_a_release_covers_letters_from_the_day_it_was_given() -> None:
    release = a_release(given_on=TODAY)
    assert not release.is_valid(TODAY - DAY)
    assert release.is_valid(TODAY)
    assert release.is_valid(TODAY + 365 * DAY)
    assert not replace(release, given_on=None).is_valid(TODAY)


def test_a_release_ends_with_its_last_day() -> None:
    release = a_release(given_on=TODAY, ends_on=TODAY + DAY)
    assert release.is_valid(TODAY + DAY)
    assert not release.is_valid(TODAY + 2 * DAY)


def test_a_revoked_release_covers_nothing_from_that_day() -> None:
    release = a_release(given_on=TODAY, revoked_on=TODAY + DAY)
    assert release.is_valid(TODAY)
    assert not release.is_valid(TODAY + DAY)
