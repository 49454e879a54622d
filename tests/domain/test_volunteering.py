from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.volunteering import read_time


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("", ""),
        ("  ", ""),
        ("9", "09:00"),
        ("9.30", "09:30"),
        ("09:30", "09:30"),
        ("14 Uhr", "14:00"),
        ("14:05 uhr", "14:05"),
        ("0:00", "00:00"),
        ("23:59", "23:59"),
        ("24:00", None),
        ("12:60", None),
        ("9.3", None),
        ("halb vier", None),
        ("٩:٣٠", "09:30"),
    ],
)
def test_a_time_is_read_as_people_write_it(written: str, time: str | None) -> None:
    assert read_time(written) == time


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_time_nothing_or_no_time(written: str) -> None:
    read = read_time(written)
    assert read is None or read == "" or read == read_time(read)
