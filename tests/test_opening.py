from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.store.keys import KeyFileDamaged, WrongPassphrase
from counsel_app.usecases import profiles
from tests.opening import made_once, open_again
from tests.profiles import CHEAP, PASSPHRASE, new_desk

ANOTHER = "neun grüne Lampen im Flur"


def test_only_the_passphrase_of_today_opens_again(tmp_path: Path) -> None:
    folder = tmp_path / "anna"
    new_desk(folder).vault.close()
    for _ in range(2):
        open_again(folder, PASSPHRASE).close()
        with pytest.raises(WrongPassphrase):
            open_again(folder, ANOTHER)
    vault = open_again(folder, PASSPHRASE)
    profiles.set_new_passphrase(folder, vault, ANOTHER, cost=CHEAP, clock=None)
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_again(folder, PASSPHRASE)
    open_again(folder, ANOTHER).close()


def test_a_changed_header_does_not_open_again(tmp_path: Path) -> None:
    folder = tmp_path / "anna"
    new_desk(folder).vault.close()
    open_again(folder, PASSPHRASE).close()
    path = folder / profiles.KEY_FILE
    keys = profiles.key_file(folder)
    replace(keys, seal=bytes(len(keys.seal))).save(path)
    with pytest.raises(KeyFileDamaged):
        open_again(folder, PASSPHRASE)


def test_what_was_made_once_is_the_same_profile_in_another_folder(tmp_path: Path) -> None:
    def make(folder: Path) -> str:
        desk = new_desk(folder)
        desk.vault.close()
        return desk.recovery_key

    words = {made_once(tmp_path / name, make, like=tmp_path) for name in ("one", "other")}
    assert len(words) == 1
    assert profiles.key_file(tmp_path / "one") == profiles.key_file(tmp_path / "other")
    open_again(tmp_path / "other", PASSPHRASE).close()
