"""A photo or PDF in a bundle: only what its record describes is taken in."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from counsel_app.domain.ops import Op, Wire
from counsel_app.domain.volunteering import MAX_PAPER
from counsel_app.sync.bundle import CannotSeal, SealedBundle, compress, pack, seal_paper
from counsel_app.sync.header import Kind
from counsel_app.sync.opwire import encode_ops
from counsel_app.sync.paper import join
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, inspect_file
from tests import pictures
from tests.sync import forging
from tests.sync.opening import ANN, BEN, VIC, read, reason
from tests.sync.people import NOW, SPACE, Person, note, op, opened_by, put, record_id, trusting

PHOTO = pictures.jpeg()


def described(content: bytes, **changes: Wire) -> dict[str, Wire]:
    said: dict[str, Wire] = {
        "case_id": record_id(2),
        "assignment_id": record_id(3),
        "title": "Brief der Schule",
        "media_type": "image/jpeg",
        "size": len(content),
        "sha256": sha256(content).hexdigest(),
        "added_on": "2026-11-22",
    }
    return said | changes


def paper(by: Person, content: bytes = PHOTO, **changes: Wire) -> Op:
    return op(by, record_type="volunteer_paper", fields=described(content, **changes))


def sealed_paper(by: Person, one: Op, content: bytes) -> SealedBundle:
    return seal_paper(
        one,
        content,
        identity=by.identity,
        recipients=[BEN.identity.age_pub],
        space=SPACE,
        seq=1,
        prev="",
        time=NOW,
    )


def forged(packed: bytes, *, kind: Kind = Kind.PAPER, ops: int = 1) -> tuple[str, bytes]:
    """What a volunteer's device can put under its signature, whatever its program."""
    plain = pack(forging.manifest(VIC, BEN, ops=ops, kind=kind.value), packed)
    return forging.with_content(VIC, BEN, compress(plain), kind=kind.value)


def test_a_paper_arrives_with_its_bytes(tmp_path: Path) -> None:
    path = put(tmp_path, sealed_paper(VIC, paper(VIC), PHOTO))
    outcome = opened_by(BEN, path, VIC)
    assert isinstance(outcome, Opened)
    assert outcome.header.kind == "paper"
    assert outcome.paper == PHOTO
    assert outcome.ops[0].fields["title"] == "Brief der Schule"
    assert inspect_file(path, trusted=trusting(VIC)).refused is None
    assert PHOTO[:64] not in path.read_bytes()
    assert "Brief" not in repr(outcome.paper)
    assert str(PHOTO[:9]) not in repr(outcome)


def test_a_pdf_arrives_as_well(tmp_path: Path) -> None:
    content = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
    one = paper(VIC, content, media_type="application/pdf")
    outcome = opened_by(BEN, put(tmp_path, sealed_paper(VIC, one, content)), VIC)
    assert isinstance(outcome, Opened)
    assert outcome.paper == content


def test_staff_do_not_send_such_bundles(tmp_path: Path) -> None:
    path = put(tmp_path, sealed_paper(ANN, paper(ANN), PHOTO))
    assert reason(opened_by(BEN, path, ANN)) is Reason.NOT_ENTITLED


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ({}, PHOTO[:-1] + b"x"),
        ({"size": 3}, PHOTO),
        ({"media_type": "application/pdf"}, PHOTO),
        ({}, b""),
        ({"sha256": ""}, PHOTO),
    ],
    ids=["other bytes", "other size", "another kind", "no bytes", "no checksum"],
)
def test_bytes_that_are_not_the_described_ones_are_set_aside(
    tmp_path: Path, said: Mapping[str, Wire], content: bytes
) -> None:
    one = paper(VIC, PHOTO, **said)
    outcome = read(tmp_path, forged(join(encode_ops([one]), content)), VIC)
    assert reason(outcome) is Reason.BAD_PAPER
    assert isinstance(outcome, Refused)
    assert outcome.state is State.QUARANTINE


@pytest.mark.parametrize(
    "content",
    [b"\x00\x00\x00\x18ftypheic" + b"\0" * 20, b"MZ\x90\0program", b"plain words", pictures.png()],
    ids=["heic", "program", "text", "png"],
)
def test_what_is_no_photo_as_we_make_them_and_no_pdf_is_set_aside(
    tmp_path: Path, content: bytes
) -> None:
    kind = "text/plain" if content == b"plain words" else "image/png"
    one = paper(VIC, content, media_type=kind)
    outcome = read(tmp_path, forged(join(encode_ops([one]), content)), VIC)
    assert reason(outcome) is Reason.BAD_PAPER


def test_only_one_record_that_is_a_paper_comes_with_bytes(tmp_path: Path) -> None:
    two = encode_ops([paper(VIC), note(VIC, at=1)])
    assert reason(read(tmp_path, forged(join(two, PHOTO), ops=2), VIC)) is Reason.BAD_PAPER
    other = encode_ops([note(VIC)])
    assert reason(read(tmp_path, forged(join(other, PHOTO)), VIC)) is Reason.BAD_PAPER


def test_a_paper_that_is_too_large_or_cut_is_set_aside(tmp_path: Path) -> None:
    large = PHOTO + bytes(MAX_PAPER)
    one = encode_ops([paper(VIC, large)])
    assert reason(read(tmp_path, forged(join(one, large)), VIC)) is Reason.OVERSIZE
    for cut in (b"", b"\xff\xff\xff\xff", b"\0\0\0\x09xx"):
        assert reason(read(tmp_path, forged(cut), VIC)) is Reason.BAD_PAPER
    assert reason(read(tmp_path, forged(b"\0\0\0\x01\x90"), VIC)) is Reason.BAD_COUNT


def test_a_paper_may_not_be_written_in_another_persons_name(tmp_path: Path) -> None:
    one = op(VIC, record_type="volunteer_paper", fields=described(PHOTO), author=ANN.card.person_id)
    outcome = read(tmp_path, forged(join(encode_ops([one]), PHOTO)), VIC)
    assert reason(outcome) is Reason.WRONG_AUTHOR


def test_the_description_alone_may_come_without_bytes(tmp_path: Path) -> None:
    outcome = read(tmp_path, forged(encode_ops([paper(VIC)]), kind=Kind.ANSWER), VIC)
    assert isinstance(outcome, Opened)
    assert outcome.paper == b""


def test_more_than_a_bundle_holds_is_not_sealed() -> None:
    with pytest.raises(CannotSeal):
        sealed_paper(VIC, paper(VIC), bytes(9 * 1024 * 1024))
