"""Second devices that opened a told task: who they are, and closing it for one of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.member import Member, Role
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.told import all_given
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases.volunteering import seal_closing

_RIVALS: Final = "told_rivals"
_Kept = dict[str, dict[str, list[str | bool]]]
"""By token and device: the key card as text, and whether the task was closed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """A device that opened a task beside another; ``name`` is what its card calls the person."""

    assignment_id: str
    device: str
    name: str
    is_closed: bool


def keep_rivals(vault: Vault, shown: Mapping[str, Mapping[str, KeyCard]]) -> None:
    """Remember the devices of each token that were refused; nobody is believed by it.

    Of tasks that are gone nothing is kept.
    """
    before = _kept(vault)
    tasks = {one.token: one.assignment_id for one in all_given(vault)}
    after: _Kept = {
        token: {device: list(one) for device, one in before.get(token, {}).items()}
        for token, task in tasks.items()
        if vault.get(Assignment, task) is not None
    }
    for token, cards in shown.items():
        for device, card in cards.items():
            after.get(token, {}).setdefault(device, [card.text, False])
    after = {token: devices for token, devices in after.items() if devices}
    if after != before:
        vault.set_meta(_RIVALS, json.dumps(after))


def rivals_of(vault: Vault, case_id: str) -> tuple[Rival, ...]:
    """The second devices of every told task of a case, those that wait for a decision first."""
    kept = _kept(vault)
    tasks = {one.id for one in vault.all(Assignment, case_id=case_id)}
    found = [
        Rival(
            assignment_id=given.assignment_id,
            device=device,
            name=KeyCard.parse(str(text)).name,
            is_closed=bool(is_closed),
        )
        for given in all_given(vault)
        if given.assignment_id in tasks
        for device, (text, is_closed) in kept.get(given.token, {}).items()
        if device != given.device
    ]
    return tuple(sorted(found, key=lambda one: (one.is_closed, one.name, one.device)))


def closed_here(vault: Vault) -> frozenset[tuple[str, str]]:
    """(token, device) of those for whom a task was closed: they stand in nobody's way."""
    return frozenset(
        (token, device)
        for token, devices in _kept(vault).items()
        for device, (_, is_closed) in devices.items()
        if is_closed
    )


def close_for(vault: Vault, rival: Rival, *, clock: Clock) -> Changes:
    """Close the task on that device with the next exchange; the other one then has it.

    The person is not accepted by it: what is sealed for them says only that the
    task has ended. Raises DiskFull, LookFirst.
    """
    kept = _kept(vault)
    for given in all_given(vault):
        entry = kept.get(given.token, {}).get(rival.device)
        if given.assignment_id == rival.assignment_id and entry and not entry[1]:
            with vault.atomic(clock):
                seal_closing(vault, rival.assignment_id, _reader(str(entry[0])), clock=clock)
                entry[1] = True
                vault.set_meta(_RIVALS, json.dumps(kept))
    task = vault.get(Assignment, rival.assignment_id)
    case_id = task.case_id if task else ""
    changed = Changed(record_type=Assignment.TYPE, record_id=rival.assignment_id, case_id=case_id)
    return Changes(records=(changed,))


def _reader(text: str) -> Member:
    card = KeyCard.parse(text)
    return Member(
        id=card.person_id,
        name=card.name,
        role=Role.VOLUNTEER,
        organisation=card.organisation,
        scope=Audience.REDUCED,
        device=card.device_id,
        key_card=text,
    )


def _kept(vault: Vault) -> _Kept:
    found: _Kept = json.loads(str(vault.meta(_RIVALS) or "{}"))
    return found
