"""Rectification (Art. 16 DSGVO) of a name or a date of birth: with a reason, nothing lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.correction import Correction
from counsel_app.domain.display import value_text
from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.groups import with_groups
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import attribute, attributes, begin, to_wire
from counsel_app.store.vault import Vault
from counsel_app.usecases.papers import RecordGone

FIELDS: Final = ("chosen_name", "name_variants", "birth_date", "birth_date_precision")
"""What can be rectified so: who somebody is, which every office takes over."""


class NothingCorrected(AppError):
    """All values are as they were."""

    label = Label(
        de="Es ist noch nichts anders als vorher. Bitte die richtige Angabe eintragen.",
        en="Nothing differs from before yet. Please enter the right detail.",
    )


def rectify(
    vault: Vault,
    client_id: str,
    values: Mapping[str, Wire],
    *,
    why: str,
    clock: Clock,
    seen: int | None = None,
) -> Changes:
    """Write the right values; what stood there before is kept with the reason.

    Raises RecordGone, NothingCorrected, InvalidRecord.
    """
    client = vault.get(Client, client_id)
    if client is None:
        raise RecordGone
    before = to_wire(client)
    right = {name: values[name] for name in FIELDS if name in values}
    changed = [name for name in right if right[name] != before[name]]
    if not changed:
        raise NothingCorrected
    if not why.strip():
        described = next(one for one in attributes(Correction) if one.name == "why")
        raise InvalidRecord(fields=described.attr.label, names=("why",))
    made = [to_wire(_correction(client, name, why=why, clock=clock)) for name in changed]
    kept = before["corrections"]
    assert isinstance(kept, list)  # noqa: S101 - so the record describes it
    corrected = begin(Client, client_id, {**before, **right, "corrections": [*kept, *made]})
    with vault.atomic(clock) as write:
        write.put(with_groups(corrected, today=clock.today()), seen=seen)
    return write.changes


def _correction(client: Client, name: str, *, why: str, clock: Clock) -> Correction:
    described = attribute(Client, name)
    assert described is not None  # noqa: S101 - FIELDS are fields of the record
    return Correction(
        what=described.attr.de,
        before=value_text(described, getattr(client, name), "de"),
        why=why.strip(),
        corrected_on=clock.today(),
    )
