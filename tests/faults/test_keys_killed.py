"""kill -9 while the passphrase or the data key changes: old or new opens, nothing is lost.

Half of the kills come a moment after a file of the profile was opened, renamed
or removed, where they hurt most; half at any time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from _pytest.mark import ParameterSet

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import AppError
from counsel_app.store.keys import WrongPassphrase, load_key_file
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.usecases import keys, profiles
from counsel_app.usecases.profiles import KEY_FILE, open_profile
from tests.faults.key_worker import note, passphrase
from tests.profiles import CHEAP, PASSPHRASE, Template

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

CHECKOUT = Path(__file__).parents[2]
SEED = int(os.environ.get("COUNSEL_FAULT_SEED", "20261122"))
EVENTS = {"change_passphrase": 21, "rekey": 62}
"""So many files are opened, renamed and removed in two or three rounds of the work."""
FEW = 4
BATCH = 25


class Nursery:
    """Lives of the worker, each ended by kill -9."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.key_worker"],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._orders, self._answers = self._process.stdin, self._process.stdout

    def life(self, work: str, folder: Path, dice: Random) -> list[str]:
        """What the worker promised between its start and its sudden end."""
        at_event = dice.randrange(1, EVENTS[work]) if dice.random() < 0.5 else 0
        self._orders.write(f"{work}\t{folder}\t{at_event}\n")
        self._orders.flush()
        child = int(self._said("pid ").removeprefix("pid "))
        self._said("go")
        if at_event:
            said = list(self._until("now"))
            time.sleep(dice.random() * 0.002)
        else:
            said = []
            time.sleep(dice.random() * 0.8)
        os.kill(child, signal.SIGKILL)
        said += self._until("gone")
        return [line for line in said if line != "now"]

    def close(self) -> None:
        self._orders.close()
        assert self._process.wait() == 0
        self._answers.close()

    def _said(self, start: str) -> str:
        line = self._answers.readline().rstrip("\n")
        assert line.startswith(start), line
        return line

    def _until(self, end: str) -> Iterator[str]:
        for line in self._answers:
            if line.startswith(end):
                # Nothing but the kill may have ended it.
                assert line.strip() in ("now", f"gone {int(signal.SIGKILL)}")
                return
            yield line.rstrip("\n")
        pytest.fail("the worker is no more")


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    yield nursery
    nursery.close()


def last(said: list[str], what: str) -> str:
    """The last promise of a kind; empty where there was none."""
    return next((line.split(" ", 1)[1] for line in reversed(said) if line.startswith(what)), "")


def opens(folder: Path, typed: str) -> Vault | None:
    try:
        return open_profile(folder, passphrase=typed)
    except WrongPassphrase:
        return None


def require_all_saved(vault: Vault, said: list[str]) -> None:
    saved = int(last(said, "saved") or 0)
    found = [one.content for one in vault.all(Consultation)]
    expected = [str(note(number).content) for number in range(1, saved + 2)]
    assert found in (expected[:-1], expected)
    assert first_broken_link(vault) is None
    assert vault.findings == ()


def after_change(folder: Path, template: Template, said: list[str]) -> None:
    changed = int(last(said, "changed") or 0)
    vault = opens(folder, passphrase(changed + 1))
    typed = passphrase(changed + 1 if vault else changed)
    vault = vault or opens(folder, typed)
    assert vault is not None
    require_all_saved(vault, said)
    vault.close()
    # Exactly one passphrase opens, also where one copy of the header is lost.
    (folder / KEY_FILE).unlink()
    for other in {passphrase(max(changed + n, 0)) for n in (-1, 0, 1)} - {typed}:
        assert opens(folder, other) is None
    profiles.open_with_recovery_key(
        folder, recovery_key=template.recovery_key, new_passphrase=PASSPHRASE, cost=CHEAP
    ).close()


def after_rekey(folder: Path, template: Template, said: list[str]) -> None:
    vault = open_profile(folder, passphrase=PASSPHRASE)
    require_all_saved(vault, said)
    is_confirmed = keys.recovery_confirmed(vault)
    vault.close()
    header = load_key_file(folder / KEY_FILE)
    assert header.pending is None
    assert sorted(path.name for path in folder.iterdir() if "rekey" in path.name) == []
    # The sheet seen last opens, or the program knows that nobody has seen the new one.
    seen = last(said, "rekeyed") or template.recovery_key
    try:
        header.open_with_recovery(seen)
    except AppError:
        assert not is_confirmed


CHECKS = {"change_passphrase": after_change, "rekey": after_rekey}


def batches(work: str, *, slow: int) -> list[ParameterSet]:
    """A few kills for every day, and the campaign in parts that each end in good time."""
    few = pytest.param(work, range(FEW), id=f"{work}, a few times")
    starts = range(FEW, FEW + slow, BATCH)
    return [
        few,
        *(
            pytest.param(
                work, range(start, start + BATCH), id=f"{work} from {start}", marks=pytest.mark.slow
            )
            for start in starts
        ),
    ]


@pytest.mark.parametrize(
    ("work", "rounds"),
    [*batches("change_passphrase", slow=400), *batches("rekey", slow=200)],
)
def test_killed_at_any_moment_the_file_opens_and_nothing_that_was_promised_is_lost(
    nursery: Nursery, anna_template: Template, tmp_path: Path, work: str, rounds: range
) -> None:
    promises = 0
    for number in rounds:
        seed = SEED + number
        folder = tmp_path / str(number)
        shutil.copytree(anna_template.folder, folder)
        try:
            said = nursery.life(work, folder, Random(seed))
            CHECKS[work](folder, anna_template, said)
        except BaseException as error:
            error.add_note(f"round {number}: COUNSEL_FAULT_SEED={seed}, files in {folder}")
            raise
        promises += len(said)
        shutil.rmtree(folder)
    # The control: the killed program really worked.
    assert promises >= len(rounds) // 2
