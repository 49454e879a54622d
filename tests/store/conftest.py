"""A fresh encrypted file without a passphrase: what store tests write into."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.store.vault import Vault
from tests.profiles import new_clock

KEY = bytes(range(32))
VAULT_ID = "5e" * 16
OpenVault = Callable[[str], Vault]


def settle_in(vault: Vault, name: str) -> Vault:
    """Give the vault a device and a person named after ``name``."""
    vault.set_meta("device", name[0].lower() * 16)
    vault.set_meta("person", f"person-{name}")
    return vault


@pytest.fixture
def clock() -> FixedClock:
    return new_clock()


@pytest.fixture
def new_vault(tmp_path: Path) -> Iterator[OpenVault]:
    """Makes vaults by name, each a device and a person of its own."""
    made: list[Vault] = []

    def make(name: str) -> Vault:
        folder = tmp_path / name
        folder.mkdir()
        made.append(Vault.create(folder / "case.db", os.urandom(32), vault_id=VAULT_ID))
        return settle_in(made[-1], name)

    yield make
    for vault in made:
        vault.close()


@pytest.fixture
def vault(new_vault: OpenVault) -> Vault:
    return new_vault("anna")
