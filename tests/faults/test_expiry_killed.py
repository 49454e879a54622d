"""kill -9 while ended tasks close: each is open or closed, and no work on it is lost."""

from __future__ import annotations

import shutil
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.member import Role
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import erase, expiry, profiles
from tests.faults.killing import killed
from tests.profiles import (
    PASSPHRASE,
    Template,
    a_volunteer_note,
    an_assignment,
    close_as_template,
    new_clock,
    new_desk,
)
from tests.store.decrypted import found_in_pages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

MARKERS = ("Quarzuhrwerk",)
TASKS = 200


@pytest.fixture(scope="session")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A volunteer with many tasks that end, and a note on each."""
    desk = new_desk(tmp_path_factory.mktemp("busy") / "vera", "Vera", role=Role.VOLUNTEER)
    with desk.vault.atomic(desk.clock) as write:
        for number in range(TASKS):
            write.put(
                an_assignment(1000 + number, task="Quarzuhrwerk " * 40, ends_on=date(2026, 12, 1))
            )
            write.put(a_volunteer_note(3000 + number, assignment=1000 + number))
    return close_as_template(desk)


_CHANCE = Random(20_261_129)
MOMENTS = [_CHANCE.uniform(0, 0.25) for _ in range(60)]
"""Seconds after which it is killed: through the transaction and into the vacuum."""


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(3), id="a few times"),
        *(
            pytest.param(range(first, first + 20), id=f"from {first}", marks=pytest.mark.slow)
            for first in range(0, 60, 20)
        ),
    ],
)
def test_killed_while_closing_every_task_is_open_or_closed_and_all_work_is_there(
    busy: Template, tmp_path: Path, rounds: range
) -> None:
    for number in rounds:
        folder = tmp_path / str(number)
        shutil.copytree(busy.folder, folder)
        said = killed(
            "close_all",
            folder,
            tmp_path,
            after=MOMENTS[number],
            worker_module="tests.faults.expiry_worker",
        )
        vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
        vault.accept()
        assert first_broken_link(vault) is None
        assert len(vault.all(VolunteerNote)) == TASKS
        tasks = vault.all(Assignment)
        assert len(tasks) == TASKS
        closed = [one for one in tasks if not one.task]
        assert len(closed) in (0, TASKS)
        assert closed or "closed" not in said
        clock = new_clock()
        clock.advance(timedelta(days=40))
        expiry.close_ended(vault, clock=clock)
        if closed:
            # The kill came before the file was written anew: the next start does it.
            erase.finish_erasing(vault)
        vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert found_in_pages(folder / "casefile.db", vault.key, MARKERS) == {}
        vault.close()
        shutil.rmtree(folder)
