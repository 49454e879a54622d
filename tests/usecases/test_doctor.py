from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.store import search, swap
from counsel_app.store.checking import row_digests
from counsel_app.store.engine import DiskFull, NoCipher
from counsel_app.system import disk
from counsel_app.system.disk import Encryption
from counsel_app.system.keychain import Keychain, KeychainAbsent
from counsel_app.usecases import backups, doctor, doctor_words
from counsel_app.usecases.doctor import Check, Line, Repair, State
from counsel_app.usecases.own_lists import own_codes_folder
from counsel_app.usecases.profiles import KEY_FILE
from tests.profiles import Desk, open_farhad
from tests.usecases.conftest import Service
from tests.usecases.keychains import MemoryKeychain


def by_check(lines: list[Line]) -> dict[Check, Line]:
    found = {line.check: line for line in lines}
    assert len(found) == len(lines)
    return found


def folder_of(desk: Desk) -> dict[Check, Line]:
    return by_check(doctor.check_folder(desk.folder))


def vault_of(desk: Desk) -> dict[Check, Line]:
    return by_check(doctor.check_vault(desk.vault, clock=desk.clock))


@pytest.fixture
def farhad(anna: Desk, tmp_path: Path) -> Desk:
    """A counsellor with a case, a search index, and a backup of today."""
    open_farhad(anna)
    search.find(anna.vault, "Farhad")
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(anna.vault, tmp_path / "stick")
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    return anna


def test_every_line_says_what_and_in_both_languages(farhad: Desk) -> None:
    lines = [
        *doctor.check_installation(),
        doctor.check_keychain(MemoryKeychain),
        *doctor.check_folder(farhad.folder),
        *doctor.check_vault(farhad.vault, clock=farhad.clock),
    ]
    assert {line.check for line in lines} == set(Check)
    for line in lines:
        for label in (line.name, line.what, line.advice):
            assert label is None or (label.de and label.en)
        assert line.state in (State.GOOD, State.UNKNOWN) or line.advice


def test_a_sound_file_has_nothing_wrong(farhad: Desk) -> None:
    for line in vault_of(farhad).values():
        assert line.state is State.GOOD, line


def test_an_engine_that_does_not_encrypt_is_the_one_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> dict[str, str]:
        raise NoCipher(reason="SQLCipher")

    monkeypatch.setattr(doctor, "engine_versions", refuse)
    (line,) = doctor.check_installation()
    assert line.state is State.WRONG
    assert "not completely installed" in line.what.en


def test_a_missing_keychain_is_no_fault() -> None:
    def absent() -> Keychain:
        raise KeychainAbsent

    assert doctor.check_keychain(absent).state is State.UNKNOWN
    assert doctor.check_keychain(MemoryKeychain).what.en == "Test keychain"


@pytest.mark.parametrize("name", [KEY_FILE, f"{KEY_FILE}.bak"])
@pytest.mark.parametrize("content", [None, b"{}"])
@pytest.mark.parametrize("with_vault", [True, False])
def test_one_lost_copy_of_the_header_is_written_anew(
    farhad: Desk, name: str, content: bytes | None, with_vault: bool
) -> None:
    whole = (farhad.folder / KEY_FILE).read_bytes()
    if content is None:
        (farhad.folder / name).unlink()
    else:
        (farhad.folder / name).write_bytes(content)
    line = folder_of(farhad)[Check.HEADER]
    assert (line.state, line.repair) == (State.LOOK, Repair.HEADER)
    assert doctor.repair_header(farhad.folder, farhad.vault if with_vault else None)
    assert folder_of(farhad)[Check.HEADER].state is State.GOOD
    assert (farhad.folder / KEY_FILE).read_bytes() == whole


def test_without_any_copy_there_is_nothing_to_write(farhad: Desk) -> None:
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (farhad.folder / name).write_bytes(b"{}")
    assert folder_of(farhad)[Check.HEADER].state is State.WRONG
    assert not doctor.repair_header(farhad.folder)
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (farhad.folder / name).unlink()
    assert folder_of(farhad)[Check.HEADER].state is State.WRONG


def test_another_files_header_is_not_taken_for_ours(service: Service) -> None:
    farhad = service.anna
    shutil.copy(service.ben.folder / KEY_FILE, farhad.folder / KEY_FILE)
    ours = (farhad.folder / f"{KEY_FILE}.bak").read_bytes()
    assert doctor.repair_header(farhad.folder, farhad.vault)
    assert (farhad.folder / KEY_FILE).read_bytes() == ours


