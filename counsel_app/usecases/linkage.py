"""Comparing without names: the key that counsellors share, and the tokens made with it."""

from __future__ import annotations

import base64
from dataclasses import replace

from anyascii import anyascii

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.linkage import keyed, tokens
from counsel_app.domain.member import Role
from counsel_app.domain.person_pair import LinkageKey
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile

_BYTES = 32
_PROTECTED = "SHELTER_PROTECTED"


def begin_comparing(vault: Vault, *, clock: Clock, report: Report = unheard) -> Changes:
    """Make the key on this device; it travels sealed to the counsellors one has accepted.

    Where there is one already, nothing changes.
    """
    if own_profile(vault).role is not Role.COUNSELLOR or linkage_key(vault) is not None:
        return Changes()
    secret = base64.b64encode(vault.random(_BYTES)).decode()
    with vault.atomic(clock) as write:
        write.put(LinkageKey(id=vault.new_id(clock), key=secret, made_on=clock.today()))
    return write.changes | refresh_tokens(vault, clock=clock, report=report)


def linkage_key(vault: Vault) -> LinkageKey | None:
    """The key in use: of several that were made apart, the first one, for everybody alike."""
    return min(vault.all(LinkageKey), key=lambda one: one.id, default=None)


def refresh_tokens(vault: Vault, *, clock: Clock, report: Report = unheard) -> Changes:
    """Bring the keyed tokens of one's own clients up to date; nothing without a key.

    ``report`` may raise to stop it; the next time begins where it was needed.

    Who lives in a protected place is compared with nobody.
    """
    made = linkage_key(vault)
    if made is None or own_profile(vault).role is not Role.COUNSELLOR:
        return Changes()
    key = base64.b64decode(made.key)
    cases: dict[str, list[Case]] = {}
    for case in vault.all(Case):
        cases.setdefault(case.client_id, []).append(case)
    stale = []
    clients = list(vault.all(Client))
    for done, client in enumerate(clients):
        report(done, len(clients))
        own = cases.get(client.id, [])
        if not any(case.counsellor_id in ("", vault.author) for case in own):
            continue
        hidden = any(case.housing_type == _PROTECTED for case in own)
        current = () if hidden else keyed(tokens(client, anyascii), key)
        if current != client.linkage:
            stale.append(replace(client, linkage=current))
    if not stale:
        return Changes()
    with vault.atomic(clock) as write:
        for client in stale:
            write.put(client)
    return write.changes
