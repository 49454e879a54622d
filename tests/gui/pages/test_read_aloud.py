"""Reading aloud: the screen in front, and a card in the client's language."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget

from counsel_app.domain.volunteering import Assignment
from counsel_app.gui.pages.my_people import MyPeoplePage
from counsel_app.gui.pages.phrase_cards import PhraseCardsPage, ShownCard
from counsel_app.gui.widgets.buttons import Button
from counsel_app.system import speech
from tests.gui.hands import click
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service
from tests.gui.pages.test_volunteer_home import _take_in


@dataclass(slots=True)
class Voice:
    """What was said, and in which language."""

    said: list[tuple[str, str]] = field(default_factory=list)
    stopped: int = 0

    def say(self, text: str, *, language: str) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> Voice:
    """A desktop that can speak."""
    made = Voice()
    monkeypatch.setattr(speech, "_program", lambda: "spd-say")
    monkeypatch.setattr(speech, "say", made.say)
    monkeypatch.setattr(speech, "stop", made.stop)
    return made


def test_the_screen_in_front_is_read_and_falls_silent_with_the_lock(
    service: Service, enter: Enter, voice: Voice
) -> None:
    service.assign("Amina")
    window = enter("vera", "home")
    _take_in(window)
    window.shell.navigate("my_people")
    window.settle()
    assert window.page(MyPeoplePage).isVisible()
    button = _button(window.shell, "Read aloud")
    assert button.isVisible()
    click(button)
    [(text, language)] = voice.said
    assert language == "en"
    lines = text.split("\n")
    # What stands in two columns is told one after the other.
    assert lines[lines.index("Where") + 1] == "Library, main entrance"
    assert lines[lines.index("Task") + 1] == "Go to the school and help with the form."
    before = voice.stopped
    window.shell.lock()
    assert voice.stopped > before


def test_each_large_button_is_told_with_what_stands_on_it(enter: Enter, voice: Voice) -> None:
    window = enter("vera", "home")
    click(_button(window.shell, "Read aloud"))
    [(text, _)] = voice.said
    lines = text.split("\n")
    assert lines[0] == "Hello Sam. What do you want to do?"
    assert lines[lines.index("Add a paper") + 1] == "A photo or PDF"
    assert lines.index("See my people") < lines.index("Add a paper")


@pytest.mark.parametrize(("spoken", "can_be_read"), [("prs", True), ("tir", False)])
def test_a_card_is_read_where_its_language_has_a_voice(
    service: Service, enter: Enter, voice: Voice, spoken: str, can_be_read: bool
) -> None:
    service.assign("Amina", languages=(spoken,))
    window = enter("vera", "home")
    _take_in(window)
    [task] = window.ask(lambda vault: vault.all(Assignment))
    window.shell.navigate("phrase_cards", task.id)
    window.settle()
    click(window.page(PhraseCardsPage).card_tiles[0])
    card = window.dialog(ShownCard)
    speak = _button(card, "Read aloud")
    assert speak.isVisible() == can_be_read
    if can_be_read:
        click(speak)
        assert voice.said == [(card.theirs.text(), spoken)]
    before = voice.stopped
    click(card.close_button)
    assert voice.stopped > before


def _button(window: QWidget, name: str) -> Button:
    return next(one for one in window.findChildren(Button) if one.words() == name)
