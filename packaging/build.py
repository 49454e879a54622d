"""The packages that people install, in one command.

    python3 packaging/build.py                      for the system it runs on, into dist/
    python3 packaging/build.py --twice              from nothing, two times, and compare
    python3 packaging/build.py --key FILE --public-key FILE   signed, for updates from a stick

Linux: a stick with a folder for installing without rights, a .deb, a
wheelhouse and a list of parts (needs libssl-dev, python3-dev, dpkg-dev;
minisign with --key). Windows: an installer (needs NSIS). macOS: a disk image.
What two builds need to be alike bit by bit is set here, and nowhere else.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import debian
import macos
import parts_list
import stick
from bootstrap import SetupError, say

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
PACKAGE_LOCK = HERE / "package.lock"
RUNTIME_LOCK = HERE / "runtime.lock"
CIPHER = "sqlcipher3"
# Nothing of the building machine in what is compiled: no debug names, no paths.
CIPHER_FLAGS = "-DSQLITE_SECURE_DELETE -O2 -g0 -ffile-prefix-map={place}=."


@dataclass(frozen=True)
class Wanted:
    """Where to build, where to put what was built, and whose signature it gets."""

    work: Path
    out: Path
    key: Path | None = None
    public_key: Path | None = None

    @property
    def python(self) -> Path:
        """The Python of the building environment."""
        place = "venv/Scripts/python.exe" if os.name == "nt" else "venv/bin/python"
        return self.work / place


def version() -> str:
    """The program's version."""
    text = (ROOT / "counsel_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise SetupError("counsel_app/__init__.py names no version.")
    return found[1]


def source_date() -> str:
    """The moment that every file of the packages bears: the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "1700000000"


def environment(wanted: Wanted) -> dict[str, str]:
    """The same for every build."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COUNSEL_")}
    env |= {
        "SOURCE_DATE_EPOCH": source_date(),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYINSTALLER_CONFIG_DIR": str(wanted.work / "pyinstaller"),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "COUNSEL_VERSION": version(),
    }
    if wanted.public_key is not None:
        env["COUNSEL_UPDATE_KEY"] = str(wanted.work / "update.pub")
    return env


def run(wanted: Wanted, *command: str | Path, problem: str, **extra: str) -> None:
    """One step; SetupError with ``problem`` when it fails. Its words are kept beside."""
    log = wanted.work / "build.log"
    with log.open("ab") as words:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=wanted.work,
            env=environment(wanted) | extra,
            stdout=words,
            stderr=words,
            check=False,
        )
    if done.returncode != 0:
        tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
        print("\n".join(tail), file=sys.stderr)
        raise SetupError(f"{problem} All of it stands in {log}.")


def make_environment(wanted: Wanted) -> None:
    """The locked libraries and tools, and the cipher compiled here."""
    say("Making the building environment ...")
    run(wanted, sys.executable, "-m", "venv", "--clear", "venv", problem="There is no venv module.")
    locked = PACKAGE_LOCK.read_text(encoding="utf-8")
    section = cipher_section(locked)
    (wanted.work / "cipher.lock").write_text(section, encoding="utf-8")
    (wanted.work / "rest.lock").write_text(locked.replace(section, ""), encoding="utf-8")
    pip = (wanted.python, "-m", "pip", "install", "--no-deps", "--require-hashes")
    run(
        wanted,
        *(*pip, "--only-binary", ":all:", "-r", "rest.lock"),
        problem="The libraries could not be installed.",
    )
    say("Compiling the cipher against this system's OpenSSL ...")
    run(
        wanted,
        *(wanted.python, "-m", "pip", "wheel", "--no-deps", "--require-hashes", "--no-cache-dir"),
        *("--no-build-isolation", "--no-binary", CIPHER, "-r", "cipher.lock", "-w", "wheelhouse"),
        problem="The cipher could not be compiled (libssl-dev and python3-dev are needed).",
        CFLAGS=CIPHER_FLAGS.format(place=wanted.work),
    )
    (wheel,) = (wanted.work / "wheelhouse").glob(f"{CIPHER}-*.whl")
    run(
        wanted,
        *(wanted.python, "-m", "pip", "install", "--no-deps", "--no-index", wheel),
        problem="The compiled cipher could not be installed.",
    )


def cipher_section(locked: str) -> str:
    """The lines of the lock file that pin the cipher."""
    found = re.search(rf"^{CIPHER}==(?:.*\\\n)*.*\n", locked, re.MULTILINE)
    if found is None:
        raise SetupError(f"{PACKAGE_LOCK.name} does not pin {CIPHER}.")
    return found[0]


def make_program(wanted: Wanted) -> Path:
    """The program as one folder; returns it."""
    say("Putting the program together ...")
    run(
        wanted,
        *(wanted.python, "-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--distpath", wanted.work / "program", "--workpath", wanted.work / "pieces"),
        HERE / "counsel.spec",
        problem="The program could not be put together.",
    )
    folder = wanted.work / "program" / "counsel"
    settle(folder)
    say("The program checks itself ...")
    name = "counsel.exe" if os.name == "nt" else "counsel"
    screen = {"QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else {}
    run(
        wanted,
        *(folder / name, "--selftest"),
        problem="What was put together does not work.",
        HOME=str(wanted.work),
        **screen,
    )
    return folder


def settle(folder: Path) -> None:
    """Give every file one date and the plainest rights, whatever the umask here is."""
    moment = int(source_date())
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            is_program = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if is_program else 0o644)
            os.utime(path, (moment, moment))


