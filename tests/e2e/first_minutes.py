"""A counsellor at her window in her first minutes, and what her tests look at."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.shell import Shell
from counsel_app.store.vault import Vault
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.e2e.person import Person, plain

NOW: Final = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
WIDTH, HEIGHT = 1366, 768


def at_work(demo: Demo, home: Path, *, now: datetime = NOW, points: float = 10.5) -> Person:
    """Jana at her window, unlocked."""
    looks = Preferences(language="de", theme="light", text_points=points)
    jana = Person(
        demo.profile("first"), clock=FixedClock(now), language="de", home=home, preferences=looks
    )
    shell(jana).resize(WIDTH, HEIGHT)
    jana.unlocks(DEMO_PASSPHRASE)
    return jana


def shell(person: Person) -> Shell:
    assert person.app.shell is not None
    return person.app.shell


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def no_dialog() -> bool:
    return QApplication.activeModalWidget() is None


def opens(person: Person, page: str, target: str = "") -> None:
    shell(person).navigate(page, target)
    person.comes_to(page)


def spoken(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return plain(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def talk_in(person: Person, talk_id: str) -> Consultation | None:
    found: list[Consultation | None] = []

    def read(vault: Vault) -> Consultation | None:
        return vault.get(Consultation, talk_id)

    person.app.jobs.vault(read, then=found.append)
    person.until(lambda: bool(found), "an answer")
    return found[0]


def apart(one: QImage, other: QImage) -> float:
    """How far two pictures of one byte per pixel differ, on average."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(x - y) for x, y in pairs) / one.sizeInBytes()
