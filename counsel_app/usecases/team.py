"""Who is trusted: key cards that two people compared, and what each may receive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counsel_app.domain.access import PACKAGED, Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.store.bundles import mark_exported
from counsel_app.store.told import all_given
from counsel_app.store.trust import FormerCard, former_cards, save_former_card
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases.held_directory import deputies_of, held_directory
from counsel_app.usecases.profiles import own_card, own_profile


class OwnCard(AppError):
    """A person pasted their own card."""

    label = Label(
        de="Das ist die eigene Schlüsselkarte. Bitte die Karte der anderen Person eingeben.",
        en="This is your own key card. Please enter the other person's card.",
    )


class MemberGone(AppError):
    """The person is not in the team."""

    label = Label(
        de="Diese Person gibt es im Team nicht mehr. Bitte die Seite neu öffnen.",
        en="This person is not in the team any more. Please open the page again.",
    )


class NotYet(AppError):
    """Trust ends today or on an earlier day."""

    label = Label(
        de="Der Tag liegt in der Zukunft. Bitte den Tag wählen, ab dem das Gerät nicht mehr in "
        "den richtigen Händen war.",
        en="This day is in the future. Please choose the day from which the device was no longer "
        "in the right hands.",
    )


class ScopeTooWide(AppError):
    """Names may only go to people of the same organisation."""

    label = Label(
        de="Namen und Texte dürfen nur an den eigenen Träger gehen (§ 203 StGB). "
        "Bitte „ohne Namen und Texte“ wählen.",
        en="Names and texts may only go to one's own organisation (§ 203 StGB). "
        "Please choose “without names and texts”.",
    )


def allowed_scopes(vault: Vault, card: KeyCard) -> tuple[Audience, ...]:
    """What the person of ``card`` may be sent, the proposal first.

    Volunteers get their own task only, employed companions of the same
    organisation some more; another organisation gets no names;
    a coordinator gets none unless someone decides so for the same
    organisation (data protection by default, Art. 25 DSGVO).
    """
    is_ours = card.organisation == own_profile(vault).organisation
    if card.role == Role.VOLUNTEER:
        return PACKAGED if is_ours else (Audience.REDUCED,)
    if not is_ours:
        return (Audience.REGION, Audience.AGGREGATE)
    directory = held_directory(vault)
    if directory is not None and card.person_id not in deputies_of(directory, vault.author):
        # Who may have everything is then for the coordinator to sign.
        return (Audience.REGION, Audience.AGGREGATE)
    if card.role == Role.COORDINATOR:
        return (Audience.REGION, Audience.FULL, Audience.AGGREGATE)
    if card.role == Role.COUNSELLOR:
        return (Audience.FULL, Audience.REGION)
    # A role this program does not know gets the least.
    return (Audience.REGION,)


def accept_card(
    vault: Vault, text: str, *, scope: Audience | None = None, clock: Clock
) -> tuple[Member, Changes]:
    """Trust the person of a key card whose fingerprint was compared.

    Raises KeyCardDamaged, KeyCardForged, KeyCardNewer, OwnCard, ScopeTooWide.
    """
    card = KeyCard.parse(text)
    if card.person_id == vault.author:
        raise OwnCard
    allowed = allowed_scopes(vault, card)
    chosen = scope or allowed[0]
    if chosen not in allowed:
        raise ScopeTooWide
    member = Member(
        id=card.person_id,
        name=card.name,
        role=card.role,
        organisation=card.organisation,
        scope=chosen,
        device=card.device_id,
        key_card=card.text,
        accepted_on=clock.today(),
    )
    before = vault.get(Member, member.id)
    with vault.atomic(clock) as write:
        write.put(member)
        if before and (before.scope, before.device) != (member.scope, member.device):
            # A new device cannot read what was sealed for the old one, and a
            # wider scope has a claim to what the narrower one left out.
            mark_exported(vault, member.id, 0)
        if before and before.device != member.device:
            # What the device before signed is still read.
            former = FormerCard(device=before.device, person_id=before.id, key_card=before.key_card)
            save_former_card(vault, former)
    return member, write.changes


def revoke(vault: Vault, member_id: str, *, since: date, why: str, clock: Clock) -> Changes:
    """Trust a person's device no longer: it is lost, or the person has left.

    From now on nothing is sealed for it, and what it made on ``since`` or later
    is set aside. Raises MemberGone, NotYet.
    """
    if since > clock.today():
        raise NotYet
    return _change_trust(vault, member_id, since=since, why=why.strip(), clock=clock)


def restore_trust(vault: Vault, member_id: str, *, clock: Clock) -> Changes:
    """Trust it again: the next export brings what was left out. Raises MemberGone."""
    return _change_trust(vault, member_id, since=None, why="", clock=clock)


def _change_trust(
    vault: Vault, member_id: str, *, since: date | None, why: str, clock: Clock
) -> Changes:
    member = vault.get(Member, member_id)
    if member is None:
        raise MemberGone
    with vault.atomic(clock) as write:
        write.put(replace(member, revoked_on=since, revoked_why=why))
    return write.changes


def members(vault: Vault) -> list[Member]:
    """Everyone whose card was accepted, by name; those trusted no longer as well."""
    return vault.all(Member, order="name")


def trusted_members(vault: Vault) -> list[Member]:
    """Those who are sent something."""
    return [member for member in members(vault) if member.revoked_on is None]


def oneself(vault: Vault) -> Member:
    """The person at this desk, in the form of the others; kept nowhere."""
    card = own_card(vault)
    return Member(
        id=card.person_id,
        name=card.name,
        role=card.role,
        organisation=card.organisation,
        scope=Audience.FULL,
        device=card.device_id,
        key_card=card.text,
    )


def volunteers(vault: Vault) -> list[Member]:
    """The volunteers who may be given something."""
    return [member for member in trusted_members(vault) if member.role == Role.VOLUNTEER]


def cards_ever_trusted(vault: Vault) -> dict[str, KeyCard]:
    """The accepted key cards by device, with those of devices that were replaced."""
    former = [KeyCard.parse(one.key_card) for one in former_cards(vault)]
    return {card.device_id: card for card in former} | trusted_cards(vault)


def trusted_cards(vault: Vault) -> dict[str, KeyCard]:
    """The accepted key cards by device."""
    cards = [KeyCard.parse(member.key_card) for member in members(vault)]
    return {card.device_id: card for card in cards}


def name_of(vault: Vault, person_id: str) -> str:
    """The name of a person; of oneself too; empty where nobody is known.

    Also of whoever was given a task with words and has not answered yet.
    """
    profile = own_profile(vault)
    if person_id == profile.person_id:
        return profile.name
    member = vault.get(Member, person_id)
    return member.name if member else awaited_names(vault).get(person_id, "")


def awaited_names(vault: Vault) -> dict[str, str]:
    """Those who were given a task with words and have not answered yet: name by stand-in."""
    return {one.stand_in: one.name for one in all_given(vault) if not one.device}
