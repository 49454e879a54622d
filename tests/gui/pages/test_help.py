"""Proves that help is one key away, found by words, and leads nowhere outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from pytestqt.qtbot import QtBot

from counsel_app.domain.help_topics import LANGUAGES, topics
from counsel_app.domain.member import Role
from counsel_app.gui import i18n, keys
from counsel_app.gui.pages.help import HelpPage
from counsel_app.gui.pages.help_of import HELP_OF
from counsel_app.gui.pages.reduced_help import ReducedHelpPage
from counsel_app.gui.pages.reduced_manual import ReducedManualPage
from counsel_app.gui.pages.registry import PAGES, PageSpec
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def _ask_for_help(program: Program) -> HelpPage:
    press(program.shell, Qt.Key.Key_F1)
    program.settle()
    return program.page(HelpPage)


def _search(program: Program, page: HelpPage, words: str, best: str) -> None:
    page.search.clear()
    write(page.search, words)
    program.qtbot.waitUntil(lambda: page.model.id_at(0) == best)
    # The best answer lies open, whatever was read before.
    assert not best or page.topic() == best
    assert page.model.rowCount() < len(topics(program.language))


def test_f1_opens_help_at_the_search_and_esc_goes_back_to_the_work(program: Program) -> None:
    program.make_file().close()
    program.unlock().navigate("cases")
    page = _ask_for_help(program)
    assert program.shell.focusWidget() is page.search
    assert page.model.rowCount() == len(topics("en"))
    press(page, Qt.Key.Key_Escape)
    assert program.shell.current_page() == "cases"


def _pages(role: str) -> list[PageSpec]:
    return [spec for spec in PAGES if role in spec.roles]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_topic_of_its_own_in_the_help(language: str) -> None:
    names = {topic.name for topic in topics(language)}
    assert [spec.name for spec in PAGES if HELP_OF.get(spec.name) not in names] == []
    assert set(HELP_OF) == {spec.name for spec in PAGES}


@pytest.mark.parametrize("role", [Role.COUNSELLOR, Role.COORDINATOR])
def test_f1_opens_the_topic_of_the_page_in_front(program: Program, role: Role) -> None:
    program.make_file(role=role).close()
    program.unlock()
    for spec in _pages(role):
        if spec.icon and spec.name != "help":
            program.shell.navigate(spec.name)
            page = _ask_for_help(program)
            assert page.topic() == HELP_OF[spec.name]
            click(page.back_button)
            assert program.shell.current_page() == spec.name


def test_f1_before_the_file_is_open_tells_of_keys(program: Program) -> None:
    program.make_file().close()
    program.start()
    assert _ask_for_help(program).topic() == "keys"


def test_the_rail_opens_the_own_manual(program: Program) -> None:
    program.make_file(role=Role.COORDINATOR).close()
    program.unlock().navigate("help")
    program.settle()
    assert program.page(HelpPage).topic() == "coordinator"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_topic_lists_every_key_of_the_window(program: Program, language: str) -> None:
    program.language = language
    program.make_file().close()
    program.unlock().navigate("help", "keyboard")
    program.settle()
    page = program.page(HelpPage)
    text = page.reader.toPlainText()
    every = [value for value in vars(keys).values() if isinstance(value, keys.Key)]
    assert len(every) > 15
    for key in every:
        assert key.shown(1) in text
        assert QCoreApplication.translate("Keys", str(key.does)) in text
    locking = "Strg+Umschalt+L" if language == "de" else "Ctrl+Shift+L"
    assert locking in text
    program.shell.navigate("help", "lock")
    _search(program, page, locking, "keyboard")


def test_pictures_are_as_wide_as_there_is_room_and_no_wider(program: Program) -> None:
    program.make_file().close()
    program.unlock().navigate("help", "counsellor")
    page = program.page(HelpPage)
    for width in (1366, 1100, 1300):
        program.shell.resize(width, 768)
        program.settle()
        drawn = page.reader.loadResource(2, QUrl("pictures/today.png"))
        assert isinstance(drawn, QImage)
        assert page.reader.viewport().width() * 0.8 < drawn.width() < page.reader.viewport().width()
        assert page.reader.horizontalScrollBar().maximum() == 0
        # Drawn anew as it was drawn first: headings are bold and the beginning is at the top.
        blocks = [page.reader.document().findBlockByNumber(n) for n in range(2)]
        assert not blocks[0].blockFormat().headingLevel()
        assert blocks[0].blockFormat().topMargin() < blocks[1].blockFormat().topMargin()
        assert blocks[1].charFormat().fontWeight() > blocks[0].charFormat().fontWeight()
    grab(program.shell, "help-with-pictures")


def test_larger_letters_keep_the_place_and_draw_each_picture_once(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.make_file().close()
    program.unlock().navigate("help", "counsellor")
    page = program.page(HelpPage)
    program.settle()
    bar = page.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = QPoint(0, 0)
    seen = page.reader.cursorForPosition(top).block().text()
    drawn: list[str] = []
    draw = page.reader.loadResource

    def note(kind: int, name: QUrl | str) -> Any:
        drawn.append(QUrl(name).path())
        return draw(kind, name)

    monkeypatch.setattr(page.reader, "loadResource", note)
    assert program.app is not None
    program.app.apply(program.app.preferences._replace(text_points=15.0))
    program.qtbot.waitUntil(lambda: bool(drawn))
    program.settle()
    assert page.reader.cursorForPosition(top).block().text() == seen
    assert bar.value() > 0
    # Twice where the larger letters have made room for fewer pixels.
    assert max(map(drawn.count, drawn)) <= 2


@pytest.mark.parametrize("name", ["file:///etc/hostname", "10-lock.md", "pictures/none.png"])
def test_nothing_but_a_picture_of_the_help_is_drawn_in(program: Program, name: str) -> None:
    program.make_file().close()
    program.unlock().navigate("help")
    assert not program.page(HelpPage).reader.loadResource(2, QUrl(name))


def test_help_is_there_before_the_file_is_open_and_leads_back_to_the_passphrase(
    program: Program,
) -> None:
    program.make_file().close()
    program.start()
    page = _ask_for_help(program)
    click(page.back_button)
    assert program.shell.current_page() == "unlock"


def test_a_volunteer_has_help_too_and_still_begins_at_home(program: Program) -> None:
    program.make_file(role=Role.VOLUNTEER).close()
    assert program.unlock().current_page() == "home"
    press(program.shell, Qt.Key.Key_F1)
    program.settle()
    page = program.page(ReducedHelpPage)
    click(page.manual_button)
    manual = program.page(ReducedManualPage)
    assert "six large buttons" in manual.reader.toPlainText()
    grab(program.shell, "reduced-manual")
    click(manual.back_button)
    assert program.shell.current_page() == "reduced_help"


def test_a_word_finds_its_topics_and_is_marked_in_the_text(program: Program) -> None:
    program.make_file().close()
    program.unlock()
    page = _ask_for_help(program)
    _search(program, page, "clipboard", "leaving")
    assert page.reader.extraSelections()
    press(page.search, Qt.Key.Key_Escape)
    program.qtbot.waitUntil(lambda: page.model.rowCount() == len(topics("en")))
    assert program.shell.current_page() == "help"
    _search(program, page, "zebra", "")
    assert page._nothing.isVisible()


def test_arrow_keys_read_one_topic_after_the_other(program: Program) -> None:
    program.make_file().close()
    program.unlock()
    page = _ask_for_help(program)
    first = page.reader.toPlainText()
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    assert page.topic() == topics("en")[1].name
    assert page.reader.toPlainText() != first


def test_a_link_goes_to_its_topic_and_none_leaves_the_program(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    program.make_file().close()
    program.unlock()
    page = _ask_for_help(program)
    page.reader.anchorClicked.emit(QUrl("loss.md"))
    assert page.topic() == "loss"
    page.reader.anchorClicked.emit(QUrl("https://example.org/keys.md"))
    page.reader.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert page.topic() == "loss"
    assert opened == []


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_topic_is_shown_whole_in_both_languages(
    program: Program, language: str, theme: str
) -> None:
    program.language = language
    program.make_file().close()
    program.unlock()
    assert program.app is not None
    program.app.apply(type(program.app.preferences)(language=language, theme=theme))
    program.shell.resize(1366, 768)
    page = _ask_for_help(program)
    for topic in topics(i18n.language()):
        page.table.choose(topic.name)
        words = re.sub(r"\([\w-]+\.md\)|[*`\[\]|]", " ", topic.text).split()
        assert words[-1] in page.reader.toPlainText()
        assert page.reader.horizontalScrollBar().maximum() == 0
        grab(program.shell, f"help-{topic.name}-{language}-{theme}")
