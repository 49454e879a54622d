"""Key cards as people see them: one's own to show, another's to compare."""

from __future__ import annotations

from dataclasses import dataclass

import segno

from counsel_app.domain.access import Audience
from counsel_app.domain.member import Member, Role
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases.held_directory import root_of
from counsel_app.usecases.profiles import own_card, own_profile
from counsel_app.usecases.team import OwnCard, allowed_scopes

Modules = tuple[tuple[bool, ...], ...]
"""A QR code row by row, True where it is dark; without the quiet zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCard:
    """A card and what stands on it; ``fingerprint`` in groups of digits.

    ``words`` say the same on the telephone.
    """

    text: str
    fingerprint: str
    words: tuple[str, ...]
    name: str
    role: str
    organisation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedCard:
    """A pasted card before it is trusted.

    ``scopes``: what its person may be sent, the proposal first. ``was_known``:
    the person is accepted already; ``key_differs``: but with another key, as
    after a new device - or when somebody else pretends to be them.
    """

    card: ShownCard
    scopes: tuple[Audience, ...]
    was_known: bool
    key_differs: bool
    may_follow: bool = False
    """Whether this profile could take over a coordinator's directory."""


def show_own_card(vault: Vault) -> ShownCard:
    """The card of this device."""
    return _shown(own_card(vault))


def qr_modules(text: str) -> Modules:
    """The QR code of a card's text, for the window to paint."""
    code = segno.make(text, error="l", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in line) for line in code.matrix)


def examine_card(vault: Vault, text: str) -> ExaminedCard:
    """Read a pasted card; nothing is trusted yet.

    Raises KeyCardDamaged, KeyCardForged, KeyCardNewer, OwnCard.
    """
    card = KeyCard.parse(text)
    if card.person_id == vault.author:
        raise OwnCard
    known = vault.get(Member, card.person_id)
    return ExaminedCard(
        card=_shown(card),
        scopes=allowed_scopes(vault, card),
        was_known=known is not None,
        key_differs=known is not None and known.device != card.device_id,
        may_follow=own_profile(vault).role is not Role.VOLUNTEER and root_of(vault) != vault.author,
    )


def fingerprint_of(member: Member) -> str:
    """The fingerprint of an accepted person's card."""
    return KeyCard.parse(member.key_card).fingerprint


def _shown(card: KeyCard) -> ShownCard:
    return ShownCard(
        text=card.text,
        fingerprint=card.fingerprint,
        words=card.words,
        name=card.name,
        role=card.role,
        organisation=card.organisation,
    )
