"""A coordinator's first day, by mouse and keys at a real window, told by what the screens say.

``python -m tests.e2e.coordinator_walk PROFILE SHARE REPORT PICTURES``: the test
starts it on Xvfb. She knows her passphrase and where the exports lie; every
button she presses is one whose words are on the screen just then.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.widgets.chips import Chips
from tests.e2e.person import Person, plain, words
from tests.e2e.screens import faults
from tests.gui.hands import click
from tests.profiles import PASSPHRASE

NOW: Final = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
COUNSELLORS: Final = ("Jana Muster", "Tom Beispiel", "Ada Muster")


class Walk:
    """One coordinator, her pictures, and what is wrong with them."""

    def __init__(self, ina: Person, pictures: Path) -> None:
        self.ina = ina
        self._pictures = pictures
        self._number = 0
        self.faults: list[str] = []

    def picture(self, name: str) -> None:
        """Keep what she sees; nothing may be cut off."""
        self.ina.settle()
        self._number += 1
        shell = self.ina.app.shell
        assert shell is not None
        label = f"walk-{self._number:02}-{name}"
        assert shell.grab().save(str(self._pictures / f"{label}.png"))
        self.faults += [f"{label}: {fault}" for fault in faults(shell)]

    def everything(self, share: Path, report: Path) -> None:
        """From the first look to the committee's report."""
        self.opens()
        self.merges(share)
        self.decides_a_difference()
        self.decides_a_duplicate()
        self.prints(report)

    def opens(self) -> None:
        """The first page says what there is to do, and where to begin."""
        self.ina.unlocks(PASSPHRASE)
        assert self.ina.page() == "overview"
        self.ina.waits_for(
            words("Overview", "No folder yet: choose in the inbox through what you exchange.")
        )
        self.picture("overview-empty")
        self.ina.clicks(words("Overview", "To the inbox"))
        self.ina.comes_to("inbox")

    def merges(self, share: Path) -> None:
        """The three senders stand in the list; one button takes all three in."""
        self.picture("inbox-empty")
        self.ina.clicks(words("Places", "Choose folder or stick…"))
        self.ina.names_file(share)
        for name in COUNSELLORS:
            self.ina.waits_for(name)
        self.ina.settle()
        self.picture("inbox-three")
        self.ina.clicks(words("Inbox", "Merge"))
        self.ina.settle()
        self.ina.waits_for("1 open difference")
        self.picture("inbox-merged")

    def decides_a_difference(self) -> None:
        """Both values are there with who wrote them; she keeps one."""
        self.ina.clicks(words("Inbox", "Decide differences"))
        self.ina.comes_to("differences")
        for said in (*COUNSELLORS[:2], "A1", "B1"):
            self.ina.waits_for(said)
        self.picture("difference")
        self.ina.reaches_one_that_says("B1")
        self.ina.presses("Space")
        self.ina.clicks(words("Differences", "Keep this"))
        self.ina.settle()
        self.ina.waits_for(words("Differences", "No open differences"))
        self.picture("difference-decided")

    def decides_a_duplicate(self) -> None:
        """The overview compares people when asked and leads to the pair, with reasons."""
        self.ina.clicks(words("Pages", "Overview"))
        self.ina.comes_to("overview")
        self.ina.clicks(words("Overview", "Compare now"))
        self.ina.settle()
        self.ina.waits_for(words("Overview", "Pairs that nobody was asked about"))
        self.picture("overview-compared")
        self.ina.clicks(words("Overview", "Look at the pairs"))
        self.ina.comes_to("persons")
        for said in ("Samira Haddad", "Samira Hadad", "Tom Beispiel", "Ada Muster"):
            self.ina.waits_for(said)
        self.picture("pair")
        self.ina.clicks(words("Persons", "The same person"))
        self.ina.settle()
        self.ina.waits_for(words("Persons", "The coordination: {verdict}.")[:18])
        self.ina.waits_for(words("Persons", "It holds as soon as those who counsel them agree."))
        self.picture("pair-decided")

    def prints(self, report: Path) -> None:
        """The committee's report as PDF, after the warning that it is readable."""
        self.ina.clicks(words("Pages", "Reports"))
        self.ina.comes_to("reports")
        self.picture("reports")
        self._chooses(words("Reports", "Steering committee"))
        self.ina.settle()
        self.picture("reports-committee")
        self.ina.clicks(words("Reports", "Report (PDF)"))
        self.ina.names_file(report)
        self.ina.waits_for(words("Reports", "Save the figures as a readable file?"))
        self.ina.clicks(words("Reports", "Save"))
        self.ina.until(report.exists, "the report")
        self.ina.settle()
        self.ina.waits_for(report.name)
        self.picture("reports-saved")

    def _chooses(self, name: str) -> None:
        shell = self.ina.app.shell
        assert shell is not None
        chips: list[QWidget] = [
            part
            for row in shell.findChildren(Chips)
            for part in row.findChildren(QWidget)
            if plain(part.accessibleName()) == name and part.isVisible()
        ]
        assert chips, self.ina.reads()
        click(chips[0])


def walk(profile: Path, share: Path, report: Path, pictures: Path) -> None:
    """All of it; ends the process with what was wrong with a picture."""
    with Person(profile, clock=FixedClock(NOW), language="en", home=report.parent) as ina:
        walked = Walk(ina, pictures)
        walked.everything(share, report)
        assert walked.faults == []


if __name__ == "__main__":
    walk(*(Path(one) for one in sys.argv[1:]))
    print("done")
