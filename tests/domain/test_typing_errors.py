"""Typing errors in names: what is forgiven, and by what a mistyped name is found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.names import errors_forgiven, is_near, parts, typing_errors

NAMES = st.text("abcdefghiklmnoprstuwyz", min_size=4, max_size=14)


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("samira", "samira", 0),
        ("samira", "samyra", 1),
        ("samira", "samria", 1),
        ("samira", "smira", 1),
        ("samira", "samiira", 1),
        ("samira", "saamyra", 2),
        ("samira", "selam", 3),
        ("abcdefgh", "hgfedcba", 3),
        ("abc", "", 3),
        ("", "", 0),
    ],
)
def test_letters_wrong_missing_too_many_or_swapped_are_counted(
    one: str, other: str, errors: int
) -> None:
    assert typing_errors(one, other, most=2) == errors
    assert typing_errors(other, one, most=2) == errors


@st.composite
def mistyped(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the same with one error."""
    name = draw(NAMES)
    at = draw(st.integers(0, len(name) - 1))
    letter = draw(st.sampled_from("abcdefghiklmnoprstuwyz"))
    kind = draw(st.sampled_from(["wrong", "missing", "more", "swapped"]))
    return name, {
        "wrong": name[:at] + letter + name[at + 1 :],
        "missing": name[:at] + name[at + 1 :],
        "more": name[:at] + letter + name[at:],
        "swapped": name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
    }[kind]


@given(mistyped())
def test_one_error_is_one_error_and_leaves_a_part_in_common(pair: tuple[str, str]) -> None:
    name, typed = pair
    assert typing_errors(name, typed, most=2) <= 1
    assert parts(name) & parts(typed)
    if len(typed) >= 4:
        assert is_near(typed, name)


@given(NAMES, NAMES)
def test_errors_are_the_same_both_ways_and_none_only_between_equals(one: str, other: str) -> None:
    errors = typing_errors(one, other, most=2)
    assert errors == typing_errors(other, one, most=2)
    assert (errors == 0) == (one == other)


def test_short_words_are_taken_as_typed_and_long_ones_forgiven_two_errors() -> None:
    assert [errors_forgiven("x" * length) for length in (3, 4, 6, 7, 12)] == [0, 1, 1, 2, 2]
    assert not is_near("ali", "eli")
    assert is_near("kowalenko", "kowalinka")
    assert not is_near("samira", "amina")


def test_a_name_that_is_only_begun_may_have_an_error_too() -> None:
    assert is_near("kovel", "kowelenko")
    assert not is_near("kovel", "karimova")
