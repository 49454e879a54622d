"""A task for somebody without a key card, at real windows: ``HAND ACT DEMO HOME [DAY]``.

What is said aloud between two acts lies in a file, as it would in their memory.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.member import Organisation
from counsel_app.domain.records import Record, attribute
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import i18n
from counsel_app.gui.panels.told_words import ToldWords
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.reasons import Reason
from counsel_app.sync.told import WORDS, WordsMissing, WordsUnknown, WordsWrong
from counsel_app.usecases.demo import DEMO_PASSPHRASE, VOLUNTEER_PACKAGE, Demo, demo_data
from tests.e2e.acts import NOW, STICK
from tests.e2e.person import Person, plain, words
from tests.e2e.volunteer_acts import (
    HANDS,
    NOTE,
    Press,
    decides_on_work_of,
    does_the_job,
    goes,
    goes_to_volunteers,
    hears,
)
from tests.gui.hands import click
from tests.gui.screens import grab

FILE: Final = "auftrag.counseltask"
TOLD: Final = "told in person"
NEWCOMER: Final = "Nora Neu"
SECOND: Final = "Otto Anders"
_MOST_ARROWS: Final = 9
_WRITTEN: Final = (
    "task", "not_to_do", "papers", "meets_on", "from_time", "to_time", "meeting_point", "ends_on",
)  # fmt: skip


def tells(jana: Person, press: Press, demo: Demo) -> None:
    """Gives Farhad's task to somebody without a key card; the words are on the screen once."""
    goes_to_volunteers(jana, press)
    press(words("Volunteers", "Give a task"))
    jana.settle()
    _picks(jana, press, words("Volunteers", "Somebody without a key card: by words"))
    _writes_into(jana, press, words("Volunteers", "What is this person called?"), "Nora")
    given = next(one for one in demo_data()["record"] if one.get("by") == VOLUNTEER_PACKAGE)
    for name in _WRITTEN:
        value = given[name]
        text = value if isinstance(value, str) else f"{value:%d.%m.%Y}"
        _writes_into(jana, press, _label(Assignment, name), text)
    press(words("Volunteers", "Read it through"))
    jana.settle()
    jana.waits_for(given["task"])
    press(words("Volunteers", "Save the package…"))
    jana.names_file(demo.folder / STICK / FILE)
    jana.waits_for(words("Volunteers", "Tell {name} these words in person").format(name="Nora"))
    grab(_in_front(), "told-words")
    told = _words_on_the_screen()
    (demo.folder / TOLD).write_text(" ".join(told), encoding="utf-8")
    press(words("Volunteers", "I have told them"))
    jana.waits_for(words("Volunteers", "given with words, no answer yet"))
    assert not any(text in told for text in jana.reads())


def receives(nora: Person, press: Press, demo: Demo) -> None:
    """Starts anew in Arabic, mistypes the words in every way, opens the task, does the job."""
    _begins(nora, press, NEWCOMER)
    told = _takes_the_file(nora, press, demo)
    other = next(word for word in word_list() if word not in told)
    for typed, error in (
        ([*told[:-1], "Quittung"], WordsUnknown(word="Quittung")),
        (told[:-1], WordsMissing(count=WORDS)),
        ([*told[:-1], other], WordsWrong()),
    ):
        _answers(nora, press, typed)
        nora.waits_for(error.sentence(i18n.language()))
        grab(_in_front(), f"told-{type(error).__name__}")
    _answers(nora, press, told)
    nora.waits_for(_one_taken_in())
    nora.settle()
    does_the_job(nora, press, demo)


def decides(jana: Person, press: Press, _demo: Demo) -> None:
    """Takes in the answer of a device that nobody knew, and decides on the work."""
    decides_on_work_of(jana, press, NEWCOMER)
    goes_to_volunteers(jana, press)
    jana.waits_for(NEWCOMER)
    assert not jana.sees(words("Volunteers", "given with words, no answer yet"))


def comes_second(otto: Person, press: Press, demo: Demo) -> None:
    """Opens the same file with the same words on a device of his own, and gives work back."""
    _begins(otto, press, SECOND)
    _answers(otto, press, _takes_the_file(otto, press, demo))
    otto.waits_for(_one_taken_in())
    otto.settle()
    does_the_job(otto, press, demo)


def refuses(jana: Person, press: Press, _demo: Demo) -> None:
    """Is told that two devices opened the task; nothing of the second one can be taken in."""
    goes(jana, press, "Sync", "Ctrl+3")
    jana.comes_to("sync")
    jana.waits_for(Reason.CLAIMED.label.text(i18n.language()))
    grab(_in_front(), "told-second-device")
    goes_to_volunteers(jana, press)
    jana.waits_for(NEWCOMER)
    opened = words(
        "Volunteers",
        "{name} has opened this task with the same words, on another device. What comes from "
        "there is not taken in. Please ask who it is for.",
    )
    jana.waits_for(opened.format(name=SECOND))
    assert not jana.sees(NOTE)
    press(words("Volunteers", "Close it for {name}").format(name=SECOND))
    closed = words("Volunteers", "Closed for {name}: that device learns it with the next exchange.")
    jana.waits_for(closed.format(name=SECOND))
    grab(_in_front(), "told-second-device-closed")
    assert jana.sees(NEWCOMER)


def comes_late(nora: Person, press: Press, demo: Demo) -> None:
    """Has the right words when the task has run out: the window says so and shows nothing of it."""
    _begins(nora, press, NEWCOMER)
    _answers(nora, press, _takes_the_file(nora, press, demo))
    said = Reason.EXPIRED.label.text(i18n.language())
    assert said != Reason.EXPIRED.label.en
    nora.waits_for(said)
    grab(_in_front(), "told-late")
    press(words("Give", "Not now"))
    nora.waits_for(words("Give", "There is nothing new for you in this folder."))
    assert not nora.sees("Farhad")


