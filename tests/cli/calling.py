"""Call ``counsel``: in this process, or as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from counsel_app.__main__ import main
from counsel_app.usecases.demo import DEMO_PASSPHRASE


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output, which holds nothing else."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        assert self.out.count("\n") == 1
        return found


class Call:
    """Carry out a command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object, passphrase: str | bytes | None = None) -> Done:
        """``passphrase`` goes through a pipe, as a script would pass it."""
        given = [str(one) for one in arguments]
        if passphrase is not None:
            given += ["--passphrase-fd", str(_pipe(passphrase))]
        self._capsys.readouterr()
        try:
            code = main(given)
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)

    def opened(self, *arguments: object) -> Done:
        """The same with the demo's passphrase."""
        return self(*arguments, passphrase=DEMO_PASSPHRASE)


def counsel(*arguments: object, stdin: str = "", **environment: str) -> Done:
    """Run ``python -m counsel_app`` as a program of its own."""
    done = subprocess.run(
        program(*arguments),
        input=stdin.encode(),
        env=os.environ | environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def program(*arguments: object) -> list[str]:
    """The command line of the program under the Python of the tests."""
    return [sys.executable, "-m", "counsel_app", *(str(one) for one in arguments)]


def _pipe(passphrase: str | bytes) -> int:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as stream:
        stream.write(passphrase if isinstance(passphrase, bytes) else passphrase.encode())
    return reader
