"""Who a device is: its secret keys, and the key card that others compare.

pyrage is loaded where it is used: every unlock reads who somebody is, and few
of them seal anything.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.phone_words import phone_words

_CARD_CONTEXT: Final = b"counsel key card 1\x00"
_CARD_PREFIX: Final = "COUNSEL1:"
_ANY_CARD: Final = re.compile(r"COUNSEL\d+:")
_CHECK_SIZE: Final = 4
_MAX_CARD_TEXT: Final = 2_000
_BIDI_CONTROLS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FINGERPRINT_GROUPS: Final = 8

_Words = Annotated[str, msgspec.Meta(max_length=120)]
_Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class KeyCardDamaged(AppError):
    """The text is no key card, or letters got lost on the way."""

    label = Label(
        de="Das ist keine vollständige Schlüsselkarte. Bitte noch einmal scannen oder ganz "
        "kopieren.",
        en="This is not a complete key card. Please scan it again or copy all of it.",
    )


class KeyCardForged(AppError):
    """The card is complete, but was not signed with the key it shows."""

    label = Label(
        de="Diese Schlüsselkarte wurde verändert. Bitte nicht aufnehmen und bei der Person "
        "nachfragen.",
        en="This key card has been altered. Please do not accept it, and ask the person.",
    )


class KeyCardNewer(AppError):
    """A card of a later format."""

    label = Label(
        de="Diese Schlüsselkarte stammt von einer neueren Programmversion. Bitte das Programm "
        "aktualisieren.",
        en="This key card comes from a newer version of the program. Please update the program.",
    )


class KeyCardImpossible(AppError):
    """Words that no card can carry."""

    label = Label(
        de="Name oder Träger sind für eine Schlüsselkarte zu lang (höchstens 120 Zeichen), leer "
        "oder enthalten unsichtbare Zeichen.",
        en="Name or organisation are too long for a key card (at most 120 characters), empty or "
        "contain invisible signs.",
    )


class IdentityDamaged(AppError):
    """The device's own keys cannot be read back."""

    label = Label(
        de="Die Schlüssel dieses Geräts sind beschädigt. Bitte eine Sicherung zurückspielen.",
        en="The keys of this device are damaged. Please restore a backup.",
    )


class _CardBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    person_id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    name: Annotated[_Words, msgspec.Meta(min_length=1)]
    role: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    organisation: _Words
    sign_pub: _Key
    age_pub: Annotated[str, msgspec.Meta(pattern=r"^age1[0-9a-z]{58}\Z")]


