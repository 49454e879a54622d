"""What follows from bundles that were taken in, also where the rest was stopped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.store.bundles import IN, BundleRow, add_seen
from counsel_app.store.erase import purge
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Header
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases.chains import keep_withdrawn
from counsel_app.usecases.erase import erase_late
from counsel_app.usecases.expiry import close_ended, note_time
from counsel_app.usecases.receipts import note_set_aside
from counsel_app.usecases.transfer_returns import close_returned


class Checked(Protocol):
    """A file of the folder that was looked at."""

    @property
    def outcome(self) -> Opened | Refused:
        """What the check said."""


def settle(
    vault: Vault, items: Sequence[Checked], changes: Changes, *, is_purged: bool, clock: Clock
) -> Changes:
    """Erase what others erased, close what has ended, note what was refused.

    ``changes`` is what came in. Raises DiskFull.
    """
    outcomes = [item.outcome for item in items]
    with vault.aside():
        refused = [one for one in outcomes if isinstance(one, Refused)]
        note_set_aside(vault, refused)
        _note_foreign(vault, refused)
    further = erase_late(vault, changes, clock=clock)
    note_time(vault, clock.now(), *(one.header.time for one in outcomes if isinstance(one, Opened)))
    further |= close_ended(vault, clock=clock)
    further |= close_returned(vault, clock=clock)
    if is_purged:
        purge(vault)
    return further


def _note_foreign(vault: Vault, refused: Iterable[Refused]) -> None:
    """Remember the places of others' bundles: they need no second look, and fill no hole."""
    foreign = [one for one in refused if one.header and one.reason is Reason.NOT_FOR_US]
    for one in foreign:
        assert one.header is not None  # noqa: S101 - chosen for having one
        add_seen(vault, place_of(one.header, one.sha256, op_count=0, state=State.FOREIGN))
    keep_withdrawn(vault, [one.header for one in foreign if one.header])


def place_of(header: Header, sha256: str, *, op_count: int, state: State) -> BundleRow:
    """The row of a bundle that came in, or of one that is others'."""
    return BundleRow(
        sha256=sha256,
        device=header.device,
        seq=header.seq,
        prev=header.prev,
        kind=header.kind,
        direction=IN,
        state=state,
        reason="",
        op_count=op_count,
        name="",
        at=header.time,
    )
