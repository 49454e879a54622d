"""Key file and case file that do not fit, are damaged, or were left half written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.store.engine import VaultDamaged
from counsel_app.store.keys import WrongPassphrase
from counsel_app.store.pages import KeysOfAnotherFile
from counsel_app.usecases import keys
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, open_profile
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, new_clock, open_farhad

NEW = "ein ganz anderes Passwort"


@pytest.fixture
def desk(anna_template: Template, tmp_path: Path) -> Desk:
    """Anna with a case; each test closes her file."""
    anna = anna_template.copy_to(tmp_path / "anna", clock=new_clock())
    open_farhad(anna)
    return anna


def test_header_and_file_of_different_vaults_are_told_from_damage(
    desk: Desk, tmp_path: Path
) -> None:
    shutil.copytree(desk.folder, tmp_path / "other")
    keys.rekey(desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock)
    desk.vault.close()
    header = (tmp_path / "other" / KEY_FILE).read_bytes()
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (desk.folder / name).write_bytes(header)
    before = (desk.folder / CASE_FILE).read_bytes()
    with pytest.raises(KeysOfAnotherFile) as caught:
        open_profile(desk.folder, passphrase=PASSPHRASE)
    assert "gehören nicht zusammen" in caught.value.sentence("de")
    assert (desk.folder / CASE_FILE).read_bytes() == before


def test_a_damaged_first_page_is_damage_and_not_another_vault(desk: Desk) -> None:
    desk.vault.close()
    content = bytearray((desk.folder / CASE_FILE).read_bytes())
    content[1000] ^= 1
    (desk.folder / CASE_FILE).write_bytes(content)
    with pytest.raises(VaultDamaged) as caught:
        open_profile(desk.folder, passphrase=PASSPHRASE)
    assert type(caught.value) is VaultDamaged


def test_a_missing_header_is_written_again_from_its_copy(desk: Desk) -> None:
    desk.vault.close()
    (desk.folder / KEY_FILE).unlink()
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    # At once, and not only when the file is closed.
    assert (desk.folder / KEY_FILE).read_bytes() == (desk.folder / f"{KEY_FILE}.bak").read_bytes()
    vault.close()


def test_a_second_copy_with_the_passphrase_before_is_replaced_on_opening(
    desk: Desk,
) -> None:
    old = (desk.folder / KEY_FILE).read_bytes()
    keys.change_passphrase(
        desk.folder, desk.vault, old=PASSPHRASE, new=NEW, clock=desk.clock, cost=CHEAP
    )
    desk.vault.close()
    (desk.folder / f"{KEY_FILE}.bak").write_bytes(old)  # stopped between the two
    half_written = desk.folder / f".{KEY_FILE}.00112233.part"
    half_written.write_bytes(old)
    vault = open_profile(desk.folder, passphrase=NEW)
    assert not half_written.exists()
    assert (desk.folder / f"{KEY_FILE}.bak").read_bytes() != old
    vault.close()
    (desk.folder / KEY_FILE).unlink()
    with pytest.raises(WrongPassphrase):
        open_profile(desk.folder, passphrase=PASSPHRASE)
