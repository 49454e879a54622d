"""A volunteer's whole job in Arabic at real windows; the counsellor accepts one, returns one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.give_back import Review, VolunteerPaper
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.usecases import give_back
from counsel_app.usecases.demo import Demo, demo_assignment
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import apply_inbox, plan_inbox
from counsel_app.usecases.team import volunteers
from counsel_app.usecases.volunteering import assign
from tests import pictures
from tests.e2e.acts import NOW, STICK
from tests.e2e.volunteer_acts import NOTE, SENTENCE, TITLE

pytestmark = pytest.mark.window


@pytest.mark.parametrize("hand", ["keys", "mouse"])
def test_the_whole_job_of_a_volunteer(
    demo: Demo, tmp_path: Path, real_display: dict[str, str], hand: str
) -> None:
    clock = FixedClock(NOW)
    stick = demo.folder / STICK
    stick.mkdir()
    pictures.put(demo.folder, "photo.jpg", pictures.jpeg())
    with demo.opened("first") as vault:
        task = demo_assignment(vault, volunteers(vault)[0].id, clock=clock)
        assign(vault, demo.profile("first"), task, clock=clock)
        export_changes(vault, demo.profile("first"), stick, clock=clock)
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.volunteer_acts", hand, demo.folder, tmp_path],
        env=real_display, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.stdout == "done\n", done.stdout + done.stderr
    with demo.opened("first") as vault:
        apply_inbox(vault, plan_inbox(vault, stick, clock=clock), clock=clock)
        [note] = [one for one in vault.all(VolunteerNote) if one.text == NOTE]
        [paper] = vault.all(VolunteerPaper)
        assert paper.title == TITLE
        give_back.accept(vault, paper.id, clock=clock)
        give_back.give_again(vault, note.id, sentence=SENTENCE, clock=clock)
        assert TITLE in {one.title for one in vault.all(Attachment)}
        export_changes(vault, demo.profile("first"), stick, clock=clock)
    with demo.opened("volunteer") as vault:
        apply_inbox(vault, plan_inbox(vault, stick, clock=clock), clock=clock)
        assert SENTENCE in {one.sentence for one in vault.all(Review)}