def test_a_folder_that_cannot_be_written_is_said_in_words(
    farhad: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise PermissionError

    monkeypatch.setattr("counsel_app.store.keys.write_durably", refuse)
    with pytest.raises(DiskFull):
        doctor.repair_header(farhad.folder)


def test_rows_that_lie_are_found_and_made_right(farhad: Desk) -> None:
    right = row_digests(farhad.vault)
    farhad.vault.execute("UPDATE client SET chosen_name = 'Farid'")
    farhad.vault.execute("INSERT INTO goal (id) VALUES ('x')")
    line = vault_of(farhad)[Check.ROWS]
    assert (line.state, line.repair) == (State.WRONG, Repair.ROWS)
    assert "2" in line.what.en
    history = farhad.vault.execute("SELECT * FROM journal").fetchall()
    assert doctor.repair_rows(farhad.vault) == 2
    assert row_digests(farhad.vault) == right
    assert farhad.vault.execute("SELECT * FROM journal").fetchall() == history
    assert vault_of(farhad)[Check.ROWS].state is State.GOOD
    assert doctor.repair_rows(farhad.vault) == 0


def test_a_broken_index_is_found_and_made_anew(farhad: Desk) -> None:
    farhad.vault.execute("DELETE FROM indexed")
    assert vault_of(farhad)[Check.INDEX].repair is Repair.INDEX
    doctor.repair_index(farhad.vault)
    assert vault_of(farhad)[Check.INDEX].state is State.GOOD
    assert search.find(farhad.vault, "Farhad")


def test_a_broken_chain_and_an_open_finding_are_not_repaired_away(farhad: Desk) -> None:
    farhad.vault.execute("UPDATE journal SET author = 'x' WHERE position = 1")
    farhad.vault.findings = (Finding(suspicion=Suspicion.ALTERED),)
    found = vault_of(farhad)
    for check in (Check.JOURNAL, Check.FINDINGS):
        assert found[check].state is State.WRONG
        assert found[check].repair is None
    assert "entry 1" in found[Check.JOURNAL].what.en


def test_backups_are_counted_by_whether_this_files_key_reads_them(
    farhad: Desk, tmp_path: Path
) -> None:
    (made,) = (tmp_path / "stick").iterdir()
    shutil.copytree(made, tmp_path / "stick" / "second")
    path = tmp_path / "stick" / "second" / "casefile.db"
    path.write_bytes(bytes(len(path.read_bytes())))
    line = vault_of(farhad)[Check.BACKUPS]
    assert (line.state, line.what.en) == (State.LOOK, "1 of 2 readable")
    shutil.rmtree(tmp_path / "stick")
    assert Check.BACKUPS not in vault_of(farhad)


def test_a_backup_that_may_not_be_read_is_not_readable(
    farhad: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _key: bytes) -> bool:
        raise PermissionError

    monkeypatch.setattr(doctor, "fits_key", refuse)
    assert vault_of(farhad)[Check.BACKUPS].what.en == "0 of 1 readable"


def test_without_a_backup_the_advice_is_to_choose_a_place(anna: Desk) -> None:
    line = vault_of(anna)[Check.BACKUP_AGE]
    assert line.state is State.LOOK
    assert line.what.en == "none yet"
    assert "settings" in (line.advice.en if line.advice else "")


def test_what_interrupted_work_left_is_named(farhad: Desk) -> None:
    assert folder_of(farhad)[Check.LEFTOVERS].state is State.GOOD
    (farhad.folder / "replaced-2026-11-01-080000").mkdir()
    assert "replaced-2026" in folder_of(farhad)[Check.LEFTOVERS].what.de
    (farhad.folder / "casefile.db.rekey").write_bytes(b"")
    (farhad.folder / swap.STAGING).mkdir()
    line = folder_of(farhad)[Check.LEFTOVERS]
    assert line.what.en == f"casefile.db.rekey, {swap.STAGING}"
    (farhad.folder / swap.NOTE).write_text("{}")
    assert "interrupted" in folder_of(farhad)[Check.LEFTOVERS].what.en


def test_files_open_to_others_are_worth_a_look_where_others_can_reach_them(
    farhad: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in farhad.folder.iterdir():
        path.chmod(0o644)
    monkeypatch.setattr(disk, "is_reachable_by_others", lambda _folder: True)
    line = folder_of(farhad)[Check.RIGHTS]
    assert line.state is State.LOOK
    assert KEY_FILE in line.what.en
    monkeypatch.setattr(disk, "is_reachable_by_others", lambda _folder: False)
    assert folder_of(farhad)[Check.RIGHTS].state is State.GOOD
    monkeypatch.setattr(disk, "is_reachable_by_others", lambda _folder: None)
    assert folder_of(farhad)[Check.RIGHTS].state is State.UNKNOWN


@pytest.mark.parametrize(
    ("free", "state"),
    [(None, State.UNKNOWN), (doctor.LEAST_FREE - 1, State.LOOK), (10**12, State.GOOD)],
)
def test_little_room_is_worth_a_look(
    farhad: Desk, monkeypatch: pytest.MonkeyPatch, free: int | None, state: State
) -> None:
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: free)
    assert folder_of(farhad)[Check.ROOM].state is state


@pytest.mark.parametrize("encryption", Encryption)
def test_disk_encryption_is_never_called_wrong(encryption: Encryption) -> None:
    line = doctor_words.ENCRYPTION[encryption]
    assert line.state is not State.WRONG
    assert (line.advice is None) == (encryption is Encryption.ON)


def test_a_wrong_line_of_an_own_list_is_named(farhad: Desk) -> None:
    assert folder_of(farhad)[Check.LISTS].state is State.GOOD
    own = own_codes_folder(farhad.folder)
    own.mkdir(parents=True)
    (own / "topics.csv").write_bytes(b"code,label_de\n\xff\n")
    line = folder_of(farhad)[Check.LISTS]
    assert line.state is State.LOOK
    assert line.what.en.startswith("topics.csv, line 2: ")
    for number in range(7):
        (own / f"nothing_{number}.csv").write_text("x\n", encoding="utf-8")
    assert folder_of(farhad)[Check.LISTS].what.de.endswith("und 3 weitere")
