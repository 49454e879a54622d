"""From a bare machine to a running Counsel, in one command.

    python3 packaging/bootstrap.py run [DIR]       set up, then the main job on demo cases
    python3 packaging/bootstrap.py test [--slow]   set up, then all checks and tests

Standard library only. Works on Debian, Ubuntu, macOS and Windows; may be
repeated, and needs no network once it has been through.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import system_packages

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "counsel-stamp.json"
LOCK = ROOT / "requirements.lock"
DEFAULT_DEMO = ROOT / "demo-output"

# The versions the lock file has packages for.
OLDEST, NEWEST = (3, 11), (3, 13)

STARTED = time.monotonic()


class SetupError(Exception):
    """Setting up cannot go on; the text is the sentence for the person."""


def say(text: str) -> None:
    """Print one line of progress with the minutes and seconds since the start."""
    minutes, seconds = divmod(int(time.monotonic() - STARTED), 60)
    print(f"[{minutes:02d}:{seconds:02d}] {text}", flush=True)


def is_fitting(version: tuple[int, int]) -> bool:
    """Whether the locked packages exist for this Python."""
    return OLDEST <= version <= NEWEST


def version_sentence(version: tuple[int, int]) -> str:
    """What to tell a person whose Python does not fit."""
    return (
        "Counsel needs Python {}.{} to {}.{}; this is Python {}.{}. "
        "Install a newer one (https://www.python.org/downloads/, or your system's packages) "
        "and call this file with it, for example: python3.12 packaging/bootstrap.py run"
    ).format(*OLDEST, *NEWEST, *version)


def fitting_python() -> str | None:
    """Another Python on this machine that fits, when the running one does not."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A pyenv shim exists for versions that do not run; so ask.
        if found and run_quietly([found, "-c", ""]) == 0:
            return found
    return None


def run_quietly(command: list[str]) -> int:
    """The exit code of a command whose words nobody needs."""
    return subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    ).returncode


def child_environment(environ: dict[str, str], *, platform: str) -> dict[str, str]:
    """The environment our programs run in: UTF-8, unbuffered, screenless without a screen."""
    env = dict(environ)
    env["PYTHONUTF8"] = "1"
    env["PYTHONUNBUFFERED"] = "1"
    # Someone else's virtual environment or module path must not leak into ours.
    for name in ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH"):
        env.pop(name, None)
    has_screen = env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")
    if platform.startswith("linux") and not has_screen:
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def venv_python() -> Path:
    """The Python inside the project's own environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def call(command: Sequence[str | Path], *, problem: str) -> None:
    """Run a command with its output streaming; SetupError with the sentence when it fails."""
    env = child_environment(dict(os.environ), platform=sys.platform)
    done = subprocess.run([str(part) for part in command], cwd=str(ROOT), env=env, check=False)
    if done.returncode != 0:
        raise SetupError(problem)


def fingerprint() -> str:
    """What the environment was made from; another value means it must be made anew."""
    digest = hashlib.sha256()
    for part in (LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes()):
        digest.update(hashlib.sha256(part).digest())
    # Scripts inside an environment carry its place, so a moved checkout counts.
    digest.update(repr((sys.version_info[:2], sys.platform, str(VENV))).encode("utf-8"))
    return digest.hexdigest()


def is_ready() -> bool:
    """Whether the environment is there, complete, and made from the present files."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return (
        isinstance(stamp, dict)
        and stamp.get("made_from") == fingerprint()
        and run_quietly([str(venv_python()), "-c", ""]) == 0
    )


def can_make_venv() -> bool:
    """Whether this Python has the modules to make an environment; Debian's bare one has not."""
    return run_quietly([sys.executable, "-c", "import ensurepip, venv"]) == 0


def make_venv() -> None:
    """Create the empty environment."""
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
        raise SetupError(f"{VENV} exists and is no Python environment. Move it away and try again.")
    if not can_make_venv():
        raise SetupError(
            "This Python cannot make environments (its modules venv and ensurepip are missing). "
            "Install them with your system's package manager and try again."
        )
    call(
        [sys.executable, "-m", "venv", "--clear", VENV],
        problem=f"The Python environment could not be made in {VENV}; the reason stands above.",
    )


def link_to_checkout() -> None:
    """Make the environment's link to this folder relative.

    Python reads it in the encoding of the locale: written out, a folder named
    "Größe" keeps Python from starting at all under LC_ALL=C, and is not found
    on Windows.
    """
    for place in ("lib/python*/site-packages", "Lib/site-packages"):
        for link in VENV.glob(f"{place}/_counsel.pth"):
            link.write_text(os.path.relpath(str(ROOT), str(link.parent)) + "\n", encoding="ascii")


