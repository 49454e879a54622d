from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.usecases import backups, exchange, places, portions, restore
from counsel_app.usecases.backup_folders import Backup, backups_in
from counsel_app.usecases.own_bundles import LookFirst, has_to_look
from counsel_app.usecases.profiles import open_profile
from counsel_app.usecases.restore import Secret, plan_restore
from tests.profiles import PASSPHRASE, Desk, a_consultation, open_farhad
from tests.usecases.conftest import Service


def carry_out(desk: Desk, backup: Backup) -> None:
    secret = Secret(passphrase=PASSPHRASE)
    plan = plan_restore(backup, desk.folder, secret=secret, clock=desk.clock)
    restore.restore(plan, clock=desk.clock)


def test_bundles_sealed_after_the_backup_keep_their_numbers(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    service.export(anna)
    (service.share.parent / "stick").mkdir()
    backups.set_backup_place(anna.vault, service.share.parent / "stick")
    places.set_export_folder(anna.vault, service.share)
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(50, content="nach der Sicherung"))
    service.export(anna)
    sent = {path.name for path in service.share.rglob("*.cbx")}
    anna.vault.close()
    (found,) = backups_in(copy)
    carry_out(anna, found)
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(51, content="nach der Wiederherstellung"))
    report = exchange.export_changes(anna.vault, anna.folder, service.share, clock=anna.clock)
    assert report.overtaken > 0
    now = {path.name for path in service.share.rglob("*.cbx")}
    assert sent < now
    numbers = [name[:8] for name in sorted(now)]
    assert len(set(numbers)) == len(numbers)
    # Whoever reads it has both changes.
    service.cora.take_in(service.share)
    texts = {row[0] for row in service.cora.vault.execute("SELECT content FROM consultation")}
    assert {"nach der Sicherung", "nach der Wiederherstellung"} <= texts


def test_without_the_exchange_folder_a_restored_file_seals_nothing_new(
    service: Service, tmp_path: Path
) -> None:
    anna = service.anna
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(anna.vault, tmp_path / "stick")
    places.set_export_folder(anna.vault, service.share)
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    anna.vault.close()
    (found,) = backups_in(copy)
    carry_out(anna, found)
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
    open_farhad(anna)
    service.share.rename(tmp_path / "drawer")
    with pytest.raises(LookFirst):
        portions.seal_new(anna.vault, anna.folder, clock=anna.clock)
    (tmp_path / "drawer").rename(service.share)
    assert portions.seal_new(anna.vault, anna.folder, clock=anna.clock)
    assert not has_to_look(anna.vault)
