"""Killed while publishing: no reader ever sees half a bundle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counsel_app.sync.folder import (
    publish,
    scan,
)
from counsel_app.sync.verify import Opened, Refused
from tests.sync.people import SPACE, op, opened_by, person, sealed

ANN, BEN = person("Ann"), person("Ben")
CHECKOUT = Path(__file__).parents[2]

# --- killed ------------------------------------------------------------------

PUBLISH_FOR_EVER = """
import os, sys, pickle
from pathlib import Path
from counsel_app.sync.folder import publish
bundles = pickle.loads(Path(sys.argv[2]).read_bytes())
print("go", flush=True)
while True:
    for bundle in bundles:
        publish(Path(sys.argv[1]), bundle)
        print(bundle.name, flush=True)
    print("wiping", flush=True)
    for bundle in bundles:
        os.unlink(Path(sys.argv[1]).joinpath(*bundle.folder, bundle.name))
"""


def test_killed_while_publishing_no_reader_ever_sees_half_a_bundle(tmp_path: Path) -> None:
    kill_while_publishing(tmp_path, 6)


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(6))
def test_killed_hundreds_of_times_no_reader_ever_sees_half_a_bundle(
    tmp_path: Path, batch: int
) -> None:
    # In batches: what takes more than five minutes counts as hanging.
    kill_while_publishing(tmp_path, 100, first=100 * batch)


def kill_while_publishing(tmp_path: Path, rounds: int, *, first: int = 0) -> None:
    import pickle

    ops = [op(ANN, at=n, fields={"content": os.urandom(20_000).hex()}) for n in range(20)]
    bundles = [sealed(ANN, [BEN], ops, seq=seq) for seq in range(1, 6)]
    stock = tmp_path / "bundles"
    stock.write_bytes(pickle.dumps(bundles))
    for number in range(first, first + rounds):
        root = tmp_path / f"share{number}"
        root.mkdir()
        writer = subprocess.Popen(
            [sys.executable, "-c", PUBLISH_FOR_EVER, str(root), str(stock)],
            cwd=CHECKOUT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "go\n"
        time.sleep(0.002 + 0.0037 * (number % 40))
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().splitlines()
        writer.stdout.close()
        assert writer.wait() == -signal.SIGKILL
        found = scan(root, SPACE)
        outcomes = [opened_by(BEN, one.path, ANN) for one in found]
        assert not [outcome for outcome in outcomes if isinstance(outcome, Refused)]
        if "wiping" not in said:
            # What was reported as published is there.
            assert {one.path.name for one in found} >= set(said)
        for bundle in bundles:
            publish(root, bundle)
        again = [opened_by(BEN, one.path, ANN) for one in scan(root, SPACE)]
        assert len(again) == len(bundles)
        assert all(isinstance(outcome, Opened) for outcome in again)
