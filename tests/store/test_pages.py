from __future__ import annotations

import os
from pathlib import Path

import pytest

from counsel_app.store.pages import PAGE_BYTES, fits_key
from counsel_app.store.vault import Vault
from tests.store.conftest import VAULT_ID, settle_in

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed case file."""
    vault = settle_in(Vault.create(tmp_path / "case.db", KEY, vault_id=VAULT_ID), "anna")
    vault.close()
    return tmp_path / "case.db"


def test_a_file_fits_its_own_key_and_no_other(path: Path) -> None:
    assert fits_key(path, KEY)
    assert not fits_key(path, KEY[::-1])
    assert not fits_key(path, os.urandom(32))


def test_a_file_with_a_damaged_first_page_still_fits_its_key(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    assert len(content) > 2 * PAGE_BYTES
    assert fits_key(path, KEY)
    assert not fits_key(path, KEY[::-1])


@pytest.mark.parametrize("content", [b"", b"x" * 100, bytes(3 * PAGE_BYTES + 5)])
def test_something_else_fits_no_key(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert not fits_key(path, KEY)


def test_a_page_in_another_place_does_not_count(path: Path) -> None:
    content = path.read_bytes()
    pages = [content[at : at + PAGE_BYTES] for at in range(0, len(content), PAGE_BYTES)]
    path.write_bytes(pages[0][:16] + bytes(PAGE_BYTES - 16) + pages[2] + pages[1])
    assert not fits_key(path, KEY)
