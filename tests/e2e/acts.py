"""What people do at their windows, each in a process and on a screen of its own.

``python -m tests.e2e.acts ACT DEMO`` carries out one act on a demo folder. The
tests start it on Xvfb: the rest of them runs without any screen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.records import attribute
from counsel_app.gui import i18n
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.e2e.person import Person, words

NOW: Final = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
GERMAN: Final = "Kita-Platz ab Januar zugesagt; für Übergänge gibt es eine Eingewöhnung."
ARABIC: Final = "قالت سميرة: شكراً على المساعدة."
TIGRINYA: Final = "የቐንየለይ፡ ጽባሕ ክመጽእ እየ።"
NOTE: Final = "Wir haben Brüche geübt. Er kann das gut."
REPORT: Final = "saved report.pdf"
FIRST_WORD: Final = "Heute"
INTERRUPTED: Final = f"{FIRST_WORD} kam der Bescheid über die Wohnung, und sie sagt, dass"
"""What of a sentence was typed when the process was killed."""
STICK: Final = "stick"


def counsellor(demo: Demo, home: Path) -> None:
    """Jana writes down a talk, saves its report, looks at a letter, exports and locks.

    With the keyboard alone.
    """
    with _at(demo, "first", home, "de") as jana:
        _unlock_after_a_slip(jana)
        jana.presses("Ctrl+2")
        jana.comes_to("cases")
        jana.types("سميرة")
        jana.presses("Return")
        jana.comes_to("case")
        jana.waits_for("سميرة المثال")
        _write_down(jana)
        _save_the_report(jana, home / REPORT)
        _look_at_the_referral_letter(jana)
        _export(jana, demo.folder / STICK)
        jana.presses("Ctrl+L")
        jana.comes_to("unlock")
        assert not jana.sees("Samira")
        assert not jana.sees("Kita")


def coordinator(demo: Demo, home: Path) -> None:
    """Ina merges what lies on the stick and decides the one difference."""
    with _at(demo, "coordinator", home, "en") as ina:
        ina.unlocks(DEMO_PASSPHRASE)
        assert ina.page() == "overview"
        ina.pushes(words("Overview", "To the inbox"))
        ina.comes_to("inbox")
        ina.pushes(words("Places", "Choose folder or stick…"))
        ina.names_file(demo.folder / STICK)
        ina.settle()
        ina.waits_for("Jana Muster")
        assert ina.sees("Tom Beispiel")
        ina.pushes(words("Inbox", "Merge"))
        ina.settle()
        ina.waits_for("1 open difference")
        ina.pushes(words("Inbox", "Decide differences"))
        ina.comes_to("differences")
        for value in ("by post", "by telephone"):
            assert ina.sees(value), ina.reads()
        assert ina.sees("Jana Muster")
        assert ina.sees("Tom Beispiel")
        # One of several is reached with Tab, the others with the arrows.
        ina.reaches_one_that_says("by telephone")
        ina.presses("Down")
        assert "by post" in ina.focus().accessibleName()
        ina.presses("Space")
        ina.pushes(words("Differences", "Keep this"))
        ina.settle()
        ina.waits_for(words("Differences", "No open differences"))
        # Her list of cases is the whole service's now.
        ina.presses("Ctrl+3")
        ina.comes_to("cases")
        for name in ("Samira", "Farhad", "Selam"):
            assert ina.sees(name)


def volunteer(demo: Demo, home: Path) -> None:
    """Kim takes in the package, reads the task, writes a note and gives it back."""
    with _at(demo, "volunteer", home, "de") as kim:
        kim.unlocks(DEMO_PASSPHRASE)
        assert kim.page() == "home"
        kim.pushes(words("Home", "Take in a package"))
        kim.names_file(demo.folder / STICK)
        kim.waits_for("Jana Muster")
        kim.pushes(words("Give", "Take in"))
        kim.settle()
        kim.pushes(words("Home", "See my people"))
        kim.comes_to("my_people")
        for said in ("Farhad", "Dari", "Bibliothek, Gruppenraum 2", "17:00–18:30"):
            kim.waits_for(said)
        for hidden in ("Nemuneh", "Westhang", "Klage", "PSZ"):
            assert not kim.sees(hidden)
        kim.pushes(words("MyPeople", "Write a note"))
        kim.comes_to("write_note")
        kim.pushes(code_list("happenings").text("TALKED", i18n.language()))
        kim.pushes(words("WriteNote", "Next"))
        kim.reaches(words("WriteNote", "Note"))
        kim.types(NOTE)
        kim.pushes(words("WriteNote", "Next"))
        kim.waits_for(words("WriteNote", "Is everything right?"))
        kim.pushes(words("WriteNote", "Save"))
        kim.comes_to("home")
        kim.pushes(words("Home", "Give my work back"))
        kim.waits_for(words("Give", "Give your work back?"))
        kim.pushes(words("Give", "Give back"))
        kim.waits_for(words("Give", "Your work is in the folder. Thank you!"))


def second_counsellor(demo: Demo, home: Path) -> None:
    """Jana takes the volunteer's note in with the mouse and finds it in the case."""
    with _at(demo, "first", home, "en") as jana:
        jana.unlocks(DEMO_PASSPHRASE)
        jana.clicks(words("Pages", "Sync"))
        jana.comes_to("sync")
        jana.waits_for("Kim Beispiel")
        jana.clicks(words("Sync", "Take in"))
        jana.settle()
        jana.clicks(words("Pages", "Cases"))
        jana.comes_to("cases")
        jana.types("Farhad")
        jana.presses("Return")
        jana.comes_to("case")
        jana.waits_for(NOTE)


