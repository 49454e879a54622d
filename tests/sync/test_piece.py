"""A piece of a document in a bundle: whole, where it says, and from a counsellor."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest

from counsel_app.domain.media import MAX_BYTES
from counsel_app.sync.bundle import SealedBundle, compress, pack, seal_piece
from counsel_app.sync.header import Kind
from counsel_app.sync.limits import SMALL_PLAIN
from counsel_app.sync.piece import PIECE_BYTES, Piece, encode_piece
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened
from tests import pictures
from tests.sync import forging
from tests.sync.opening import ANN, BEN, VIC, read, reason
from tests.sync.people import NOW, SPACE, Person, opened_by, put, record_id

SCAN = b"%PDF-1.7 Quarzuhrwerk" * 40


def a_piece(**changes: Any) -> Piece:
    piece = Piece(
        record_id(1), record_id(2), sha256(SCAN).hexdigest(), len(SCAN), 0, SCAN, pictures.jpeg()
    )
    return msgspec.structs.replace(piece, **changes)


def sealed(piece: Piece, *, by: Person = ANN) -> SealedBundle:
    return seal_piece(
        piece,
        identity=by.identity,
        recipients=[BEN.identity.age_pub],
        space=SPACE,
        seq=1,
        prev="",
        time=NOW,
    )


def forged(packed: bytes, *, ops: int = 1) -> tuple[str, bytes]:
    plain = pack(forging.manifest(ANN, BEN, ops=ops, kind="piece"), packed)
    return forging.with_content(ANN, BEN, compress(plain), kind="piece")


def test_a_piece_arrives_and_shows_nothing_outside(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(a_piece()))
    outcome = opened_by(BEN, path, ANN)
    assert isinstance(outcome, Opened)
    assert outcome.header.kind == Kind.PIECE
    assert outcome.piece == a_piece()
    assert outcome.ops == ()
    assert outcome.piece.without_content == a_piece(content=b"", thumbnail=b"")
    assert b"Quarzuhrwerk" not in path.read_bytes()
    assert "Quarzuhrwerk" not in repr(outcome)


def test_the_largest_piece_fits_into_a_bundle(tmp_path: Path) -> None:
    content = bytes(PIECE_BYTES)
    thumbnail = pictures.jpeg() + bytes(100_000)
    piece = a_piece(size=MAX_BYTES, content=content, thumbnail=thumbnail)
    assert len(encode_piece(piece)) < SMALL_PLAIN
    assert isinstance(opened_by(BEN, put(tmp_path, sealed(piece)), ANN), Opened)


@pytest.mark.parametrize(
    "changes",
    [
        {"content": SCAN[:-1]},
        {"content": SCAN + b"x"},
        {"content": b""},
        {"start": 5},
        {"start": PIECE_BYTES},
        {"size": 2 * PIECE_BYTES},
        {"size": PIECE_BYTES + 3, "start": PIECE_BYTES, "content": b"end"},
        {"thumbnail": b"GIF89a"},
        {"size": 0},
        {"size": MAX_BYTES + 1},
        {"sha256": "x"},
        {"attachment_id": ""},
    ],
    ids=[
        "short", "long", "empty", "between", "behind", "half", "picture with the last one",
        "no jpeg", "nothing", "too large", "no hash", "of no document",
    ],
)  # fmt: skip
def test_what_is_not_as_agreed_is_set_aside(tmp_path: Path, changes: dict[str, Any]) -> None:
    packed = encode_piece(a_piece(**changes))
    assert reason(read(tmp_path, forged(packed))) is Reason.BAD_PIECE


def test_junk_and_more_than_one_are_set_aside(tmp_path: Path) -> None:
    assert reason(read(tmp_path, forged(b"\x93\x01"))) is Reason.BAD_PIECE
    assert reason(read(tmp_path, forged(encode_piece(a_piece()), ops=2))) is Reason.BAD_COUNT


def test_volunteers_do_not_send_such_bundles(tmp_path: Path) -> None:
    made = sealed(a_piece(), by=VIC)
    assert reason(opened_by(BEN, put(tmp_path, made), VIC)) is Reason.NOT_ENTITLED
