"""Backups and restoring on bad ground: full, read-only, pulled, mixed up, the clock wrong."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.store.checking import row_digests
from counsel_app.store.engine import DiskFull, NotAVault, VaultDamaged
from counsel_app.store.swap import RestoreUnfinished
from counsel_app.usecases import backups, restore
from counsel_app.usecases.backup_folders import backups_in
from counsel_app.usecases.backups import (
    BackupPlaceFull,
    BackupPlaceGone,
    BackupPlan,
    Rhythm,
    back_up_if_due,
)
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE, open_profile
from counsel_app.usecases.restore import Secret, plan_restore
from tests.faults.test_disk_full import full, needs_mount
from tests.profiles import PASSPHRASE, Desk, Template, a_consultation, new_clock, open_farhad
from tests.usecases.conftest import Service

SECRET = Secret(passphrase=PASSPHRASE)
YEAR = timedelta(days=365)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A stick of four megabytes."""
    place = tmp_path / "stick"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)],
        check=False,
        capture_output=True,
    )
    if done.returncode != 0:
        pytest.skip("this container may not mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)


def names(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


@pytest.fixture
def backed_up(anna: Desk, stick: Path) -> Desk:
    """A counsellor with one case, backed up to the stick, and a change after that."""
    open_farhad(anna)
    backups.set_backup_place(anna.vault, stick)
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=Rhythm.EVERY_LOCK))
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(50))
    return anna


@needs_mount
@pytest.mark.parametrize("left", [0, 8192, 60_000])
def test_a_full_stick_keeps_its_older_backups_and_is_said(
    backed_up: Desk, stick: Path, left: int
) -> None:
    (first,) = names(stick)
    at = backups.last_backup(backed_up.vault)
    with full(stick, but=left):
        with pytest.raises(BackupPlaceFull):
            backups.back_up(backed_up.vault, backed_up.folder, clock=backed_up.clock)
        assert back_up_if_due(backed_up.vault, backed_up.folder, clock=backed_up.clock) is None
        state = backups.backup_state(backed_up.vault, clock=backed_up.clock)
        assert state.missed is BackupPlaceFull.label
        assert names(stick) == {first, "filler"}
    assert backups.last_backup(backed_up.vault) == at
    open_profile(stick / first, passphrase=PASSPHRASE).close()
    assert back_up_if_due(backed_up.vault, backed_up.folder, clock=backed_up.clock)


@needs_mount
def test_a_read_only_stick_is_a_place_that_cannot_be_written(backed_up: Desk, stick: Path) -> None:
    remount(stick, "ro")
    with pytest.raises(BackupPlaceGone):
        backups.back_up(backed_up.vault, backed_up.folder, clock=backed_up.clock)
    backed_up.vault.close()
    (found,) = backups_in(stick)
    plan = plan_restore(found, backed_up.folder, secret=SECRET, clock=backed_up.clock)
    done = restore.restore(plan, clock=backed_up.clock)
    assert done.check.is_sound
    backed_up.vault = open_profile(backed_up.folder, passphrase=PASSPHRASE)


@needs_mount
def test_a_stick_pulled_while_it_is_written_is_said_and_leaves_the_file_in_order(
    backed_up: Desk, stick: Path
) -> None:
    with backed_up.vault.atomic(backed_up.clock) as write:
        for number in range(60):
            write.put(a_consultation(100 + number, content="x" * 12_000))
    pulled = False

    def pull(_done: int, _total: int) -> None:
        nonlocal pulled
        if not pulled:
            pulled = True
            subprocess.run(["umount", "-l", str(stick)], check=True)

    with pytest.raises(BackupPlaceGone):
        backups.back_up(backed_up.vault, backed_up.folder, clock=backed_up.clock, report=pull)
    assert pulled
    # The folder under the mount point is not the stick: nothing may land there.
    assert names(stick) == set()
    with backed_up.vault.atomic(backed_up.clock) as write:
        write.put(a_consultation(99))


