"""What commands print: sentences for people, one JSON object for scripts."""

from __future__ import annotations

import getpass
import json
import locale
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

_LONGEST_PASSPHRASE: Final = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where a command speaks; with ``as_json`` sentences go to standard error."""

    as_json: bool
    language: str

    def say(self, sentence: Label, /, **values: object) -> None:
        """One sentence about what happens."""
        text = sentence.text(self.language).format(**values)
        print(text, file=sys.stderr if self.as_json else sys.stdout, flush=True)

    def result(self, values: Mapping[str, Any]) -> None:
        """The result for scripts; nothing without ``--json``."""
        if self.as_json:
            print(json.dumps(values, ensure_ascii=False, default=str))

    def error(self, error: AppError) -> None:
        """An expected error, as a sentence or as an object."""
        if self.as_json:
            body = {"error": type(error).__name__, "message": error.sentence(self.language)}
            print(json.dumps(body, ensure_ascii=False))
        else:
            print(error.sentence(self.language), file=sys.stderr)


def system_language() -> str:
    """``de`` where the system speaks German, else ``en``."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    name = told or locale.getlocale()[0] or ""
    return "de" if name.lower().startswith(("de", "german")) else "en"


def read_passphrase(descriptor: int | None, language: str) -> str:
    """The passphrase from a file descriptor or a prompt, never from arguments.

    Arguments can be read by every program on the machine.
    """
    if descriptor is None:
        return getpass.getpass("Passwort: " if language == "de" else "Passphrase: ")
    with os.fdopen(descriptor, "rb") as stream:
        return stream.read(_LONGEST_PASSPHRASE).decode().rstrip("\r\n")


def absolute(path: Path) -> str:
    """A path as it is printed."""
    return str(path.absolute())
