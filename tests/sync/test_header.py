"""Spellings of a header's fields that look right and are not."""

from __future__ import annotations

import msgspec
import pytest

from counsel_app.sync.header import Hex16, Hex32, Hex64, Space


@pytest.mark.parametrize(
    ("kind", "right"),
    [(Hex16, "0a" * 8), (Hex32, "0a" * 16), (Hex64, "0a" * 32), (Space, "dresden-2026")],
)
def test_a_line_break_at_the_end_is_part_of_no_key_and_no_space(kind: object, right: str) -> None:
    assert msgspec.convert(right, kind) == right
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(f"{right}\n", kind)
