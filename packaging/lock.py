"""Make ``requirements.lock`` anew from ``pyproject.toml``.

    python3 packaging/lock.py             keep what is pinned, add what is missing
    python3 packaging/lock.py --upgrade   newest versions that pyproject.toml allows

Needs ``uv`` on the PATH. One file for Linux, Windows and macOS and for every
Python we support; with hashes, and without any address: where packages come
from is the business of the machine that installs them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"


def addresses(lock: str) -> list[str]:
    """The lines that say where to fetch from; there must be none."""
    return re.findall(r"^.*(?:://|--(?:extra-)?index-url|--find-links).*$", lock, re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Write the lock file; 1 when it names an address."""
    subprocess.run(
        [
            *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
            *("--custom-compile-command", "python3 packaging/lock.py"),
            *("--extra", "dev", "--output-file", str(LOCK), *arguments, "pyproject.toml"),
        ],
        cwd=ROOT,
        check=True,
    )
    named = addresses(LOCK.read_text(encoding="utf-8"))
    for line in named:
        print(f"names an address: {line}", file=sys.stderr)
    return 1 if named else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
