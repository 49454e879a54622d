"""One picture of every screen of every role; none is blank, cut off or too wide."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.referral import Referral
from counsel_app.gui.widgets.badge import Badge
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from counsel_app.usecases.places import set_export_folder
from tests.demos import copied
from tests.e2e.camera import NOW, Camera, after_the_main_job
from tests.e2e.first_steps import makes_a_file
from tests.e2e.person import Person, words
from tests.e2e.screens import HEIGHT, WIDTH, faults, is_blank

LOOKS = ("de", "de-dark-large", "en-large", "ar-dark-large")
"""Language, then other colours and one and a half times the usual size of text."""
SECTIONS = (
    "timeline", "person", "needs", "plan", "dates", "documents", "letters", "referrals",
    "volunteers", "privacy",
)  # fmt: skip


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return after_the_main_job(made_demo, tmp_path_factory.mktemp("screens") / "demo")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures go; COUNSEL_SCREENSHOTS names a place to keep them."""
    named = os.environ.get("COUNSEL_SCREENSHOTS")
    place = Path(named) if named else tmp_path_factory.mktemp("pictures")
    place.mkdir(parents=True, exist_ok=True)
    return place


Photograph = Callable[..., Camera]


@pytest.fixture
def photograph(qapp: QApplication, folder: Path, tmp_path: Path, look: str) -> Iterator[Photograph]:
    people: list[Person] = []
    # A blinking cursor would never rest.
    qapp.setCursorFlashTime(0)

    def begin(profile: Path, name: str) -> Camera:
        theme = "dark" if "dark" in look else "light"
        large = Preferences(language=look[:2], theme=theme, text_points=16)
        person = Person(
            profile,
            clock=FixedClock(NOW),
            language=look[:2],
            home=tmp_path,
            preferences=large if look.endswith("large") else None,
        )
        people.append(person)
        assert person.app.shell is not None
        person.app.shell.resize(WIDTH, HEIGHT)
        return Camera(person, folder, f"{look}-{name}")

    yield begin
    for person in people:
        person.leaves()


@pytest.mark.parametrize("look", LOOKS)
def test_every_screen_of_a_counsellor_fits(worked: Demo, photograph: Photograph, look: str) -> None:
    with worked.opened("first") as vault:
        cases = {letter: demo_case_id(vault, letter) for letter in "ABC"}
        talk = max(vault.all(Consultation, case_id=cases["A"]), key=lambda one: one.id)
        referral = vault.all(Referral, case_id=cases["A"])[0]
    camera = photograph(worked.profile("first"), "counsellor")
    camera.takes("unlock")
    camera.person.unlocks(DEMO_PASSPHRASE)
    camera.takes("today")
    for page in ("cases", "new_case"):
        camera.goes_to(page)
    for section in SECTIONS:
        camera.goes_to("case", f"{cases['A']}/{section}", name=f"case-{section}")
        for button, dialog in DIALOGS.get(section, ()):
            camera.opens(words(*button), f"case-{section}-{dialog}")
    camera.goes_to("case", f"{cases['B']}/dates", name="case-b-dates")
    camera.goes_to("case", f"{cases['B']}/volunteers", name="case-b-volunteers")
    camera.goes_to("case", f"{cases['C']}/timeline", name="case-c-timeline")
    camera.goes_to("consultation", cases["A"], name="consultation-new")
    camera.goes_to("consultation", f"{cases['A']}/{talk.id}", name="consultation")
    for kind, about in (("report", talk.id), ("client", talk.id), ("referral", referral.id)):
        camera.goes_to("letter", f"{kind}/{about}", name=f"letter-{kind}")
    camera.goes_to("fitting", cases["A"])
    for page in ("answers", "sync", "differences", "directory", "groups", "import", "team"):
        camera.goes_to(page)
    camera.opens(words("Team", "Accept a key card…"), "team-accept")
    for page in ("volunteer_list", "persons", "loss", "security", "audit", "doctor", "help"):
        camera.goes_to(page)
    camera.goes_to("settings")
    camera.finds("a", "finder")
    assert camera.faults == [], "\n".join(camera.faults)


