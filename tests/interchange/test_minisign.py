"""Our reading of minisign signatures, against minisign itself."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.interchange.minisign import NotSigned, PublicKey, verify
from tests.updates import Signer

NEEDS_MINISIGN = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="the program minisign is not installed"
)


@pytest.fixture(scope="module")
def signer() -> Signer:
    return Signer.new()


@pytest.fixture(scope="module")
def signed(signer: Signer, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    path = tmp_path_factory.mktemp("signed") / "word.json"
    path.write_bytes(b'{"version": "0.2.0"}')
    return path.read_bytes(), signer.sign(path).read_text(encoding="utf-8")


def minisign(folder: Path, *arguments: str) -> int:
    return subprocess.run(
        ["minisign", *arguments], cwd=folder, check=False, capture_output=True,
        stdin=subprocess.DEVNULL,
    ).returncode  # fmt: skip


def test_a_key_is_named_as_the_tool_names_it() -> None:
    # Made by minisign 0.11; one key of sixteen has a name that is shorter.
    said = "untrusted comment: minisign public key 326E89BF4A1411F\n"
    key = PublicKey.read(f"{said}RWQfQaH0m+gmAw7VPbatFAmcx/+xT7knuDf++di+f8FTDV8EU8Hz4dFQ\n")
    assert key.name == "326E89BF4A1411F"


@NEEDS_MINISIGN
def test_what_the_tool_signed_is_accepted_with_its_comment(tmp_path: Path) -> None:
    (tmp_path / "word").write_bytes(b"word")
    assert minisign(tmp_path, "-G", "-W", "-p", "key.pub", "-s", "key.sec") == 0
    assert minisign(tmp_path, "-S", "-s", "key.sec", "-m", "word", "-t", "Größe 3") == 0
    key = PublicKey.read((tmp_path / "key.pub").read_text(encoding="utf-8"))
    assert key.name in (tmp_path / "key.pub").read_text(encoding="utf-8")
    signature = (tmp_path / "word.minisig").read_text(encoding="utf-8")
    assert verify(b"word", signature, key) == "Größe 3"
    # "-l" signs the bytes themselves: nobody needs two forms, so it is refused.
    assert minisign(tmp_path, "-S", "-l", "-s", "key.sec", "-m", "word") == 0
    with pytest.raises(NotSigned):
        verify(b"word", (tmp_path / "word.minisig").read_text(encoding="utf-8"), key)


@NEEDS_MINISIGN
def test_the_tool_accepts_and_refuses_what_we_do(
    tmp_path: Path, signer: Signer, signed: tuple[bytes, str]
) -> None:
    (tmp_path / "key.pub").write_text(signer.public_text)
    (tmp_path / "word.minisig").write_text(signed[1])
    for content, code in ((signed[0], 0), (signed[0] + b" ", 1)):
        (tmp_path / "word").write_bytes(content)
        assert minisign(tmp_path, "-V", "-p", "key.pub", "-m", "word") == code


def test_a_signature_is_accepted_with_its_comment(
    signer: Signer, signed: tuple[bytes, str]
) -> None:
    assert verify(*signed, signer.key) == "made up"


def test_another_key_is_refused(signed: tuple[bytes, str]) -> None:
    with pytest.raises(NotSigned):
        verify(*signed, Signer.new().key)


def test_a_key_with_a_borrowed_id_is_refused(signer: Signer, signed: tuple[bytes, str]) -> None:
    other = PublicKey(signer.key.key_id, Signer.new().key.key)
    with pytest.raises(NotSigned):
        verify(*signed, other)


def test_the_form_without_hash_is_refused(signer: Signer, signed: tuple[bytes, str]) -> None:
    lines = signed[1].splitlines()
    body = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(b"Ed" + body[2:]).decode()
    with pytest.raises(NotSigned):
        verify(signed[0], "\n".join(lines), signer.key)


@given(data=st.data())
def test_no_changed_byte_of_content_or_signature_is_accepted(
    data: st.DataObject, signer: Signer, signed: tuple[bytes, str]
) -> None:
    content, signature = signed
    if data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(content) - 1))
        content = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
    else:
        lines = signature.splitlines()
        number = data.draw(st.sampled_from([1, 3]))
        body = bytearray(base64.b64decode(lines[number]))
        body[data.draw(st.integers(0, len(body) - 1))] ^= 1
        lines[number] = base64.b64encode(body).decode()
        signature = "\n".join(lines)
    with pytest.raises(NotSigned):
        verify(content, signature, signer.key)


@pytest.mark.parametrize(
    ("old", "new"),
    [("made up", "made uq"), ("trusted comment: made", "comment: made"), ("\n", "\n\n")],
)
def test_changed_words_are_refused(
    signer: Signer, signed: tuple[bytes, str], old: str, new: str
) -> None:
    content, signature = signed
    with pytest.raises(NotSigned):
        verify(content, signature.replace(old, new), signer.key)


@pytest.mark.parametrize("text", ["", "one line", "a\nb", "a\n!!!!", "a\nb\nc"])
def test_what_is_no_key_or_no_signature_is_refused(
    signer: Signer, signed: tuple[bytes, str], text: str
) -> None:
    with pytest.raises(NotSigned):
        PublicKey.read(text)
    with pytest.raises(NotSigned):
        verify(signed[0], text, signer.key)


def test_a_key_of_another_kind_is_refused(signer: Signer) -> None:
    lines = signer.public_text.splitlines()
    body = base64.b64decode(lines[1])
    with pytest.raises(NotSigned):
        PublicKey.read(f"{lines[0]}\n{base64.b64encode(b'Xx' + body[2:]).decode()}")
