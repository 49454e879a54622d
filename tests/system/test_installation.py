"""How this program was installed, and starting another one for a test."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counsel_app.system import installation, places
from counsel_app.system.installation import Kind
from tests.updates import unpacked


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This process as a packed program in a folder of versions."""
    unpacked(tmp_path / "root")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "root/0.1.0/counsel"))
    return tmp_path / "root"


def test_a_folder_of_versions_is_one(frozen: Path) -> None:
    found = installation.installation()
    assert (found.kind, found.root, found.versions()) == (Kind.FOLDER, frozen, ["0.1.0"])


def test_without_it_the_computer_has_the_program(frozen: Path) -> None:
    (frozen / "current").unlink()
    assert installation.installation().kind is Kind.SYSTEM
    assert places.versions_folder() is None


def test_on_a_stick_everything_lies_beside_the_program(frozen: Path) -> None:
    elsewhere = (places.default_profile(), places.preference_file(), places.log_folder())
    assert not any(frozen in place.parents for place in elsewhere)
    (frozen / "portable.txt").touch()
    assert places.default_profile() == frozen / "profile"
    assert places.preference_file() == frozen / "settings/preferences.txt"
    assert places.log_folder() == frozen / "settings/reports"


@pytest.mark.parametrize(("code", "expected"), [(0, True), (3, False)])
def test_a_version_is_asked_whether_it_works(tmp_path: Path, code: int, expected: bool) -> None:
    program = tmp_path / "counsel"
    program.write_text(
        f'#!/bin/sh\n[ "$1" = --selftest ] && [ -z "$LD_LIBRARY_PATH" ] && exit {code}\nexit 9\n'
    )
    program.chmod(0o755)
    assert installation.works(tmp_path) is expected


def test_the_library_path_of_this_version_is_not_handed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/of/this/version")
    program = tmp_path / "counsel"
    program.write_text('#!/bin/sh\n[ -z "$LD_LIBRARY_PATH" ]\n')
    program.chmod(0o755)
    assert installation.works(tmp_path)


def test_what_cannot_be_started_does_not_work(tmp_path: Path) -> None:
    assert not installation.works(tmp_path)
