"""Whether a bundle that opened well may be taken in: trust that ended, and what is not theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from counsel_app.domain.access import Audience
from counsel_app.domain.member import Member, Role
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.person_pair import LinkageKey
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.journal import ops_of
from counsel_app.store.trust import last_words
from counsel_app.store.vault import Vault
from counsel_app.sync.chain import lineage
from counsel_app.sync.directory import Directory
from counsel_app.sync.header import Header, Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases.chains import known_links, link_of
from counsel_app.usecases.expiry import known_day
from counsel_app.usecases.held_directory import deputies_of, held_directory
from counsel_app.usecases.profiles import own_devices, own_profile
from counsel_app.usecases.region_directory import problem_with
from counsel_app.usecases.transfer_trust import is_fair, is_theirs_now


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """The bundles that still count of each device whose word has ended."""

    counted: Mapping[str, frozenset[str]]

    @classmethod
    def of(
        cls,
        vault: Vault,
        outcomes: Sequence[Opened | Refused],
        found: Sequence[tuple[Header, str]],
        *,
        now: datetime,
    ) -> Ends:
        last = dict(last_words(vault))
        links = [*known_links(vault), *(link_of(header, sha256) for header, sha256 in found)]
        for directory in _new_directories(vault, outcomes, now=now):
            last |= {one.device: (one.seq, one.sha256) for one in directory.endings}
        return cls(counted={device: lineage(head, links) for device, (_, head) in last.items()})

    def has_ended(self, opened: Opened) -> bool:
        """Whether a bundle is none of those that its device's last word vouches for."""
        counted = self.counted.get(opened.header.device)
        return counted is not None and opened.sha256 not in counted


def _new_directories(
    vault: Vault, outcomes: Sequence[Opened | Refused], *, now: datetime
) -> list[Directory]:
    """The directories among what arrived that may be taken over, the newest last."""
    found = [
        one.directory
        for one in outcomes
        if isinstance(one, Opened)
        and one.directory is not None
        and problem_with(vault, one.directory, device=one.header.device, now=now) is None
    ]
    return sorted(found, key=lambda one: one.version)


def held_back(
    vault: Vault,
    opened: Opened,
    *,
    scope: Audience | None,
    revoked: date | None,
    ends: Ends,
    cards: Mapping[str, KeyCard],
    now: datetime,
) -> Opened | Refused:
    """``opened``, unless its sender is trusted no longer or wrote more than they may.

    The day of the header is the sender's own word: a thief with the device's
    keys and passphrase can put it back. Where the directory names the last
    bundle that counts, only what that one goes back to is taken in.
    """
    reason = None
    if opened.directory is not None:
        reason = problem_with(vault, opened.directory, device=opened.header.device, now=now)
    made_too_late = revoked is not None and opened.header.time.astimezone().date() >= revoked
    if made_too_late or ends.has_ended(opened):
        reason = Reason.REVOKED
    elif not _is_entitled(vault, opened, scope, cards) or _speaks_for_others(vault, opened, cards):
        reason = Reason.NOT_ENTITLED
    if reason is None:
        return opened
    return Refused(reason=reason, header=opened.header, authentic=True, sha256=opened.sha256)


def scope_of_sender(vault: Vault, member: Member) -> Audience:
    """What a person may write to this profile: what they receive, or all as its signed deputy.

    That somebody may send everything here does not say that they get it from here.
    """
    directory = held_directory(vault)
    is_same = member.organisation == own_profile(vault).organisation
    if directory and is_same and vault.author in deputies_of(directory, member.id):
        return Audience.FULL
    return Audience(member.scope)


def _is_entitled(
    vault: Vault, opened: Opened, scope: Audience | None, cards: Mapping[str, KeyCard]
) -> bool:
    """Whether the sender wrote only what they may have themselves.

    Who receives no names cannot change one, nor take the protection off a
    note; and only those who have all that we have of a record may delete it.
    """
    if not _may_share_keys(opened, cards):
        return False
    if opened.header.kind == Kind.TRANSFER:
        return is_fair(vault, opened, cards[opened.header.device])
    if scope is None or scope is Audience.FULL:
        return True
    person = cards[opened.header.device].person_id
    return all(_may_write(vault, op, scope, person) for op in opened.ops)


def _may_share_keys(opened: Opened, cards: Mapping[str, KeyCard]) -> bool:
    """Whether a key for comparing, if there is one, comes from a counsellor.

    From a coordinator it would be one that the coordinator knows.
    """
    if all(op.record_type != LinkageKey.TYPE for op in opened.ops):
        return True
    return cards[opened.header.device].role == Role.COUNSELLOR


def _speaks_for_others(vault: Vault, opened: Opened, cards: Mapping[str, KeyCard]) -> bool:
    """Whether a snapshot holds what was said on somebody else's device."""
    mine = own_devices(vault)
    person = cards[opened.header.device].person_id
    return any(
        op.device in mine or (op.device in cards and cards[op.device].person_id != person)
        for op in opened.ops
    )


def _may_write(vault: Vault, op: Op, scope: Audience, person: str) -> bool:
    theirs = visible_fields(op.record_type, scope) | {DELETED, ERASED}
    if op.record_type == LinkageKey.TYPE:
        # Counsellors share it whatever else they get of one another.
        theirs = frozenset({"key", "made_on"})
    named = op.fields.keys() | op.bases.keys()
    if op.fields.keys() & {DELETED, ERASED} and not is_theirs_now(vault, op, person):
        named |= {name for known in ops_of(vault, op.record_id) for name in known.fields}
    return named <= theirs


def unless_expired(vault: Vault, outcome: Opened | Refused, *, today: date) -> Opened | Refused:
    """``outcome``, unless it is a package that came, or is opened, after its last day.

    What shortens or withdraws a task that is known here is taken in all the same.
    """
    if not isinstance(outcome, Opened) or not outcome.ops:
        return outcome
    day = known_day(vault, today)
    if not all(_is_over(vault, op, day) for op in outcome.ops):
        return outcome
    return Refused(
        reason=Reason.EXPIRED, header=outcome.header, authentic=True, sha256=outcome.sha256
    )


def _is_over(vault: Vault, op: Op, day: date) -> bool:
    if op.record_type != Assignment.TYPE or vault.get(Assignment, op.record_id) is not None:
        return False
    ends_on = op.fields.get("ends_on")
    return isinstance(ends_on, str) and date.fromisoformat(ends_on) < day