DIALOGS = {
    "plan": ((("Case", "Add a goal"), "goal"), (("Case", "Add a step"), "step")),
    "dates": (
        (("Case", "Work out deadlines…"), "deadlines"),
        (("Case", "Appointment"), "appointment"),
    ),
    "referrals": ((("Case", "Add a referral"), "referral"),),
    "volunteers": ((("Volunteers", "Give a task"), "task"),),
    "privacy": ((("Case", "Add a release"), "release"),),
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_screen_of_a_coordinator_fits(
    made_demo: Demo, worked: Demo, tmp_path: Path, photograph: Photograph, look: str
) -> None:
    with worked.opened("coordinator") as vault:
        case_id = demo_case_id(vault, "B")
    camera = photograph(worked.profile("coordinator"), "coordinator")
    camera.person.unlocks(DEMO_PASSPHRASE)
    for page in (
        "overview", "inbox", "cases", "differences", "reports", "team", "send", "volunteers",
        "persons", "settings",
    ):  # fmt: skip
        camera.goes_to(page)
    camera.goes_to("case", case_id)
    camera.person.leaves()
    # Whoever has taken in nothing yet has a full inbox and empty pages.
    fresh = copied(made_demo, tmp_path / "fresh")
    with fresh.opened("coordinator") as vault:
        set_export_folder(vault, worked.share)
    other = photograph(fresh.profile("coordinator"), "coordinator-fresh")
    other.person.unlocks(DEMO_PASSPHRASE)
    for page in ("overview", "inbox", "cases", "differences", "reports"):
        other.goes_to(page)
    found = camera.faults + other.faults
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("look", LOOKS)
def test_every_screen_of_a_volunteer_fits(worked: Demo, photograph: Photograph, look: str) -> None:
    camera = photograph(worked.profile("volunteer"), "volunteer")
    camera.person.unlocks(DEMO_PASSPHRASE)
    camera.goes_to("home")
    camera.goes_to("my_people")
    camera.goes_to("write_note", name="write_note-who")
    camera.person.clicks("Farhad")
    camera.person.clicks(words("WriteNote", "Next"))
    camera.takes("write_note-what")
    for page in ("add_date", "ask_help"):
        camera.goes_to(page)
        camera.person.clicks("Farhad")
        camera.person.clicks(words("WriteNote", "Next"))
        camera.takes(f"{page}-what")
    camera.goes_to("home")
    camera.opens(words("Home", "Key card"), "key-card")
    assert camera.faults == [], "\n".join(camera.faults)


@pytest.mark.parametrize("look", LOOKS)
def test_every_first_step_fits_and_leads_to_an_open_file(
    tmp_path: Path, photograph: Photograph, look: str
) -> None:
    camera = photograph(tmp_path / "Counsel", "first-run")
    makes_a_file(camera.person, camera.takes)
    camera.takes("empty-today")
    camera.goes_to("cases", name="empty-cases")
    camera.goes_to("sync", name="empty-sync")
    camera.goes_to("team", name="empty-team")
    assert camera.faults == [], "\n".join(camera.faults)


def test_the_search_for_faults_finds_them(qtbot: QtBot) -> None:
    """The positive control: every kind of fault, once."""
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    long, wrapped, button = QLabel("word " * 40), QLabel("word " * 40), QPushButton("words " * 9)
    wrapped.setWordWrap(True)
    wide = QTextEdit()
    wide.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
    wide.setPlainText("word " * 100)
    badge, choice, table = (
        Badge("overdue since long", tone="overdue"),
        QComboBox(),
        QTableWidget(1, 1),
    )
    # The one that is shown has room; the next may be chosen.
    choice.addItems(["one", "words " * 9])
    line = QLineEdit("letters " * 9)
    table.setHorizontalHeaderLabels(["A long title"])
    table.setItem(0, 0, QTableWidgetItem("words " * 9))
    for part in (long, wrapped, button, badge, choice, line, wide, table):
        box.addWidget(part)
    for part in (long, wrapped, button, badge, choice, line):
        part.setFixedSize(60, 20)
    table.setColumnWidth(0, 40)
    window.resize(WIDTH + 50, HEIGHT)
    window.show()
    QApplication.processEvents()
    wide.move(-20, window.height())
    found = " ".join(faults(window))
    for sentence in (
        "larger than a small laptop",
        "is cut off at its end",
        "is cut off below",
        "QPushButton “words words words words words words words words words ” is narrower than",
        "Badge “overdue since long” is narrower than its words",
        "cuts “words",
        "cuts “letters",
        "cuts its title “A long title”",
        "shortens “words",
        "scrolls sideways",
        "at the side",
        "sticks out of QWidget below",
    ):
        assert sentence in found
    blank = QImage(100, 100, QImage.Format.Format_RGB32)
    blank.fill(0xF5F5F5)
    assert is_blank(blank)