def shut_out(demo: Demo, home: Path) -> None:
    """A second window on a case file that is open elsewhere says so and goes on later."""
    with _at(demo, "first", home, "de") as jana:
        jana.types(DEMO_PASSPHRASE)
        jana.presses("Return")
        jana.waits_for("schon in einem anderen Fenster geöffnet")
        assert jana.page() == "unlock"


def interrupted(demo: Demo, home: Path) -> None:
    """Jana begins a consultation; somebody else types for her until the process is killed."""
    with _at(demo, "first", home, "de") as jana:
        jana.unlocks(DEMO_PASSPHRASE)
        jana.presses("Ctrl+2")
        jana.comes_to("cases")
        jana.types("Samira")
        jana.presses("Return")
        jana.comes_to("case")
        jana.presses("Ctrl+N")
        jana.types(FIRST_WORD)
        jana.pushes(words("Case", "New consultation"))
        jana.comes_to("consultation")
        jana.waits_for(words("Draft", "Discard draft"))
        assert jana.focus().accessibleName() == _field("content")
        jana.presses("Ctrl+End")
        print("ready", flush=True)
        jana.app.qt.exec()


def resumed(demo: Demo, home: Path) -> None:
    """After the kill Jana is where she was, the sentence in the form; Today offers it as well."""
    with _at(demo, "first", home, "de") as jana:
        jana.unlocks(DEMO_PASSPHRASE)
        assert jana.page() == "consultation"
        jana.waits_for(INTERRUPTED)
        jana.presses("Ctrl+1")
        jana.comes_to("today")
        jana.reaches(f"{words('Today', 'Consultation')} · Samira")
        jana.presses("Space")
        jana.comes_to("consultation")
        jana.waits_for(INTERRUPTED)


def locked_in_a_case(demo: Demo, home: Path) -> None:
    """Jana locks while the dates of a case are open, and is there again once she unlocks."""
    with _at(demo, "first", home, "de") as jana:
        jana.unlocks(DEMO_PASSPHRASE)
        jana.presses("Ctrl+2")
        jana.comes_to("cases")
        jana.types("Samira")
        jana.presses("Return")
        jana.comes_to("case")
        jana.presses("Alt+5")
        jana.presses("Ctrl+L")
        jana.comes_to("unlock")
        jana.unlocks(DEMO_PASSPHRASE)
        _is_at_the_dates(jana)


