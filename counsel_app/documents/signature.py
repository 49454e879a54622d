"""A paper signed with a certificate file, by pyHanko where somebody installed it.

Nothing is fetched: no time stamp and no list of revoked certificates, so the
time in the signature is that of this computer. The signature covers the paper
as it is; the signed copy has a form field and is therefore no PDF/UA any more.
"""

from __future__ import annotations

import importlib.util
import io
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.serialization import pkcs12

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

MAX_CERTIFICATE: Final = 1024 * 1024
_FIELD: Final = "Unterschrift"


class SigningNotInstalled(AppError):
    """The library is an extra that is not here."""

    label = Label(
        de="Zum Unterschreiben mit einem Zertifikat fehlt auf diesem Computer ein Zusatz "
        "(pyHanko). Wer das Programm eingerichtet hat, kann ihn nachrüsten: counsel[sign]. "
        "Drucken und von Hand unterschreiben geht immer.",
        en="Signing with a certificate needs an extra (pyHanko) that is not on this computer. "
        "Whoever set the program up can add it: counsel[sign]. Printing and signing by hand "
        "always works.",
    )


class CertificateNotOpened(AppError):
    """The file is no certificate with its key, or the passphrase is wrong."""

    label = Label(
        de="Die Zertifikatsdatei lässt sich nicht öffnen. Bitte das Passwort prüfen; die Datei "
        "muss Zertifikat und Schlüssel enthalten (Endung .p12 oder .pfx).",
        en="The certificate file cannot be opened. Please check the passphrase; the file must hold "
        "certificate and key (ending .p12 or .pfx).",
    )


class CertificateNotValid(AppError):
    """Its days are over or have not begun."""

    label = Label(
        de="Das Zertifikat gilt heute nicht: Es ist abgelaufen oder noch nicht gültig. Es wurde "
        "nichts unterschrieben.",
        en="The certificate is not valid today: it has ended or not begun. Nothing was signed.",
    )


def can_sign() -> bool:
    """Whether the library is installed; it is not loaded."""
    return importlib.util.find_spec("pyhanko") is not None


def signed_copy(paper: bytes, certificate: bytes, passphrase: str, *, now: datetime) -> bytes:
    """``paper`` with a signature of ``certificate`` (PKCS#12) appended.

    Raises SigningNotInstalled, CertificateNotOpened, CertificateNotValid.
    """
    if not can_sign():
        raise SigningNotInstalled
    _check(certificate, passphrase, now)
    # Imported here: only who signs needs the library.
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import SigSeedSubFilter

    signer = signers.SimpleSigner.load_pkcs12_data(
        certificate, other_certs=(), passphrase=passphrase.encode()
    )
    meta = signers.PdfSignatureMetadata(
        field_name=_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    out = io.BytesIO()
    signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(paper)), meta, signer, output=out)
    return out.getvalue()


def _check(certificate: bytes, passphrase: str, now: datetime) -> None:
    if len(certificate) > MAX_CERTIFICATE:
        raise CertificateNotOpened
    try:
        key, leaf, _others = pkcs12.load_key_and_certificates(certificate, passphrase.encode())
    except (ValueError, TypeError):
        raise CertificateNotOpened from None
    if key is None or leaf is None:
        raise CertificateNotOpened
    if not leaf.not_valid_before_utc <= now <= leaf.not_valid_after_utc:
        raise CertificateNotValid
