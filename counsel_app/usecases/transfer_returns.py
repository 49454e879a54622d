"""What becomes of a case that was declined or taken back: it leaves the receiver's file again."""

from __future__ import annotations

from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.transfer import Basis, Stage, Transfer
from counsel_app.store import erase
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault
from counsel_app.usecases.portions import protected_now

_PASSED_ON: Final = "passed_on"


def close_returned(vault: Vault, *, clock: Clock) -> Changes:
    """Take what was declined or taken back out of this file, in whatever order it arrived.

    What the region's exchange brings of every case stays. A deputy has the
    case anyway and keeps it.
    """
    mine = vault.all(Transfer, to_id=vault.author)
    held = {one.case_id for one in mine if one.stage in (Stage.OFFERED, Stage.ACCEPTED)}
    gone = {
        one.case_id
        for one in mine
        if one.case_id not in held and one.has_arrived and one.basis != Basis.DEPUTY
    }
    has_shed = False
    with vault.atomic(clock) as write:
        for case_id in sorted(gone):
            case = vault.get(Case, case_id)
            if case is None or case.counsellor_id != vault.author:
                has_shed |= _shed(vault, write, case_id)
    if has_shed:
        erase.purge(vault)
    return write.changes


def _shed(vault: Vault, write: Write, case_id: str) -> bool:
    """Take out of every record of the case what a region would not have been sent."""
    clients, _ = erase.clients_of_case(vault, case_id)
    found = [*erase.records_of_case(vault, case_id), *((Client.TYPE, one) for one in clients)]
    had = False
    for record_type, record_id in found:
        if record_type == Transfer.TYPE:
            keep = visible_fields(Transfer.TYPE, Audience.FULL) - {_PASSED_ON}
        else:
            keep = visible_fields(
                record_type,
                Audience.REGION,
                protected=protected_now(vault, record_type, record_id),
            )
        had |= write.shed(record_type, record_id, keep)
    return had
