"""The whole job of a volunteer at real windows, by keys or by mouse: ``HAND ACT DEMO HOME``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Protocol

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.gui import i18n
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.e2e.acts import NOW, STICK
from tests.e2e.person import Person, words

NOTE: Final = "تدرّبنا على الكسور. كان سعيداً."
TITLE: Final = "رسالة المدرسة"
SENTENCE: Final = "Bitte den Tag dazuschreiben."


class Press(Protocol):
    """Presses the button of a name, with whichever hand."""

    def __call__(self, name: str, *, about: str = "") -> None:
        """``about``: what its description says beside, where there are several."""


def gives(kim: Person, press: Press, demo: Demo) -> None:
    """Takes in the package, and does the whole job."""
    press(words("Home", "Take in a package"))
    kim.names_file(demo.folder / STICK)
    kim.waits_for("Jana Muster")
    press(words("Give", "Take in"))
    kim.settle()
    does_the_job(kim, press, demo)


def does_the_job(kim: Person, press: Press, demo: Demo) -> None:
    """Reads the task, writes in Arabic, adds a photo, gives back."""
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


def decides(jana: Person, press: Press, _demo: Demo) -> None:
    """Takes in what Kim gave back, and decides on it."""
    decides_on_work_of(jana, press, "Kim Beispiel")


def decides_on_work_of(jana: Person, press: Press, volunteer: str) -> None:
    """Takes it in, accepts the photo, returns the note, and sends both words."""
    goes(jana, press, "Sync", "Ctrl+3")
    jana.comes_to("sync")
    jana.waits_for(volunteer)
    press(words("Sync", "Take in"))
    jana.settle()
    goes_to_volunteers(jana, press)
    jana.waits_for(NOTE)
    jana.waits_for(TITLE)
    press(words("Volunteers", "Accept"), about=VolunteerPaper.LABEL.de)
    jana.waits_for(words("Volunteers", "accepted"))
    jana.settle()
    talked = code_list("happenings").text("TALKED", i18n.language())
    press(words("Volunteers", "Return it…"), about=talked)
    jana.waits_for(words("Volunteers", "Return it with a sentence"))
    jana.types(SENTENCE)
    press(words("Volunteers", "Return it"))
    jana.waits_for(words("Volunteers", "returned"))
    jana.settle()
    goes(jana, press, "Sync", "Ctrl+3")
    jana.comes_to("sync")
    press(words("Sync", "Export"))
    jana.settle()
    jana.waits_for(words("Outgoing", "Everything has been sent."))


def hears(kim: Person, press: Press, _demo: Demo) -> None:
    """Takes in the answers and reads the sentence beside the note."""
    press(words("Home", "Take in a package"))
    kim.waits_for("Jana Muster")
    press(words("Give", "Take in"))
    kim.settle()
    press(words("Home", "What I wrote"))
    kim.comes_to("my_work")
    kim.waits_for(SENTENCE)
    kim.waits_for(NOTE)
    kim.waits_for(TITLE)


def goes_to_volunteers(jana: Person, press: Press) -> None:
    """Opens what volunteers do in Farhad's case."""
    goes(jana, press, "Cases", "Ctrl+2")
    jana.comes_to("cases")
    # What was looked for before still stands there.
    jana.presses("Ctrl+F", "Ctrl+A")
    jana.types("Farhad")
    jana.presses("Return")
    jana.comes_to("case")
    goes(jana, press, "", "Alt+9")


def goes(jana: Person, press: Press, place: str, keys: str) -> None:
    if press == jana.clicks and place:
        press(words("Pages", place))
    else:
        jana.presses(keys)


HANDS: Final[Mapping[str, Callable[[Person], Press]]] = {
    "keys": lambda person: person.pushes,
    "mouse": lambda person: person.clicks,
}
ACTS: Final[Mapping[str, tuple[str, str, Callable[[Person, Press, Demo], None]]]] = {
    "gives": ("volunteer", "ar", gives),
    "decides": ("first", "de", decides),
    "hears": ("volunteer", "ar", hears),
}
"""Who does what, and which language their window speaks."""

if __name__ == "__main__":
    _hand, _act, _folder, _home = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    _demo = Demo(folder=_folder)
    _who, _language, _does = ACTS[_act]
    with Person(
        _demo.profile(_who),
        clock=FixedClock(NOW),
        language="de",
        home=_home,
        preferences=Preferences(language="de", reduced_language=_language, theme="light"),
    ) as _person:
        _person.unlocks(DEMO_PASSPHRASE)
        _does(_person, HANDS[_hand](_person), _demo)
    print("done")
