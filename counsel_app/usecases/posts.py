"""Shares of full time of those who counsel the cases of this file, and their sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Role
from counsel_app.domain.post import Post
from counsel_app.store.figures import counsellors_on
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import name_of, trusted_members

MOST: Final = 100
"""Nobody counsels more than full time."""


class MoreThanFullTime(AppError):
    """A share is above a hundred percent."""

    label = Label(
        de="Mehr als 100 Prozent einer Vollzeitstelle gibt es nicht. Bitte die Zahlen prüfen.",
        en="There is no more than 100 percent of full time. Please check the numbers.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """One who counsels; ``percent`` of full time, None where it was not stated."""

    member_id: str
    name: str
    percent: int | None


def holders(vault: Vault, *, today: date) -> tuple[Holder, ...]:
    """Everybody trusted who counsels, and whoever has an open case today; by name."""
    known = {one.id for one in trusted_members(vault) if one.role == Role.COUNSELLOR}
    if own_profile(vault).role is Role.COUNSELLOR:
        known.add(vault.author)
    known |= _busy(vault, today)
    stated = _stated(vault)
    found = [
        Holder(member_id=one, name=name_of(vault, one), percent=stated.get(one)) for one in known
    ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.member_id)))


def state_posts(vault: Vault, percents: Mapping[str, int | None], *, clock: Clock) -> Changes:
    """Keep the shares as they are given; None takes one back. Raises MoreThanFullTime."""
    if any(percent is not None and percent > MOST for percent in percents.values()):
        raise MoreThanFullTime
    stated = _stated(vault)
    with vault.atomic(clock) as write:
        for member_id, percent in percents.items():
            if percent == stated.get(member_id):
                continue
            post = Post(id=member_id, percent=percent)
            if percent is None:
                write.delete(post)
            else:
                write.put(post)
    return write.changes


def full_time(vault: Vault, *, on: date) -> int | None:
    """The shares of all of them together, in percent of one full-time post.

    None where somebody with an open case on the day ``on`` has stated none:
    cases would be divided among too few.
    """
    stated = _stated(vault)
    if not stated or not _busy(vault, on) <= stated.keys():
        return None
    return sum(stated.values())


def _stated(vault: Vault) -> dict[str, int]:
    return {one.id: one.percent for one in vault.all(Post) if one.percent is not None}


def _busy(vault: Vault, on: date) -> set[str]:
    """Who has an open case; one's own cases may name nobody."""
    return {one or vault.author for one in counsellors_on(vault, on)}
