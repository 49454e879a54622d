"""kill -9 while withdrawals arrive: each task is open or closed, and no work on it is lost."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.member import Role
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import erase, exchange, inbox, profiles, volunteering
from tests.faults.killing import killed
from tests.profiles import (
    PASSPHRASE,
    Template,
    a_volunteer_note,
    an_assignment,
    an_id,
    close_as_template,
    new_clock,
    new_desk,
    open_farhad,
)
from tests.store.decrypted import found_in_pages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

MARKERS = ("Quarzuhrwerk",)
TASKS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The counsellor's file, the volunteer's, and the share with the withdrawals."""

    giver: Template
    reader: Template
    share: Path


@pytest.fixture(scope="session")
def withdrawn(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """A volunteer with tasks, a note on each that was not given back; all are withdrawn."""
    home = tmp_path_factory.mktemp("withdrawn")
    clock = new_clock()
    anna = new_desk(home / "anna", "Anna", clock=clock)
    vera = new_desk(home / "vera", "Vera", role=Role.VOLUNTEER, clock=clock)
    anna.accept(vera)
    vera.accept(anna)
    share = home / "share"
    share.mkdir()
    open_farhad(anna)
    tasks = [
        an_assignment(1000 + number, volunteer_id=vera.person_id, task="Quarzuhrwerk " * 40)
        for number in range(TASKS)
    ]
    for task in tasks:
        volunteering.assign(anna.vault, anna.folder, task, clock=clock)
    exchange.export_changes(anna.vault, anna.folder, share, clock=clock)
    vera.take_in(share)
    for number in range(TASKS):
        note = a_volunteer_note(3000 + number, assignment=1000 + number)
        volunteering.write_note(vera.vault, note, clock=clock)
    for task in tasks:
        volunteering.withdraw(anna.vault, anna.folder, task, clock=clock)
    exchange.export_changes(anna.vault, anna.folder, share, clock=clock)
    return Case(giver=close_as_template(anna), reader=close_as_template(vera), share=share)


_CHANCE = Random(20_261_130)
MOMENTS = [_CHANCE.uniform(0, 2.5) for _ in range(60)]
"""Seconds after which it is killed: while looking, in any of the transactions, in the vacuum."""


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(2), id="a few times"),
        *(
            pytest.param(range(first, first + 20), id=f"from {first}", marks=pytest.mark.slow)
            for first in range(0, 60, 20)
        ),
    ],
)
def test_killed_while_withdrawals_arrive_all_work_can_still_be_handed_in(
    withdrawn: Case, tmp_path: Path, rounds: range
) -> None:
    cut_between = 0
    for number in rounds:
        folder, share = tmp_path / str(number), tmp_path / f"share-{number}"
        shutil.copytree(withdrawn.reader.folder, folder)
        shutil.copytree(withdrawn.share, share)
        said = killed(
            "take_in",
            folder,
            share,
            after=MOMENTS[number],
            worker_module="tests.faults.withdrawal_worker",
        )
        vault, clock = profiles.open_profile(folder, passphrase=PASSPHRASE), new_clock()
        vault.accept()
        assert first_broken_link(vault) is None
        assert len(vault.all(VolunteerNote)) == TASKS
        before = [one for one in vault.all(Assignment) if one.withdrawn_on is not None]
        cut_between += 0 < len(before) < TASKS
        assert len(before) == TASKS or "closed" not in said
        inbox.apply_inbox(vault, inbox.plan_inbox(vault, share, clock=clock), clock=clock)
        tasks = vault.all(Assignment)
        assert [one.task for one in tasks] == [""] * TASKS
        assert all(one.withdrawn_on is not None for one in tasks)
        erase.finish_erasing(vault)
        exchange.export_changes(vault, folder, share, clock=clock)
        vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert found_in_pages(folder / "casefile.db", vault.key, MARKERS) == {}
        vault.close()
        anna = withdrawn.giver.copy_to(tmp_path / f"anna-{number}", clock=clock)
        anna.take_in(share)
        handed_in = {one.id for one in anna.vault.all(VolunteerNote)}
        assert handed_in == {an_id(3000 + place) for place in range(TASKS)}
        anna.vault.close()
        for place in (folder, share, tmp_path / f"anna-{number}"):
            shutil.rmtree(place)
    print(f"{len(rounds)} kills, {cut_between} of them between two withdrawals, 0 notes lost")
