from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.store import swap
from counsel_app.store.swap import NAMES, NOTE, STAGING, RestoreUnfinished
from counsel_app.store.vault import Vault
from tests.store.conftest import KEY, VAULT_ID


def lay(folder: Path, what: str, *, without: tuple[str, ...] = ()) -> None:
    folder.mkdir(exist_ok=True)
    for name in NAMES:
        if name in without:
            continue
        if name == "outbox":
            (folder / name).mkdir()
            (folder / name / "bundle").write_text(what)
        else:
            (folder / name).write_text(what)


def said(folder: Path) -> set[str]:
    """What the files in ``folder`` say; "" for a missing one."""
    found = set()
    for name in NAMES:
        path = folder / name / "bundle" if name == "outbox" else folder / name
        found.add(path.read_text() if path.exists() else "")
    return found


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    lay(folder, "old")
    (folder / "profile.txt").write_text("label")
    lay(folder / STAGING, "new")
    return folder


def test_all_files_are_exchanged_and_the_old_ones_kept(profile: Path) -> None:
    kept = swap.kept_folder(profile, "2026-11-22-090000")
    swap.exchange(profile, kept)
    assert said(profile) == {"new"}
    assert said(kept) == {"old"}
    assert sorted(p.name for p in profile.iterdir()) == sorted(
        [*NAMES, "profile.txt", "replaced-2026-11-22-090000"]
    )
    assert swap.kept_folder(profile, "2026-11-22-090000").name == "replaced-2026-11-22-090000-2"


def test_where_there_was_nothing_nothing_is_kept(tmp_path: Path) -> None:
    profile = tmp_path / "new" / "place"
    staging = swap.new_staging(profile)
    lay(staging, "new", without=("casefile.db-wal",))
    swap.exchange(profile, swap.kept_folder(profile, "1"))
    assert said(profile) == {"new", ""}
    assert not list(profile.glob("replaced*"))


class Stop(Exception):
    """As if the program was killed here."""


def stopped_at(number: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Let the program end before its ``number``-th change of the disk."""
    steps = 0

    def wrapped(real: Callable[..., object]) -> Callable[..., object]:
        def step(*given: object, **named: object) -> object:
            nonlocal steps
            steps += 1
            if steps == number:
                raise Stop
            return real(*given, **named)

        return step

    for name in ("rename", "replace", "unlink", "mkdir"):
        monkeypatch.setattr(Path, name, wrapped(getattr(Path, name)))
    monkeypatch.setattr(shutil, "rmtree", wrapped(shutil.rmtree))
    return lambda: steps


@pytest.mark.parametrize("missing", [(), ("casefile.db-wal", "outbox", "casefile.keys.json.bak")])
def test_a_stop_before_any_step_leaves_the_old_files_or_ends_with_the_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    number = 0
    while True:
        number += 1
        profile = tmp_path / str(number)
        lay(profile, "old", without=missing)
        lay(profile / STAGING, "new", without=missing[:1])
        kept = swap.kept_folder(profile, "7")
        with monkeypatch.context() as patched:
            steps = stopped_at(number, patched)
            with suppress(Stop):
                swap.exchange(profile, kept)
            if steps() < number:
                break
        begun = swap.is_under_way(profile)
        for _again in range(2):
            swap.finish(profile)
        assert not swap.is_under_way(profile)
        if begun or kept.exists():
            assert said(profile) - {""} == {"new"}
            assert said(kept) - {""} == {"old"}
        else:
            assert said(profile) - {""} == {"old"}
    assert number > 20


def test_two_stops_in_one_exchange_do_no_harm(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = swap.kept_folder(profile, "7")

    def go_on() -> None:
        if swap.is_under_way(profile):
            swap.finish(profile)
        else:
            swap.exchange(profile, kept)

    for number in (6, 5, 4):
        with monkeypatch.context() as patched:
            stopped_at(number, patched)
            with pytest.raises(Stop):
                go_on()
    swap.finish(profile)
    assert said(profile) == {"new"}
    assert said(kept) == {"old"}


def test_what_was_laid_ready_can_be_thrown_away_until_the_exchange_begins(profile: Path) -> None:
    swap.discard_staging(profile)
    assert not (profile / STAGING).exists()
    assert said(profile) == {"old"}
    lay(profile / STAGING, "new")
    (profile / NOTE).write_text(json.dumps({"kept": "replaced-1", "phase": "out"}))
    swap.discard_staging(profile)
    assert said(profile / STAGING) == {"new"}
    swap.finish(profile)
    lay(profile / STAGING, "stale")
    assert list(swap.new_staging(profile).iterdir()) == []


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{",
        "[]",
        '{"kept": "replaced-1"}',
        '{"kept": "../elsewhere", "phase": "out"}',
        '{"kept": "replaced-1", "phase": "sideways"}',
        "[" * 900,
    ],
)
def test_a_note_that_nobody_here_wrote_moves_nothing(profile: Path, note: str) -> None:
    (profile / NOTE).write_text(note)
    with pytest.raises(RestoreUnfinished):
        swap.finish(profile)
    assert said(profile) == {"old"}


def test_a_folder_that_cannot_be_written_is_said_in_words_and_ends_later(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = swap.kept_folder(profile, "7")

    def refuse(*_given: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(swap, "write_durably", refuse)
        with pytest.raises(RestoreUnfinished):
            swap.exchange(profile, kept)
    assert said(profile) == {"old"}
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        with pytest.raises(RestoreUnfinished):
            swap.exchange(profile, kept)
    assert said(profile) == {"old"}
    swap.finish(profile)
    assert said(profile) == {"new"}


def test_a_file_that_another_window_holds_is_told_without_its_key(
    tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "casefile.db"
    assert not swap.is_in_use(path)
    path.write_bytes(b"")
    assert not swap.is_in_use(path)
    path.unlink()
    vault = Vault.create(path, KEY, vault_id=VAULT_ID)
    assert swap.is_in_use(path)
    vault.close()
    before = path.read_bytes()
    assert not swap.is_in_use(path)
    assert path.read_bytes() == before
