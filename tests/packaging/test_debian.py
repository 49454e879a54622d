"""The papers of the .deb: manual page and changes. The package itself is made for a release."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.cli.commands import parser
from tests.packaging import load

debian = load("debian")
VERSION, MOMENT = "1.2.3", "1700000000"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder with the command as it runs here."""
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "counsel").write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -m counsel_app "$@"\n', encoding="utf-8"
    )
    (folder / "counsel").chmod(0o755)
    return folder


def manual_page(tree: Path) -> str:
    return gzip.decompress((tree / "usr/share/man/man1/counsel.1.gz").read_bytes()).decode()


def test_the_manual_page_has_every_command_of_the_program(program: Path, tmp_path: Path) -> None:
    debian.describe(tmp_path, program, version=VERSION, moment=MOMENT)
    page = manual_page(tmp_path)
    named = re.findall(r"^\.B ([a-z]+(?:\\-[a-z]+)*)$", page, re.MULTILINE)
    known = next(action.choices for action in parser()._actions if isinstance(action.choices, dict))
    assert {name.replace("\\-", "-") for name in named} >= set(known)
    assert "@" not in page
    assert '.TH COUNSEL 1 "2023-11-14" "Counsel 1.2.3"' in page


@pytest.mark.skipif(shutil.which("man") is None, reason="no man on this system")
def test_man_reads_the_page_without_a_word_of_complaint(program: Path, tmp_path: Path) -> None:
    debian.describe(tmp_path, program, version=VERSION, moment=MOMENT)
    done = subprocess.run(
        ["man", "--warnings", "-l", tmp_path / "usr/share/man/man1/counsel.1.gz"],
        capture_output=True,
        text=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == ""
    assert "offline assistant for counselling refugees" in done.stdout


def test_the_changes_are_in_debians_form(tmp_path: Path) -> None:
    debian.place(tmp_path, version=VERSION, moment=MOMENT)
    papers = tmp_path / "usr/share/doc/counsel"
    words = gzip.decompress((papers / "changelog.gz").read_bytes()).decode()
    assert words.startswith("counsel (1.2.3) stable; urgency=medium\n\n  * ")
    assert words.endswith("Tue, 14 Nov 2023 22:13:20 +0000\n")
    assert b"# Changelog" in gzip.decompress((papers / "CHANGELOG.md.gz").read_bytes())
