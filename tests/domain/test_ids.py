from __future__ import annotations

import os
import re
from datetime import timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ids import CASE_NUMBER_ALPHABET, is_id, new_case_number, new_id
from tests.profiles import START, new_clock


@given(st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_7_with_the_time_in_front(noise: bytes) -> None:
    made = new_id(new_clock(), lambda size: noise[:size])
    read = UUID(made)
    assert read.version == 7
    assert read.variant == "specified in RFC 4122"
    assert int(read) >> 80 == int(START.timestamp() * 1000)
    assert is_id(made)


def test_ids_made_later_sort_later() -> None:
    clock = new_clock()
    first = new_id(clock, lambda size: b"\xff" * size)
    clock.advance(timedelta(milliseconds=1))
    assert new_id(clock, bytes) > first


def test_two_ids_of_one_moment_differ() -> None:
    clock = new_clock()
    assert len({new_id(clock, os.urandom) for _ in range(1000)}) == 1000


def test_only_the_canonical_spelling_is_an_id() -> None:
    good = new_id(new_clock(), os.urandom)
    for bad in (
        good.upper(),
        good.replace("-", ""),
        good + "0",
        " " + good,
        "",
        None,
        7,
        good + "\n",
    ):
        assert not is_id(bad), bad


@given(st.binary(min_size=4, max_size=4))
def test_a_case_number_has_five_letters_nobody_mishears(noise: bytes) -> None:
    number = new_case_number("DD", lambda size: noise[:size])
    assert re.fullmatch(r"DD-[0-9A-HJKMNP-TV-Z]{5}", number)
    assert set(number[3:]) <= set(CASE_NUMBER_ALPHABET)


def test_case_numbers_use_all_their_bits() -> None:
    noise = iter(range(2000))
    numbers = {new_case_number("DD", lambda size: next(noise).to_bytes(size)) for _ in range(2000)}
    assert len(numbers) == 2000
