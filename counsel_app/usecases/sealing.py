"""One more bundle of this device: its number, its file in the outbox, its row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from counsel_app.domain.member import Member
from counsel_app.store.bundles import (
    OUT,
    BundleRow,
    last_own,
    own_numbers,
    save_bundle,
    save_readers,
)
from counsel_app.store.engine import DiskFull
from counsel_app.store.files import write_durably
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import SealedBundle, Under
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import MAX_WITHDRAWN
from counsel_app.sync.receipts import spans
from counsel_app.usecases.own_bundles import (
    MADE_ANEW,
    SEALED,
    WITHDRAWN,
    LookFirst,
    has_to_look,
    take_note,
)
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.profiles import own_identity, own_profile


def next_number(vault: Vault, profile: Path, *, folder: Path | None) -> tuple[int, str]:
    """Number and predecessor of the next bundle; ``folder`` is where bundles go.

    Raises LookFirst where the file was restored and the exchange folder is
    not at hand.
    """
    if has_to_look(vault):
        if folder is None or not folder.is_dir():
            raise LookFirst
        take_note(vault, profile, folder)
    seq, prev = last_own(vault)
    return seq + 1, prev


def own_bundle(
    vault: Vault,
    number: tuple[int, str],
    *,
    readers: Sequence[Member],
    time: datetime,
    recovery: Sequence[str] = (),
) -> Under:
    """What every bundle of this device says: ``number`` is that of ``next_number``.

    ``recovery`` are keys on paper that can open it beside those of ``readers``.
    """
    seq, prev = number
    return Under(
        identity=own_identity(vault),
        recipients=[*(KeyCard.parse(one.key_card).age_pub for one in readers), *recovery],
        space=own_profile(vault).space,
        seq=seq,
        prev=prev,
        time=time,
        withdrawn=_numbers_gone(vault),
    )


def _numbers_gone(vault: Vault) -> tuple[tuple[int, int], ...]:
    """The own numbers that nobody need wait for: every later header names them.

    Those that a snapshot replaced, and those that got lost before they left and
    whose content was sealed again.
    """
    gone = {*own_numbers(vault, WITHDRAWN), *own_numbers(vault, MADE_ANEW)}
    return spans(sorted(gone))[-MAX_WITHDRAWN:]


def put_into_outbox(profile: Path, bundle: SealedBundle) -> None:
    """Write the file before its row: a row without a file would be a lost bundle.

    Raises DiskFull.
    """
    outbox = profile / OUTBOX
    try:
        outbox.mkdir(exist_ok=True)
        write_durably(outbox / bundle.name, bundle.data)
    except OSError:
        raise DiskFull from None


def remember_sealed(
    vault: Vault, bundle: SealedBundle, *, count: int, readers: Sequence[Member]
) -> None:
    """Take the number and note the readers, with the transaction under way."""
    save_bundle(vault, own_row(bundle, count, SEALED))
    save_readers(vault, bundle.sha256, [reader.id for reader in readers])


def own_row(bundle: SealedBundle, op_count: int, state: str) -> BundleRow:
    """The row of an own bundle."""
    header = bundle.header
    return BundleRow(
        sha256=bundle.sha256,
        device=header.device,
        seq=header.seq,
        prev=header.prev,
        kind=header.kind,
        direction=OUT,
        state=state,
        reason="",
        op_count=op_count,
        name=bundle.name,
        at=header.time,
    )
