"""A key card as a file: to invite somebody, and to answer an invitation.

It holds a key card and the name of the exchange space, and no secret: who
finds it can neither read nor send anything. What counts is that both people
compare the words.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Final

import msgspec

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.files import write_durably
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Space
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases.profiles import own_card, own_profile

SUFFIX: Final = "counselcard"
_LARGEST: Final = 10_000


class InvitationDamaged(AppError):
    """The file is no key card."""

    label = Label(
        de="In dieser Datei ist keine Schlüsselkarte. Bitte um eine neue bitten.",
        en="There is no key card in this file. Please ask for a new one.",
    )


class NotWritten(AppError):
    """The file could not be saved there."""

    label = Label(
        de="Die Karte ließ sich dort nicht speichern. Bitte einen anderen Ort wählen.",
        en="The card could not be saved there. Please choose another place.",
    )


class OtherSpace(AppError):
    """This profile sends in another exchange space already."""

    label = Label(
        de="Diese Fallakte tauscht schon in einem anderen Bereich aus ({space}). Bitte mit der "
        "Koordination klären, welcher der richtige ist.",
        en="This case file exchanges in another space already ({space}). Please clarify with the "
        "coordinator which one is right.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Somebody's card and the space they exchange in."""

    card: str
    space: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    counsel_card: Annotated[int, msgspec.Meta(ge=1, le=1)]
    card: Annotated[str, msgspec.Meta(max_length=2_000)]
    space: Space


def write_invitation(vault: Vault, path: Path) -> None:
    """Save the own card as a file. Raises NotWritten."""
    content = _File(1, own_card(vault).text, own_profile(vault).space)
    try:
        write_durably(path, msgspec.json.encode(content))
    except OSError:
        raise NotWritten from None


def read_invitation(path: Path) -> Invitation:
    """Read such a file, or one that holds the text of a card alone.

    Raises InvitationDamaged, KeyCardDamaged, KeyCardForged, KeyCardNewer.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError:
        raise InvitationDamaged from None
    if content.strip().upper().startswith(b"COUNSEL"):
        return Invitation(card=KeyCard.parse(content.decode("ascii", "replace")).text, space="")
    try:
        read = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InvitationDamaged from None
    return Invitation(card=KeyCard.parse(read.card).text, space=read.space)


def join_space(vault: Vault, space: str) -> None:
    """Exchange in the space of an invitation. Raises OtherSpace once something was sent."""
    profile = own_profile(vault)
    if not space or space == profile.space:
        return
    if bundles(vault, OUT):
        raise OtherSpace(space=profile.space)
    vault.set_meta("profile", json.dumps(asdict(replace(profile, space=space))))
