from __future__ import annotations

import os
from pathlib import Path

import pytest

from counsel_app.sync import presence as module
from counsel_app.sync.folder import FolderGone, publish
from counsel_app.sync.presence import Presence, glance, presence
from tests.sync.people import SPACE, person, sealed

ANN, BEN = person("Ann"), person("Ben")


def test_a_folder_is_gone_empty_foreign_or_ours(tmp_path: Path) -> None:
    assert presence(tmp_path / "stick", SPACE) is Presence.GONE
    assert presence(tmp_path, SPACE) is Presence.EMPTY
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    assert presence(tmp_path, SPACE) is Presence.FOREIGN
    publish(tmp_path, sealed(ANN, [BEN]))
    assert presence(tmp_path, SPACE) is Presence.HERE
    assert presence(tmp_path, "leipzig-2026") is Presence.FOREIGN


@pytest.mark.parametrize("name", ["System Volume Information", ".Trash-1000", "lost+found"])
def test_what_systems_put_on_every_stick_does_not_make_it_somebody_elses(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).mkdir()
    assert presence(tmp_path, SPACE) is Presence.EMPTY


def test_two_glances_differ_exactly_when_something_came_or_went(tmp_path: Path) -> None:
    empty = glance(tmp_path, SPACE)
    publish(tmp_path, sealed(ANN, [BEN]))
    one = glance(tmp_path, SPACE)
    assert one != empty
    assert glance(tmp_path, SPACE) == one
    second = sealed(ANN, [BEN], seq=2)
    publish(tmp_path, second)
    two = glance(tmp_path, SPACE)
    assert two != one
    # The rest of a file that is still on its way arrives.
    path = tmp_path.joinpath(*second.folder, second.name)
    path.chmod(0o644)
    path.write_bytes(second.data[:100])
    assert glance(tmp_path, SPACE) not in (one, two)


def test_a_folder_that_goes_while_one_looks_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path, sealed(ANN, [BEN]))

    def gone(_folder: Path, _space: str) -> list[object]:
        raise FolderGone

    monkeypatch.setattr(module, "scan", gone)
    assert glance(tmp_path, SPACE).presence is Presence.GONE


def test_a_folder_with_very_many_files_of_others_is_told_at_once(tmp_path: Path) -> None:
    for number in range(2_000):
        (tmp_path / f"{number}.jpg").touch()
    assert glance(tmp_path, SPACE).presence is Presence.FOREIGN


def test_a_folder_that_cannot_be_listed_counts_as_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> object:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert presence(tmp_path, SPACE) is Presence.EMPTY
