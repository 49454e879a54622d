"""An organisation's settings as one signed file: readable by everyone, made by one of its own.

Layout, JSON: ``counsel`` is "organisation 1", ``card`` the signer's key card,
``settings`` the settings as a JSON text of their own, ``signature`` the
signer's Ed25519 signature over it, in base64.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

import msgspec

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.identity import DeviceIdentity, KeyCard

LARGEST_FILE: Final = 4 * 1024 * 1024
_KIND: Final = "organisation 1"
_BEGINNING: Final = re.compile(rb'\s*\{\s*"counsel"\s*:\s*"organisation \d')
"""Of any version: which one can be read is said where it is taken over."""
_CONTEXT: Final = b"counsel organisation settings 1\x00"


class SettingsFileDamaged(AppError):
    """The file is none, or of another version."""

    label = Label(
        de="Das ist keine Einstellungsdatei von Counsel, oder sie ist beschädigt. Es wurde nichts "
        "geändert.",
        en="This is not a settings file of Counsel, or it is damaged. Nothing was changed.",
    )


class SettingsFileForged(AppError):
    """Its words are not those that were signed."""

    label = Label(
        de="Die Unterschrift dieser Einstellungsdatei stimmt nicht: Sie wurde verändert. Es wurde "
        "nichts geändert. Bitte bei der Koordination nachfragen.",
        en="The signature of this settings file does not fit: it was altered. Nothing was changed. "
        "Please ask the coordinator.",
    )


class OrganisationSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an organisation may set for everyone; what is None or empty stays as it is."""

    made_at: str
    """UTC, ISO 8601; an older file never replaces a newer one."""
    letterhead: dict[str, str] = {}
    """Fields of the organisation, by name."""
    logo: bytes = b""
    form: str = ""
    lists: dict[str, str] = {}
    """The organisation's code lists: file name → CSV."""
    retention_years: dict[str, int] = {}
    lock_minutes: int | None = None
    notices: str = ""
    """off: no words on the desktop, until somebody wants them."""
    language: str = ""
    export_folder: str = ""
    backup_folder: str = ""


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    counsel: str
    card: str
    settings: str
    signature: str


def is_settings_file(beginning: bytes) -> bool:
    """Whether a file that begins like that says it is one, whoever made it."""
    return _BEGINNING.match(beginning) is not None


def sign_settings(
    settings: OrganisationSettings, *, identity: DeviceIdentity, card: KeyCard
) -> bytes:
    """The file that ``card``'s device signs."""
    text = msgspec.json.encode(settings).decode()
    signature = identity.sign(_CONTEXT + text.encode())
    content = _File(
        counsel=_KIND,
        card=card.text,
        settings=text,
        signature=base64.b64encode(signature).decode(),
    )
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def read_settings(content: bytes) -> tuple[OrganisationSettings, KeyCard]:
    """The settings and who signed them; whether that person is trusted is asked elsewhere.

    Raises SettingsFileDamaged, SettingsFileForged, KeyCardDamaged,
    KeyCardForged, KeyCardNewer.
    """
    try:
        file = msgspec.json.decode(content, type=_File)
        signature = base64.b64decode(file.signature, validate=True)
    except (msgspec.DecodeError, UnicodeDecodeError, binascii.Error, ValueError):
        raise SettingsFileDamaged from None
    if file.counsel != _KIND:
        raise SettingsFileDamaged
    card = KeyCard.parse(file.card)
    if not card.signed(_CONTEXT + file.settings.encode(), signature):
        raise SettingsFileForged
    try:
        return msgspec.json.decode(file.settings, type=OrganisationSettings), card
    except msgspec.DecodeError:
        raise SettingsFileDamaged from None
