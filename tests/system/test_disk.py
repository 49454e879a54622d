from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counsel_app.system.disk import (
    Encryption,
    disk_encryption,
    free_bytes,
    is_reachable_by_others,
    open_to_others,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="rights are not modes there")


@posix
def test_files_that_others_may_read_are_named(tmp_path: Path) -> None:
    private, open_one = tmp_path / "private", tmp_path / "open"
    for path, mode in ((private, 0o600), (open_one, 0o644)):
        path.write_bytes(b"")
        path.chmod(mode)
    assert open_to_others([private, open_one, tmp_path / "missing"]) == [open_one]


@posix
def test_a_folder_behind_a_closed_one_cannot_be_reached(tmp_path: Path) -> None:
    inner = tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    inner.chmod(0o755)
    inner.parent.chmod(0o700)
    assert is_reachable_by_others(inner) is False
    assert is_reachable_by_others(Path("/")) is True
    assert is_reachable_by_others(tmp_path / "missing") is None


def test_room_is_a_number_or_unknown(tmp_path: Path) -> None:
    assert (free_bytes(tmp_path) or 0) > 0
    assert free_bytes(tmp_path / "missing") is None


class Machine:
    """A made-up Linux: a mount table and what lies below each device."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mounts = folder / "mountinfo"
        self.mounts.write_text("")
        self.sys = folder / "sys"
        (self.sys / "dev" / "block").mkdir(parents=True)
        (self.sys / "devices").mkdir()

    def device(self, number: str, *, uuid: str = "", on: str = "") -> None:
        block = self.sys / "devices" / number.replace(":", "-")
        block.mkdir()
        if uuid:
            (block / "dm").mkdir()
            (block / "dm" / "uuid").write_text(uuid)
        if on:
            (block / "slaves").mkdir()
            (block / "slaves" / "below").symlink_to(self.sys / "devices" / on.replace(":", "-"))
        (self.sys / "dev" / "block" / number).symlink_to(block)

    def mount(self, number: str, point: str) -> None:
        with self.mounts.open("a") as stream:
            stream.write(f"36 35 {number} / {point} rw,noatime - ext4 /dev/x rw\n")

    def ask(self, folder: str = "/home/anna/Counsel") -> Encryption:
        return disk_encryption(Path(folder), system="linux", mounts=self.mounts, devices=self.sys)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@posix
def test_a_volume_on_an_encrypted_disk_is_encrypted(machine: Machine) -> None:
    machine.device("8:2")
    machine.device("253:0", uuid="CRYPT-LUKS2-0123", on="8:2")
    machine.device("253:1", uuid="LVM-abc", on="253:0")
    machine.mount("253:1", "/")
    assert machine.ask() is Encryption.ON


@posix
def test_the_mount_nearest_to_the_folder_counts(machine: Machine) -> None:
    machine.device("8:2")
    machine.device("253:0", uuid="CRYPT-LUKS2-0123")
    machine.mount("8:2", "/")
    machine.mount("253:0", "/home")
    machine.mount("8:2", "/home/anna/other\\040stick")
    assert machine.ask() is Encryption.ON
    assert machine.ask("/srv/Counsel") is Encryption.OFF
    assert machine.ask("/homes/anna") is Encryption.OFF
    assert machine.ask("/home/anna/other stick/x") is Encryption.OFF


@posix
def test_what_is_no_disk_of_this_machine_is_unknown(machine: Machine) -> None:
    machine.mount("0:45", "/")
    assert machine.ask() is Encryption.UNKNOWN
    machine.mounts.unlink()
    assert machine.ask() is Encryption.UNKNOWN


@posix
def test_layers_that_lie_on_each_other_in_a_circle_come_to_an_end(machine: Machine) -> None:
    machine.device("253:0", on="253:0")
    machine.mount("253:0", "/")
    assert machine.ask() is Encryption.OFF


@posix
@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("echo FileVault is On.", Encryption.ON),
        ("echo FileVault is Off.", Encryption.OFF),
        ("echo something else", Encryption.UNKNOWN),
        ("exit 1", Encryption.UNKNOWN),
    ],
)
def test_filevault_is_believed_when_it_says_so(
    tmp_path: Path, said: str, state: Encryption
) -> None:
    tool = tmp_path / "fdesetup"
    tool.write_text(f"#!/bin/sh\n{said}\n")
    tool.chmod(0o700)
    assert disk_encryption(tmp_path, system="darwin", macos_tool=str(tool)) is state
    missing = str(tmp_path / "missing")
    assert disk_encryption(tmp_path, system="darwin", macos_tool=missing) is Encryption.UNKNOWN


def test_windows_is_not_guessed_at(tmp_path: Path) -> None:
    assert disk_encryption(tmp_path, system="win32") is Encryption.UNKNOWN
