"""A task for somebody without a key card, at real windows: words told in person open it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.give_back import ACCEPTED, RETURNED, Review, VolunteerPaper
from counsel_app.domain.member import Member, Role
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.authors import first_written
from counsel_app.usecases import inbox, told
from counsel_app.usecases.demo import Demo, demo_assignment
from counsel_app.usecases.places import set_export_folder
from tests import pictures
from tests.e2e.acts import NOW, STICK
from tests.e2e.told_acts import FILE, NEWCOMER, SECOND, TOLD
from tests.e2e.volunteer_acts import NOTE, TITLE
from tests.profiles import new_desk

pytestmark = pytest.mark.window

Act = Callable[..., None]


@pytest.fixture
def act(demo: Demo, tmp_path: Path, real_display: dict[str, str]) -> Act:
    """Carry out one act at a window of its own, ``days`` after the demo's day."""
    stick = demo.folder / STICK
    stick.mkdir()
    pictures.put(demo.folder, "photo.jpg", pictures.jpeg())
    with demo.opened("first") as vault:
        set_export_folder(vault, stick)

    def carry_out(hand: str, name: str, *, home: str, days: int = 0) -> None:
        # What the program keeps beside a file, its language too, stays with the person.
        kept = tmp_path / f"home-{home}"
        kept.mkdir(exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.told_acts", hand, name, demo.folder, kept, str(days)],
            env=real_display, capture_output=True, text=True, check=False, timeout=240,
        )  # fmt: skip
        assert done.stdout == "done\n", f"{name}: {done.stdout}{done.stderr}"

    return carry_out


@pytest.mark.parametrize("hand", ["keys", "mouse"])
def test_a_newcomer_opens_a_task_with_words_and_does_it(demo: Demo, act: Act, hand: str) -> None:
    act(hand, "tells", home="jana")
    act(hand, "receives", home="nora")
    act(hand, "decides", home="jana")
    act(hand, "hears", home="nora")
    with demo.opened("first") as vault:
        [nora] = [one for one in vault.all(Member) if one.name == NEWCOMER]
        assert (nora.role, nora.scope) == (Role.VOLUNTEER, "reduced")
        [note] = [one for one in vault.all(VolunteerNote) if one.text == NOTE]
        [paper] = vault.all(VolunteerPaper)
        standings = {one.about_id: one.decision for one in vault.all(Review)}
        assert standings == {paper.id: ACCEPTED, note.id: RETURNED}
        assert TITLE in {one.title for one in vault.all(Attachment)}
        assert first_written(vault, [note.id])[note.id][1] == nora.id


def test_the_first_device_that_answers_has_the_task(demo: Demo, act: Act, tmp_path: Path) -> None:
    words, clock = _tell(demo), FixedClock(NOW)
    nora = new_desk(tmp_path / "nora", NEWCOMER, role=Role.VOLUNTEER, clock=clock)
    stick = demo.folder / STICK
    told.open_told(nora.vault, nora.folder, stick / FILE, words, clock=nora.clock)
    nora.vault.close()
    with demo.opened("first") as vault:
        plan = inbox.plan_inbox(vault, stick, clock=clock)
        inbox.apply_inbox(vault, plan, clock=clock)
    act("keys", "comes_second", home="otto")
    act("keys", "refuses", home="jana")
    with demo.opened("first") as vault:
        assert SECOND not in {one.name for one in vault.all(Member)}
        assert NOTE not in {one.text for one in vault.all(VolunteerNote)}


def test_words_open_nothing_once_the_task_has_run_out(demo: Demo, act: Act) -> None:
    _tell(demo)
    act("mouse", "comes_late", home="nora", days=120)


def _tell(demo: Demo) -> str:
    """Jana gave Farhad's task yesterday, so to say: file on the stick, words in a head."""
    clock = FixedClock(NOW)
    with demo.opened("first") as vault:
        given, _ = told.assign_by_words(
            vault,
            demo.profile("first"),
            demo_assignment(vault, "", clock=clock),
            name="Nora",
            path=demo.folder / STICK / FILE,
            clock=clock,
        )
    words = " ".join(given.words)
    (demo.folder / TOLD).write_text(words, encoding="utf-8")
    return words
