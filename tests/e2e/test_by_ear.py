"""The main job and the volunteer's job by AT-SPI alone: no key, no mouse, no picture."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.give_back import Review
from counsel_app.domain.referral import Referral
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.usecases.demo import Demo, demo_assignment
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.profiles import own_identity
from counsel_app.usecases.team import volunteers
from counsel_app.usecases.volunteering import assign
from tests import pictures
from tests.documents.reading import text_of
from tests.e2e import reader_texts as texts
from tests.e2e.acts import NOW, STICK

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="AT-SPI is the Linux desktop's"
    ),
]


def play(act: str, who: str, demo: Demo, home: Path, env: dict[str, str], *language: str) -> None:
    """Play one act of ``reader_acts`` on the file of ``who``."""
    done = subprocess.run(
        [
            "dbus-run-session", "--", sys.executable, "-m", "tests.e2e.spoken_session",
            act, who, demo.folder, home, *language,
        ],
        env=env, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("done\n")


def test_the_main_job_by_ear(demo: Demo, tmp_path: Path, real_display: dict[str, str]) -> None:
    (demo.folder / STICK).mkdir()
    play("counsellor", "first", demo, tmp_path, real_display)
    with demo.opened("first") as vault:
        [amal] = vault.all(Client, chosen_name=texts.NAME)
        assert amal.spoken_languages == ("apc",)
        [talk] = [one for one in vault.all(Consultation) if texts.GERMAN in one.content]
        assert talk.content.split("\n") == [texts.GERMAN, texts.ARABIC]
        assert (talk.topics, talk.minutes) == (("SCHOOL_KITA",), 30)
        due = {one.basis: one for one in vault.all(Deadline, case_id=talk.case_id)}
        assert due[texts.SOURCE].title == texts.APPEAL
        [referral] = vault.all(Referral, case_id=talk.case_id)
        assert referral.purpose == texts.PURPOSE
        device = own_identity(vault).device_id
    report = " ".join(text_of((tmp_path / texts.REPORT).read_bytes()).split())
    assert texts.GERMAN in report
    assert list((demo.folder / STICK).rglob(f"d/{device}/*.cbx"))


def test_the_volunteers_job_by_ear(
    demo: Demo, tmp_path: Path, real_display: dict[str, str]
) -> None:
    clock = FixedClock(NOW)
    stick = demo.folder / STICK
    stick.mkdir()
    pictures.put(demo.folder, texts.PHOTO, pictures.jpeg())
    with demo.opened("first") as vault:
        task = demo_assignment(vault, volunteers(vault)[0].id, clock=clock)
        assign(vault, demo.profile("first"), task, clock=clock)
        export_changes(vault, demo.profile("first"), stick, clock=clock)
    play("volunteer", "volunteer", demo, tmp_path, real_display, "ar")
    play("decision", "first", demo, tmp_path, real_display)
    with demo.opened("first") as vault:
        [note] = [one for one in vault.all(VolunteerNote) if one.text == texts.VOLUNTEERS_NOTE]
        [review] = vault.all(Review, about_id=note.id)
        assert review.sentence == texts.SENTENCE
        assert texts.VOLUNTEERS_TITLE in {one.title for one in vault.all(Attachment)}
