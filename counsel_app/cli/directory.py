"""``counsel directory``: the directory of institutions, courses and openings to a file."""

from __future__ import annotations

import argparse
from typing import Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output, absolute
from counsel_app.domain.labels import Label
from counsel_app.usecases.directory_exchange import SUBJECT_OF, save_hsds, save_table

PARTS: Final = tuple(SUBJECT_OF)
_SAVED: Final = Label(
    de="Gespeichert: {path}. Die Datei kann jeder lesen.",
    en="Saved: {path}. Everybody can read the file.",
)


def save(given: argparse.Namespace, output: Output) -> int:
    """Write one part as CSV, or all of it in HSDS 3."""
    with opened(given, output) as vault:
        if given.part:
            save_table(vault, given.part, given.to)
        else:
            save_hsds(vault, given.to)
    output.say(_SAVED, path=absolute(given.to))
    output.result({"saved": absolute(given.to)})
    return 0
