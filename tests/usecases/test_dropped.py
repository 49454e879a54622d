"""What was dropped is known by names and first bytes; nothing is guessed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Any

import pytest

from counsel_app.usecases.dropped import Kind, look_at
from counsel_app.usecases.updating import MANIFEST, SIGNATURE

DEVICE = "d/0123456789abcdef"
BUNDLE = f"space/{DEVICE}/00000001-abc.cbx"


def made(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")
    return folder


@pytest.mark.parametrize(
    ("there", "dropped", "kind", "begins_with"),
    [
        ([BUNDLE], "", Kind.PACKAGES, ""),
        ([BUNDLE], "space", Kind.PACKAGES, ""),
        ([BUNDLE], BUNDLE, Kind.PACKAGES, ""),
        ([BUNDLE, MANIFEST], "", Kind.PACKAGES, ""),
        (["one.cbx"], "one.cbx", Kind.LOOSE, "one.cbx"),
        (["a.counseltask"], "", Kind.PACKAGES, ""),
        (["a.counseltask"], "a.counseltask", Kind.PACKAGES, ""),
        ([MANIFEST, SIGNATURE], "", Kind.UPDATE, ""),
        ([MANIFEST, SIGNATURE], MANIFEST, Kind.UPDATE, ""),
        ([MANIFEST, SIGNATURE], SIGNATURE, Kind.UPDATE, ""),
        ([MANIFEST, "counsel.tar.gz"], "counsel.tar.gz", Kind.UPDATE, ""),
        (["counsel.tar.gz"], "counsel.tar.gz", Kind.UNKNOWN, "counsel.tar.gz"),
        ([MANIFEST, "people.xlsx"], "people.xlsx", Kind.TABLES, "people.xlsx"),
        (["Kurse.CSV"], "Kurse.CSV", Kind.TABLES, "Kurse.CSV"),
        (["photo.JPG"], "photo.JPG", Kind.PAPER, "photo.JPG"),
        (["a.counselcard"], "a.counselcard", Kind.CARD, "a.counselcard"),
        (["song.mp3"], "song.mp3", Kind.UNKNOWN, "song.mp3"),
        (["holiday/song.mp3"], "holiday", Kind.FOLDER, "holiday"),
        ([], "", Kind.FOLDER, ""),
        (["Foto.HEIC"], "Foto.HEIC", Kind.PAPER, "Foto.HEIC"),
        (["case.json"], "case.json", Kind.PLAIN, "case.json"),
    ],
)
def test_what_is_dropped_is_known_and_where_it_begins(
    tmp_path: Path, there: list[str], dropped: str, kind: Kind, begins_with: str
) -> None:
    folder = made(tmp_path / "stick", *there)
    folder.mkdir(exist_ok=True)
    found = look_at([folder / dropped])
    assert (found.kind, found.paths) == (kind, (folder / begins_with,))


def test_several_tables_are_several_and_packages_of_one_folder_are_one(tmp_path: Path) -> None:
    made(tmp_path, "a.csv", "b.csv", "1.counseltask", "2.counseltask")
    tables = look_at([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert tables.paths == (tmp_path / "a.csv", tmp_path / "b.csv")
    packages = look_at([tmp_path / "1.counseltask", tmp_path / "2.counseltask"])
    assert (packages.kind, packages.paths) == (Kind.PACKAGES, (tmp_path,))


def test_different_kinds_at_once_are_not_guessed_at(tmp_path: Path) -> None:
    made(tmp_path, "a.csv", "b.jpg")
    found = look_at([tmp_path / "a.csv", tmp_path / "b.jpg"])
    assert found.kind is Kind.SEVERAL
    assert found.kinds == {Kind.TABLES, Kind.PAPER}
    assert found.paths == (tmp_path / "a.csv", tmp_path / "b.jpg")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ('{"counsel": "organisation 1", "card": ""}', Kind.SETTINGS),
        ('{\n "counsel": "organisation 2",\n', Kind.SETTINGS),
        ('{"counsel": "case 1"}', Kind.PLAIN),
        ('{"name": "counsel organisation 1"}', Kind.PLAIN),
        ("", Kind.PLAIN),
    ],
)
def test_settings_of_the_organisation_are_known_whatever_the_file_is_called(
    tmp_path: Path, content: str, kind: Kind
) -> None:
    (tmp_path / "neu.json").write_text(content)
    assert look_at([tmp_path / "neu.json"]).kind is kind


def test_what_is_gone_or_cannot_be_read_is_told_before_anything_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.csv", "shut.csv")
    a, gone, shut = tmp_path / "a.csv", tmp_path / "gone.csv", tmp_path / "shut.csv"
    found = look_at([a, gone])
    assert (found.kind, found.paths) == (Kind.GONE, (gone,))
    whole = Path.open

    def refuse(path: Path, mode: str) -> IO[Any]:
        if path == shut:
            raise PermissionError
        return whole(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    found = look_at([a, shut])
    assert (found.kind, found.paths) == (Kind.UNREADABLE, (shut,))


def test_a_file_that_goes_while_it_is_looked_at_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "is_file", lambda _path: True)
    assert look_at([tmp_path / "a.csv"]).kind is Kind.GONE


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert look_at([tmp_path / "pipe.csv"]).kind is Kind.UNKNOWN


def test_a_folder_that_cannot_be_read_is_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(_path: Path) -> None:
        raise OSError

    monkeypatch.setattr(Path, "iterdir", shut)
    assert look_at([tmp_path]).kind is Kind.UNREADABLE
