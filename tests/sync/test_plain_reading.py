"""The published description is enough: every kind of file opens with what it says, and no more."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any, TypedDict

import pytest
from cryptography.exceptions import InvalidSignature

from counsel_app.domain.member import Role
from counsel_app.domain.ops import Wire
from counsel_app.sync.bundle import (
    SealedBundle,
    seal_claim,
    seal_directory,
    seal_paper,
    seal_piece,
    seal_receipts,
)
from counsel_app.sync.directory import Directory, Entry
from counsel_app.sync.header import FORMAT_VERSION, MAGIC, Kind
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.piece import Piece
from counsel_app.sync.receipts import Receipt
from counsel_app.sync.settings_file import OrganisationSettings, sign_settings
from counsel_app.sync.told import Claim, ToldPackage, lock, new_words
from tests import pictures
from tests.packaging import ROOT
from tests.sync import forging, plain_reading
from tests.sync.people import NOW, SPACE, op, person, record_id, sealed

ANN, BEN, CORA = person("Ann"), person("Ben"), person("Cora", Role.COORDINATOR)
PHOTO = pictures.jpeg()
SPECIFICATION = (ROOT / "packaging/docs/formats.md").read_text(encoding="utf-8")


class _Under(TypedDict):
    identity: DeviceIdentity
    recipients: list[str]
    space: str
    seq: int
    prev: str
    time: Any


def _under() -> _Under:
    return _Under(
        identity=ANN.identity,
        recipients=[BEN.card.age_pub, CORA.card.age_pub],
        space=SPACE,
        seq=12,
        prev="ab" * 32,
        time=NOW,
    )


def _read(bundle: SealedBundle) -> tuple[dict[str, Any], Any]:
    header, content = plain_reading.bundle(
        bundle.data, signer=ANN.card.text, age_secrets=[BEN.identity.age_secret]
    )
    readers = sorted([BEN.card.age_pub, CORA.card.age_pub])
    assert header["recipients"] == sha256("\n".join(readers).encode()).hexdigest()
    assert bundle.name == f"{header['seq']:08d}-{sha256(bundle.data).hexdigest()[:32]}.cbx"
    assert bundle.folder == (header["space"], "d", header["device"])
    return header, content


def test_a_key_card_says_who_somebody_is_and_what_is_compared() -> None:
    found = plain_reading.card(ANN.card.text)
    assert (found["person"], found["name"], found["role"]) == ("person-Ann", "Ann", "counsellor")
    assert (found["key_id"], found["device"]) == (ANN.card.key_id, ANN.card.device_id)
    assert found["fingerprint"] == ANN.card.fingerprint.replace(" ", "")
    assert tuple(word_list()[number] for number in found["words"]) == ANN.card.words


@pytest.mark.parametrize(
    "kind", [Kind.OPS, Kind.SNAP, Kind.PACKAGE, Kind.ANSWER, Kind.TRANSFER], ids=str
)
def test_operations_come_out_as_they_went_in(kind: Kind) -> None:
    ops = [
        op(ANN, at=number, record=number, fields={"content": f"ö{number}"}) for number in range(9)
    ]
    header, found = _read(sealed(ANN, [BEN, CORA], ops, kind=kind))
    assert header["kind"] == kind
    assert sorted(found, key=str) == sorted(map(forging.row, ops), key=str)


def test_a_paper_comes_with_its_bytes() -> None:
    said: dict[str, Wire] = {
        "media_type": "image/jpeg",
        "size": len(PHOTO),
        "sha256": sha256(PHOTO).hexdigest(),
        "title": "Brief",
    }
    one = op(ANN, record_type="volunteer_paper", fields=said)
    _, (rows, content) = _read(seal_paper(one, PHOTO, **_under()))
    assert rows == [forging.row(one)]
    assert content == PHOTO


def test_a_piece_of_a_document_says_where_it_belongs() -> None:
    whole = sha256(PHOTO).hexdigest()
    piece = Piece(record_id(1), record_id(2), whole, len(PHOTO), 0, PHOTO, PHOTO)
    _, found = _read(seal_piece(piece, **_under()))
    assert found == [record_id(1), record_id(2), whole, len(PHOTO), 0, PHOTO, PHOTO]


def test_a_directory_names_people_by_their_cards() -> None:
    entry = Entry(card=BEN.card.text, deputies=("person-Ann",))
    directory = Directory(
        version=1, prev="", issued=NOW, expires=NOW + timedelta(days=90), people=(entry,)
    )
    _, (found,) = _read(seal_directory(directory, **_under()))
    assert found["people"] == [{"card": BEN.card.text, "deputies": ["person-Ann"]}]
    assert set(found) == {"version", "prev", "issued", "expires", "people", "endings", "recovery"}


def test_receipts_and_claims_are_what_the_table_says() -> None:
    receipt = Receipt(device=BEN.device, taken=((1, 3), (5, 5)), refused=((4, "damaged"),))
    _, (found,) = _read(seal_receipts([receipt], **_under()))
    assert found["taken"] == [[1, 3], [5, 5]]
    assert found["refused"] == [[4, "damaged"]]
    assert set(found) == {"device", "taken", "refused", "head", "forks", "again_at"}
    _, claims = _read(seal_claim(Claim(ANN.card.text, bytes(16)), **_under()))
    assert claims == [[ANN.card.text, bytes(16)]]


def test_a_changed_byte_outside_the_seal_is_noticed() -> None:
    data = bytearray(sealed(ANN, [BEN], seq=2).data)
    data[data.index(b'"seq":2') + 6] = ord("3")
    with pytest.raises(InvalidSignature):
        plain_reading.bundle(
            bytes(data), signer=ANN.card.text, age_secrets=[BEN.identity.age_secret]
        )


def test_a_package_with_told_words_opens_with_them() -> None:
    once, words = DeviceIdentity.generate(), new_words()
    inside = sealed(ANN, [BEN], kind=Kind.PACKAGE).data
    made = ToldPackage(card=ANN.card, secret=once.age_secret, token=bytes(16), bundle=inside)
    found = plain_reading.told(lock(made, words), list(words))
    assert found == (ANN.card.text, once.age_secret, bytes(16), inside)


def test_an_organisations_settings_are_read_and_their_signature_checked() -> None:
    made = OrganisationSettings(made_at="2026-11-22T12:00:00Z", lock_minutes=5)
    found = plain_reading.organisation(sign_settings(made, identity=CORA.identity, card=CORA.card))
    assert (found["made_at"], found["lock_minutes"]) == ("2026-11-22T12:00:00Z", 5)


def test_the_specification_says_what_the_program_does() -> None:
    assert plain_reading.MAGIC == MAGIC
    assert f"`{MAGIC.hex(' ').upper()}`" in SPECIFICATION
    assert f"The present version is {FORMAT_VERSION}." in SPECIFICATION
    kinds = SPECIFICATION.partition("| Kind | Content |")[2].partition("\n\n")[0]
    assert [kind for kind in Kind if f"`{kind}`" not in kinds] == []
    claims = SPECIFICATION.partition("| Key | Meaning |")[2].partition("\n\n")[0]
    at = [claims.find(f"`{name}`") for name in plain_reading.ORDER]
    assert -1 not in at
    assert at == sorted(at)
