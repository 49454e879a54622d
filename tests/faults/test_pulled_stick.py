"""A stick pulled while the program writes to it: images of a real exFAT volume, cut at any moment.

Only what was forced to the medium is in the image; what the system still held back is lost as
in life. Needs root, a loop device, and the FUSE driver and tools for exFAT.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from counsel_app.sync.bundle import SealedBundle
from counsel_app.sync.folder import publish, scan
from counsel_app.sync.verify import Opened, Refused
from tests.sync.people import SPACE, op, opened_by, person, sealed

ANN, BEN = person("Ann"), person("Ben")
TOOLS = ("mkfs.exfat", "mount.exfat-fuse", "fsck.exfat", "losetup", "umount")

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS) or not Path("/dev/fuse").exists(),
    reason="needs root, loop devices and the tools for exFAT",
)


def _run(*command: str | Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], check=False, capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"{command[0]} is not possible here")
    return done.stdout.strip()


@contextmanager
def _mounted(image: Path, place: Path) -> Iterator[Path]:
    place.mkdir(exist_ok=True)
    device = _run("losetup", "--find", "--show", image)
    try:
        _run("mount.exfat-fuse", device, place)
        try:
            yield place
        finally:
            subprocess.run(["umount", str(place)], check=True, capture_output=True)
    finally:
        subprocess.run(["losetup", "--detach", device], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("cuts", "seed"),
    [
        pytest.param(2, 5, id="a few"),
        *(pytest.param(30, n, id=f"30, no. {n}", marks=pytest.mark.slow) for n in range(10)),
    ],
)
def test_nothing_that_was_reported_as_published_is_lost(
    tmp_path: Path, cuts: int, seed: int
) -> None:
    source = random.Random(seed)
    stock = [
        sealed(
            ANN,
            [BEN],
            [op(ANN, at=seq, fields={"content": source.randbytes(9_000).hex()})],
            seq=seq,
        )
        for seq in range(1, 9)
    ]
    image, cut, place = tmp_path / "stick.img", tmp_path / "cut.img", tmp_path / "stick"
    reported = 0
    for _ in range(cuts):
        with image.open("wb") as file:
            file.truncate(4 * 1024 * 1024)
        _run("mkfs.exfat", image)
        said: list[str] = []
        with _mounted(image, place):
            writer = threading.Thread(target=_publish_all, args=(place, stock, said))
            writer.start()
            time.sleep(source.uniform(0, 0.25))
            before = list(said)
            shutil.copyfile(image, cut)
            writer.join()
        assert len(said) == len(stock)
        reported += len(before)
        subprocess.run(["fsck.exfat", "-y", str(cut)], check=False, capture_output=True)
        with _mounted(cut, place):
            outcomes = {
                found.path.name: opened_by(BEN, found.path, ANN) for found in scan(place, SPACE)
            }
            whole = {name for name, one in outcomes.items() if isinstance(one, Opened)}
            # What was said to be there is there, and whatever is not whole is noticed.
            assert set(before) <= whole
            assert all(isinstance(one, (Opened, Refused)) for one in outcomes.values())
            # The sender still has everything and puts back what is missing.
            for bundle in stock:
                publish(place, bundle)
            again = [opened_by(BEN, found.path, ANN) for found in scan(place, SPACE)]
            assert [type(one) for one in again] == [Opened] * len(stock)
    print(f"{cuts} cuts, {reported} bundles reported as published before, 0 lost")


def _publish_all(place: Path, stock: list[SealedBundle], said: list[str]) -> None:
    for bundle in stock:
        publish(place, bundle)
        said.append(bundle.name)
