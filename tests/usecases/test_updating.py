"""A new version from a stick: forged, older, damaged and foreign ones change nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from counsel_app.interchange.minisign import PublicKey
from counsel_app.system import installation as machine
from counsel_app.system.installation import Installation, Kind
from counsel_app.usecases import updating
from counsel_app.usecases.updating import (
    NoRoomForUpdate,
    NothingToGoBackTo,
    NoUpdateHere,
    NoUpdateKey,
    UpdateDamaged,
    UpdateForged,
    UpdateOfOthers,
    UpdateOlder,
    UpdateUnfit,
    bring_in,
    go_back,
    look_for_update,
    older_version,
)
from tests.updates import (
    BROKEN,
    SYSTEM,
    Signer,
    archive,
    is_executable,
    stick,
    tree,
    unpacked,
)


@pytest.fixture(scope="module")
def signer() -> Signer:
    return Signer.new()


@pytest.fixture
def here(tmp_path: Path) -> Installation:
    return unpacked(tmp_path / "program")


def look(folder: Path, here: Installation, signer: Signer, present: str = "0.1.0") -> Any:
    return look_for_update(folder, here=here, key=signer.key, present=present)


def test_a_signed_newer_version_comes_in_beside_the_old_one(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    assert here.root is not None
    before = tree(here.root)
    found = look(stick(tmp_path / "stick", signer), here, signer)
    assert (found.version, found.present, found.by_hand) == ("0.2.0", "0.1.0", None)
    assert tree(here.root) == before
    assert bring_in(found, here=here) == "0.2.0"
    after = tree(here.root)
    assert after.pop("current") == b"0.2.0\n"
    assert after["0.2.0/_internal/words.txt"] == b"0.2.0"
    assert is_executable(here.root / "0.2.0/counsel")
    assert not is_executable(here.root / "0.2.0/_internal/words.txt")
    # The old one is as it was, and nothing else lies about.
    assert {name for name in after if not name.startswith("0.2.0/")} == {"0.1.0/counsel"}


def test_the_way_back_is_the_version_before(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    bring_in(look(stick(tmp_path / "stick", signer), here, signer), here=here)
    assert here.root is not None
    assert older_version(here=here, present="0.2.0") == "0.1.0"
    assert go_back(here=here, present="0.2.0") == "0.1.0"
    assert machine.chosen(here.root) == "0.1.0"
    with pytest.raises(NothingToGoBackTo):
        go_back(here=here, present="0.1.0")


@pytest.mark.parametrize(
    ("offered", "present"),
    [("0.1.0", "0.1.0"), ("0.1", "0.1.0"), ("0.0.9", "0.1.0"), ("0.9.0", "0.10.0")],
)
def test_older_and_equal_versions_are_refused(
    tmp_path: Path, here: Installation, signer: Signer, offered: str, present: str
) -> None:
    with pytest.raises(UpdateOlder, match=offered):
        look(stick(tmp_path / "stick", signer, version=offered), here, signer, present)


def test_an_update_signed_by_somebody_else_is_refused(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    folder = stick(tmp_path / "stick", Signer.new())
    with pytest.raises(UpdateForged):
        look(folder, here, signer)


def test_an_unsigned_update_is_refused(tmp_path: Path, here: Installation, signer: Signer) -> None:
    with pytest.raises(UpdateForged):
        look(stick(tmp_path / "stick", None), here, signer)


def test_an_old_signature_under_a_new_number_is_refused(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    folder = stick(tmp_path / "stick", signer, version="0.0.9")
    manifest = folder / updating.MANIFEST
    manifest.write_text(manifest.read_text("utf-8").replace("0.0.9", "0.3.0"), "utf-8")
    with pytest.raises(UpdateForged):
        look(folder, here, signer)


def test_a_signature_that_is_no_text_is_refused(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    folder = stick(tmp_path / "stick", signer)
    (folder / updating.SIGNATURE).write_bytes(b"\xff\xfe")
    with pytest.raises(UpdateForged):
        look(folder, here, signer)


def test_an_exchanged_package_is_refused(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    folder = stick(tmp_path / "stick", signer)
    name = f"counsel-0.2.0-{SYSTEM}.tar.gz"
    whole = (folder / name).read_bytes()
    found = look(folder, here, signer)
    assert here.root is not None
    before = tree(here.root)
    for changed in (whole[:-1], whole + b"x", whole[:-1] + b"x"):
        (folder / name).write_bytes(changed)
        with pytest.raises(UpdateDamaged):
            look(folder, here, signer)
        # Exchanged after it was looked at, too.
        with pytest.raises(UpdateDamaged):
            bring_in(found, here=here)
    (folder / name).unlink()
    with pytest.raises(UpdateDamaged):
        look(folder, here, signer)
    with pytest.raises(NoRoomForUpdate):
        bring_in(found, here=here)
    assert tree(here.root) == before


@pytest.mark.parametrize(
    "files",
    [
        {"0.2.0/../../outside": "x"},
        {"/etc/outside": "x"},
        {"0.3.0/counsel": "x"},
        {"0.2.0": "x"},
        {"0.2.0/a\\b": "x", "0.2.0/counsel": "x"},
        {"0.2.0/words.txt": "no program"},
    ],
)
def test_a_package_that_reaches_elsewhere_is_refused(
    tmp_path: Path, here: Installation, signer: Signer, files: dict[str, str]
) -> None:
    assert here.root is not None
    before = tree(tmp_path / "program")
    found = look(stick(tmp_path / "stick", signer, package=archive(files)), here, signer)
    with pytest.raises(UpdateDamaged):
        bring_in(found, here=here)
    assert tree(tmp_path / "program") == before
    assert not (tmp_path / "outside").exists()


def test_a_package_that_is_no_archive_is_refused(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    found = look(stick(tmp_path / "stick", signer, package=b"no archive"), here, signer)
    with pytest.raises(UpdateDamaged):
        bring_in(found, here=here)


def test_a_version_that_fails_its_own_test_is_taken_away_again(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    assert here.root is not None
    before = tree(here.root)
    found = look(stick(tmp_path / "stick", signer, program=BROKEN), here, signer)
    with pytest.raises(UpdateUnfit):
        bring_in(found, here=here)
    assert tree(here.root) == before


def test_a_version_that_was_left_half_is_replaced(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    assert here.root is not None
    (here.root / "0.2.0").mkdir()
    (here.root / "0.2.0/half").write_text("half")
    (here.root / ".part/0.2.0").mkdir(parents=True)
    (here.root / ".part/0.2.0/counsel").write_text("half")
    bring_in(look(stick(tmp_path / "stick", signer), here, signer), here=here)
    assert not (here.root / "0.2.0/half").exists()
    assert machine.chosen(here.root) == "0.2.0"


def test_another_system_is_named(tmp_path: Path, here: Installation, signer: Signer) -> None:
    folder = stick(tmp_path / "stick", signer, system="windows-amd64")
    with pytest.raises(UpdateOfOthers, match="windows-amd64"):
        look(folder, here, signer)


def test_a_folder_without_an_update_is_named(
    tmp_path: Path, here: Installation, signer: Signer
) -> None:
    with pytest.raises(NoUpdateHere):
        look(tmp_path, here, signer)
    (tmp_path / updating.MANIFEST).write_bytes(b"x" * 100_000)
    with pytest.raises(NoUpdateHere):
        look(tmp_path, here, signer)


@pytest.mark.parametrize(
    "changed",
    [
        {"product": "another"},
        {"version": "0.2.0-rc1"},
        {"version": 2},
        {"system": None},
        {"files": None},
        {"files": [{}]},
        {"files": [{"kind": "folder", "name": "../x", "size": 1, "sha256": ""}]},
        {"files": [{"kind": "folder", "name": "x", "size": -1, "sha256": ""}]},
        {"files": [{"kind": "folder", "name": "x", "size": "big", "sha256": ""}]},
        {"files": []},
    ],
)
def test_signed_words_that_make_no_sense_are_refused(
    tmp_path: Path, here: Installation, signer: Signer, changed: dict[str, Any]
) -> None:
    with pytest.raises(UpdateDamaged):
        look(stick(tmp_path / "stick", signer, **changed), here, signer)


def test_an_installation_of_the_computer_says_what_to_type(tmp_path: Path, signer: Signer) -> None:
    here = Installation(kind=Kind.SYSTEM, system=SYSTEM)
    found = look(stick(tmp_path / "stick", signer), here, signer)
    assert found.by_hand is not None
    assert f"sudo apt install {tmp_path}/stick/counsel_0.2.0_amd64.deb" in found.by_hand.en
    with pytest.raises(NoRoomForUpdate):
        bring_in(found, here=here)


def test_a_checkout_is_told_of_the_wheels(tmp_path: Path, signer: Signer) -> None:
    here = Installation(kind=Kind.SOURCE, system=SYSTEM)
    found = look(stick(tmp_path / "stick", signer), here, signer)
    assert found.by_hand is not None
    assert "install_wheels.sh" in found.by_hand.de
    assert here.versions() == []
    with pytest.raises(NothingToGoBackTo):
        go_back(here=here)


def test_on_windows_the_installer_is_named(tmp_path: Path, signer: Signer) -> None:
    system = "windows-amd64"
    files = [{"kind": "installer", "name": "counsel_0.2.0_amd64.deb", "size": 3, "sha256": ""}]
    folder = stick(tmp_path / "stick", signer, system=system, files=files)
    for kind in (Kind.SYSTEM, Kind.SOURCE):
        with pytest.raises(UpdateDamaged):
            look(folder, Installation(kind=kind, system=system), signer)
    files[0]["sha256"] = hashlib.sha256(b"deb").hexdigest()
    folder = stick(tmp_path / "stick", signer, system=system, files=files)
    found = look(folder, Installation(kind=Kind.SYSTEM, system=system), signer)
    assert found.by_hand is not None
    assert "installer" in found.by_hand.en


def test_a_program_that_was_packed_without_a_key_takes_no_updates(
    tmp_path: Path, here: Installation, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = stick(tmp_path / "stick", signer)
    with pytest.raises(NoUpdateKey):
        look_for_update(folder, here=here, present="0.1.0")
    (tmp_path / "keys").mkdir()
    packed = tmp_path / "keys/update.pub"
    monkeypatch.setattr(updating, "resource", tmp_path.joinpath)
    packed.write_text("torn")
    with pytest.raises(NoUpdateKey):
        updating.update_key()
    packed.write_text(signer.public_text)
    assert updating.update_key() == signer.key
    assert isinstance(updating.update_key(), PublicKey)
    assert look_for_update(folder, here=here, present="0.1.0").version == "0.2.0"


def test_where_nothing_can_be_written_the_old_version_stays(
    tmp_path: Path, here: Installation, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    found = look(stick(tmp_path / "stick", signer), here, signer)
    monkeypatch.setattr(machine, "choose", full)
    with pytest.raises(NoRoomForUpdate):
        bring_in(found, here=here)
    assert here.root is not None
    assert machine.chosen(here.root) == "0.1.0"
    with pytest.raises(NoRoomForUpdate):
        go_back(here=here, present="0.3.0")


def test_this_program_is_one_of_the_three_kinds() -> None:
    found = machine.installation()
    assert found.kind is Kind.SOURCE
    with pytest.raises(NothingToGoBackTo):
        go_back()
    assert older_version() is None