def make_environment() -> None:
    """Bring .venv to the state of the lock file, or do nothing when it is there."""
    if is_ready():
        say("The Python environment is ready (.venv); nothing to download.")
        return
    say("Making the Python environment in .venv ...")
    make_venv()
    pip = (venv_python(), "-m", "pip", "--disable-pip-version-check", "install")
    say("Downloading and installing the locked packages (some 250 MB, a few minutes) ...")
    # The lock names every package there is, so nothing is left to resolve; a
    # resolver that looks at "coverage[toml]" takes the newest, which has no hash.
    exactly = ("--progress-bar", "off", "--only-binary", ":all:", "--require-hashes", "--no-deps")
    call(
        (*pip, *exactly, "-r", LOCK),
        problem="The packages could not be installed; the reason stands above. The first set-up "
        "needs the internet. Once it is back, the same command goes on.",
    )
    say("Installing Counsel itself into .venv ...")
    call(
        (*pip, "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT),
        problem="Counsel itself could not be installed into .venv; the reason stands above.",
    )
    link_to_checkout()
    call(
        [venv_python(), "-c", "import PySide6.QtWidgets, sqlcipher3"],
        problem="The window library or the encrypted store cannot be loaded; the line above "
        "names the system library that is missing.",
    )
    STAMP.write_text(json.dumps({"made_from": fingerprint()}) + "\n", encoding="utf-8")


def set_up(*, with_tests: bool) -> None:
    """System packages, then the environment."""
    say("Looking for the system packages ...")
    system_packages.provide_everything(
        with_tests=with_tests, can_make_venv=is_ready() or can_make_venv()
    )
    make_environment()


def run_demo(folder: Path) -> int:
    """Carry out the main job on the demo cases and say where everything is."""
    say(f"Carrying out the main job on made-up demo cases in {folder} ...")
    call(
        [venv_python(), "-m", "counsel_app", "demo", folder, "--run"],
        problem="The demo did not come to its end; the reason stands above.",
    )
    command = venv_python().parent / ("counsel.exe" if os.name == "nt" else "counsel")
    say("Done. Where the lines above say counsel, type this:")
    print(f'    "{command}"', flush=True)
    return 0


def run_tests(*, slow: bool) -> int:
    """Run every check; their exit code is ours."""
    say("Running all checks and tests" + (", the slow ones too ..." if slow else " ..."))
    command = [str(venv_python()), str(ROOT / "packaging" / "check.py")]
    env = child_environment(dict(os.environ), platform=sys.platform)
    if slow:
        command.append("--slow")
    return subprocess.run(command, cwd=str(ROOT), env=env, check=False).returncode


def parse(arguments: list[str]) -> argparse.Namespace:
    """The two commands and their options."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="Set Counsel up on this machine, then run or test it."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="set up, then the main job on demo cases")
    run.add_argument("folder", nargs="?", type=Path, default=DEFAULT_DEMO, metavar="DIR")
    test = commands.add_parser("test", help="set up, then all checks and tests")
    test.add_argument("--slow", action="store_true", help="add long fault campaigns and benches")
    return parser.parse_args(arguments)


def carry_out(chosen: argparse.Namespace) -> int:
    """Set up and do what was asked for; SetupError with a sentence when that is impossible."""
    set_up(with_tests=chosen.command == "test")
    if chosen.command == "run":
        return run_demo(chosen.folder.resolve())
    return run_tests(slow=chosen.slow)


def main(arguments: list[str]) -> int:
    """Carry out one of the two commands; 0 when everything went well."""
    version = sys.version_info[0], sys.version_info[1]
    if not is_fitting(version):
        other = fitting_python()
        if other is None:
            print(version_sentence(version), file=sys.stderr)
            return 2
        return subprocess.run([other, __file__, *arguments], check=False).returncode
    chosen = parse(arguments)
    try:
        return carry_out(chosen)
    except (SetupError, system_packages.MissingPackagesError) as stop:
        say(f"Stopped. {stop}")
    except OSError as stop:
        say(f"Stopped. The system refused: {stop.strerror} ({stop.filename})")
    except KeyboardInterrupt:
        say("Stopped by you. The same command goes on where it can.")
        return 130
    return 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        # A folder name may hold letters that this terminal cannot show.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
