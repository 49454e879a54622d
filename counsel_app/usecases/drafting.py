"""Half-written forms, kept at every pause."""

from __future__ import annotations

from collections.abc import Mapping

from counsel_app.domain.clock import Clock
from counsel_app.domain.ops import Wire
from counsel_app.store import drafts
from counsel_app.store.drafts import Draft
from counsel_app.store.vault import Vault


def keep_draft(
    vault: Vault,
    key: str,
    values: Mapping[str, Wire],
    *,
    case_id: str = "",
    clock: Clock,
    seen: int | None = None,
) -> None:
    """Keep what was typed; durable when this returns. Raises DiskFull.

    ``seen`` is where the journal ended when the form was filled.
    """
    drafts.save_draft(vault, key, values, case_id=case_id, clock=clock, seen=seen)


def find_draft(vault: Vault, key: str) -> Draft | None:
    """The draft under ``key``, if there is one."""
    return drafts.draft(vault, key)


def drafts_under(vault: Vault, prefix: str) -> list[Draft]:
    """The drafts whose keys begin with ``prefix``, the latest first."""
    return [draft for draft in drafts.drafts(vault) if draft.key.startswith(prefix)]


def discard_draft(vault: Vault, key: str) -> None:
    """Forget a draft."""
    with vault.aside():
        drafts.drop_draft(vault, key)
