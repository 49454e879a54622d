from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked as pip would."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_carries_resources_and_words_inside_the_package(installed: Path) -> None:
    for top in ("resources", "i18n"):
        ours = {
            path.relative_to(ROOT / top).as_posix()
            for path in (ROOT / top).rglob("*")
            if path.is_file()
        }
        theirs = {
            path.relative_to(installed / "counsel_app" / top).as_posix()
            for path in (installed / "counsel_app" / top).rglob("*")
            if path.is_file()
        }
        assert theirs == ours


def test_the_wheel_puts_nothing_beside_the_package(installed: Path) -> None:
    tops = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"counsel_app"}


def test_the_wheel_names_our_licence(installed: Path) -> None:
    (metadata,) = installed.glob("*.dist-info/METADATA")
    assert "License-Expression: EUPL-1.2" in metadata.read_text(encoding="utf-8")
    assert list(installed.glob("*.dist-info/licenses/LICENSE"))


def test_the_installed_package_finds_its_files_without_a_checkout(installed: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from counsel_app.domain import resources\n"
        "print(len(resources.read_text('licences/licences.toml')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=installed, check=True, capture_output=True, text=True
    )
    assert int(done.stdout) > 1000
