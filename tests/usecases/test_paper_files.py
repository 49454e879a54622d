from __future__ import annotations

import errno
import io
import re
from pathlib import Path

import pikepdf
import pytest

from counsel_app.documents.signature import CertificateNotOpened, SigningNotInstalled
from counsel_app.usecases import paper_files
from counsel_app.usecases.paper_files import (
    PaperNotSaved,
    new_passphrase,
    save_locked,
    save_paper,
)
from tests.documents import samples
from tests.documents.test_signature import NOW, certificate, verdict


def test_a_paper_is_written_whole_and_replaces_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "Schreiben.pdf"
    save_paper(target, b"%PDF-1")
    save_paper(target, b"%PDF-2")
    assert target.read_bytes() == b"%PDF-2"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_is_gone_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(PaperNotSaved) as caught:
        save_paper(tmp_path / "gone" / "Schreiben.pdf", b"%PDF-1")
    assert "Ordner" in caught.value.sentence("de")


def test_a_full_stick_is_called_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_target: Path, _paper: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(paper_files, "write_durably", full)
    with pytest.raises(PaperNotSaved) as caught:
        save_paper(tmp_path / "Schreiben.pdf", b"%PDF-1")
    assert "kein Platz" in caught.value.sentence("de")


def test_a_passphrase_can_be_told_by_phone_and_is_another_each_time() -> None:
    made = {new_passphrase() for _ in range(20)}
    assert len(made) == 20
    for passphrase in made:
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}", passphrase)


def test_a_locked_copy_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    target = tmp_path / "Schreiben.pdf"
    passphrase = new_passphrase()
    save_locked(target, samples.letter(), passphrase=passphrase)
    content = target.read_bytes()
    assert b"Vermittlung" not in content
    for wrong in ("", passphrase.lower(), "0000-0000-0000-0000"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(content), password=wrong)
    with pikepdf.open(target, password=passphrase) as pdf:
        assert pdf.encryption.R == 6
        assert str(pdf.encryption.stream_method) == "EncryptionMethod.aesv3"
        assert list(pdf.attachments)
        # What is encrypted is no archive copy, and does not say that it is.
        xmp = pdf.Root.Metadata.read_bytes()
    assert b"pdfaid:part" not in xmp
    assert b"pdfuaid:part" in xmp


def test_a_signed_copy_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    stick = tmp_path / "jana.p12"
    stick.write_bytes(certificate())
    target = tmp_path / "signed.pdf"
    paper_files.check_signing()
    paper_files.save_signed(
        target, samples.letter(), certificate=stick, passphrase="geheim", now=NOW
    )
    assert verdict(target.read_bytes()) == (True, True)
    with pytest.raises(CertificateNotOpened):
        paper_files.save_signed(
            tmp_path / "none.pdf", b"", certificate=stick, passphrase="falsch", now=NOW
        )
    with pytest.raises(paper_files.CertificateNotRead):
        paper_files.save_signed(
            tmp_path / "none.pdf", b"", certificate=tmp_path / "gone", passphrase="", now=NOW
        )
    assert not (tmp_path / "none.pdf").exists()


def test_without_the_extra_signing_is_refused_before_anything_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("counsel_app.documents.signature.can_sign", lambda: False)
    with pytest.raises(SigningNotInstalled):
        paper_files.check_signing()
