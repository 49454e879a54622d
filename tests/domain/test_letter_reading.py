"""The letter-reading helper: what to look for, and which event a letter is."""

from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.letter_reading import (
    LetterKind,
    parse_letter_kind,
    shipped_letter_problems,
    shipped_letters,
)
from counsel_app.domain.resources import read_bytes
from counsel_app.domain.rule_file import shipped_rules

KINDS = {kind.kind: kind for kind in shipped_letters()}


def test_the_commonest_decisions_are_there_and_nothing_is_wrong() -> None:
    assert shipped_letter_problems() == ()
    assert set(KINDS) == {"BAMF_REJECTION", "DULDUNG", "JOBCENTER_NOTICE", "SOZIALAMT_NOTICE"}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_letter_says_where_every_day_stands_that_its_rules_need(kind: LetterKind) -> None:
    given = {line.gives for line in kind.lines}
    assert "on" in given
    for event in (kind.event, *(choice.event for choice in kind.choices)):
        if shipped_rules().asks_lodging(event):
            assert "lodged_on" in given
        known = shipped_rules().event(event)
        assert known is not None
        assert known.is_served == bool(kind.service)
        if known.is_served:
            assert "stated_on" in given
    assert len(kind.lines) >= 5
    assert kind.sources
    assert kind.checked_on < kind.review_by


def test_the_wording_decides_and_the_shortest_period_goes_first() -> None:
    bamf = KINDS["BAMF_REJECTION"]
    assert bamf.event_of(()) == "BAMF_DECISION"
    assert bamf.event_of({"manifest"}) == "BAMF_DECISION_URGENT"
    assert bamf.event_of({"manifest", "dublin"}) == "DUBLIN_DECISION"


def test_a_letter_is_grey_while_its_law_is_unsure_and_after_its_review() -> None:
    assert KINDS["BAMF_REJECTION"].is_grey(date(2026, 11, 22))
    assert not KINDS["DULDUNG"].is_grey(date(2027, 5, 31))
    assert KINDS["DULDUNG"].is_grey(date(2027, 6, 1))


RAW = read_bytes("letters/bamf_rejection.toml").decode()


@pytest.mark.parametrize(
    ("old", "new", "lines", "choices", "words"),
    [
        ('gives = "on"', 'gives = "off"', 4, 2, "lodged_on"),
        ('event = "DUBLIN_DECISION"', 'event = "PARTY"', 5, 1, "BAMF_DECISION"),
        ("[[choice]]", "[[choices]]", 5, 1, "Abschnitt"),
    ],
)
def test_a_damaged_part_is_reported_and_the_rest_works(
    old: str, new: str, lines: int, choices: int, words: str
) -> None:
    kind, problems = parse_letter_kind("x.toml", RAW.replace(old, new, 1).encode())
    assert kind is not None
    assert (len(kind.lines), len(kind.choices)) == (lines, choices)
    assert words in problems[0].sentence("de")


@pytest.mark.parametrize("text", [RAW.replace("kind =", "king =", 1), "kind = \n" + RAW])
def test_without_a_sound_head_there_is_no_helper_for_that_letter(text: str) -> None:
    kind, problems = parse_letter_kind("x.toml", text.encode())
    assert kind is None
    assert problems[0].line == 1
