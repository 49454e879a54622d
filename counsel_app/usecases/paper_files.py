"""A paper as a file where the person wants it: readable by all, so said before."""

from __future__ import annotations

import errno
import secrets
from datetime import datetime
from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.ids import CASE_NUMBER_ALPHABET
from counsel_app.domain.labels import Label
from counsel_app.store.files import write_durably

_GROUPS: Final = 4
_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_GROUP_SIZE: Final = 4


class PaperNotSaved(AppError):
    """The chosen place cannot be written."""

    label = Label(
        de="Dort lässt sich keine Datei anlegen. Es wurde nichts gespeichert. "
        "Bitte einen anderen Ordner wählen.",
        en="No file can be made there. Nothing was saved. Please choose another folder.",
    )


class PaperPlaceFull(PaperNotSaved):
    """There is no room for it."""

    label = Label(
        de="Dort ist kein Platz mehr. Es wurde nichts gespeichert. "
        "Bitte dort aufräumen oder einen anderen Ordner wählen.",
        en="There is no room left there. Nothing was saved. "
        "Please tidy up there or choose another folder.",
    )


class CertificateNotRead(AppError):
    """The certificate file is gone or may not be read."""

    label = Label(
        de="Die Zertifikatsdatei lässt sich nicht lesen. Bitte prüfen, ob der Stick noch steckt.",
        en="The certificate file cannot be read. Please check whether the stick is still there.",
    )


def save_paper(target: Path, paper: bytes) -> None:
    """Write a PDF to ``target``, whole or not at all. Raises PaperNotSaved, PaperPlaceFull."""
    try:
        write_durably(target, paper)
    except OSError as error:
        raise (PaperPlaceFull if error.errno in _FULL else PaperNotSaved) from None


def new_passphrase() -> str:
    """A passphrase to be told by phone: 80 random bits in four groups of four."""
    symbols = [secrets.choice(CASE_NUMBER_ALPHABET) for _ in range(_GROUPS * _GROUP_SIZE)]
    starts = range(0, len(symbols), _GROUP_SIZE)
    return "-".join("".join(symbols[start : start + _GROUP_SIZE]) for start in starts)


def save_locked(target: Path, paper: bytes, *, passphrase: str) -> None:
    """Write a copy that only ``passphrase`` opens. Raises PaperNotSaved."""
    # Imported here: saving in the clear needs no PDF library.
    from counsel_app.documents.transport import transport_copy

    save_paper(target, transport_copy(paper, passphrase))


def check_signing() -> None:
    """Raises SigningNotInstalled where papers cannot be signed on this computer."""
    from counsel_app.documents.signature import SigningNotInstalled, can_sign

    if not can_sign():
        raise SigningNotInstalled


def save_signed(
    target: Path, paper: bytes, *, certificate: Path, passphrase: str, now: datetime
) -> None:
    """Write a copy signed with a certificate file.

    Raises CertificateNotRead, PaperNotSaved, and the errors of ``signed_copy``.
    """
    from counsel_app.documents.signature import MAX_CERTIFICATE, signed_copy

    try:
        with certificate.open("rb") as file:
            content = file.read(MAX_CERTIFICATE + 1)
    except OSError:
        raise CertificateNotRead from None
    save_paper(target, signed_copy(paper, content, passphrase, now=now))
