"""Who holds the organisation's recovery sheets: names, so that somebody knows whom to ask."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from counsel_app.store.vault import Vault

HOLDERS: Final = 3
_HOLDERS: Final = "share_holders"


def holders(vault: Vault) -> tuple[str, ...]:
    """The names in the order of the sheets; empty before any were made."""
    return tuple(json.loads(str(vault.meta(_HOLDERS) or "[]")))


def save_holders(vault: Vault, names: Sequence[str]) -> None:
    """Note who holds which sheet; nobody once the sheets are worth nothing."""
    vault.set_meta(_HOLDERS, json.dumps([name.strip() for name in names]))
