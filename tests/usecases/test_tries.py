"""The waits after wrong passphrases, as someone at the keyboard meets them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.store.tries import TRIES_FILE, read_tries
from counsel_app.usecases.tries import next_try_in, note_right_try, note_wrong_try, wait_after
from tests.profiles import new_clock


def wrong_tries(folder: Path, clock: FixedClock, count: int) -> list[int]:
    waits = []
    for _ in range(count):
        note_wrong_try(folder, clock)
        waits.append(next_try_in(folder, clock))
    return waits


def test_three_wrong_tries_are_free_then_the_wait_doubles_up_to_a_minute(tmp_path: Path) -> None:
    assert next_try_in(tmp_path, new_clock()) == 0
    assert wrong_tries(tmp_path, new_clock(), 11) == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10**9) == 60


def test_the_wait_passes_with_the_time_and_is_said_in_whole_seconds(tmp_path: Path) -> None:
    clock = new_clock()
    wrong_tries(tmp_path, clock, 6)
    clock.advance(timedelta(seconds=3, milliseconds=500))
    assert next_try_in(tmp_path, clock) == 5
    clock.advance(timedelta(seconds=4, milliseconds=500))
    assert next_try_in(tmp_path, clock) == 0
    clock.advance(timedelta(days=400))
    assert next_try_in(tmp_path, clock) == 0


def test_the_right_passphrase_starts_anew(tmp_path: Path) -> None:
    clock = new_clock()
    wrong_tries(tmp_path, clock, 9)
    note_right_try(tmp_path)
    note_right_try(tmp_path)  # nothing there: nothing happens
    assert list(tmp_path.iterdir()) == []
    assert wrong_tries(tmp_path, clock, 4) == [0, 0, 0, 2]


def test_a_clock_set_back_a_year_starts_the_wait_anew_and_then_it_passes(tmp_path: Path) -> None:
    clock = new_clock()
    wrong_tries(tmp_path, clock, 7)
    clock.advance(timedelta(days=-365))
    assert next_try_in(tmp_path, clock) == 16
    clock.advance(timedelta(seconds=10))
    assert next_try_in(tmp_path, clock) == 6
    clock.advance(timedelta(seconds=6))
    assert next_try_in(tmp_path, clock) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"7",
        b"[]",
        b"\xff",
        b"[" * 900,
        b'{"wrong": 5}',
        b'{"wrong": "5", "last": "2026-11-22T09:00:00+00:00"}',
        b'{"wrong": -5, "last": "2026-11-22T09:00:00+00:00"}',
        b'{"wrong": 99999999, "last": "2026-11-22T09:00:00+00:00"}',
        b'{"wrong": 5, "last": "2026-11-22T09:00:00"}',
        b'{"wrong": 5, "last": 5}',
        b'{"wrong": 5, "last": "soon"}',
    ],
    ids=repr,
)
def test_a_broken_note_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / TRIES_FILE).write_bytes(content)
    assert next_try_in(tmp_path, new_clock()) == 0
    note_wrong_try(tmp_path, new_clock())
    assert read_tries(tmp_path) is not None


def test_a_note_that_cannot_be_written_locks_nobody_out(tmp_path: Path) -> None:
    clock = new_clock()
    wrong_tries(tmp_path, clock, 9)
    assert next_try_in(tmp_path, clock) == 60
    # From now on nothing can be put in its place.
    note = (tmp_path / TRIES_FILE).read_bytes()
    clock.advance(timedelta(days=-365))
    (tmp_path / TRIES_FILE).unlink()
    (tmp_path / TRIES_FILE).mkdir()
    note_wrong_try(tmp_path, clock)
    note_right_try(tmp_path)
    assert next_try_in(tmp_path, clock) == 0
    (tmp_path / TRIES_FILE).rmdir()
    (tmp_path / TRIES_FILE).write_bytes(note)
    assert next_try_in(tmp_path, clock) == 60


def test_a_clock_set_back_in_a_folder_that_cannot_be_written_locks_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = new_clock()
    wrong_tries(tmp_path, clock, 9)
    clock.advance(timedelta(days=-365))

    def refuse(_path: Path, _content: bytes) -> None:
        raise OSError(30, "Read-only file system")

    # Permissions would not stop the superuser whom tests may run as.
    monkeypatch.setattr("counsel_app.store.tries.write_durably", refuse)
    assert next_try_in(tmp_path, clock) == 0
    note_wrong_try(tmp_path, clock)
    assert next_try_in(tmp_path, clock) == 0
