"""Every screen of reduced mode: large enough, readable, whole, in all its languages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.gui import i18n, theme
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Text
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import give_back, inbox, volunteering
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.main_job import run_main_job
from counsel_app.usecases.places import set_export_folder
from tests import pictures
from tests.demos import copied
from tests.e2e import reduced_looks
from tests.e2e.person import Person
from tests.e2e.reduced_walk import Screen, Walk
from tests.e2e.screens import HEIGHT, WIDTH, faults

NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
RETURNED = "Bitte den Tag dazuschreiben."


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Kim has given two notes back: one was accepted, one came back with a sentence."""
    demo = copied(made_demo, tmp_path_factory.mktemp("reduced") / "demo")
    clock = FixedClock(NOW)
    run_main_job(demo, clock=clock, tell=lambda _step: None)
    with demo.opened("volunteer") as vault:
        set_export_folder(vault, demo.share)
        [task] = vault.all(Assignment)
        for text in ("Wir haben Brüche geübt.", "Er kam nicht."):
            note = VolunteerNote(
                id=vault.new_id(clock),
                assignment_id=task.id,
                written_on=clock.today(),
                happening="TALKED",
                text=text,
            )
            volunteering.write_note(vault, note, clock=clock)
        export_changes(vault, demo.profile("volunteer"), demo.share, clock=clock)
    with demo.opened("first") as vault:
        plan = inbox.plan_inbox(vault, demo.share, clock=clock)
        inbox.apply_inbox(vault, plan, clock=clock)
        for one in vault.all(VolunteerNote):
            if "kam nicht" in one.text:
                give_back.give_again(vault, one.id, sentence=RETURNED, clock=clock)
            elif "Brüche" in one.text:
                give_back.accept(vault, one.id, clock=clock)
        export_changes(vault, demo.profile("first"), demo.share, clock=clock)
    with demo.opened("volunteer") as vault:
        plan = inbox.plan_inbox(vault, demo.share, clock=clock)
        inbox.apply_inbox(vault, plan, clock=clock)
    return demo


Begin = Callable[..., Person]


@pytest.fixture
def begin(qapp: QApplication, worked: Demo, tmp_path: Path) -> Iterator[Begin]:
    qapp.setCursorFlashTime(0)
    people: list[Person] = []

    def as_kim(language: str, *, theme: str = "light", points: float = 14.0) -> Person:
        demo = copied(worked, tmp_path / "demo")
        kim = Person(
            demo.profile("volunteer"),
            clock=FixedClock(NOW),
            language="de",
            home=tmp_path,
            preferences=Preferences(
                language="de", reduced_language=language, theme=theme, reduced_points=points
            ),
        )
        people.append(kim)
        kim.unlocks(DEMO_PASSPHRASE)
        shell = kim.app.shell
        assert shell is not None
        # On a smaller screen than this it opens as large as that.
        shell.showNormal()
        shell.resize(WIDTH, HEIGHT)
        return kim

    yield as_kim
    for person in people:
        person.leaves()
    i18n.set_language(qapp, "en")


def _screens(kim: Person, folder: Path) -> Iterator[Screen]:
    photo = pictures.put(folder, "photo.jpg", pictures.jpeg())
    named = os.environ.get("COUNSEL_SCREENSHOTS")
    for name, window in Walk(kim, photo=photo).screens():
        kim.settle()
        if named:
            place = Path(named) / f"{i18n.language()}-{name}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(place))
        yield name, window


def _faults(window: QWidget) -> list[str]:
    # A card fills the screen, however large that is.
    return [one for one in faults(window) if not window.isFullScreen() or "larger" not in one]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_screen_speaks_the_language_and_cuts_nothing(
    begin: Begin, tmp_path: Path, language: str
) -> None:
    kim = begin(language)
    wrong = []
    for name, window in _screens(kim, tmp_path):
        shell = kim.app.shell
        assert shell is not None
        assert i18n.language() == language
        wrong += [f"{name}: {fault}" for fault in _faults(window)]
        if (shell.width(), shell.height()) != (WIDTH, HEIGHT):
            wrong.append(f"{name}: the window grew to {shell.width()} × {shell.height()}")
        # The manual is written in German and English; its pictures are for everybody.
        if language not in ("en", "de") and name != "reduced_manual":
            wrong += [f"{name}: “{text}” is English" for text in reduced_looks.english(window)]
    assert wrong == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_screen_is_large_and_readable(begin: Begin, tmp_path: Path, theme: str) -> None:
    kim = begin("en", theme=theme)
    wrong = []
    for name, window in _screens(kim, tmp_path):
        found = (
            *reduced_looks.too_small(window),
            *reduced_looks.small_text(window),
            *reduced_looks.pale_text(window),
        )
        wrong += [f"{name}: {fault}" for fault in found]
    assert sorted(set(wrong)) == []


def test_the_largest_text_still_fits(begin: Begin, tmp_path: Path) -> None:
    kim = begin("de", points=16.0)
    wrong = []
    for name, window in _screens(kim, tmp_path):
        wrong += [f"{name}: {fault}" for fault in _faults(window)]
    assert wrong == []


def test_what_came_back_is_shown_with_the_counsellors_sentence(begin: Begin) -> None:
    kim = begin("de")
    assert kim.sees("Eine Sache kam zurück")
    shell = kim.app.shell
    assert shell is not None
    shell.navigate("my_work")
    kim.settle()
    for said in (RETURNED, "Er kam nicht.", "kam zurück", "angenommen", "Wir haben Brüche geübt."):
        assert kim.sees(said), said
    kim.clicks("Neu schreiben")
    kim.comes_to("write_note")
    kim.waits_for("Er kam nicht.")


def test_the_language_is_chosen_on_the_home_screen_and_kept(begin: Begin, tmp_path: Path) -> None:
    kim = begin("de")
    kim.clicks("Sprache und Größe")
    kim.comes_to("reduced_settings")
    kim.clicks("Sprache")
    kim.clicks("العربية")
    kim.until(lambda: i18n.language() == "ar", "Arabic")
    kim.comes_to("home")
    assert QApplication.layoutDirection() is QApplication.layoutDirection().RightToLeft
    kept = (tmp_path / "preferences.json").read_text(encoding="utf-8")
    assert "reduced_language = ar" in kept
    assert "\nlanguage = de" in f"\n{kept}"


def test_the_eyes_of_these_tests_see_what_is_small_pale_or_english(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, name="light", text_points=10.5)
    window = QWidget()
    qtbot.addWidget(window)
    pale = Text("Saved")
    pale.setStyleSheet("color: #d8d8d8;")
    button = Button("Back")
    column(pale, button, parent=window)
    window.show()
    assert any("Back" in one for one in reduced_looks.too_small(window))
    assert any("10.5 points" in one for one in reduced_looks.small_text(window))
    assert any("Saved" in one for one in reduced_looks.pale_text(window))
    assert {"Saved", "Back"} <= set(reduced_looks.english(window))
    theme.apply(qapp, name="light", text_points=14.0, for_fingers=True)
    assert list(reduced_looks.too_small(window)) == []
    assert list(reduced_looks.small_text(window)) == []
