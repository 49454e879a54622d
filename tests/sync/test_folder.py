"""The local export folder: its contract, and everything a folder can do to us."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_app.domain.errors import AppError
from counsel_app.sync import folder as folder_module
from counsel_app.sync.bundle import SealedBundle
from counsel_app.sync.folder import (
    FolderDamaged,
    FolderFull,
    FolderGone,
    FolderReadOnly,
    Found,
    Published,
    publish,
    scan,
    space_is_present,
)
from counsel_app.sync.reasons import Reason
from tests.sync.folder_contract import FolderContract
from tests.sync.people import SPACE, op, opened_by, person, sealed

ANN, BEN = person("Ann"), person("Ben")
CHECKOUT = Path(__file__).parents[2]


def names(home: Path) -> list[str]:
    return [path.name for path in home.iterdir()]


class TestLocalFolder(FolderContract):
    @pytest.fixture(autouse=True)
    def _here(self, tmp_path: Path) -> None:
        self._root = tmp_path

    def publish(self, bundle: SealedBundle) -> Published:
        return publish(self._root, bundle)

    def scan(self, space: str) -> list[Found]:
        return scan(self._root, space)

    @property
    def root(self) -> Path:
        return self._root


class TestFolderWithoutHardLinks(TestLocalFolder):
    """As on exFAT sticks and many shares. Mounting such a medium needs a
    loop device, which a container does not have; so only the refusal of the
    link is played, with the error number that Linux gives on exFAT."""

    @pytest.fixture(autouse=True)
    def _no_links(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", refuse)


def test_an_absent_folder_is_a_question_and_never_made(tmp_path: Path) -> None:
    away = tmp_path / "stick"
    for act in (lambda: publish(away, sealed(ANN, [BEN])), lambda: scan(away, SPACE)):
        with pytest.raises(FolderGone) as refusal:
            act()
        assert "Stick" in refusal.value.sentence("de")
        assert "stick" in refusal.value.sentence("en")
    assert not away.exists()


def test_an_empty_folder_is_told_from_one_that_held_the_space(tmp_path: Path) -> None:
    assert not space_is_present(tmp_path, SPACE)
    publish(tmp_path, sealed(ANN, [BEN]))
    assert space_is_present(tmp_path, SPACE)
    assert not space_is_present(tmp_path, "leipzig-2026")


def test_a_file_in_the_place_of_a_folder_is_a_damaged_folder(tmp_path: Path) -> None:
    (tmp_path / SPACE).write_text("not a folder")
    with pytest.raises(FolderDamaged):
        publish(tmp_path, sealed(ANN, [BEN]))
    assert scan(tmp_path, SPACE) == []


def test_a_folder_in_the_place_of_the_bundle_is_a_damaged_folder(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    home = tmp_path.joinpath(*bundle.folder)
    (home / bundle.name).mkdir(parents=True)
    with pytest.raises(FolderDamaged):
        publish(tmp_path, bundle)
    assert names(home) == [bundle.name]


def test_a_pipe_in_the_place_of_the_bundle_is_replaced_without_waiting(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    home = tmp_path.joinpath(*bundle.folder)
    home.mkdir(parents=True)
    os.mkfifo(home / bundle.name)
    assert publish(tmp_path, bundle) is Published.REPAIRED


def test_nothing_is_published_through_a_link(tmp_path: Path) -> None:
    elsewhere, root = tmp_path / "elsewhere", tmp_path / "share"
    elsewhere.mkdir()
    (root / SPACE / "d").mkdir(parents=True)
    (root / SPACE / "d" / ANN.device).symlink_to(elsewhere)
    with pytest.raises(FolderDamaged):
        publish(root, sealed(ANN, [BEN]))
    assert names(elsewhere) == []


def test_linked_device_folders_are_passed_over(tmp_path: Path) -> None:
    publish(tmp_path, sealed(ANN, [BEN]))
    devices = tmp_path / SPACE / "d"
    (devices / ("0" * 16)).symlink_to(devices / ANN.device)
    (devices / ("1" * 16)).symlink_to(tmp_path / "nowhere")
    (devices / ("2" * 16)).symlink_to(devices / ("2" * 16))
    assert [found.device for found in scan(tmp_path, SPACE)] == [ANN.device]


def test_links_and_pipes_with_a_bundles_name_are_listed_and_refused(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    publish(tmp_path, bundle)
    home = tmp_path.joinpath(*bundle.folder)
    os.mkfifo(home / ("00000002-" + "0" * 32 + ".cbx"))
    (home / ("00000003-" + "0" * 32 + ".cbx")).symlink_to("/etc/passwd")
    _, *wrong = scan(tmp_path, SPACE)
    outcomes = [opened_by(BEN, found.path, ANN) for found in wrong]
    assert [getattr(outcome, "reason", None) for outcome in outcomes] == [Reason.NOT_A_FILE] * 2


def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    publish(tmp_path, sealed(ANN, [BEN]))
    for name in ("..", "../..", "%2e%2e", "a" * 200):
        with_tricks = tmp_path / SPACE / "d" / name.replace("/", "\u2215")
        with_tricks.mkdir(exist_ok=True)
    assert [found.device for found in scan(tmp_path, SPACE)] == [ANN.device]


def test_a_folder_full_of_strangers_files_is_listed_quickly(tmp_path: Path) -> None:
    bundle = sealed(ANN, [BEN])
    publish(tmp_path, bundle)
    home = tmp_path.joinpath(*bundle.folder)
    for number in range(5_000):
        (home / f"IMG_{number}.jpg").touch()
    started = time.perf_counter()
    assert len(scan(tmp_path, SPACE)) == 1
    assert time.perf_counter() - started < 2


def test_what_vanishes_between_listing_and_looking_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A race that no test can win reliably: the entry is listed, then gone.
    class Vanished(os.PathLike[str]):
        def __init__(self, name: str) -> None:
            self.name = name
            self.path = str(tmp_path / name)

        def __fspath__(self) -> str:
            return self.path

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            assert not follow_symlinks
            raise FileNotFoundError

        def is_dir(self, *, follow_symlinks: bool) -> bool:
            assert not follow_symlinks
            if self.name == ANN.device:
                return True
            raise PermissionError

    def entries(home: Path) -> Iterator[Vanished]:
        if home.name == "d":
            return iter([Vanished(ANN.device), Vanished(BEN.device)])
        return iter([Vanished("00000001-" + "0" * 32 + ".cbx")])

    monkeypatch.setattr(folder_module, "_entries", entries)
    assert scan(tmp_path, SPACE) == []


# --- errors of the medium ----------------------------------------------------


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, FolderFull),
        (errno.EDQUOT, FolderFull),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.ESTALE, FolderGone),
        (errno.ENODEV, FolderGone),
        (errno.EIO, FolderDamaged),
    ],
)
def test_every_error_of_the_medium_becomes_a_sentence_and_leaves_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[AppError]
) -> None:
    def fail(handle: int) -> None:
        raise OSError(number, "played")

    monkeypatch.setattr(os, "fsync", fail)
    bundle = sealed(ANN, [BEN])
    with pytest.raises(expected) as refusal:
        publish(tmp_path, bundle)
    assert refusal.value.sentence("de") != refusal.value.sentence("en")
    assert names(tmp_path.joinpath(*bundle.folder)) == []


def test_a_medium_that_gives_back_other_bytes_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget(handle: int) -> None:
        os.ftruncate(handle, 10)

    # A stick that says "written" and was not: played at the moment of flushing.
    monkeypatch.setattr(os, "fsync", forget)
    bundle = sealed(ANN, [BEN])
    with pytest.raises(FolderDamaged):
        publish(tmp_path, bundle)
    assert names(tmp_path.joinpath(*bundle.folder)) == []


def test_a_link_that_fails_for_another_reason_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "played")

    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(FolderDamaged):
        publish(tmp_path, sealed(ANN, [BEN]))


class SharingViolation(PermissionError):
    """As Windows reports it."""

    winerror = 32


@pytest.mark.parametrize(("held", "gives_up"), [(2, False), (5, False), (6, True)])
def test_while_another_program_holds_the_file_we_wait_a_bounded_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int, gives_up: bool
) -> None:
    link, left = os.link, [held]

    def sometimes(part: Path, final: Path) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise SharingViolation(errno.EACCES, "held")
        link(part, final)

    monkeypatch.setattr(os, "link", sometimes)
    monkeypatch.setattr(folder_module, "_PAUSES", (0.001,) * 5)
    bundle = sealed(ANN, [BEN])
    if gives_up:
        with pytest.raises(FolderReadOnly):
            publish(tmp_path, bundle)
        assert names(tmp_path.joinpath(*bundle.folder)) == []
    else:
        assert publish(tmp_path, bundle) is Published.WRITTEN


def in_a_process(script: str, *arguments: str) -> str:
    """Run ``script`` in a Python of its own; its last line of output."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


