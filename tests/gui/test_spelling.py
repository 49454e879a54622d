"""Proves the wavy lines: which words are marked, and what the menu offers for one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.spelling import Spelling, check_spelling, languages_of_talk
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.system import spelling
from counsel_app.usecases.own_words import own_words
from tests import example_case

WRONG = {"Wonung": ("Wohnung", "Wonnung"), "بيتت": (), "Хатаа": ("Хата",)}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, tuple[str, ...]]]:
    """What was asked for, instead of asking hunspell."""
    found: list[tuple[str, tuple[str, ...]]] = []

    def misspelled(words: Iterable[str], languages: Sequence[str]) -> dict[str, tuple[str, ...]]:
        words = list(words)
        found.extend((word, tuple(languages)) for word in words)
        return {word: WRONG[word] for word in words if word in WRONG}

    monkeypatch.setattr(spelling, "is_available", lambda: True)
    monkeypatch.setattr(spelling, "misspelled", misspelled)
    return found


def _nowhere(name: str, target: str = "") -> None:
    raise AssertionError(name, target)


@pytest.fixture
def desk(jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Desk:
    jobs.open_vault(
        lambda: example_case.new_vault(tmp_path / "file", clock=example_case.new_clock())
    )
    return Desk(
        jobs=jobs, notify=Notify(), clock=clock, role=COUNSELLOR,
        navigate=_nowhere, changed=lambda _changes: None, lock=lambda: None,
    )  # fmt: skip


def _settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.under_way, timeout=20_000)


def _checked(qtbot: QtBot, desk: Desk, languages: tuple[str, ...]) -> tuple[TextArea, Spelling]:
    area = TextArea("Note")
    qtbot.addWidget(area)
    check_spelling(desk, [area], languages=lambda: languages)
    (found,) = area.findChildren(Spelling)
    _settle(qtbot, desk)
    return area, found


def _is_marked(area: TextArea, word: str) -> bool:
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    return any(
        one.format.underlineStyle() == wave and one.cursor.selectedText() == word
        for one in area.extraSelections()
    )


def _menu(area: TextArea, word: str) -> tuple[QMenu, list[str]]:
    menu = area.createStandardContextMenu()
    cursor = QTextCursor(area.document().find(word))
    area.menu_wanted.emit(menu, cursor)
    return menu, [one.text() for one in menu.actions()]


def test_words_are_asked_for_in_the_languages_of_their_letters(
    qtbot: QtBot, desk: Desk, asked: list[tuple[str, tuple[str, ...]]]
) -> None:
    area, marks = _checked(qtbot, desk, ("de", "uk"))
    area.setPlainText("😀 Wonung a BAMF DD-7K3Q2 بيتت\nХатаа l'école")
    marks.look()
    _settle(qtbot, desk)
    words = dict(asked)
    assert words["Wonung"] == words["l'école"] == ("de",)
    assert words["Хатаа"] == ("uk",)
    assert not words.keys() & {"a", "BAMF", "DD", "بيتت"}
    assert marks.wrong_words() == {"Wonung", "Хатаа"}
    assert _is_marked(area, "Wonung")
    assert _is_marked(area, "Хатаа")
    assert not _is_marked(area, "l'école")


def test_marking_is_no_typing(
    qtbot: QtBot, desk: Desk, asked: list[tuple[str, tuple[str, ...]]]
) -> None:
    area, marks = _checked(qtbot, desk, ("de",))
    area.setPlainText("Wonung")
    changes: list[str] = []
    area.textChanged.connect(lambda: changes.append(area.toPlainText()))
    marks.look()
    _settle(qtbot, desk)
    assert marks.wrong_words() == {"Wonung"}
    assert changes == []
    assert not area.document().isUndoAvailable()


def test_a_suggestion_replaces_the_word_and_can_be_undone(
    qtbot: QtBot, desk: Desk, asked: list[tuple[str, tuple[str, ...]]]
) -> None:
    area, marks = _checked(qtbot, desk, ("de",))
    area.setPlainText("Eine Wonung & ein Garten")
    marks.look()
    _settle(qtbot, desk)
    area.setPlainText("😀 Eine Wonung & ein Garten")
    menu, words = _menu(area, "Wonung")
    assert words[:3] == ["Wohnung", "Wonnung", "Add to my words"]
    menu.actions()[0].trigger()
    assert area.toPlainText() == "😀 Eine Wohnung & ein Garten"
    area.undo()
    assert area.toPlainText() == "😀 Eine Wonung & ein Garten"
    _menu_of_right, words = _menu(area, "Garten")
    assert "Add to my words" not in words
    _settle(qtbot, desk)


def test_a_word_of_mine_is_right_from_then_on_and_stays_in_the_file(
    qtbot: QtBot, desk: Desk, asked: list[tuple[str, tuple[str, ...]]]
) -> None:
    area, marks = _checked(qtbot, desk, ("ar",))
    area.setPlainText("بيتت")
    marks.look()
    _settle(qtbot, desk)
    menu, words = _menu(area, "بيتت")
    assert words[:2] == ["No suggestion", "Add to my words"]
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    _settle(qtbot, desk)
    assert marks.wrong_words() == frozenset()
    kept: list[frozenset[str]] = []
    desk.jobs.vault(own_words, then=kept.append)
    _settle(qtbot, desk)
    assert kept == [frozenset({"بيتت"})]


def test_without_hunspell_a_field_is_as_it_was(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "is_available", lambda: False)
    area = TextArea("Note")
    qtbot.addWidget(area)
    check_spelling(desk, [area])
    assert not area.findChildren(Spelling)
    _settle(qtbot, desk)


def test_a_talk_is_written_in_the_windows_language_or_the_spoken_one() -> None:
    assert languages_of_talk("apc") == ("en", "ar")
    assert languages_of_talk("eng") == ("en",)
    assert languages_of_talk("tir") == ("en",)
