"""The whole job of a volunteer at real windows, by keys or by mouse: ``HAND ACT DEMO HOME``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.gui import i18n
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.e2e.acts import NOW, STICK
from tests.e2e.person import Person, words

NOTE: Final = "تدرّبنا على الكسور. كان سعيداً."
TITLE: Final = "رسالة المدرسة"
SENTENCE: Final = "Bitte den Tag dazuschreiben."


def gives(kim: Person, press: Callable[[str], None], demo: Demo) -> None:
    """Takes in the package, reads the task, writes in Arabic, adds a photo, gives back."""
    press(words("Home", "Take in a package"))
    kim.names_file(demo.folder / STICK)
    kim.waits_for("Jana Muster")
    press(words("Give", "Take in"))
    kim.settle()
    press(words("Home", "See my people"))
    kim.comes_to("my_people")
    kim.waits_for("Bibliothek, Gruppenraum 2")
    press(words("MyPeople", "Write a note"))
    kim.comes_to("write_note")
    press(code_list("happenings").text("TALKED", i18n.language()))
    press(words("WriteNote", "Next"))
    kim.settle()
    kim.types(NOTE)
    press(words("WriteNote", "Next"))
    kim.waits_for(words("WriteNote", "Is everything right?"))
    press(words("WriteNote", "Save"))
    kim.comes_to("home")
    press(words("Home", "Add a paper"))
    kim.comes_to("add_paper")
    press("Farhad")
    press(words("WriteNote", "Next"))
    press(words("AddPaper", "Choose a photo or PDF…"))
    kim.names_file(demo.folder / "photo.jpg")
    kim.settle()
    press(words("WriteNote", "Next"))
    kim.settle()
    kim.types(TITLE)
    press(words("WriteNote", "Next"))
    kim.waits_for(words("WriteNote", "Is everything right?"))
    press(words("WriteNote", "Save"))
    kim.comes_to("home")
    press(words("Home", "Give my work back"))
    kim.waits_for(words("Give", "Give your work back?"))
    press(words("Give", "Give back"))
    kim.waits_for(words("Give", "Your work is in the folder. Thank you!"))


HANDS: Final[Mapping[str, Callable[[Person], Callable[[str], None]]]] = {
    "keys": lambda person: person.pushes,
    "mouse": lambda person: person.clicks,
}

if __name__ == "__main__":
    _hand, _folder, _home = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    _demo = Demo(folder=_folder)
    with Person(
        _demo.profile("volunteer"),
        clock=FixedClock(NOW),
        language="de",
        home=_home,
        preferences=Preferences(language="de", reduced_language="ar", theme="light"),
    ) as _kim:
        _kim.unlocks(DEMO_PASSPHRASE)
        gives(_kim, HANDS[_hand](_kim), _demo)
    print("done")
