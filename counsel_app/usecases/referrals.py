"""Referrals with the release they rest on, and the directory they go to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.groups import with_wait_group
from counsel_app.domain.institution import Institution
from counsel_app.domain.referral import Referral, Release, next_number
from counsel_app.store.vault import Vault


def save_referral(
    vault: Vault, referral: Referral, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write a referral. Raises InvalidRecord.

    ``seen`` is where the journal ended when the form was filled: the same
    field changed by a colleague since is then a difference.
    """
    with vault.atomic(clock) as write:
        write.put(with_wait_group(referral), seen=seen)
    return write.changes


def share_fields(vault: Vault, referral_id: str, fields: Iterable[str], *, clock: Clock) -> Changes:
    """Keep which data a referral passes on, and nothing else of it."""
    with vault.atomic(clock) as write:
        referral = vault.get(Referral, referral_id)
        if referral is not None:
            write.put(replace(referral, shared_fields=tuple(fields)))
    return write.changes


def save_release(
    vault: Vault, release: Release, *, clock: Clock, seen: int | None = None
) -> tuple[Release, Changes]:
    """Write a release; without a number it gets the next one of its case.

    ``seen`` as for a referral. Raises InvalidRecord.
    """
    of_case = (one.number for one in vault.all(Release, case_id=release.case_id))
    numbered = replace(release, number=release.number or next_number(of_case))
    with vault.atomic(clock) as write:
        write.put(numbered, seen=seen)
    return numbered, write.changes


def save_institution(
    vault: Vault, institution: Institution, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write an entry of the directory (``seen`` as for a referral). Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(institution, seen=seen)
    return write.changes
