"""What was dropped is known by names alone; nothing is opened and nothing guessed."""

from __future__ import annotations

from pathlib import Path

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
        (["holiday/song.mp3"], "holiday", Kind.UNKNOWN, "holiday"),
        ([], "gone.csv", Kind.TABLES, "gone.csv"),
    ],
)
def test_what_is_dropped_is_known_and_where_it_begins(
    tmp_path: Path, there: list[str], dropped: str, kind: Kind, begins_with: str
) -> None:
    folder = made(tmp_path / "stick", *there)
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
    assert look_at([tmp_path / "a.csv", tmp_path / "b.jpg"]).kind is Kind.SEVERAL


def test_a_folder_that_cannot_be_read_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: Path) -> None:
        raise OSError

    monkeypatch.setattr(Path, "iterdir", gone)
    assert look_at([tmp_path]).kind is Kind.UNKNOWN
