"""Device keys and key cards: round trips, and every way a card can be wrong."""

from __future__ import annotations

import base64
import random
from hashlib import sha256

import msgspec
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.errors import AppError
from counsel_app.sync.identity import (
    DeviceIdentity,
    IdentityDamaged,
    KeyCard,
    KeyCardDamaged,
    KeyCardForged,
    KeyCardImpossible,
    KeyCardNewer,
)
from tests.sync.people import person


def card_text(body: object, signature: bytes) -> str:
    payload = msgspec.msgpack.encode([msgspec.msgpack.encode(body), signature])
    return wrapped(payload)


def wrapped(payload: bytes) -> str:
    check = sha256(payload).digest()[:4]
    return "COUNSEL1:" + base64.b32encode(payload + check).decode().rstrip("=")


def signed_body(identity: DeviceIdentity, body: list[object]) -> str:
    packed = msgspec.msgpack.encode(body)
    return card_text(body, identity.sign(b"counsel key card 1\x00" + packed))


def body_of(identity: DeviceIdentity, **changes: object) -> list[object]:
    fields: dict[str, object] = {
        "person_id": "p1",
        "name": "Ann",
        "role": "counsellor",
        "organisation": "",
        "sign_pub": identity.sign_pub,
        "age_pub": identity.age_pub,
    }
    return list({**fields, **changes}.values())


def test_an_identity_comes_back_from_its_secret() -> None:
    identity = DeviceIdentity.generate()
    again = DeviceIdentity.from_secret(identity.to_secret())
    assert again == identity
    assert again.device_id == identity.device_id
    assert again.card(person_id="p", name="A", role="counsellor", organisation="").signed(
        b"word", identity.sign(b"word")
    )


def test_two_devices_have_different_ids() -> None:
    one, other = DeviceIdentity.generate(), DeviceIdentity.generate()
    assert one.device_id != other.device_id
    assert len(one.device_id) == 16
    assert one.key_id.startswith(one.device_id)


def test_a_printed_identity_shows_no_secret() -> None:
    identity = DeviceIdentity.generate()
    assert repr(identity) == "DeviceIdentity()"


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"\x93\x01",
        msgspec.msgpack.encode([1, b"\0" * 32, "AGE-SECRET-KEY-1NO"]),
        msgspec.msgpack.encode([2, b"\0" * 32, "x"]),
        msgspec.msgpack.encode([1, b"short", "x"]),
    ],
)
def test_damaged_secrets_are_said_in_a_sentence(blob: bytes) -> None:
    with pytest.raises(IdentityDamaged) as refusal:
        DeviceIdentity.from_secret(blob)
    assert "Sicherung" in refusal.value.sentence("de")


@given(
    name=st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf"]), min_size=1, max_size=120),
    organisation=st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf"]), max_size=120),
)
def test_a_card_comes_back_from_its_text(name: str, organisation: str) -> None:
    identity = person("Ann").identity
    card = identity.card(person_id="p1", name=name, role="counsellor", organisation=organisation)
    assert KeyCard.parse(card.text) == card
    assert (card.device_id, card.key_id) == (identity.device_id, identity.key_id)


def test_a_card_survives_line_breaks_and_lower_case() -> None:
    card = person("Ann").card
    broken = "\n ".join(card.text[n : n + 40] for n in range(0, len(card.text), 40)).lower()
    assert KeyCard.parse(broken) == card


def test_a_card_fits_a_qr_code_that_a_cheap_camera_reads() -> None:
    card = person("Ann").identity.card(
        person_id="019a0000-0000-7000-8000-000000000001",
        name="Dr. Annemarie Beispiel-Musterfrau",
        role="counsellor",
        organisation="Beispielverband Dresden e. V.",
    )
    code = segno.make_qr(card.text, error="m")
    assert code.mode == "alphanumeric"
    assert int(code.version) <= 15


