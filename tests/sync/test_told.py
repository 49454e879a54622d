from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pyrage
import pytest

from counsel_app.domain.member import Role
from counsel_app.sync import told
from counsel_app.sync.bundle import SealedBundle, seal_claim
from counsel_app.sync.identity import DeviceIdentity, KeyCard, KeyCardForged
from counsel_app.sync.limits import SMALL_PLAIN
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.reasons import Fault, Reason
from counsel_app.sync.told import (
    BITS,
    Claim,
    ToldDamaged,
    ToldPackage,
    TooDear,
    WordsWrong,
    decode_claim,
    encode_claim,
    lock,
    new_words,
    unlock,
)
from counsel_app.sync.verify import Opened, Refused, claimant_of, verify_file
from tests.usecases.told_desks import cheap_decrypt, cheap_encrypt

NOW = datetime(2026, 11, 22, tzinfo=UTC)
SPACE = "dresden-2026"
GIVER, READER = DeviceIdentity.generate(), DeviceIdentity.generate()


def card(identity: DeviceIdentity, role: str = Role.VOLUNTEER, name: str = "Nora") -> KeyCard:
    return identity.card(person_id="p-1", name=name, role=role, organisation="")


def package() -> ToldPackage:
    return ToldPackage(
        card=card(GIVER, Role.COUNSELLOR, "Anna"),
        secret=DeviceIdentity.generate().age_secret,
        token=bytes(range(16)),
        bundle=b"sealed",
    )


def test_the_file_opens_with_its_words_and_with_no_others() -> None:
    words, made = new_words(), package()
    data = lock(made, words)
    assert data.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert unlock(data, words) == made
    with pytest.raises(WordsWrong):
        unlock(data, words[::-1] if words != words[::-1] else new_words())


def test_there_are_as_many_words_as_the_strength_says() -> None:
    assert len(set(word_list())) == 256
    assert len({word.casefold() for word in word_list()}) == 256
    assert BITS == 8 * len(new_words()) >= 60
    assert new_words() != new_words()


@pytest.mark.parametrize(
    ("says", "error"),
    [
        ("Excessive work parameter for passphrase.", TooDear),
        ("Decryption failed", WordsWrong),
        ("failed to fill whole buffer", ToldDamaged),
    ],
)
def test_what_the_age_library_says_becomes_a_sentence(
    monkeypatch: pytest.MonkeyPatch, says: str, error: type[Exception]
) -> None:
    def decrypt(_data: bytes, _words: str) -> bytes:
        raise pyrage.DecryptError(says)

    monkeypatch.setattr("pyrage.passphrase.decrypt", decrypt)
    with pytest.raises(error):
        unlock(b"", new_words())


def test_a_computer_that_was_busy_for_a_moment_is_not_too_slow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words, made = new_words(), package()
    monkeypatch.setattr("pyrage.passphrase.encrypt", cheap_encrypt)
    busy = iter(["Excessive work parameter for passphrase."] * 2)

    def decrypt_when_idle(data: bytes, typed: str) -> bytes:
        for says in busy:
            raise pyrage.DecryptError(says)
        return cheap_decrypt(data, typed)

    monkeypatch.setattr("pyrage.passphrase.decrypt", decrypt_when_idle)
    assert unlock(lock(made, words), words) == made
    assert next(busy, None) is None


@pytest.mark.parametrize("secret", ["no key", package().secret])
def test_an_inside_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    inside = (1, "COUNSEL1:AAAA", secret, bytes(16 if secret == "no key" else 15), b"")
    packed = msgspec.msgpack.encode(inside)
    monkeypatch.setattr("pyrage.passphrase.decrypt", lambda _data, _words: packed)
    with pytest.raises(ToldDamaged):
        unlock(b"", new_words())


def test_a_file_that_is_too_large_is_not_even_tried(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(2 * SMALL_PLAIN + 1))
    with pytest.raises(ToldDamaged):
        told.read_told(path)


def sealed(claim: Claim, identity: DeviceIdentity = READER) -> SealedBundle:
    return seal_claim(
        claim, identity=identity, recipients=[GIVER.age_pub], space=SPACE, seq=1, prev="", time=NOW
    )


def put(folder: Path, bundle: SealedBundle) -> Path:
    path = folder / bundle.name
    path.write_bytes(bundle.data)
    return path


def verified(path: Path, trusted: KeyCard) -> Opened | Refused:
    return verify_file(
        path, trusted={trusted.device_id: trusted}, identity=GIVER, space=SPACE, now=NOW
    )


def test_a_claim_is_read_by_whom_it_is_for_and_then_verified(tmp_path: Path) -> None:
    mine = card(READER)
    path = put(tmp_path, sealed(Claim(mine.text, bytes(16))))
    assert claimant_of(path, identity=GIVER) == (mine, bytes(16))
    assert claimant_of(path, identity=READER) is None
    opened = verified(path, mine)
    assert isinstance(opened, Opened)
    assert opened.claim == Claim(mine.text, bytes(16))
    assert claimant_of(tmp_path / "gone", identity=GIVER) is None


def test_a_claim_with_the_card_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(Claim(card(DeviceIdentity.generate()).text, bytes(16))))
    outcome = verified(path, card(READER))
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.WRONG_KEY


def test_only_a_volunteer_claims(tmp_path: Path) -> None:
    mine = card(READER, Role.COUNSELLOR)
    outcome = verified(put(tmp_path, sealed(Claim(mine.text, bytes(16)))), mine)
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.NOT_ENTITLED


def test_a_card_that_is_none_is_no_claim(tmp_path: Path) -> None:
    path = put(tmp_path, sealed(Claim("COUNSEL1:AAAA", bytes(16))))
    assert claimant_of(path, identity=GIVER) is None


@pytest.mark.parametrize(
    ("packed", "expected", "reason"),
    [
        (encode_claim(Claim("c", bytes(16))), 2, Reason.BAD_COUNT),
        (msgspec.msgpack.encode((("c", bytes(16)), ("c", bytes(16)))), 2, Reason.BAD_COUNT),
        (msgspec.msgpack.encode((("c", b"short"),)), 1, Reason.BAD_OPS),
        (b"\x91", 1, Reason.BAD_OPS),
    ],
)
def test_what_is_no_single_claim_is_refused(packed: bytes, expected: int, reason: Reason) -> None:
    with pytest.raises(Fault) as caught:
        decode_claim(packed, expected=expected)
    assert caught.value.reason is reason


def test_a_forged_card_inside_the_file_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    made = package()
    forged = replace(made.card, name="Somebody")
    packed = msgspec.msgpack.encode((1, forged.text, made.secret, made.token, b""))
    monkeypatch.setattr("pyrage.passphrase.decrypt", lambda _data, _words: packed)
    with pytest.raises(KeyCardForged):
        unlock(b"", new_words())
