"""The main job by people at real windows: keys, clicks, dialogs, on Xvfb's screen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.letter import Letter
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.drafts import drafts
from counsel_app.store.journal import open_conflicts, ops_of
from counsel_app.usecases.cases import save_client
from counsel_app.usecases.demo import Demo, demo_assignment, demo_client
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import apply_inbox, plan_inbox
from counsel_app.usecases.profiles import own_identity, own_profile
from counsel_app.usecases.team import volunteers
from counsel_app.usecases.volunteering import assign
from tests.demos import copied, everything
from tests.documents.reading import text_of
from tests.e2e import needles
from tests.e2e.acts import ARABIC, GERMAN, NOTE, NOW, REPORT, STICK, TIGRINYA

pytestmark = pytest.mark.window


class Stage:
    """The demo on which the acts follow each other, and which were played already."""

    def __init__(self, demo: Demo, home: Path) -> None:
        self.demo = demo
        self.home = home
        self._played: set[str] = set()

    @property
    def stick(self) -> Path:
        return self.demo.folder / STICK

    def play(self, *acts: str, env: dict[str, str]) -> None:
        """Play each act that was not played yet, in a process with a window."""
        for act in acts:
            if act in self._played:
                continue
            self._played.add(act)
            done = subprocess.run(
                [sys.executable, "-m", "tests.e2e.acts", act, self.demo.folder, self.home],
                env=env,
                capture_output=True,
                text=True,
                check=False,
                timeout=120,
            )
            assert done.returncode == 0, done.stdout + done.stderr
            assert done.stdout == "done\n"

    def device(self, who: str) -> str:
        with self.demo.opened(who) as vault:
            return own_identity(vault).device_id

    def bundles_of(self, who: str) -> list[Path]:
        return list(self.stick.rglob(f"d/{self.device(who)}/*.cbx"))


@pytest.fixture(scope="module")
def stage(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Both counsellors have noted another way to reach Farhad; Kim has a task."""
    folder = tmp_path_factory.mktemp("stage")
    stage = Stage(copied(made_demo, folder / "demo"), folder)
    stage.stick.mkdir()
    clock, later = FixedClock(NOW), FixedClock(NOW + timedelta(minutes=1))
    # The later value is shown until somebody decides.
    for who, way, at in (("first", "by post", clock), ("second", "by telephone", later)):
        with stage.demo.opened(who) as vault:
            save_client(vault, replace(demo_client(vault, "B"), contact_channel=way), clock=at)
    with stage.demo.opened("first") as vault:
        task = demo_assignment(vault, volunteers(vault)[0].id, clock=clock)
        assign(vault, stage.demo.profile("first"), task, clock=clock)
    with stage.demo.opened("second") as vault:
        export_changes(vault, stage.demo.profile("second"), stage.stick, clock=later)
    return stage


def test_a_counsellor_writes_prints_and_exports_with_the_keyboard_alone(
    stage: Stage, real_display: dict[str, str]
) -> None:
    stage.play("counsellor", env=real_display)
    with stage.demo.opened("first") as vault:
        talk = max(vault.all(Consultation), key=lambda one: one.id)
        assert talk.content.split("\n") == [GERMAN, ARABIC, TIGRINYA]
        assert talk.topics == ("SCHOOL_KITA",)
        assert talk.language == "apc"
        assert drafts(vault) == []
        [letter] = vault.all(Letter)
        assert (letter.kind, letter.outcome) == ("REPORT", "SAVED")
    text = " ".join(text_of((stage.home / REPORT).read_bytes()).split())
    assert GERMAN in text
    assert TIGRINYA in text
    assert "سميرة المثال" in text
    for word in ARABIC.replace(":", " ").replace(".", " ").split():
        assert word in text
    assert stage.bundles_of("first") != []


def test_a_coordinator_merges_and_decides_the_difference(
    stage: Stage, real_display: dict[str, str]
) -> None:
    stage.play("counsellor", "coordinator", env=real_display)
    with stage.demo.opened("coordinator") as vault:
        assert len(vault.all(Case)) == 3
        assert GERMAN in max(vault.all(Consultation), key=lambda one: one.id).content
        assert open_conflicts(vault) == []
        [farhad] = vault.all(Client, chosen_name="Farhad")
        assert farhad.contact_channel == "by post"
        written = {op.fields.get("contact_channel") for op in ops_of(vault, farhad.id)}
    # The other value stays in the history.
    assert {"by post", "by telephone"} <= written


def test_a_volunteer_takes_in_a_package_and_gives_a_note_back(
    stage: Stage, real_display: dict[str, str]
) -> None:
    stage.play("counsellor", "volunteer", "second_counsellor", env=real_display)
    assert stage.bundles_of("volunteer") != []
    with stage.demo.opened("volunteer") as vault:
        kim = own_profile(vault).person_id
        assert vault.all(Client) == []
    with stage.demo.opened("first") as vault:
        [note] = vault.all(VolunteerNote)
        assert (note.happening, note.text) == ("TALKED", NOTE)
        assert {op.author for op in ops_of(vault, note.id)} == {kim}
    # What volunteers write is for those who have the case.
    clock = FixedClock(NOW)
    with stage.demo.opened("city") as vault:
        apply_inbox(vault, plan_inbox(vault, stage.stick, clock=clock), clock=clock)
        assert len(vault.all(Case)) == 3
        assert NOTE not in repr(everything(vault))


def test_nothing_of_what_was_typed_lies_readable_beside_the_saved_paper(
    stage: Stage, real_display: dict[str, str]
) -> None:
    stage.play("counsellor", "coordinator", "volunteer", "second_counsellor", env=real_display)
    typed = {GERMAN, ARABIC, TIGRINYA, NOTE, "by telephone"}
    assert needles.readable_files(stage.home, typed | needles.names() | needles.private()) == {}


def test_a_second_window_on_the_same_file_says_so(
    demo: Demo, tmp_path: Path, real_display: dict[str, str]
) -> None:
    alone = Stage(demo, tmp_path)
    with demo.opened("first"):
        alone.play("shut_out", env=real_display)
    shutil.rmtree(demo.folder)
