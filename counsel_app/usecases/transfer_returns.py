"""What becomes of a case that was declined or taken back: it leaves the receiver's file again."""

from __future__ import annotations

from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.transfer import Basis, Transfer
from counsel_app.store import erase
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault
from counsel_app.usecases.portions import protected_now
from counsel_app.usecases.transfer_documents import LIVE, drop_returned

_PASSED_ON: Final = "passed_on"


def close_returned(vault: Vault, *, clock: Clock) -> Changes:
    """Take what was declined or taken back out of this file, in whatever order it arrived."""
    with vault.atomic(clock) as write:
        has_left = take_out_returned(vault, write)
    if has_left:
        erase.purge(vault)
    return write.changes


def take_out_returned(vault: Vault, write: Write) -> bool:
    """The same with the transaction under way; whether the file has to be written anew.

    What the region's exchange brings of every case stays. A deputy has the
    case anyway and keeps it, without the documents that came along.
    """
    mine = vault.all(Transfer, to_id=vault.author)
    held = {one.case_id for one in mine if one.stage in LIVE}
    gone = {
        one.case_id
        for one in mine
        if one.case_id not in held and one.has_arrived and one.basis != Basis.DEPUTY
    }
    has_left = drop_returned(vault)
    for case_id in sorted(gone):
        case = vault.get(Case, case_id)
        if case is None or case.counsellor_id != vault.author:
            has_left |= _shed(vault, write, case_id)
    return has_left


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
