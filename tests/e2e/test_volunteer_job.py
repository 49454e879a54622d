"""A volunteer's whole job in Arabic at real windows; the counsellor accepts one, returns one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.give_back import ACCEPTED, RETURNED, Review, VolunteerPaper
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.authors import first_written
from counsel_app.usecases.demo import Demo, demo_assignment
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.places import set_export_folder
from counsel_app.usecases.team import volunteers
from counsel_app.usecases.volunteering import assign
from tests import pictures
from tests.e2e.acts import NOW, STICK
from tests.e2e.volunteer_acts import NOTE, TITLE

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
        set_export_folder(vault, stick)
        assign(vault, demo.profile("first"), task, clock=clock)
        export_changes(vault, demo.profile("first"), stick, clock=clock)
    for act in ("gives", "decides", "hears"):
        home = tmp_path / act
        home.mkdir()
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.volunteer_acts", hand, act, demo.folder, home],
            env=real_display, capture_output=True, text=True, check=False, timeout=180,
        )  # fmt: skip
        assert done.stdout == "done\n", f"{act}: {done.stdout}{done.stderr}"
    with demo.opened("first") as vault:
        [note] = [one for one in vault.all(VolunteerNote) if one.text == NOTE]
        [paper] = vault.all(VolunteerPaper)
        assert paper.title == TITLE
        standings = {one.about_id: one.decision for one in vault.all(Review)}
        assert standings == {paper.id: ACCEPTED, note.id: RETURNED}
        assert TITLE in {one.title for one in vault.all(Attachment)}
        # Whatever was decided, it is the volunteer who wrote it.
        assert first_written(vault, [note.id])[note.id][1] == volunteers(vault)[0].id
