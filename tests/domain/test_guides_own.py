"""An organisation's guides, and guides that are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.guides import (
    Section,
    guides_for,
    parse_guide,
    parse_overlay,
    read_own_guides,
    shipped_guide,
    with_overlay,
)
from counsel_app.domain.resources import read_bytes

HEAD = """topic = "WORK"
aim_de = "Ziel"
aim_en = "Aim"
sources = ["Haus"]
checked_on = 2026-01-01
review_by = 2027-01-01
verified = true
"""
ASK = '[[ask]]\nid = "one"\nde = "Frage?"\nen = "Question?"\nnote_de = "N:"\nnote_en = "N:"\n'
STEP = '[[step]]\nid = "two"\nactor = "CLIENT"\ndays = 3\nde = "Tun"\nen = "Do"\n'
AFTER_HEAD = len(HEAD.splitlines())


def test_a_guide_is_read_in_the_order_of_a_talk_whatever_the_order_of_the_file() -> None:
    guide, problems = parse_guide("work.toml", (HEAD + STEP + ASK).encode())
    assert problems == []
    assert guide is not None
    assert [item.section for item in guide.items] == [Section.ASK, Section.STEP]
    assert not guide.is_own


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"Frage?"', '"Frage?', 3, "nicht lesbar"),
        ("note_de", "note", 1, "„note_de“"),
        ('id = "one"', 'id = "two"', 2, "gibt es schon"),
        ("[[ask]]", "[[asks]]", 1, "Diesen Abschnitt gibt es nicht"),
        ("[[ask]]", "[[hide]]", 1, "nur in eigenen Dateien"),
    ],
)
def test_a_damaged_item_is_reported_and_the_others_work(
    old: str, new: str, line: int, words: str
) -> None:
    text = HEAD + STEP + ASK.replace(old, new, 1)
    guide, problems = parse_guide("work.toml", text.encode())
    assert guide is not None
    assert [item.id for item in guide.items] == ["two"]
    assert problems[0].line == AFTER_HEAD + len(STEP.splitlines()) + line
    assert words in problems[0].sentence("de")


@pytest.mark.parametrize(
    ("section", "extra", "words"),
    [
        ("step", 'actor = "NOBODY"\ndays = 1\n', "CLIENT"),
        ("step", 'actor = "CLIENT"\n', "days"),
        ("refer", 'institution = "MOON"\n', "JOBCENTER"),
        ("letter", 'letter = "POEM"\n', "REFERRAL"),
        ("date", 'event = "PARTY"\n', "BAMF_DECISION"),
        ("explain", 'actor = "CLIENT"\n', "unbekannt"),
    ],
)
def test_a_code_that_does_not_exist_is_reported_with_those_that_do(
    section: str, extra: str, words: str
) -> None:
    text = HEAD + f'[[{section}]]\nid = "x"\nde = "Text"\nen = "Text"\n{extra}'
    guide, problems = parse_guide("work.toml", text.encode())
    assert guide is not None
    assert guide.items == ()
    assert words in problems[0].sentence("de")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"WORK"', '"WALK"', "Thema WALK"),
        ('"WORK"', '"HOUSING"', "housing.toml"),
        ('topic = "WORK"\n', "", "„topic“"),
        ('aim_en = "Aim"\n', "", "„aim_en“"),
        ('["Haus"]', "[]", "woher"),
        ("verified = true\n", 'verified = true\nrules = ["NO_RULE"]\n', "NO_RULE"),
        ("2027-01-01", '"bald"', "Datum"),
        ("topic =", "topic ==", "nicht lesbar"),
    ],
)
def test_without_a_sound_head_there_is_no_guide(old: str, new: str, words: str) -> None:
    guide, problems = parse_guide("work.toml", (HEAD.replace(old, new, 1) + ASK).encode())
    assert guide is None
    assert words in problems[0].sentence("de")


def test_an_organisation_changes_one_line_hides_another_and_adds_a_third() -> None:
    text = (
        'topic = "WORK"\n[[ask]]\nid = "done"\nde = "Neu gefragt?"\nen = "Asked anew?"\n'
        'note_de = "Neu:"\nnote_en = "New:"\n[[hide]]\nid = "pay"\n'
        '[[explain]]\nid = "house"\nde = "Im Haus gilt das."\nen = "Here this holds."\n'
    )
    overlay, problems = parse_overlay("work.toml", text.encode())
    assert problems == []
    assert overlay is not None
    shipped = shipped_guide("WORK")
    assert shipped is not None
    (guide,) = guides_for(["WORK"], own={"WORK": overlay})
    assert guide.is_own
    assert [item.id for item in guide.of(Section.ASK)] == [
        item.id for item in shipped.of(Section.ASK) if item.id != "pay"
    ]
    changed = guide.item("done")
    assert changed is not None
    assert changed.text.de == "Neu gefragt?"
    assert guide.of(Section.EXPLAIN)[-1].id == "house"
    assert (guide.sources, guide.verified) == (shipped.sources, shipped.verified)


def test_a_whole_guide_of_the_organisation_replaces_the_shipped_one() -> None:
    overlay, problems = parse_overlay("work.toml", (HEAD + ASK).encode())
    assert problems == []
    assert overlay is not None
    guide = with_overlay(shipped_guide("WORK"), overlay)
    assert guide is not None
    assert guide.is_own
    assert [item.id for item in guide.items] == ["one"]


def test_changes_to_a_guide_that_does_not_ship_change_nothing() -> None:
    overlay, _ = parse_overlay("work.toml", ('topic = "WORK"\n' + STEP).encode())
    assert overlay is not None
    assert with_overlay(None, overlay) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('topic = "WALK"\n', "Thema WALK"),
        ("topic = \n", "nicht lesbar"),
        ('topic = "WORK"\naim_de = "nur das"\n', "aim_en"),
    ],
)
def test_a_damaged_file_of_the_organisation_leaves_the_shipped_guide(
    tmp_path: Path, text: str, words: str
) -> None:
    (tmp_path / "work.toml").write_text(text, encoding="utf-8")
    own, problems = read_own_guides(tmp_path)
    assert own == {}
    assert any(words in problem.sentence("de") for problem in problems)
    assert guides_for(["WORK"], own=own) == (shipped_guide("WORK"),)


def test_a_damaged_line_that_hides_is_reported() -> None:
    overlay, problems = parse_overlay("work.toml", b'topic = "WORK"\n[[hide]]\nname = "pay"\n')
    assert overlay is not None
    assert [problem.line for problem in problems] == [2, 3]


def test_a_shipped_guide_can_be_taken_as_the_start_of_an_own_one(tmp_path: Path) -> None:
    (tmp_path / "work.toml").write_bytes(read_bytes("guides/work.toml"))
    own, problems = read_own_guides(tmp_path)
    assert problems == []
    guide = own["WORK"].guide
    shipped = shipped_guide("WORK")
    assert guide is not None
    assert shipped is not None
    assert guide.items == shipped.items
    assert guide.is_own


def test_no_folder_no_own_guides(tmp_path: Path) -> None:
    assert read_own_guides(tmp_path / "none") == ({}, [])
