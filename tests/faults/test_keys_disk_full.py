"""No room while keys change: said in words, the old way in stays, work goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.consultation import Consultation
from counsel_app.store.engine import DiskFull
from counsel_app.store.keys import load_key_file
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import consultations, keys
from counsel_app.usecases.keys import WayKind
from counsel_app.usecases.profiles import KEY_FILE, open_profile
from counsel_app.usecases.tries import next_try_in, note_wrong_try
from tests.faults.test_disk_full import disk, full, needs_mount
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, a_consultation, new_clock
from tests.usecases.keychains import MemoryKeychain

__all__ = ("disk",)
pytestmark = needs_mount
NEW = "ein ganz anderes Passwort"


@pytest.fixture
def desk(anna_template: Template, disk: Path) -> Desk:
    desk = anna_template.copy_to(disk / "anna", clock=new_clock())
    consultations.record_consultation(desk.vault, a_consultation(), clock=desk.clock)
    return desk


def require_whole(desk: Desk) -> None:
    desk.vault.close()
    again = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert len(again.all(Consultation)) == 1
    assert first_broken_link(again) is None
    assert again.findings == ()
    again.close()


def test_no_way_in_changes_where_the_header_finds_no_room(desk: Desk) -> None:
    disk_root = desk.folder.parent
    keychain = MemoryKeychain()
    before = load_key_file(desk.folder / KEY_FILE)
    with full(disk_root):
        with pytest.raises(DiskFull):
            keys.change_passphrase(
                desk.folder, desk.vault, old=PASSPHRASE, new=NEW, clock=desk.clock, cost=CHEAP
            )
        with pytest.raises(DiskFull):
            keys.add_device(desk.folder, desk.vault, keychain, clock=desk.clock)
        with pytest.raises(DiskFull):
            keys.make_team_shares(desk.folder, desk.vault, clock=desk.clock)
        with pytest.raises(DiskFull):
            keys.renew_recovery_key(desk.folder, desk.vault, clock=desk.clock)
    assert keychain.entries == {}
    assert load_key_file(desk.folder / KEY_FILE) == before
    require_whole(desk)


@pytest.mark.parametrize("left", [0, 8_192, 24_576, 100_000, 250_000])
def test_a_new_key_that_finds_no_room_leaves_the_old_one_and_work_goes_on(
    desk: Desk, left: int
) -> None:
    key = desk.vault.key
    with full(desk.folder.parent, but=left):
        with pytest.raises(DiskFull):
            keys.rekey(desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock)
        assert desk.vault.key == key
        assert not [path for path in desk.folder.iterdir() if "rekey" in path.name]
    consultations.record_consultation(
        desk.vault, a_consultation(content="Es geht weiter."), clock=desk.clock
    )
    keys.make_team_shares(desk.folder, desk.vault, clock=desk.clock)
    assert WayKind.TEAM in [way.kind for way in keys.ways_in(desk.folder)]
    require_whole(desk)


def test_a_full_disk_makes_nobody_wait_and_keeps_nobody_out(desk: Desk) -> None:
    with full(desk.folder.parent):
        for _ in range(9):
            note_wrong_try(desk.folder, desk.clock)
        assert next_try_in(desk.folder, desk.clock) == 0
    desk.vault.close()
    open_profile(desk.folder, passphrase=PASSPHRASE).close()