def test_the_fingerprint_is_eight_groups_of_five_digits_and_follows_both_keys() -> None:
    card = person("Ann").card
    groups = card.fingerprint.split(" ")
    assert len(groups) == 8
    assert all(len(group) == 5 and group.isdecimal() for group in groups)
    assert card.fingerprint != person("Ben").card.fingerprint
    renamed = person("Ann").identity.card(
        person_id="p2", name="Anna", role="coordinator", organisation=""
    )
    assert renamed.fingerprint == card.fingerprint


def test_every_lost_or_swapped_letter_is_noticed() -> None:
    text = person("Ann").card.text
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    source = random.Random(1)
    for place in range(len(text)):
        swapped = text[:place] + source.choice(letters.replace(text[place], "")) + text[place + 1 :]
        for wrong in (swapped, text[:place] + text[place + 1 :], text[:place]):
            with pytest.raises((KeyCardDamaged, KeyCardForged)):
                KeyCard.parse(wrong)


@pytest.mark.parametrize("text", ["", "hello", "COUNSEL:", "COUNSEL1:", "COUNSEL1:!!", "A" * 2001])
def test_what_is_no_card_is_called_damaged(text: str) -> None:
    with pytest.raises(KeyCardDamaged):
        KeyCard.parse(text)


def test_a_card_of_a_later_format_asks_for_an_update() -> None:
    with pytest.raises(KeyCardNewer) as refusal:
        KeyCard.parse("COUNSEL2:ABCDEFG")
    assert "aktualisieren" in refusal.value.sentence("de")


def forged_cards() -> dict[str, str]:
    ann, eve = person("Ann").identity, person("Eve").identity
    unsigned = body_of(ann)
    packed = msgspec.msgpack.encode(unsigned)
    signature = ann.sign(b"counsel key card 1\x00" + packed)
    return {
        "another name under the old signature": card_text(body_of(ann, name="Eve"), signature),
        "another age key under the old signature": card_text(
            body_of(ann, age_pub=eve.age_pub), signature
        ),
        "signed with another key": signed_body(eve, body_of(ann)),
        "signed for another purpose": card_text(unsigned, ann.sign(packed)),
        "no msgpack at all": wrapped(b"\xc1"),
        "a point that is no key": signed_body(ann, body_of(ann, sign_pub=b"\xff" * 32)),
        "an age key that is none": signed_body(ann, body_of(ann, age_pub="age1" + "q" * 58)),
        "a name that turns its letters round": signed_body(ann, body_of(ann, name="A\u202enn")),
        "a name with a line break": signed_body(ann, body_of(ann, name="Ann\nrole: root")),
        "a name that never ends": signed_body(ann, body_of(ann, name="A" * 121)),
        "no name": signed_body(ann, body_of(ann, name="")),
        "a surplus field": signed_body(ann, [*body_of(ann), "more"]),
        "a surplus byte": wrapped(
            msgspec.msgpack.encode([packed, signature]) + b"\x00",
        ),
        "another spelling": wrapped(
            b"\xdc\x00\x02" + msgspec.msgpack.encode([packed, signature])[1:]
        ),
    }


@pytest.mark.parametrize("trick", list(forged_cards()))
def test_forged_cards_are_refused(trick: str) -> None:
    with pytest.raises(KeyCardForged) as refusal:
        KeyCard.parse(forged_cards()[trick])
    assert "verändert" in refusal.value.sentence("de")


@pytest.mark.parametrize("name", ["", "A" * 121, "A\u202eB", "A\nB"])
def test_a_card_that_could_not_be_read_is_not_made(name: str) -> None:
    with pytest.raises(KeyCardImpossible) as refusal:
        person("Ann").identity.card(person_id="p1", name=name, role="counsellor", organisation="")
    assert isinstance(refusal.value, AppError)


def test_persian_names_keep_their_joiners() -> None:
    name = "علی\u200cرضا"
    card = person("Ann").identity.card(
        person_id="p1", name=name, role="counsellor", organisation=""
    )
    assert KeyCard.parse(card.text).name == name
