"""What packages are made of, that two are alike; a release makes them (``build.py --twice``)."""

from __future__ import annotations

import hashlib
import json
import os
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from counsel_app import __version__
from counsel_app.system.installation import Installation, Kind, chosen
from counsel_app.usecases.updating import bring_in, look_for_update
from tests.packaging import ROOT, load, locked_versions
from tests.updates import Signer

build = load("build")
stick = load("stick")
parts_list = load("parts_list")
macos = load("macos")
LINUX = ROOT / "packaging" / "linux"
SYSTEM = "linux-x86_64"
PROGRAM = '#!/bin/sh\n[ "$1" != --selftest ] || echo works\necho "$0 $*"\n'


def locked(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", text, re.MULTILINE))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The folder of a made-up program, as PyInstaller would leave it."""
    folder = tmp_path / "program" / "counsel"
    (folder / "_internal").mkdir(parents=True)
    (folder / "counsel").write_text(PROGRAM)
    (folder / "counsel").chmod(0o755)
    (folder / "_internal" / "words.txt").write_text("Größe")
    return folder


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    return 1790000000


def packed(program: Path, target: Path, *, version: str = __version__) -> Path:
    target.mkdir(exist_ok=True)
    build.settle(program)
    archive = stick.pack_folder(program, target, version=version, system=SYSTEM)
    stick.finish(target, archive, version=version, system=SYSTEM, key=None)
    return target


def sh(script: Path, *arguments: object, home: Path, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        ["sh", script, *(str(one) for one in arguments)],
        env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C"} | environment,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_people_get_the_versions_that_the_tests_ran_with() -> None:
    tested = locked_versions()
    for name in ("runtime.lock", "package.lock"):
        shared = {one: version for one, version in locked(name).items() if one in tested}
        assert shared == {one: tested[one] for one in shared}
    assert locked("runtime.lock").items() <= locked("package.lock").items()


def test_what_people_get_is_what_the_program_needs_and_no_tool() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in project["dependencies"]}
    names = set(locked("runtime.lock"))
    assert {re.sub(r"[._]", "-", name) for name in wanted} <= names
    assert not names & {"pytest", "pyinstaller", "cyclonedx-bom", "hatchling"}


def test_the_cipher_is_compiled_and_everything_else_is_not() -> None:
    text = build.PACKAGE_LOCK.read_text(encoding="utf-8")
    section = build.cipher_section(text)
    assert section.startswith("sqlcipher3==")
    assert "--hash=sha256:" in section
    rest = text.replace(section, "")
    assert not re.search(r"^sqlcipher3", rest, re.MULTILINE)
    assert len(rest) + len(section) == len(text)
    with pytest.raises(build.SetupError):
        build.cipher_section("sqlite-utils==1\n")


def test_two_archives_of_one_program_are_alike_bit_by_bit(
    program: Path, tmp_path: Path, moment: int
) -> None:
    first = packed(program, tmp_path / "first")
    again = tmp_path / "again"
    shutil.copytree(program, again)
    # Made at another time, in another order, under another umask.
    os.utime(again / "counsel", (time.time(), time.time()))
    (again / "_internal/words.txt").chmod(0o600)
    second = packed(again, tmp_path / "second")
    assert build.hashes(first) == build.hashes(second)
    with tarfile.open(next(first.glob("*.tar.gz"))) as archive:
        members = archive.getmembers()
    assert {(one.uid, one.gid, one.uname, one.mtime) for one in members} == {(0, 0, "", moment)}
    assert all(one.isreg() for one in members)


def test_a_changed_byte_or_right_is_another_hash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("one")
    before = build.hashes(tmp_path)
    # What is printed is what somebody compares with a program of their own.
    assert before["file"][0] == hashlib.sha256(b"one").hexdigest()
    (tmp_path / "file").chmod(0o755)
    after = build.hashes(tmp_path)
    assert after != before
    (tmp_path / "file").write_text("two")
    assert build.hashes(tmp_path) != after


@pytest.mark.usefixtures("moment")
def test_what_is_built_is_what_the_program_takes_for_an_update(
    program: Path, tmp_path: Path
) -> None:
    signer = Signer.new()
    folder = packed(program, tmp_path / "stick", version="9.0.0")
    signer.sign(folder / stick.MANIFEST)
    root = tmp_path / "installed"
    root.mkdir()
    here = Installation(kind=Kind.FOLDER, system=SYSTEM, root=root)
    found = look_for_update(folder, here=here, key=signer.key)
    assert bring_in(found, here=here) == "9.0.0"
    assert (root / "9.0.0/_internal/words.txt").read_text(encoding="utf-8") == "Größe"
    assert os.access(root / "9.0.0/counsel", os.X_OK)
    assert chosen(root) == "9.0.0"


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
@pytest.mark.usefixtures("moment")
def test_a_signature_is_the_same_every_time(tmp_path: Path) -> None:
    subprocess.run(
        ["minisign", "-G", "-W", "-p", "key.pub", "-s", "key.sec"],
        cwd=tmp_path, check=True, capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    word = tmp_path / "word"
    word.write_text("word")
    made = [
        stick.sign(word, tmp_path / "key.sec", comment="counsel 1").read_bytes() for _ in range(2)
    ]
    assert made[0] == made[1]
    with pytest.raises(build.SetupError):
        stick.sign(word, tmp_path / "no-such-key", comment="counsel 1")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the installer is for Linux")
@pytest.mark.usefixtures("moment")
def test_a_person_installs_from_the_stick_and_takes_it_away_again(
    program: Path, tmp_path: Path
) -> None:
    folder, home = packed(program, tmp_path / "stick"), tmp_path / "home"
    home.mkdir()
    code, said = sh(folder / "install.sh", home=home)
    assert (code, "works" in said) == (0, True), said
    root = home / ".local/lib/counsel"
    code, said = sh(home / ".local/bin/counsel", "doctor", "--json", home=home)
    assert (code, said) == (0, f"{root}/{__version__}/counsel doctor --json\n")
    entry = (home / ".local/share/applications/counsel.desktop").read_text(encoding="utf-8")
    assert f'Exec="{root}/counsel"' in entry
    # Once more does no harm.
    assert sh(folder / "install.sh", home=home)[0] == 0

    case_file = home / ".local/share/Counsel"
    case_file.mkdir(parents=True)
    (case_file / "casefile.db").write_text("a person's")
    code, said = sh(root / "uninstall.sh", home=home)
    assert code == 0
    assert str(case_file) in said
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    assert left == {".local/share/Counsel/casefile.db"}


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the installer is for Linux")
@pytest.mark.usefixtures("moment")
def test_a_stick_to_carry_along_leaves_nothing_on_the_computer(
    program: Path, tmp_path: Path
) -> None:
    folder, home = packed(program, tmp_path / "stick"), tmp_path / "home"
    home.mkdir()
    carried = tmp_path / "carried along"
    code, said = sh(folder / "install.sh", "--portable", carried, home=home, LANG="de_DE.UTF-8")
    assert code == 0, said
    assert "Fertig" in said
    assert (carried / "portable.txt").is_file()
    assert list(home.iterdir()) == []
    (carried / "profile").mkdir()
    (carried / "profile/casefile.db").write_text("a person's")
    code, said = sh(carried / "uninstall.sh", home=home)
    assert code == 0
    assert (carried / "profile/casefile.db").is_file()
    assert not (carried / "counsel").exists()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the installer is for Linux")
@pytest.mark.usefixtures("moment")
def test_a_damaged_stick_installs_nothing(program: Path, tmp_path: Path) -> None:
    folder, home = packed(program, tmp_path / "stick"), tmp_path / "home"
    home.mkdir()
    archive = next(folder.glob("*.tar.gz"))
    archive.write_bytes(archive.read_bytes()[:-1] + b"x")
    code, said = sh(folder / "install.sh", home=home)
    assert (code, "damaged" in said) == (1, True)
    assert not (home / ".local/lib").exists()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the installer is for Linux")
@pytest.mark.usefixtures("moment")
def test_a_version_that_does_not_run_here_is_not_started(program: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    assert sh(packed(program, tmp_path / "stick") / "install.sh", home=home)[0] == 0
    (program / "counsel").write_text("#!/bin/sh\nexit 3\n")
    newer = packed(program, tmp_path / "newer", version="9.0.0")
    code, said = sh(newer / "install.sh", home=home)
    assert (code, "does not run" in said) == (1, True)
    assert chosen(home / ".local/lib/counsel") == __version__


def test_the_list_of_parts_names_what_is_inside_and_no_tool() -> None:
    listed = {
        "components": [
            {"name": "pip", "bom-ref": "pip==1"},
            {"name": "sqlcipher3", "bom-ref": "sqlcipher3==0.6.4"},
        ],
        "dependencies": [{"ref": "root", "dependsOn": ["pip==1", "sqlcipher3==0.6.4"]}],
    }
    index = tomllib.loads(parts_list.LICENCES.read_text(encoding="utf-8"))
    found = parts_list.completed(listed, index, [{"name": "libssl3", "version": "3.0.20"}])
    names = {(one["name"], one.get("version")) for one in found["components"]}
    assert ("pip", None) not in names
    assert ("libssl3", "3.0.20") in names
    inside = {
        (one["name"], one["properties"][0]["value"])
        for one in found["components"]
        if "properties" in one
    }
    assert {("SQLCipher", "sqlcipher3"), ("Noto fonts", "counsel")} <= inside
    # The packages have the system's patched one, not the wheel's.
    assert ("OpenSSL", "sqlcipher3") not in inside
    assert found["dependencies"] == [{"ref": "root", "dependsOn": ["sqlcipher3==0.6.4"]}]


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("name", sorted(path.name for path in LINUX.glob("*.sh")))
def test_the_scripts_have_no_known_traps(name: str) -> None:
    done = subprocess.run(["shellcheck", LINUX / name], capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_the_sums_cover_everything_on_the_stick(program: Path, tmp_path: Path, moment: int) -> None:
    folder = packed(program, tmp_path / "stick")
    sums = {
        line.split("  ")[1]: line.split("  ")[0]
        for line in (folder / stick.SUMS).read_text(encoding="utf-8").splitlines()
    }
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(sums) == found - {stick.SUMS}
    for name, expected in sums.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected
    said: dict[str, Any] = json.loads((folder / stick.MANIFEST).read_text(encoding="utf-8"))
    assert [one["kind"] for one in said["files"]] == ["folder"]
    assert moment


def test_the_program_is_told_of_graphics_only_where_there_are_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start: ModuleType = load("start")
    loaded: list[str] = []

    def library(name: str, *_: object) -> None:
        if name == "libGL.so.1":
            raise OSError
        loaded.append(name)

    monkeypatch.setattr(start.ctypes, "CDLL", library)
    for name in start.GRAPHICS[:-1]:
        (tmp_path / name).write_bytes(b"")
    start.provide_graphics(tmp_path)
    assert [name for name in loaded if "/" in name] == [str(tmp_path / "libGL.so.1")]


def put_together(system: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What ``counsel.spec`` asks of PyInstaller on ``system``: each step's named values."""
    asked: dict[str, Any] = {}

    def step(name: str, **made: object) -> Any:
        def take(*_: object, **named: object) -> SimpleNamespace:
            asked[name] = named
            return SimpleNamespace(**made)

        return take

    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules"):
        setattr(hooks, name, lambda *_, **__: [])
    qt = SimpleNamespace(
        read_text=lambda _: "Wheel-Version: 1.0\nTag: cp310-abi3-macosx_15_0_arm64"
    )
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr("importlib.metadata.distribution", lambda _: qt)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("COUNSEL_VERSION", __version__)
    link = ("PySide6/Qt/lib/QtCore.framework/QtCore", "Versions/Current/QtCore", "SYMLINK")
    scripts = [("pyi_rth_multiprocessing", "", ""), ("start", "", "")]
    analysis = step("Analysis", binaries=[], datas=[link], pure=[], scripts=scripts)
    names = {"PYZ": step("PYZ"), "EXE": step("EXE"), "COLLECT": step("COLLECT")}
    names |= {"BUNDLE": step("BUNDLE"), "Analysis": analysis}
    spec = place / "counsel.spec.py"
    shutil.copy(ROOT / "packaging/counsel.spec", spec)
    values = {"SPECPATH": str(ROOT / "packaging"), "workpath": str(place)}
    done = runpy.run_path(str(spec), names | values)
    return asked | {"files": done["analysis"].datas, "scripts": done["analysis"].scripts}


def test_macos_gets_the_application_that_the_disk_image_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = put_together("darwin", tmp_path, monkeypatch)
    bundle = asked["BUNDLE"]
    assert bundle["name"] == "Counsel.app"
    assert (bundle["version"], bundle["bundle_identifier"]) == (
        __version__,
        "local.counsel.Counsel",
    )
    told = bundle["info_plist"]
    assert told["LSMinimumSystemVersion"] == "15.0"
    assert told["NSHighResolutionCapable"] is True
    # A name in the list of reasons is what lets a program ask for camera or microphone.
    assert not [key for key in told if key.endswith("UsageDescription")]
    assert plistlib.loads(plistlib.dumps(told)) == told
    # PyInstaller keeps a program of the console out of the Dock.
    assert asked["EXE"]["console"] is False
    assert [one[2] for one in asked["files"]] == ["SYMLINK"]
    with Image.open(bundle["icon"]) as picture:
        assert picture.format == "ICNS"
        assert max(picture.size) >= 512
        assert picture.convert("RGBA").getpixel((picture.width // 2, 8)) == (0x1F, 0x6B, 0x66, 255)


@pytest.mark.skipif(sys.platform != "linux", reason="asks for this system's graphics")
def test_linux_gets_one_folder_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = put_together("linux", tmp_path, monkeypatch)
    assert "BUNDLE" not in asked
    assert asked["EXE"]["console"] is True
    assert asked["files"] == []
    assert [one[0] for one in asked["scripts"]] == ["start"]


def test_the_oldest_macos_is_what_qt_says() -> None:
    assert macos.oldest_system("Tag: cp310-abi3-macosx_13_0_universal2\n") == "13.0"
    with pytest.raises(ValueError, match="macOS"):
        macos.oldest_system("Tag: cp310-abi3-manylinux_2_34_x86_64\n")


@pytest.mark.usefixtures("moment")
def test_the_disk_image_holds_the_application_and_where_it_goes(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = program.with_name(macos.APPLICATION) / "Contents"
    inside.mkdir(parents=True)
    (inside / "Info.plist").write_text("told")
    seen: list[tuple[str, ...]] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(build, "run", lambda _, *command, **__: seen.append(command))
    work = tmp_path / "work"
    work.mkdir()
    made = build.pack_elsewhere(build.Wanted(work=work, out=tmp_path), program, tmp_path)
    (command,) = seen
    disk = Path(command[command.index("-srcfolder") + 1])
    assert {path.name for path in disk.iterdir()} == {"Counsel.app", "Applications"}
    assert (disk / "Counsel.app/Contents/Info.plist").read_text() == "told"
    assert (made, command[-1]) == (tmp_path / f"counsel-{__version__}.dmg", made)
