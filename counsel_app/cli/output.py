"""What commands print: sentences for people, one JSON object for scripts."""

from __future__ import annotations

import getpass
import io
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


class NoPassphrase(AppError):
    """Neither a prompt nor the named descriptor gave a passphrase."""

    label = Label(
        de="Es war kein Passwort zu lesen. Bitte in einem Terminal eingeben oder mit "
        "--passphrase-fd als UTF-8-Text übergeben.",
        en="There was no passphrase to read. Please type it in a terminal or pass it "
        "with --passphrase-fd as UTF-8 text.",
    )


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
            print(json.dumps(values, default=str))

    def error(self, error: AppError) -> None:
        """An expected error, as a sentence or as an object."""
        if self.as_json:
            body = {"error": type(error).__name__, "message": error.sentence(self.language)}
            print(json.dumps(body))
        else:
            print(error.sentence(self.language), file=sys.stderr)


def system_language() -> str:
    """``de`` where the system speaks German, else ``en``."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    name = told or locale.getlocale()[0] or ""
    return "de" if name.lower().startswith(("de", "german")) else "en"


def read_passphrase(descriptor: int | None, language: str) -> str:
    """The passphrase from a file descriptor or a prompt, never from arguments.

    Arguments can be read by every program on the machine. Raises NoPassphrase.
    """
    try:
        if descriptor is None:
            return getpass.getpass("Passwort: " if language == "de" else "Passphrase: ")
        with os.fdopen(descriptor, "rb") as stream:
            return stream.read(_LONGEST_PASSPHRASE).decode().rstrip("\r\n")
    except (OSError, EOFError, UnicodeDecodeError):
        # The error itself may quote what was read.
        raise NoPassphrase from None


def prepare_streams() -> None:
    """Let no sentence fail on a console that lacks one of its letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def abandon_streams() -> None:
    """Nobody reads any more (``| head``): let the interpreter end without complaint."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def absolute(path: Path) -> str:
    """A path as it is printed."""
    return str(path.absolute())
