"""Everything a program writes, whatever becomes of the file: seen at the kernel's door.

Files that are deleted again, or unlinked while they are open, leave nothing to
look at afterwards; what was written into them passes ``write`` all the same.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
_CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,copy_file_range,mmap"
_NAMES = "open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat"
_LINE = re.compile(r"\d+ +(?P<call>\w+)\((?P<rest>.*)")
_FILE = re.compile(r"\d+<((?:\\x[0-9a-f]{2})+)>")
_DATA = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a program wrote, by the name of the file; names it made; files it shared in memory."""

    written: Mapping[str, bytes]
    names: frozenset[str]
    mapped: frozenset[str]
    """Files whose memory was shared for writing: that would pass no ``write``."""
    exit_code: int


def can_trace() -> bool:
    """Whether this system lets a program be watched."""
    if shutil.which("strace") is None:
        return False
    probe = subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True)
    return probe.returncode == 0


def sandbox_environment(sandbox: Path) -> dict[str, str]:
    """An environment in which every place to write lies in ``sandbox``."""
    places = {
        name: sandbox / name.lower()
        for name in (
            "HOME", "TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
        )
    }  # fmt: skip
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return (
        kept
        | {name: str(place) for name, place in places.items()}
        | {
            "QT_QPA_PLATFORM": "offscreen",
            # Compiled modules hold the words of the tests themselves.
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": str(CHECKOUT),
        }
    )


def traced(sandbox: Path, *arguments: str, worker: str = "tests.faults.marker_worker") -> Trace:
    """Run the module ``worker`` with ``arguments`` and see what it writes."""
    log = sandbox.with_name(f"{sandbox.name}-{arguments[0]}.strace")
    command = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={_CALLS},{_NAMES}"]
    command += ["-o", str(log), sys.executable, "-m", worker, *arguments]
    done = subprocess.run(
        command, cwd=CHECKOUT, env=sandbox_environment(sandbox), check=False, capture_output=True
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    trace = _read(log, done.returncode)
    log.unlink()
    return trace


def _read(log: Path, exit_code: int) -> Trace:
    written: dict[str, bytearray] = defaultdict(bytearray)
    names: set[str] = set()
    mapped: set[str] = set()
    with log.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.match(line)
            if found is None:
                continue
            call, rest = found["call"], found["rest"]
            file = _FILE.search(rest)
            name = _bytes(file[1]).decode(errors="replace") if file else ""
            if call == "mmap":
                if "PROT_WRITE" in rest and "MAP_SHARED" in rest and name:
                    mapped.add(name)
            elif call in _NAMES.split(","):
                if call not in ("open", "openat") or "O_CREAT" in rest:
                    names |= {
                        _bytes(text).decode(errors="replace") for text, _ in _DATA.findall(rest)
                    }
            else:
                # What one process copies inside the kernel was written before.
                for text, cut in _DATA.findall(rest):
                    assert not cut
                    written[name] += _bytes(text)
    return Trace(
        written={name: bytes(content) for name, content in written.items()},
        names=frozenset(names),
        mapped=frozenset(mapped),
        exit_code=exit_code,
    )


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