PUBLISH_AND_TELL = """
from pathlib import Path
from counsel_app.domain.errors import AppError
from counsel_app.sync.folder import publish
def tell(root, bundle):
    try:
        print(publish(Path(root), bundle))
    except AppError as error:
        print(type(error).__name__)
"""

BIG_BUNDLE = """
import os, sys, resource
from tests.sync.people import op, person, sealed
ann = person("Ann")
big = sealed(ann, [ann], [
    op(ann, at=n, fields={"content": os.urandom(40_000).hex()}) for n in range(20)
])
assert len(big.data) > 700_000
"""


def test_a_full_disk_is_said_and_leaves_no_part(tmp_path: Path) -> None:
    # A limit on file size works for everybody; the error is EFBIG, not ENOSPC.
    told = in_a_process(
        PUBLISH_AND_TELL
        + BIG_BUNDLE
        + "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))\n"
        + "tell(sys.argv[1], big)\n",
        str(tmp_path),
    )
    assert told == "FolderFull"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting takes root; the size limit above does not")
def test_a_really_full_disk_is_said_and_old_parts_make_room(tmp_path: Path) -> None:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(tmp_path)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("this container may not mount; the size limit above stands in")
    try:
        ops = [op(ANN, at=n, fields={"content": os.urandom(40_000).hex()}) for n in range(20)]
        big = sealed(ANN, [BEN], ops)
        home = tmp_path.joinpath(*big.folder)
        home.mkdir(parents=True)
        leftover = home / ".tmp-0123456789abcdef.part"
        leftover.write_bytes(b"x" * 400_000)
        os.utime(leftover, (1_000_000, 1_000_000))
        with pytest.raises(FolderFull):
            publish(tmp_path, big)
        assert names(home) == []
        assert publish(tmp_path, big) is Published.WRITTEN
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_folder_that_may_not_be_written_is_said() -> None:
    # Not tmp_path: only its owner may pass through its parents.
    with tempfile.TemporaryDirectory() as root:
        Path(root).chmod(0o555)
        # Root may write everywhere, so the process first becomes nobody.
        told = in_a_process(
            PUBLISH_AND_TELL
            + "import os, sys\n"
            + "from tests.sync.people import person, sealed\n"
            + "bundle = sealed(person('Ann'), [person('Ann')])\n"
            + "if os.geteuid() == 0:\n    os.setgroups([])\n    os.setgid(65534)\n"
            + "    os.setuid(65534)\n"
            + "tell(sys.argv[1], bundle)\n",
            root,
        )
        assert told == "FolderReadOnly"
        assert names(Path(root)) == []