def back_in_the_case(demo: Demo, home: Path) -> None:
    """The window was closed and opened again: Jana is still there, a colleague not."""
    with _at(demo, "first", home, "de") as jana:
        jana.unlocks(DEMO_PASSPHRASE)
        _is_at_the_dates(jana)
    with _at(demo, "second", home, "de") as other:
        other.unlocks(DEMO_PASSPHRASE)
        assert other.page() == "today"
    assert "case" not in "".join(
        kept.read_text(encoding="utf-8").replace("casefile", "") for kept in home.glob("pref*")
    )


def _is_at_the_dates(jana: Person) -> None:
    assert jana.page() == "case"
    jana.waits_for("Samira")
    assert jana.focus().accessibleName().startswith(words("Case", "Dates"))


def _unlock_after_a_slip(jana: Person) -> None:
    jana.comes_to("unlock")
    jana.types("vier blaue boote am meer")
    jana.presses("Return")
    jana.waits_for("Das Passwort passt nicht.")
    # What was wrong is selected: typing anew replaces it.
    jana.unlocks(DEMO_PASSPHRASE)
    assert jana.page() == "today"


def _write_down(jana: Person) -> None:
    jana.presses("Ctrl+N")
    jana.types(GERMAN)
    jana.presses("Ctrl+Return")
    # A topic is missing: the form asks for it and holds what was written.
    jana.comes_to("consultation")
    jana.waits_for(GERMAN)
    jana.presses("Ctrl+End", "Return")
    jana.types(ARABIC)
    jana.presses("Return")
    jana.types(TIGRINYA)
    jana.reaches(_field("topics"))
    jana.types("Kita")
    jana.presses("Down", "Return")
    jana.settle()
    jana.presses("Ctrl+S")
    jana.comes_to("case")
    for written in (GERMAN, ARABIC, TIGRINYA):
        jana.waits_for(written)


def _field(name: str) -> str:
    described = attribute(Consultation, name)
    assert described is not None
    return described.attr.label.text(i18n.language())


def _save_the_report(jana: Person, target: Path) -> None:
    # The button beside the name says "New consultation"; an entry how long it took.
    jana.reaches_one_that_says(f"{words('Case', 'Consultation')} ·")
    jana.presses("Return")
    jana.comes_to("consultation")
    jana.waits_for(ARABIC)
    jana.pushes(words("Consultation", "Report or client sheet"))
    jana.comes_to("letter")
    jana.waits_for("Seite 1 von 1")
    jana.pushes(words("Preview", "Save as PDF…"))
    jana.names_file(target)
    jana.waits_for(words("Letter", "Save this paper as a readable file?"))
    assert not target.exists()
    jana.pushes(words("Letter", "Save"))
    jana.until(target.exists, "the saved paper")
    jana.settle()
    jana.presses("Escape")
    jana.comes_to("case")


def _look_at_the_referral_letter(jana: Person) -> None:
    jana.presses("Alt+8")
    jana.waits_for("Volkshochschule Beispielstadt")
    jana.pushes(words("Case", "Write the letter"))
    jana.comes_to("letter")
    jana.waits_for("Seite 1 von 2")
    jana.presses("Escape")
    jana.comes_to("case")


def _export(jana: Person, stick: Path) -> None:
    jana.presses("Ctrl+3")
    jana.comes_to("sync")
    jana.pushes(words("Places", "Choose folder or stick…"))
    jana.names_file(stick)
    jana.settle()
    jana.waits_for(str(stick))
    jana.pushes(words("Sync", "Export"))
    jana.settle()
    jana.waits_for(words("Outgoing", "Everything has been sent."))


def _at(demo: Demo, who: str, home: Path, language: str) -> Person:
    return Person(demo.profile(who), clock=FixedClock(NOW), language=language, home=home)


ACTS: Final[Mapping[str, Callable[[Demo, Path], None]]] = {
    act.__name__: act
    for act in (
        counsellor,
        coordinator,
        volunteer,
        second_counsellor,
        shut_out,
        interrupted,
        resumed,
        locked_in_a_case,
        back_in_the_case,
    )
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Demo(folder=Path(sys.argv[2])), Path(sys.argv[3]))
    print("done")
