"""Opening the case file that a command names; what is suspicious about it is said first."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from counsel_app.cli.output import Output, read_passphrase
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.vault import Vault
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.integrity import accept_findings
from counsel_app.usecases.profiles import open_profile


class FindingsOpen(AppError):
    """Something about the file is suspicious, and nobody has said to go on."""

    label = Label(
        de="{findings} Es wurde nichts getan. Wer eine Erklärung dafür hat, macht mit "
        "--accept-findings weiter; sonst mit „counsel restore“ eine Sicherung wiederherstellen.",
        en="{findings} Nothing was done. Whoever can explain it goes on with --accept-findings; "
        "otherwise fetch a backup with “counsel restore”.",
    )

    def __init__(self, labels: tuple[Label, ...]) -> None:
        super().__init__(findings=" ".join(one.en for one in labels))
        self.labels = labels

    def sentence(self, language: str) -> str:
        """The findings and the sentence, in one language."""
        found = " ".join(one.text(language) for one in self.labels)
        return self.label.text(language).format(findings=found)


@contextmanager
def opened(given: argparse.Namespace, output: Output) -> Iterator[Vault]:
    """The case file that a command names.

    Raises FindingsOpen unless ``--accept-findings`` was given: a command that
    hands something on must not do so from a file somebody put back.
    """
    passphrase = read_passphrase(given.passphrase_fd, output.language)
    vault = open_profile(given.profile, passphrase=passphrase)
    try:
        labels = tuple(finding.label for finding in vault.findings)
        if labels and not given.accept_findings:
            raise FindingsOpen(labels)
        if labels:
            for label in labels:
                print(label.text(output.language), file=sys.stderr)
            accept_findings(vault, clock=SystemClock())
        yield vault
    finally:
        vault.close()
