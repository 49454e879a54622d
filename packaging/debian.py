"""The .deb: the program for a whole computer, with the libraries that Debian keeps patched.

What the program's folder has from this system is left out, above all
OpenSSL: the package depends on it, and gets its security updates with all
others.
"""

from __future__ import annotations

import filecmp
import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bootstrap import SetupError

HERE = Path(__file__).resolve().parent
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
MAINTAINER = "The Counsel authors <counsel@localhost>"
CONTROL = """\
Package: counsel
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-core
Section: misc
Priority: optional
Description: offline assistant for counselling refugees
 Keeps each client's case in an encrypted file, prints reports and letters,
 and exchanges sealed bundles. Opens no network connection.
 .
 Case files of people stay where they are when this package goes: they lie
 in each person's own folder.
"""


def pack(program: Path, target: Path, *, version: str, work: Path, moment: str) -> Path:
    """Make the package in ``target``; returns it. Raises SetupError."""
    tree = work / "debian"
    if tree.exists():
        shutil.rmtree(tree)
    home = tree / "usr/lib/counsel"
    shutil.copytree(program, home)
    leave_out(home)
    place(tree, version=version, moment=moment)
    describe(tree, program, version=version, moment=moment)
    architecture = call(["dpkg", "--print-architecture"], work).strip()
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    (tree / "DEBIAN").mkdir()
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=MAINTAINER,
        size=size,
        depends=depends(home, work),
    )
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            is_library = ".so" in path.suffixes
            is_program = path.is_dir() or (os.access(path, os.X_OK) and not is_library)
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (int(moment), int(moment)), follow_symlinks=False)
    made = target / f"counsel_{version}_{architecture}.deb"
    # Its own parts carry a time, too, which only this sets.
    dated = ["env", f"SOURCE_DATE_EPOCH={moment}", "dpkg-deb"]
    call([*dated, "--root-owner-group", "-Zxz", "--build", str(tree), str(made)], work)
    return made


def leave_out(home: Path) -> list[str]:
    """Take away what the system has in the very same form; returns the names.

    Python itself stays: another Debian has another one.
    """
    shutil.rmtree(home / "_internal/fallback")
    shutil.rmtree(home / "_internal/system_licences")
    left = []
    for path in sorted((home / "_internal").glob("lib*.so*")):
        own = LIBRARIES / path.name
        if "python" not in path.name and own.exists() and filecmp.cmp(own, path, shallow=False):
            path.unlink()
            left.append(path.name)
    return left


def system_parts(program: Path, work: Path) -> list[dict[str, str]]:
    """The system's packages that libraries beside the program are from; their licences go along."""
    home = program / "_internal"
    texts = home / "system_licences"
    texts.mkdir(exist_ok=True)
    found: dict[str, dict[str, str]] = {}
    for path in [*sorted(home.glob("lib*.so*")), *sorted((home / "fallback").glob("*"))]:
        own = LIBRARIES / path.name
        if not own.exists() or not filecmp.cmp(own, path, shallow=False):
            continue
        # Debian knows a file under the name it was packed with, which may be one of two.
        real = str(own.resolve())
        names = {real, real.removeprefix("/usr")}
        said = subprocess.run(
            ["dpkg-query", "-S", *sorted(names)], capture_output=True, text=True, check=False
        ).stdout
        package = said.partition(":")[0]
        if not package or package in found:
            continue
        version = call(["dpkg-query", "-W", "-f", "${Version}", package], work)
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", texts / f"{package}.txt")
        found[package] = {"name": package, "version": version}
    return [found[name] for name in sorted(found)]


def place(tree: Path, *, version: str, moment: str) -> None:
    """Command, menu entry, picture, licence and changes, where Debian looks for them."""
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/counsel").symlink_to("../lib/counsel/counsel")
    menu = tree / "usr/share/applications"
    menu.mkdir(parents=True)
    entry = (HERE / "linux/counsel.desktop").read_text(encoding="utf-8")
    (menu / "counsel.desktop").write_text(entry.replace("@PROGRAM@", "counsel"), encoding="utf-8")
    pictures = tree / "usr/share/icons/hicolor/scalable/apps"
    pictures.mkdir(parents=True)
    shutil.copyfile(HERE / "linux/counsel.svg", pictures / "counsel.svg")
    papers = tree / "usr/share/doc/counsel"
    papers.mkdir(parents=True)
    licence = (HERE.parent / "LICENSE").read_text(encoding="utf-8")
    (papers / "copyright").write_text(
        "Licence: EUPL-1.2. The parts made by others are listed with their texts in\n"
        "/usr/lib/counsel/_internal/counsel_app/resources/licences\n\n" + licence,
        encoding="utf-8",
    )
    when = format_datetime(datetime.fromtimestamp(int(moment), tz=UTC))
    changes = f"counsel ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
    changes += f" -- {MAINTAINER}  {when}\n"
    # Without a time of its own in what is packed: two builds are equal.
    (papers / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    written = (HERE.parent / "CHANGELOG.md").read_bytes()
    (papers / "CHANGELOG.md.gz").write_bytes(gzip.compress(written, mtime=0))


def describe(tree: Path, program: Path, *, version: str, moment: str) -> None:
    """The manual page ``counsel(1)``; its commands are what the program itself says of them."""
    said = call([str(program / "counsel"), "--help"], tree)
    commands = re.findall(r"^    (\w[\w-]*)\s+(\S.*)$", said, re.MULTILINE)
    if not commands:
        raise SetupError("The program names no commands; the manual page would be empty.")
    page = (HERE / "linux/counsel.1").read_text(encoding="utf-8")
    for name, words in {
        "@VERSION@": version,
        "@DAY@": datetime.fromtimestamp(int(moment), tz=UTC).strftime("%Y-%m-%d"),
        "@COMMANDS@": "\n".join(
            f".TP\n.B {command}\n{what}".replace("-", "\\-") for command, what in commands
        ),
    }.items():
        page = page.replace(name, words)
    pages = tree / "usr/share/man/man1"
    pages.mkdir(parents=True)
    (pages / "counsel.1.gz").write_bytes(gzip.compress(page.encode(), mtime=0))


def depends(home: Path, work: Path) -> str:
    """What the package needs, as Debian's own tool reads it off the libraries."""
    (work / "debian-source/debian").mkdir(parents=True, exist_ok=True)
    (work / "debian-source/debian/control").write_text(
        "Source: counsel\n\nPackage: counsel\nArchitecture: any\n", encoding="utf-8"
    )
    binaries = [
        path
        for path in sorted(home.rglob("*"))
        if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    own = sorted({str(path.parent) for path in binaries})
    said = call(
        [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{folder}" for folder in own),
            *(f"-e{path}" for path in binaries),
        ],
        work / "debian-source",
    )
    found = said.strip().removeprefix("shlibs:Depends=")
    # Qt loads these by name when there is a screen, so no list of needs has them.
    return ", ".join(sorted({*found.split(", "), "libgl1", "libegl1"}))


def call(command: list[str], work: Path) -> str:
    """What a command says; SetupError when it fails."""
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupError(f"{command[0]} refused: {done.stderr.strip()[-800:]}")
    return done.stdout