def _begins(person: Person, press: Press, name: str) -> None:
    """The first minutes of a program without any file."""
    person.comes_to("first_run")
    _chooses(person, press, i18n.LANGUAGES["ar"], first=i18n.LANGUAGES["de"])
    person.until(lambda: i18n.language() == "ar", "Arabic")
    person.waits_for(words("Stepper", "Next"))
    press(words("Stepper", "Next"))
    aims = words("FirstRun", "I am a volunteer"), words("FirstRun", "I counsel people")
    _chooses(person, press, aims[0], first=aims[1])
    press(words("Stepper", "Next"))
    person.settle()
    person.types(name)
    _writes_into(person, press, _label(Organisation, "name"), "Nachbarschaft e. V.")
    _writes_into(person, press, _label(Organisation, "town"), "Dresden")
    press(words("Stepper", "Next"))
    person.settle()
    for _time in ("once", "again"):
        person.types(DEMO_PASSPHRASE)
        person.presses("Return")
    person.waits_for(words("FirstRun", "Your recovery sheet"))
    person.settle()
    press(words("FirstRun", "I have printed it or written it down"))
    for _step in ("sheet", "backup"):
        press(words("Stepper", "Next"))
        person.settle()
    press(words("FirstRun", "Start working"))
    person.comes_to("home")


def _takes_the_file(person: Person, press: Press, demo: Demo) -> list[str]:
    """As far as the question for the words; what was told."""
    press(words("Home", "Take in a package"))
    person.names_file(demo.folder / STICK)
    person.waits_for(words("Give", "Which words were you told?"))
    return (demo.folder / TOLD).read_text(encoding="utf-8").split()


def _answers(person: Person, press: Press, typed: list[str]) -> None:
    _writes_into(person, press, words("Give", "Which words were you told?"), " ".join(typed))
    press(words("Give", "Open"))
    person.settle()


def _writes_into(person: Person, press: Press, name: str, text: str) -> None:
    """Write into the field of that name, over what stands there."""
    if press == person.pushes:
        person.reaches(name)
    else:
        click(_field(name, QLineEdit, QTextEdit))
    person.presses("Ctrl+A")
    person.types(text)


def _chooses(person: Person, press: Press, name: str, *, first: str) -> None:
    """Choose one of several that Tab takes for one: the others are reached with the arrows."""
    if press != person.pushes:
        press(name)
        return
    person.reaches(first)
    for _step in range(_MOST_ARROWS):
        if plain(person.focus().accessibleName()) == name:
            break
        is_turned = person.focus().layoutDirection() == Qt.LayoutDirection.RightToLeft
        person.presses("Left" if is_turned else "Right")
    here = person.focus()
    assert isinstance(here, QAbstractButton)
    assert plain(here.accessibleName()) == name
    if not here.isChecked():
        person.presses("Space")


def _picks(person: Person, press: Press, line: str) -> None:
    """Choose who gets the task."""
    label = _label(Assignment, "volunteer_id")
    choice = _field(label, Choice)
    assert isinstance(choice, Choice)
    if press == person.pushes:
        person.reaches(label)
        person.presses("End")
    else:
        click(choice)
        shown = choice.view()
        person.until(shown.isVisible, "the open list")
        place = shown.visualRect(shown.model().index(choice.findText(line), 0))
        grab(shown.window(), "told-list")
        # A list takes no click where no mouse has moved: it could be the one that opened it.
        QTest.mouseMove(shown.viewport(), place.center())
        QApplication.processEvents()
        click(shown.viewport(), place.center())
    person.until(lambda: choice.currentText() == line, line)


def _field(name: str, *kinds: type[QWidget]) -> QWidget:
    found = [
        one
        for one in _in_front().findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.accessibleName() == name
    ]
    assert found, f"no field “{name}”"
    return found[0]


def _in_front() -> QWidget:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert window is not None
    return window


def _words_on_the_screen() -> list[str]:
    """The large ones, in the order of the small numbers above them."""
    panel = next(one for one in _in_front().findChildren(ToldWords) if one.isVisible())
    read = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return [read[read.index(str(number)) + 1] for number in range(1, WORDS + 1)]


def _label(kind: type[Record], name: str) -> str:
    described = attribute(kind, name)
    assert described is not None
    return described.attr.label.text(i18n.language())


def _one_taken_in() -> str:
    return QApplication.translate("Give", "%n package(s) taken in.", None, 1)


ACTS: Final[Mapping[str, tuple[str, Callable[[Person, Press, Demo], None]]]] = {
    "tells": ("first", tells),
    "receives": ("newcomer", receives),
    "decides": ("first", decides),
    "hears": ("newcomer", hears),
    "comes_second": ("second", comes_second),
    "refuses": ("first", refuses),
    "comes_late": ("newcomer", comes_late),
}
"""Who does what."""

if __name__ == "__main__":
    _hand, _act, _folder, _home = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    _now = NOW + timedelta(days=int(sys.argv[5]))
    _demo = Demo(folder=_folder)
    _who, _does = ACTS[_act]
    _profile = _demo.profile(_who) if _who == "first" else _folder.parent / _who
    with Person(_profile, clock=FixedClock(_now), language="de", home=_home) as _person:
        if _act in ("tells", "decides", "refuses", "hears"):
            _person.unlocks(DEMO_PASSPHRASE)
        _does(_person, HANDS[_hand](_person), _demo)
    print("done")