def make_wheelhouse(wanted: Wanted) -> Path:
    """Every wheel that ``pip install counsel`` needs on such a system without a network."""
    say("Filling the wheelhouse ...")
    house = wanted.work / "wheelhouse"
    locked = RUNTIME_LOCK.read_text(encoding="utf-8")
    (wanted.work / "runtime.lock").write_text(
        locked.replace(cipher_section(locked), ""), encoding="utf-8"
    )
    pip = (wanted.python, "-m", "pip")
    run(
        wanted,
        *(*pip, "download", "--no-deps", "--require-hashes", "--only-binary", ":all:"),
        *("-r", "runtime.lock", "-d", house),
        problem="The wheels could not be fetched.",
    )
    run(
        wanted,
        *(*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", house, ROOT),
        problem="Counsel's own wheel could not be made.",
    )
    say("Installing from the wheelhouse, to see that nothing is missing ...")
    run(wanted, wanted.python, "-m", "venv", "--clear", "runtime", problem="There is no venv.")
    inside = "runtime/Scripts/python.exe" if os.name == "nt" else "runtime/bin/python"
    run(
        wanted,
        *(wanted.work / inside, "-m", "pip", "install", "--no-index", "--find-links", house),
        "counsel",
        problem="The wheelhouse is not complete.",
    )
    settle(house)
    return house


def build(wanted: Wanted) -> Path:
    """All packages of this system; returns the folder that holds them."""
    if wanted.work.exists():
        shutil.rmtree(wanted.work)
    wanted.work.mkdir(parents=True)
    if wanted.public_key is not None:
        shutil.copyfile(wanted.public_key, wanted.work / "update.pub")
    make_environment(wanted)
    program = make_program(wanted)
    beside = debian.system_parts(program, wanted.work) if sys.platform == "linux" else []
    settle(program)
    house = make_wheelhouse(wanted)
    parts = parts_list.write(
        wanted.work / f"counsel-{version()}.cdx.json",
        lambda *command: run(wanted, *command, problem="The list of parts could not be made."),
        python=wanted.python,
        runtime=wanted.work / "runtime",
        system=beside,
        version=version(),
    )
    target = wanted.out / f"counsel-{version()}-{system()}"
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    if sys.platform == "linux":
        say("Packing the folder, the .deb and the stick ...")
        archive = stick.pack_folder(program, target, version=version(), system=system())
        debian.pack(program, target, version=version(), work=wanted.work, moment=source_date())
        shutil.copytree(house, target / "wheelhouse")
    else:
        archive = pack_elsewhere(wanted, program, target)
    shutil.copyfile(parts, target / parts.name)
    stick.finish(target, archive, version=version(), system=system(), key=wanted.key)
    settle(target)
    return target


def pack_elsewhere(wanted: Wanted, program: Path, target: Path) -> Path:
    """The installer for Windows, the disk image for macOS."""
    if sys.platform == "win32":
        made = target / f"counsel-{version()}-setup.exe"
        run(
            wanted,
            *("makensis", f"-DVERSION={version()}", f"-DPROGRAM={program}", f"-DOUT={made}"),
            HERE / "windows" / "counsel.nsi",
            problem="The installer could not be made (NSIS is needed).",
        )
        return made
    made = target / f"counsel-{version()}.dmg"
    # The person drags the one onto the other.
    disk = wanted.work / "disk"
    disk.mkdir()
    (disk / "Applications").symlink_to("/Applications")
    application = program.with_name(macos.APPLICATION).rename(disk / macos.APPLICATION)
    settle(application)
    run(
        wanted,
        *("hdiutil", "create", "-volname", "Counsel", "-srcfolder", disk, "-ov"),
        *("-format", "UDZO", made),
        problem="The disk image could not be made.",
    )
    return made


def system() -> str:
    """What a package is for, as its name says it."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{name}-{platform.machine().lower()}"


def hashes(folder: Path) -> dict[str, tuple[str, str]]:
    """Every file below ``folder``: the sha256 that ``sha256sum`` prints, and its rights."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            f"{path.stat().st_mode:o}",
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build_twice(wanted: Wanted) -> int:
    """Two builds from nothing in two places; 0 when every file is the same."""
    found: list[dict[str, tuple[str, str]]] = []
    for name in ("first", "second"):
        again = Wanted(
            work=wanted.work / name / "work",
            out=wanted.work / name / "out",
            key=wanted.key,
            public_key=wanted.public_key,
        )
        found.append(hashes(build(again)))
    first, second = found
    differing = sorted(name for name in first | second if first.get(name) != second.get(name))
    for name in differing:
        say(f"Not the same: {name}")
    for name in sorted(first):
        if "/" not in name:
            say(f"{first[name][0]}  {name}")
    say(f"{len(first)} files, {len(differing)} of them different.")
    return 1 if differing else 0


def parse(arguments: list[str]) -> argparse.Namespace:
    """The one command and its options."""
    parser = argparse.ArgumentParser(prog="build.py", description="Make the packages.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where they are put")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "packages")
    parser.add_argument("--key", type=Path, help="minisign secret key, without a password")
    parser.add_argument("--public-key", type=Path, help="whose updates the program will accept")
    parser.add_argument("--twice", action="store_true", help="build two times and compare")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Make the packages; 0 when they are there."""
    given = parse(arguments)
    wanted = Wanted(
        work=given.work.resolve(),
        out=given.out.resolve(),
        key=given.key and given.key.resolve(),
        public_key=given.public_key and given.public_key.resolve(),
    )
    try:
        if given.twice:
            return build_twice(wanted)
        say(f"Done: {build(wanted)}")
    except SetupError as stop:
        say(f"Stopped. {stop}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