class _SignedCard(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    body: bytes
    signature: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class _Secret(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=1)]
    sign_seed: _Key
    age_secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCard:
    """The public half of a device and the person it belongs to.

    Signed by itself: that proves who holds the key, not who the person is.
    For that, two people compare ``fingerprint``.
    """

    person_id: str
    name: str
    role: str
    organisation: str
    sign_pub: bytes
    age_pub: str
    signature: bytes = field(repr=False)

    @property
    def key_id(self) -> str:
        """32 hex digits that name the signing key."""
        return _key_id(self.sign_pub)

    @property
    def device_id(self) -> str:
        """16 hex digits that name the device."""
        return _device_id(self.sign_pub)

    @property
    def fingerprint(self) -> str:
        """Both keys as eight groups of five digits, to read out on the phone."""
        digest = sha256(b"counsel fingerprint 1\x00" + self.sign_pub + self.age_pub.encode())
        digits = f"{int.from_bytes(digest.digest(), 'big') % 10**40:040d}"
        return " ".join(digits[5 * n : 5 * n + 5] for n in range(_FINGERPRINT_GROUPS))

    @property
    def words(self) -> tuple[str, ...]:
        """Both keys as ten words, to read to each other on the telephone."""
        return phone_words(self.sign_pub, self.age_pub)

    @property
    def text(self) -> str:
        """The card as text, in the letters that a QR code packs tightest."""
        payload = msgspec.msgpack.encode(_SignedCard(_body(self), self.signature))
        check = sha256(payload).digest()[:_CHECK_SIZE]
        return _CARD_PREFIX + base64.b32encode(payload + check).decode().rstrip("=")

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether this card's key signed ``message``."""
        return _is_signed(self.sign_pub, message, signature)

    @classmethod
    def parse(cls, text: str) -> KeyCard:
        """Read a card; raises KeyCardDamaged, KeyCardForged or KeyCardNewer."""
        if len(text) > _MAX_CARD_TEXT:
            raise KeyCardDamaged
        packed = "".join(text.split()).upper()
        if not packed.startswith(_CARD_PREFIX):
            raise KeyCardNewer if _ANY_CARD.match(packed) else KeyCardDamaged
        payload = _unpack(packed.removeprefix(_CARD_PREFIX))
        try:
            signed = msgspec.msgpack.decode(payload, type=_SignedCard)
            body = msgspec.msgpack.decode(signed.body, type=_CardBody)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise KeyCardForged from None
        if not _is_signed(body.sign_pub, _CARD_CONTEXT + signed.body, signed.signature):
            raise KeyCardForged
        card = cls(signature=signed.signature, **msgspec.structs.asdict(body))
        # One spelling only, and no signs that make a name look like another.
        if card.text != packed or not _is_age_key(card.age_pub) or _has_tricks(card):
            raise KeyCardForged
        return card


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceIdentity:
    """The secret half: kept in the vault, never anywhere else.

    ``former_secrets``: the age keys this device had before it got new ones;
    what was sealed for them can still be opened.
    """

    sign_seed: bytes = field(repr=False)
    age_secret: str = field(repr=False)
    former_secrets: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def generate(cls) -> DeviceIdentity:
        """New keys for a new device, from the system's own randomness."""
        import pyrage

        return cls(
            sign_seed=Ed25519PrivateKey.generate().private_bytes_raw(),
            age_secret=str(pyrage.x25519.Identity.generate()),
        )

    @classmethod
    def from_secret(cls, blob: bytes) -> DeviceIdentity:
        """The identity that ``to_secret`` gave; raises IdentityDamaged."""
        import pyrage

        try:
            secret = msgspec.msgpack.decode(blob, type=_Secret)
            pyrage.x25519.Identity.from_str(secret.age_secret)
        except (msgspec.DecodeError, UnicodeDecodeError, pyrage.IdentityError):
            raise IdentityDamaged from None
        return cls(sign_seed=secret.sign_seed, age_secret=secret.age_secret)

    def to_secret(self) -> bytes:
        """Both secret keys as one value for the vault."""
        return msgspec.msgpack.encode(_Secret(1, self.sign_seed, self.age_secret))

    @property
    def sign_pub(self) -> bytes:
        """The 32 bytes of the Ed25519 public key."""
        return self._signing_key.public_key().public_bytes_raw()

    @property
    def age_pub(self) -> str:
        """The age recipient (``age1…``) of this device."""
        import pyrage

        return str(pyrage.x25519.Identity.from_str(self.age_secret).to_public())

    @property
    def key_id(self) -> str:
        """32 hex digits that name the signing key."""
        return _key_id(self.sign_pub)

    @property
    def device_id(self) -> str:
        """16 hex digits that name the device."""
        return _device_id(self.sign_pub)

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature over ``message``."""
        return self._signing_key.sign(message)

    def decrypt(self, ciphertext: bytes) -> bytes:
        """Open an age file; raises pyrage.DecryptError."""
        import pyrage

        opened: bytes = pyrage.decrypt(
            ciphertext,
            [
                pyrage.x25519.Identity.from_str(one)
                for one in (self.age_secret, *self.former_secrets)
            ],
        )
        return opened

    def card(self, *, person_id: str, name: str, role: str, organisation: str) -> KeyCard:
        """This device's key card, signed; raises KeyCardImpossible."""
        body = msgspec.msgpack.encode(
            _CardBody(person_id, name, role, organisation, self.sign_pub, self.age_pub)
        )
        card = KeyCard(
            person_id=person_id,
            name=name,
            role=role,
            organisation=organisation,
            sign_pub=self.sign_pub,
            age_pub=self.age_pub,
            signature=self.sign(_CARD_CONTEXT + body),
        )
        try:
            return KeyCard.parse(card.text)
        except (KeyCardDamaged, KeyCardForged):
            raise KeyCardImpossible from None

    @property
    def _signing_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.sign_seed)


def _key_id(sign_pub: bytes) -> str:
    return sha256(sign_pub).hexdigest()[:32]


def _device_id(sign_pub: bytes) -> str:
    return sha256(sign_pub).hexdigest()[:16]


def _body(card: KeyCard) -> bytes:
    return msgspec.msgpack.encode(
        _CardBody(
            card.person_id, card.name, card.role, card.organisation, card.sign_pub, card.age_pub
        )
    )


def _is_signed(sign_pub: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(sign_pub).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _is_age_key(text: str) -> bool:
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def _unpack(letters: str) -> bytes:
    try:
        packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raise KeyCardDamaged from None
    payload, check = packed[:-_CHECK_SIZE], packed[-_CHECK_SIZE:]
    if sha256(payload).digest()[:_CHECK_SIZE] != check:
        raise KeyCardDamaged
    return payload


def _has_tricks(card: KeyCard) -> bool:
    shown = card.name + card.role + card.organisation + card.person_id
    return any(unicodedata.category(c) == "Cc" or c in _BIDI_CONTROLS for c in shown)
