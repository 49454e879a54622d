"""How long the packaged program takes to a window that takes the passphrase, against a bare one.

    python3 packaging/time_start.py [--work DIR]

Both are packed the same way, with the environment that ``build.py`` made in
DIR, and end as soon as a person can type. ``tests/bench/start.py`` has the
scripts, and measures the same for a checkout.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import build
from bootstrap import SetupError, say

GOAL = 1.6
RUNS, WARM_UP = 15, 3


def script_of(name: str) -> str:
    """One of the two scripts of the bench; its file is read, for its libraries are not here."""
    text = (build.ROOT / "tests/bench/start.py").read_text(encoding="utf-8")
    found = re.search(rf'^{name} = """\n(.*?)^"""', text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise SetupError(f"tests/bench/start.py has no {name}.")
    return found[1]


def pack(work: Path, name: str, script: str) -> Path:
    """Pack ``script`` by the same rules as the program; returns what is started."""
    place = work / f"time-{name}"
    place.mkdir(exist_ok=True)
    source = place / f"{name}.py"
    source.write_text(script, encoding="utf-8")
    env = build.environment(build.Wanted(work=work, out=work))
    env[f"COUNSEL_{name.upper()}"] = str(source)
    with (place / "log").open("wb") as log:
        subprocess.run(
            [
                *(work / "venv/bin/python", "-m", "PyInstaller", "--noconfirm"),
                *("--distpath", place, "--workpath", place / "pieces"),
                build.HERE / "counsel.spec",
            ],
            env=env, cwd=place, stdout=log, stderr=log, check=True,
        )  # fmt: skip
    return next(path for path in (place / "counsel/counsel", place / "bare/bare") if path.exists())


def seconds(program: Path, folder: Path) -> float:
    """One whole process."""
    env = {**os.environ}
    if not env.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    subprocess.run([program, folder], env=env, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def main(arguments: list[str]) -> int:
    """Print both times and their ratio; 1 where the goal was missed."""
    parser = argparse.ArgumentParser(prog="time_start.py", description="Time the start.")
    parser.add_argument("--work", type=Path, default=build.ROOT / "build" / "packages")
    work = parser.parse_args(arguments).work.resolve()
    try:
        say("Packing the program and a bare window the same way ...")
        ours, bare = pack(work, "timed", script_of("_OURS")), pack(work, "bare", script_of("_BARE"))
        with tempfile.TemporaryDirectory() as name:
            demo = [work / "program/counsel/counsel", "demo", name]
            subprocess.run(demo, check=True, stdout=subprocess.DEVNULL)
            pairs = [
                (seconds(ours, Path(name)), seconds(bare, Path(name)))
                for _ in range(RUNS + WARM_UP)
            ][WARM_UP:]
    except (SetupError, subprocess.CalledProcessError, OSError) as stop:
        say(f"Stopped. {stop}")
        return 1
    ratio = statistics.median(one / other for one, other in pairs)
    our_time, bare_time = (statistics.median(times) for times in zip(*pairs, strict=True))
    say(f"{our_time:.3f} s against {bare_time:.3f} s: {ratio:.2f} × (goal {GOAL})")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
