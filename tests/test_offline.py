"""Offline is a test: the main job with every door to the network bolted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Local sockets stay allowed: the desktop's keychain and the screen are reached
# through them. The hook sees what Python code does, in our code and in any
# library; that no module of ours names the network is import-linter's part.
BOLTED = """
import sys

def refuse(event, arguments):
    if not event.startswith("socket."):
        return
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        raise SystemExit(f"asked for an address: {arguments[0]!r}")
    if event in {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}:
        if isinstance(arguments[-1], tuple):
            raise SystemExit(f"reached for the network: {arguments[-1]!r}")

sys.addaudithook(refuse)
"""
PROGRAM = "from counsel_app.__main__ import main; raise SystemExit(main(sys.argv[1:]))"


def bolted(code: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BOLTED + code, *arguments],
        cwd=ROOT,
        env={**os.environ, "HOME": str(home)},
        check=False,
        capture_output=True,
        text=True,
    )


def test_the_bolts_hold(tmp_path: Path) -> None:
    for attempt in (
        "import socket; socket.create_connection(('192.0.2.1', 9), timeout=1)",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
    ):
        done = bolted(attempt, home=tmp_path)
        assert done.returncode != 0
        assert "network" in done.stderr or "address" in done.stderr


def test_the_main_job_reaches_for_no_network(tmp_path: Path) -> None:
    demo = tmp_path / "demo"
    done = bolted(PROGRAM, "demo", str(demo), "--run", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert any(demo.rglob("*.pdf"))
