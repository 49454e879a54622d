"""New keys for this device: for the copy of a profile that is in use twice.

Two copies of one profile sign with the same keys and give the same numbers
twice. Nothing gets lost by that, but nobody can tell any more what is missing.
So one of the copies becomes a device of its own.
"""

from __future__ import annotations

import json
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.store.bundles import mark_exported
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.usecases.portions import seal_new
from counsel_app.usecases.profiles import FORMER_DEVICES, FORMER_KEYS, own_devices, own_identity
from counsel_app.usecases.team import trusted_members


def renew_keys(vault: Vault, profile: Path, *, clock: Clock) -> str:
    """Make this device a new one and return its id.

    What is not sealed yet is sealed under the old keys, so that nothing waits
    for the new card. The next export gives everybody a snapshot of all that
    counts; the old keys stay for opening what is still on its way. Raises
    DiskFull, LookFirst.
    """
    seal_new(vault, profile, clock=clock)
    before = own_identity(vault)
    fresh = DeviceIdentity.generate()
    devices = sorted(own_devices(vault))
    with vault.atomic(clock):
        vault.set_meta(FORMER_DEVICES, json.dumps(devices))
        vault.set_meta(FORMER_KEYS, json.dumps([before.age_secret, *before.former_secrets]))
        vault.set_meta("identity", fresh.to_secret())
        vault.set_meta("device", fresh.device_id)
        for member in trusted_members(vault):
            mark_exported(vault, member.id, 0)
    vault.remember_own_end()
    return fresh.device_id
