"""The quick way to find line ends says what the full algorithm says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_units

from counsel_app.documents.text.bidi_tables import UNICODE_VERSION
from counsel_app.documents.text.linebreak import LONGEST, hyphen_places, may_break_at_space, parts
from counsel_app.documents.text.spans import clean

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


SUITE = Path("/usr/share/unicode/auxiliary/LineBreakTest.txt")
DIFFERENCES = {
    "a hyphen that begins a word stays with it (Unicode 16, LB20a)": re.compile("^-"),
    "an abbreviation or a decimal is not torn (a.2, .35)": re.compile("[.,][\u0308]?[0-9]"),
    "a space after a bracket ends a line also before Khmer and kana": re.compile("[)}）]\u0308? "),
    "a space ends a line also between dashes": re.compile("\u2014\u0308? \u2014"),
    "a quotation mark does not hold what follows a space (Unicode 15.1)": re.compile('"\u0308? '),
    "a Hebrew hyphen ends a line (Unicode 16, LB21a)": re.compile("\u05d0-\u05d0"),
}
"""Where we differ from LineBreakTest of Unicode 15, and why."""


def ends(text: str) -> list[int]:
    """Where our paragraphs may end a line inside ``text``, and its end."""
    tokens = re.findall("[^ ]+| +", text)
    found, at = [], 0
    for number, token in enumerate(tokens):
        pieces = (token,) if token[0] == " " else parts(token)
        for piece in pieces:
            at += len(piece)
            found.append(at)
        before = tokens[number - 1] if number else ""
        after = tokens[number + 1] if number + 1 < len(tokens) else ""
        if token[0] != " " or not may_break_at_space(before, after):
            found.pop()
    return sorted({*found, len(text)})


def suite_rows() -> Iterator[tuple[str, list[int]]]:
    """The texts that are one line to us, and where Unicode lets a line end."""
    if not SUITE.exists():
        pytest.skip("Debian's unicode-data is not installed")
    lines = SUITE.read_text(encoding="utf-8").splitlines()
    if UNICODE_VERSION not in lines[0]:
        pytest.skip(f"this system's suite is not of Unicode {UNICODE_VERSION}")
    for line in lines:
        marks = line.partition("#")[0].split()
        text = "".join(chr(int(point, 16)) for point in marks[1::2])
        if text and clean(text) == text and "\n" not in text:
            yield text, [at for at, mark in enumerate(marks[2::2], start=1) if mark == "÷"]


def test_lines_end_where_the_unicode_suite_has_them_but_for_reasons_listed() -> None:
    rows = list(suite_rows())
    differing = [ascii(text) for text, wanted in rows if ends(text) != wanted]
    unexplained = [
        text
        for text, wanted in rows
        if ends(text) != wanted and not any(reason.search(text) for reason in DIFFERENCES.values())
    ]
    assert unexplained == []
    assert (len(rows), len(differing)) == (4859, 37)
