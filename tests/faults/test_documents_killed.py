"""kill -9 while a case goes over with its scans: none is lost, doubled, cut or in clear."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.transfer import Transfer
from counsel_app.store.attachments import Part, read_part
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.usecases import exchange, inbox, profiles
from tests.faults.document_worker import offer_once
from tests.faults.killing import CHECKOUT, killed
from tests.profiles import (
    PASSPHRASE,
    Template,
    an_id,
    close_as_template,
    new_clock,
    new_desk,
    open_farhad,
)
from tests.usecases.scans import kept

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

WORKER = "tests.faults.document_worker"
MARK = b"Quarzuhrwerk"
_CHANCE = Random(20_261_129)
SCANS = [
    b"%PDF-1.7 " + MARK + _CHANCE.randbytes(size) for size in (9_000_000, 2_000_000, 16_000_000)
]
_GIVING = [_CHANCE.uniform(0, 2.0) for _ in range(40)]
_TAKING = [_CHANCE.uniform(0, 2.0) for _ in range(40)]
"""Seconds after which it is killed: in any piece, between two, while publishing."""
ROUNDS = [
    pytest.param(range(2), id="a few times"),
    *(
        pytest.param(range(first, first + 10), id=f"from {first}", marks=pytest.mark.slow)
        for first in range(0, 40, 10)
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """A counsellor with a case and three scans, and a colleague."""

    giver: Template
    taker: Template


@pytest.fixture(scope="session")
def two(tmp_path_factory: pytest.TempPathFactory) -> Two:
    home, clock = tmp_path_factory.mktemp("two"), new_clock()
    anna = new_desk(home / "anna", "Anna", clock=clock)
    dora = new_desk(home / "dora", "Dora", clock=clock)
    anna.accept(dora)
    dora.accept(anna)
    open_farhad(anna)
    for number, scan in enumerate(SCANS, 50):
        kept(anna, scan, number)
    return Two(giver=close_as_template(anna), taker=close_as_template(dora))


def reopened(folder: Path) -> Vault:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    assert first_broken_link(vault) is None
    return vault


def contents(vault: Vault) -> list[bytes]:
    return [
        b"".join(read_part(vault, an_id(number), Part.CONTENT))
        for number, _ in enumerate(SCANS, 50)
    ]


def lies_in_clear(*folders: Path) -> bool:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return any(MARK in path.read_bytes() for path in files)


@pytest.mark.parametrize("rounds", ROUNDS)
def test_killed_while_they_are_given_and_taken_in_all_arrive_once(
    two: Two, tmp_path: Path, rounds: range
) -> None:
    cut_giving = cut_taking = 0
    for number in rounds:
        giver, taker, share = (tmp_path / f"{name}-{number}" for name in ("g", "t", "share"))
        shutil.copytree(two.giver.folder, giver)
        shutil.copytree(two.taker.folder, taker)
        share.mkdir()
        said = killed("offer", giver, share, after=_GIVING[number], worker_module=WORKER)
        vault = reopened(giver)
        was_offered = vault.get(Transfer, an_id(70)) is not None
        assert was_offered or "offered" not in said
        pieces = [row for row in bundles(vault, OUT) if row.kind == "piece"]
        assert len(pieces) == (6 if was_offered else 0), "all of the offer, or nothing of it"
        cut_giving += "closed" not in said
        offer_once(vault)
        exchange.export_changes(vault, giver, share, clock=new_clock())
        known = {row.name for row in bundles(vault, OUT)}
        assert {path.name for path in (giver / "outbox").iterdir()} == known
        assert contents(vault) == SCANS
        vault.close()
        said = killed("take_in", taker, share, after=_TAKING[number], worker_module=WORKER)
        vault = reopened(taker)
        assert set(contents(vault)) <= {b"", *SCANS}, "a document is whole or not there"
        cut_taking += "closed" not in said
        plan = inbox.plan_inbox(vault, share, clock=new_clock())
        inbox.apply_inbox(vault, plan, clock=new_clock())
        assert contents(vault) == SCANS
        rows = vault.execute("SELECT DISTINCT part FROM attachment_chunk").fetchall()
        assert rows == [(Part.CONTENT,)]
        kept = vault.execute("SELECT sum(length(data)) FROM attachment_chunk").fetchone()[0]
        assert kept == sum(len(scan) for scan in SCANS)
        assert inbox.plan_inbox(vault, share, clock=new_clock()).items == ()
        vault.close()
        assert not lies_in_clear(giver, taker, share)
        for place in (giver, taker, share):
            shutil.rmtree(place)
    print(f"{2 * len(rounds)} kills, {cut_giving} while giving, {cut_taking} while taking in")


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is counted in KiB there")
def test_200_mb_of_scans_go_over_in_a_fraction_of_the_memory(two: Two, tmp_path: Path) -> None:
    large = [b"%PDF-1.7 " + _CHANCE.randbytes(40_000_000) for _ in range(5)]
    giver = two.giver.copy_to(tmp_path / "giver", clock=new_clock())
    taker = two.taker.copy_to(tmp_path / "taker", clock=new_clock())
    for number, scan in enumerate(large, 60):
        kept(giver, scan, number)
    giver.vault.close()
    taker.vault.close()
    share = tmp_path / "share"
    share.mkdir()
    most = []
    for work, folder in (("offer", giver.folder), ("take_in", taker.folder)):
        command = [sys.executable, "-m", WORKER, work, str(folder), str(share)]
        done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
        most.append(int(done.stdout.splitlines()[-1]) // 1024)
    print(f"giving had {most[0]} MiB at most, taking in {most[1]} MiB, for 227 MB of scans")
    # Opening alone takes 64 MiB for the passphrase beside the program itself.
    assert max(most) < 220
    vault = reopened(taker.folder)
    assert contents(vault) == SCANS
    assert b"".join(read_part(vault, an_id(64), Part.CONTENT)) == large[-1]
    vault.close()
