"""Proves that the list of case files names no client, survives damage and loses no file."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.errors import AppError
from counsel_app.usecases.profile_list import (
    LONGEST_LABEL,
    NAME_FILE,
    KnownProfile,
    ListNotKept,
    ProfileNotNamed,
    forget,
    known_profiles,
    name_profile,
    one_line,
    remember,
)


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    return tmp_path / "config" / "profiles.txt"


def _case_file(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "casefile.db").write_bytes(b"x")
    return folder


def _known(listing: Path, default: Path | None = None) -> list[KnownProfile]:
    return known_profiles(listing, default=default or listing.parent / "nothing here")


def test_at_first_there_is_only_the_default_folder_and_only_with_a_file(
    listing: Path, tmp_path: Path
) -> None:
    assert _known(listing, tmp_path / "Counsel") == []
    default = _case_file(tmp_path, "Counsel")
    assert _known(listing, default) == [
        KnownProfile(folder=default, label="Counsel", role="", is_there=True)
    ]


def test_the_last_one_used_comes_first_and_none_comes_twice(listing: Path, tmp_path: Path) -> None:
    one, two = _case_file(tmp_path, "one"), _case_file(tmp_path, "two")
    for folder in (one, two, one, tmp_path / "two" / ".." / "one"):
        assert remember(listing, folder, role="counsellor")
    assert [known.folder for known in _known(listing, default=two)] == [one, two]


def test_label_and_role_lie_beside_the_case_file_and_come_with_the_stick(
    listing: Path, tmp_path: Path
) -> None:
    folder = _case_file(tmp_path, "stick")
    remember(listing, folder, role="volunteer")
    name_profile(folder, "Sprechstunde Süd")
    remember(listing, folder, role="counsellor")
    text = (folder / NAME_FILE).read_text(encoding="utf-8")
    assert text == "label = Sprechstunde Süd\nrole = counsellor\n"
    elsewhere = tmp_path / "other computer" / "profiles.txt"
    [known] = _known(elsewhere, default=folder)
    assert (known.label, known.role) == ("Sprechstunde Süd", "counsellor")


def test_an_empty_label_brings_the_name_of_the_folder_back(listing: Path, tmp_path: Path) -> None:
    folder = _case_file(tmp_path, "Counsel-2")
    name_profile(folder, "Mira")
    name_profile(folder, "  ")
    [known] = _known(listing, default=folder)
    assert known.label == "Counsel-2"


def test_a_label_is_one_short_line(listing: Path, tmp_path: Path) -> None:
    folder = _case_file(tmp_path, "one")
    name_profile(folder, "role = coordinator\nrole = coordinator\u202e" + "x" * 200)
    [known] = _known(listing, default=folder)
    assert "\n" not in known.label
    assert len(known.label) <= LONGEST_LABEL
    assert known.label.startswith("role = coordinator role = coordinator")
    assert known.role == ""
    assert one_line("مها  مهاجر\t") == "مها مهاجر"


def test_a_stick_that_is_not_plugged_in_stays_in_the_list(listing: Path, tmp_path: Path) -> None:
    folder = _case_file(tmp_path, "stick")
    remember(listing, folder, role="counsellor")
    away = folder.rename(tmp_path / "in the bag")
    [known] = _known(listing)
    assert (known.folder, known.is_there) == (folder, False)
    with pytest.raises(ProfileNotNamed):
        name_profile(folder, "Mira")
    assert not folder.exists()
    away.rename(folder)
    assert _known(listing)[0].is_there


def test_forgetting_leaves_the_case_file_alone(listing: Path, tmp_path: Path) -> None:
    one, two = _case_file(tmp_path, "one"), _case_file(tmp_path, "two")
    remember(listing, one, role="counsellor")
    remember(listing, two, role="counsellor")
    before = {path.name: path.read_bytes() for path in one.iterdir()}
    forget(listing, one)
    assert [known.folder for known in _known(listing)] == [two]
    assert {path.name: path.read_bytes() for path in one.iterdir()} == before


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"relative/folder\n\n  \n", b"x" * 200_000, b"\x00\n"],
    ids=["not text", "no folders", "huge", "nul"],
)
def test_a_damaged_list_is_an_empty_one(listing: Path, tmp_path: Path, content: bytes) -> None:
    listing.parent.mkdir()
    listing.write_bytes(content)
    default = _case_file(tmp_path, "Counsel")
    assert [known.folder for known in _known(listing, default)] == [default]


@pytest.mark.parametrize("content", [b"\xff\xfe", b"role = queen\nlabel\n", b"x" * 200_000, b""])
def test_a_damaged_name_is_the_name_of_the_folder(
    listing: Path, tmp_path: Path, content: bytes
) -> None:
    default = _case_file(tmp_path, "Counsel")
    (default / NAME_FILE).write_bytes(content)
    [known] = _known(listing, default)
    assert (known.label, known.role) == ("Counsel", "")


def test_a_place_that_cannot_be_written_stops_nobody_from_working(tmp_path: Path) -> None:
    folder = _case_file(tmp_path, "one")
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    assert not remember(blocked / "profiles.txt", folder, role="counsellor")
    with pytest.raises(ListNotKept):
        forget(blocked / "profiles.txt", folder)
    assert blocked.read_text(encoding="utf-8") == "x"


def test_a_folder_that_cannot_be_listed_is_left_out(listing: Path, tmp_path: Path) -> None:
    assert not remember(listing, tmp_path / "half \udcff", role="counsellor")
    assert _known(listing) == []
    remember(listing, tmp_path / "two\nlines", role="counsellor")
    assert _known(listing) == []


def test_a_folder_that_cannot_be_looked_into_is_not_there(
    listing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _case_file(tmp_path, "one")
    remember(listing, folder, role="counsellor")

    def refuse(_folder: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert not _known(listing)[0].is_there


@pytest.mark.parametrize("kind", [ListNotKept, ProfileNotNamed])
def test_the_faults_say_that_the_case_file_is_unchanged(kind: type[AppError]) -> None:
    assert "unchanged" in kind().sentence("en")
    assert "unverändert" in kind().sentence("de")
