"""kill -9 while a backup is put in place: one whole case file, and the other one kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counsel_app.store.checking import row_digests
from counsel_app.store.swap import is_under_way
from counsel_app.usecases import backups, profiles
from counsel_app.usecases.backup_folders import backups_in
from counsel_app.usecases.integrity import full_check
from tests.faults.killing import killed
from tests.profiles import PASSPHRASE, Desk, Template, a_consultation, new_clock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


def back_up(desk: Desk, place: Path) -> dict[str, str]:
    place.mkdir()
    backups.set_backup_place(desk.vault, place)
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    return row_digests(desk.vault)


MANY = range(0, 200, 25)
"""Where each portion of the campaign begins: a test ends within minutes on a slow machine, too."""


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(6), id="a few times"),
        *(
            pytest.param(range(first, first + 25), id=f"{first}", marks=pytest.mark.slow)
            for first in MANY
        ),
    ],
)
def test_killed_while_restoring_there_is_one_whole_file_and_nothing_is_overwritten(
    anna_template: Template, tmp_path: Path, rounds: range
) -> None:
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    known = {}
    for number, name in enumerate(("first", "second")):
        with desk.vault.atomic(desk.clock) as write:
            write.put(a_consultation(50 + number))
        known[name] = back_up(desk, tmp_path / name)
    desk.vault.close()
    opened_in_the_middle = 0
    for number in rounds:
        killed(
            "restore_on",
            desk.folder,
            tmp_path,
            after=0.002 * (number * 37 % 101),
            at_least=1,
        )
        opened_in_the_middle += is_under_way(desk.folder)
        vault = profiles.open_profile(desk.folder, passphrase=PASSPHRASE)
        assert row_digests(vault) in known.values()
        assert vault.findings == ()
        assert full_check(vault).is_sound
        vault.close()
        for kept in desk.folder.glob("replaced-*"):
            (one,) = [found for found in backups_in(kept) if found.folder == kept]
            older = profiles.open_profile(one.folder, passphrase=PASSPHRASE)
            assert row_digests(older) in known.values()
            older.close()
            # Looked at once is enough; the next round makes new ones.
            kept.rename(tmp_path / f"{number}-{kept.name}")
    print(f"{opened_in_the_middle} of {len(rounds)} stops were between the first and the last move")
