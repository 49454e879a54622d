"""The pictures of the manual show the program of now.

They are drawn by ``packaging/manual_pictures.py``, which calls this test with
COUNSEL_PICTURES; without it, what is drawn is compared with what is bundled.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.help_topics import LANGUAGES, picture, topics
from counsel_app.domain.referral import Referral
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from counsel_app.usecases.places import set_export_folder
from tests.demos import copied
from tests.e2e.camera import NOW, Camera, after_the_main_job
from tests.e2e.person import Person, words

WIDTH, HEIGHT = 1100, 700
ROOT = Path(__file__).resolve().parent.parent.parent
# A picture in as many squares of grey: where they are laid out anew they
# differ, where one machine draws a letter thinner than another they do not.
ACROSS, DOWN = 22, 14
MOST_APART, OFTEN_APART = 40, 0.06
DRAWN = re.compile(r"!\[[^\]]+\]\((pictures/[a-z-]+\.png)\)")
Draw = Callable[[str, QImage], None]


def test_every_picture_of_the_manual_is_drawn_and_every_drawn_one_is_used() -> None:
    for language in LANGUAGES:
        used = {name for topic in topics(language) for name in DRAWN.findall(topic.text)}
        bundled = {
            f"pictures/{path.name}"
            for path in (ROOT / "resources/help" / language / "pictures").glob("*.png")
        }
        assert used == bundled
        assert len(used) >= 9


def test_the_pictures_are_small() -> None:
    found = list((ROOT / "resources/help").glob("*/pictures/*.png"))
    assert sum(path.stat().st_size for path in found) < 2_500_000


def test_another_screen_is_told_apart_and_another_hand_is_not() -> None:
    """The positive control of the comparison."""
    today = QImage.fromData(picture("de", "pictures/today.png"))
    case = QImage.fromData(picture("de", "pictures/case.png"))
    assert not is_alike(today, case)
    coarse = today.scaled(today.width() - 40, today.height() - 20).scaled(today.size())
    assert is_alike(today, coarse)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_show_the_program_of_now(
    made_demo: Demo, tmp_path: Path, qapp: QApplication, language: str
) -> None:
    qapp.setCursorFlashTime(0)
    place = os.environ.get("COUNSEL_PICTURES")
    stale = []

    def draw(name: str, image: QImage) -> None:
        if place:
            folder = Path(place) / language
            folder.mkdir(parents=True, exist_ok=True)
            assert image.save(str(folder / f"{name}.png"))
            return
        bundled = QImage.fromData(picture(language, f"pictures/{name}.png"))
        if bundled.isNull() or not is_alike(bundled, image):
            stale.append(name)

    walk(made_demo, tmp_path, language, draw)
    assert stale == [], "python packaging/manual_pictures.py draws them anew"


def walk(made: Demo, home: Path, language: str, draw: Draw) -> None:
    """Draw every picture: three people's work on the demo's cases."""
    demo = after_the_main_job(made, home / "demo")
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
        talk = max(vault.all(Consultation, case_id=case), key=lambda one: one.id)
        referral = vault.all(Referral, case_id=case)[0]
    with _photographed(demo.profile("first"), home, language, draw) as take:
        take("today", "today")
        take("cases", "cases")
        take("case", f"case {case}/timeline")
        take("plan", f"case {case}/plan")
        take("dates", f"case {case}/dates")
        take("consultation", f"consultation {case}/{talk.id}")
        take("letter", f"letter referral/{referral.id}")
        take("exchange", "sync")
        take("differences", "differences")
    with _photographed(demo.profile("volunteer"), home, language, draw) as take:
        take("volunteer-home", "home")
        take("volunteer-note", "write_note", then=("Farhad", words("WriteNote", "Next")))
        take("volunteer-people", "my_people")
    # Whoever has taken in nothing yet has a full inbox.
    fresh = copied(made, home / "fresh")
    with fresh.opened("coordinator") as vault:
        set_export_folder(vault, demo.share)
    with _photographed(fresh.profile("coordinator"), home, language, draw) as take:
        take("inbox", "inbox")
    with _photographed(demo.profile("coordinator"), home, language, draw) as take:
        take("overview", "overview")
        take("reports", "reports")
        take("volunteers", "volunteers")


class _Take:
    def __init__(self, camera: Camera, home: Path, draw: Draw) -> None:
        self._camera, self._home, self._draw = camera, home, draw

    def __call__(self, name: str, where: str, *, then: tuple[str, ...] = ()) -> None:
        """Go to the page ``where`` ("page target"), press ``then``, draw what is there."""
        person = self._camera.person
        shell = person.app.shell
        assert shell is not None
        page, _, target = where.partition(" ")
        shell.navigate(page, target)
        person.settle()
        for button in then:
            person.clicks(button)
            person.settle()
        self._name_the_stick(shell)
        # Without the line below: its minutes go by.
        inside = shell.centralWidget()
        assert inside is not None
        self._draw(name, self._camera.sees(inside))

    def _name_the_stick(self, window: QWidget) -> None:
        """Where this test happens to run is nobody's folder."""
        for label in window.findChildren(QLabel):
            bare = label.text().replace("\u200b", "")
            if str(self._home) in bare:
                label.setText(re.sub(re.escape(str(self._home)) + r"/\w+", "/media/STICK", bare))


@contextmanager
def _photographed(profile: Path, home: Path, language: str, draw: Draw) -> Iterator[_Take]:
    with Person(profile, clock=FixedClock(NOW), language=language, home=home) as person:
        assert person.app.shell is not None
        person.app.shell.resize(WIDTH, HEIGHT)
        person.unlocks(DEMO_PASSPHRASE)
        yield _Take(Camera(person, home, ""), home, draw)


def is_alike(first: QImage, second: QImage) -> bool:
    """Whether two pictures show the same screen, whatever drew their letters."""
    if abs(first.width() - second.width()) > 2 or abs(first.height() - second.height()) > 2:
        return False
    apart = [abs(one - other) for one, other in zip(_greys(first), _greys(second), strict=True)]
    return max(apart) < MOST_APART and sum(one > 8 for one in apart) < OFTEN_APART * len(apart)


def _greys(image: QImage) -> list[int]:
    fitted = Qt.AspectRatioMode.IgnoreAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(ACROSS, DOWN, fitted, smooth)
    return [small.pixelColor(x, y).lightness() for y in range(DOWN) for x in range(ACROSS)]
