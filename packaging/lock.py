"""Make the lock files anew from ``pyproject.toml``.

    python3 packaging/lock.py             keep what is pinned, add what is missing
    python3 packaging/lock.py --upgrade   newest versions that pyproject.toml allows

``requirements.lock`` holds what is needed to work on the program,
``packaging/runtime.lock`` what people install, ``packaging/package.lock`` that
and the tools that make packages of it. Needs ``uv`` on the PATH.
Each is one file for Linux, Windows and macOS and for every Python we support;
with hashes, and without any address: where packages come from is the business
of the machine that installs them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
RUNTIME_LOCK = ROOT / "packaging" / "runtime.lock"
PACKAGE_LOCK = ROOT / "packaging" / "package.lock"


def addresses(lock: str) -> list[str]:
    """The lines that say where to fetch from; there must be none."""
    return re.findall(r"^.*(?:://|--(?:extra-)?index-url|--find-links).*$", lock, re.MULTILINE)


def compile_lock(lock: Path, *options: str) -> None:
    """Resolve what ``options`` ask for into ``lock``."""
    subprocess.run(
        [
            *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
            *("--custom-compile-command", "python3 packaging/lock.py"),
            *("--output-file", str(lock), *options, "pyproject.toml"),
        ],
        cwd=ROOT,
        check=True,
    )


def main(arguments: list[str]) -> int:
    """Write the lock files; 1 when one names an address."""
    compile_lock(LOCK, "--extra", "dev", *arguments)
    # People get the versions that the tests ran with.
    compile_lock(RUNTIME_LOCK, "--constraint", LOCK.name, *arguments)
    compile_lock(PACKAGE_LOCK, "--extra", "package", "--constraint", LOCK.name, *arguments)
    locks = (LOCK, RUNTIME_LOCK, PACKAGE_LOCK)
    named = [line for lock in locks for line in addresses(lock.read_text("utf-8"))]
    for line in named:
        print(f"names an address: {line}", file=sys.stderr)
    return 1 if named else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