@needs_mount
@pytest.mark.parametrize("left", [0, 20_000, 200_000])
def test_restoring_onto_a_full_disk_leaves_the_present_file(
    anna_template: Template, stick: Path, tmp_path: Path, left: int
) -> None:
    desk = anna_template.copy_to(stick / "own", clock=new_clock())
    (tmp_path / "backups").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "backups")
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    open_farhad(desk)
    expected = row_digests(desk.vault)
    desk.vault.close()
    (found,) = backups_in(tmp_path / "backups")
    with full(stick, but=left):
        plan = plan_restore(found, desk.folder, secret=SECRET, clock=desk.clock)
        with pytest.raises((DiskFull, RestoreUnfinished)):
            restore.restore(plan, clock=desk.clock)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert row_digests(vault) == expected
    assert vault.findings == ()
    vault.close()


@needs_mount
def test_a_profile_on_a_read_only_disk_is_not_touched_by_restoring(
    anna_template: Template, stick: Path, tmp_path: Path
) -> None:
    desk = anna_template.copy_to(stick / "own", clock=new_clock())
    (tmp_path / "backups").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "backups")
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    desk.vault.close()
    (found,) = backups_in(tmp_path / "backups")
    before = names(desk.folder)
    remount(stick, "ro")
    plan = plan_restore(found, desk.folder, secret=SECRET, clock=desk.clock)
    with pytest.raises(DiskFull):
        restore.restore(plan, clock=desk.clock)
    assert names(desk.folder) == before
    remount(stick, "rw")


@needs_mount
def test_closing_on_a_full_disk_brings_no_false_finding(
    anna_template: Template, stick: Path
) -> None:
    desk = anna_template.copy_to(stick / "own", clock=new_clock())
    desk.vault.close()
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    with vault.atomic(desk.clock) as write:
        write.put(a_consultation(50))
    with full(stick):
        vault.close()
    again = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert again.findings == ()
    assert again.journal_end[0] == 2
    again.close()


def test_a_clock_set_back_a_year_makes_no_finding_and_loses_nothing(
    anna_template: Template, tmp_path: Path
) -> None:
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    (tmp_path / "backups").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "backups")
    open_farhad(desk)
    back_up_if_due(desk.vault, desk.folder, clock=desk.clock)
    desk.vault.close()
    desk.clock.advance(-YEAR)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert vault.findings == ()
    with vault.atomic(desk.clock) as write:
        write.put(a_consultation(50))
    made = back_up_if_due(vault, desk.folder, clock=desk.clock)
    assert made is not None
    expected = row_digests(vault)
    vault.close()
    latest = backups_in(tmp_path / "backups")[0]
    assert latest.folder == made
    plan = plan_restore(latest, desk.folder, secret=SECRET, clock=desk.clock)
    assert plan.newer == 0
    restore.restore(plan, clock=desk.clock)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert row_digests(vault) == expected
    assert vault.findings == ()
    vault.close()


def test_a_backup_put_together_from_two_files_is_refused(service: Service, tmp_path: Path) -> None:
    made = {}
    for desk in (service.anna, service.ben):
        place = tmp_path / f"{desk.name} stick"
        place.mkdir()
        backups.set_backup_place(desk.vault, place)
        made[desk.name] = backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    mixed = tmp_path / "mixed" / "counsel-2026-11-22-090000"
    shutil.copytree(made["Anna"], mixed)
    for name in (CASE_FILE, MARK_FILE):
        shutil.copy(made["Ben"] / name, mixed / name)
    (found,) = backups_in(mixed)
    plan = plan_restore(found, tmp_path / "new", secret=SECRET, clock=service.anna.clock)
    with pytest.raises((VaultDamaged, NotAVault)) as caught:
        restore.restore(plan, clock=service.anna.clock)
    assert "gehören nicht zusammen" in caught.value.sentence("de")
    assert names(tmp_path / "new") == set()


def test_a_backup_whose_header_lies_there_as_second_copy_only_is_restored(
    anna_template: Template, tmp_path: Path
) -> None:
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    (tmp_path / "backups").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "backups")
    made = backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    desk.vault.close()
    (made / KEY_FILE).rename(made / f"{KEY_FILE}.bak")
    (found,) = backups_in(made)
    plan = plan_restore(found, tmp_path / "new", secret=SECRET, clock=desk.clock)
    restore.restore(plan, clock=desk.clock)
    open_profile(tmp_path / "new", passphrase=PASSPHRASE).close()
