"""A signature that another program finds sound, made without a network."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from counsel_app.documents import signature
from counsel_app.documents.signature import (
    CertificateNotOpened,
    CertificateNotValid,
    SigningNotInstalled,
    signed_copy,
)
from tests.documents import samples
from tests.documents.reading import text_of
from tests.test_offline import BOLTED

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


@cache
def certificate(*, first: datetime = NOW - DAY, last: datetime = NOW + 30 * DAY) -> bytes:
    """A certificate of a made-up person with its key; passphrase "geheim"."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Jana Muster")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(first)
        .not_valid_after(last)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=True,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"Jana", key, made, None, BestAvailableEncryption(b"geheim")
    )


def verdict(pdf: bytes) -> tuple[bool, bool]:
    """Whether the signature is sound and covers the whole file."""
    (found,) = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
    status = validate_pdf_signature(
        found, ValidationContext(allow_fetching=False, trust_roots=[found.signer_cert])
    )
    return status.intact and status.valid, status.coverage is SignatureCoverageLevel.ENTIRE_FILE


def test_a_signed_copy_is_sound_and_says_the_same(tmp_path: Path) -> None:
    paper = samples.letter()
    signed = signed_copy(paper, certificate(), "geheim", now=NOW)
    assert signed.startswith(paper)
    assert verdict(signed) == (True, True)
    assert text_of(signed) == text_of(paper)
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    told = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in told
    with pikepdf.open(path) as pdf:
        assert "counsel-record.json" in pdf.attachments


def test_a_change_after_signing_is_noticed() -> None:
    signed = bytearray(signed_copy(samples.letter(), certificate(), "geheim", now=NOW))
    signed[len(samples.letter()) // 2] ^= 1
    assert verdict(bytes(signed))[0] is False


@pytest.mark.parametrize(
    ("content", "passphrase"),
    [
        (certificate(), "falsch"),
        (certificate(), ""),
        (b"", "geheim"),
        (b"-----BEGIN CERTIFICATE-----", "geheim"),
        (certificate()[:300], "geheim"),
        (b"x" * (signature.MAX_CERTIFICATE + 1), "geheim"),
    ],
)
def test_a_certificate_that_does_not_open_is_said_in_words(content: bytes, passphrase: str) -> None:
    with pytest.raises(CertificateNotOpened) as refused:
        signed_copy(samples.letter(), content, passphrase, now=NOW)
    assert "Passwort" in refused.value.sentence("de")


def test_a_certificate_without_a_key_does_not_sign() -> None:
    _key, leaf, _others = pkcs12.load_key_and_certificates(certificate(), b"geheim")
    alone = pkcs12.serialize_key_and_certificates(
        b"x", None, leaf, None, BestAvailableEncryption(b"geheim")
    )
    with pytest.raises(CertificateNotOpened):
        signed_copy(samples.letter(), alone, "geheim", now=NOW)


@pytest.mark.parametrize(
    ("first", "last"), [(NOW - 9 * DAY, NOW - DAY), (NOW + DAY, NOW + 9 * DAY)]
)
def test_a_certificate_signs_on_its_days_only(first: datetime, last: datetime) -> None:
    with pytest.raises(CertificateNotValid):
        signed_copy(samples.letter(), certificate(first=first, last=last), "geheim", now=NOW)


def test_without_the_extra_a_sentence_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signature, "can_sign", lambda: False)
    with pytest.raises(SigningNotInstalled) as refused:
        signed_copy(samples.letter(), certificate(), "geheim", now=NOW)
    assert "counsel[sign]" in refused.value.sentence("de")


SIGNING = """
import pathlib, sys
from datetime import UTC, datetime
from counsel_app.documents import signature
from counsel_app.usecases import paper_files
assert "pyhanko" not in sys.modules
assert signature.can_sign()
assert "pyhanko" not in sys.modules
folder = pathlib.Path(sys.argv[1])
paper_files.save_signed(
    folder / "signed.pdf", (folder / "paper.pdf").read_bytes(),
    certificate=folder / "jana.p12", passphrase="geheim", now=datetime.now(UTC),
)
assert "pyhanko" in sys.modules
"""


def test_signing_loads_its_library_only_then_and_reaches_for_no_network(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(samples.letter())
    (tmp_path / "jana.p12").write_bytes(certificate())
    done = subprocess.run(
        [sys.executable, "-c", BOLTED + SIGNING, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert verdict((tmp_path / "signed.pdf").read_bytes()) == (True, True)
