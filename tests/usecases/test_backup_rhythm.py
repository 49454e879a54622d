from __future__ import annotations

import errno
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.store.backup import BackupNotReadable, copy_verified
from counsel_app.store.keys import KeyFileDamaged, load_key_file
from counsel_app.usecases import backup_folders, backups, profiles
from counsel_app.usecases.backup_folders import backups_in
from counsel_app.usecases.backups import (
    BackupPlaceFull,
    BackupPlaceGone,
    BackupPlan,
    Rhythm,
    back_up_if_due,
    backup_state,
)
from counsel_app.usecases.profiles import KEY_FILE
from tests.profiles import PASSPHRASE, START, Desk, Template, a_consultation, new_clock

DAY = timedelta(days=1)


@pytest.fixture
def stick(anna: Desk, tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    backups.set_backup_place(anna.vault, place)
    return place


@pytest.fixture
def other(anna_template: Template, tmp_path: Path) -> Iterator[Desk]:
    """The same person's copy of the file on another computer."""
    desk = anna_template.copy_to(tmp_path / "other", clock=new_clock())
    yield desk
    desk.vault.close()


def work(desk: Desk) -> None:
    """One more change, so that there is something to back up."""
    number = 1000 + desk.vault.journal_end[0]
    with desk.vault.atomic(desk.clock) as write:
        write.put(a_consultation(number))


def try_it(desk: Desk) -> Path | None:
    return back_up_if_due(desk.vault, desk.folder, clock=desk.clock)


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_without_a_place_nothing_is_due_and_the_state_says_so(anna: Desk) -> None:
    assert try_it(anna) is None
    state = backup_state(anna.vault, clock=anna.clock)
    assert (state.place, state.made_at, state.is_current, state.is_old) == (None, None, False, True)
    assert state.plan == BackupPlan(rhythm=Rhythm.DAILY, daily=7, weekly=4)


def test_once_a_day_means_once_a_day_and_only_after_changes(anna: Desk, stick: Path) -> None:
    assert try_it(anna) == stick / "counsel-2026-11-22-090000-auto"
    work(anna)
    assert try_it(anna) is None
    anna.clock.advance(DAY)
    assert try_it(anna) == stick / "counsel-2026-11-23-090000-auto"
    anna.clock.advance(DAY)
    assert try_it(anna) is None
    state = backup_state(anna.vault, clock=anna.clock)
    assert state.is_current
    assert not state.is_old
    assert state.made_at == START + DAY


@pytest.mark.parametrize(
    ("rhythm", "made"),
    [(Rhythm.EVERY_LOCK, 12), (Rhythm.DAILY, 12), (Rhythm.WEEKLY, 2), (Rhythm.BY_HAND, 0)],
)
def test_each_rhythm_over_twelve_days(anna: Desk, stick: Path, rhythm: Rhythm, made: int) -> None:
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=rhythm, daily=60, weekly=60))
    for _day in range(12):
        work(anna)
        try_it(anna)
        anna.clock.advance(DAY)
    assert len(names(stick)) == made


def test_at_every_lock_means_several_a_day(anna: Desk, stick: Path) -> None:
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=Rhythm.EVERY_LOCK))
    assert try_it(anna)
    assert try_it(anna) is None
    work(anna)
    assert try_it(anna) == stick / "counsel-2026-11-22-090000-auto-2"


def test_one_per_day_of_a_week_and_one_per_week_of_a_month_are_kept(
    anna: Desk, stick: Path
) -> None:
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=Rhythm.EVERY_LOCK, daily=3, weekly=3))
    for _day in range(30):
        for _lock in range(2):
            work(anna)
            try_it(anna)
        anna.clock.advance(DAY)
    # Sunday 22 November was the first day, Monday 21 December the last.
    assert names(stick) == [
        "counsel-2026-12-13-090000-auto-2",
        "counsel-2026-12-19-090000-auto-2",
        "counsel-2026-12-20-090000-auto-2",
        "counsel-2026-12-21-090000-auto-2",
    ]


def test_rotation_leaves_what_is_not_ours_or_was_made_by_hand(
    anna: Desk, other: Desk, stick: Path, tmp_path: Path
) -> None:
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=Rhythm.DAILY, daily=1, weekly=1))
    by_hand = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    stranger = profiles.create_profile(
        tmp_path / "stranger",
        passphrase=PASSPHRASE,
        owner=profiles.Owner(
            name="Ben",
            role=profiles.own_profile(anna.vault).role,
            organisation=profiles.own_organisation(anna.vault),
            space="dresden-2026",
        ),
        clock=anna.clock,
    ).vault
    backups.set_backup_place(stranger, stick)
    foreign = back_up_if_due(stranger, tmp_path / "stranger", clock=anna.clock)
    stranger.close()
    assert foreign is not None
    (stick / "Brief an Frau Q.odt").write_text("privat")
    (stick / "counsel-2020-01-01-000000-auto").mkdir()
    work(anna)
    anna.clock.advance(DAY)
    kept_open = try_it(anna)
    assert kept_open is not None
    (kept_open / "note.txt").write_text("von Hand dazugelegt")
    latest = kept_open
    for _day in range(3):
        anna.clock.advance(DAY)
        work(anna)
        latest = try_it(anna) or latest
    assert set(names(stick)) == {
        "Brief an Frau Q.odt",
        "counsel-2020-01-01-000000-auto",
        by_hand.name,
        foreign.name,
        kept_open.name,
        latest.name,
    }
    for copy in (by_hand, foreign, latest):
        profiles.open_profile(copy, passphrase=PASSPHRASE).close()


def test_a_clock_set_back_a_year_does_not_throw_away_the_newest(anna: Desk, stick: Path) -> None:
    backups.set_backup_plan(anna.vault, BackupPlan(rhythm=Rhythm.DAILY, daily=1, weekly=1))
    try_it(anna)
    anna.clock.advance(timedelta(days=-365))
    work(anna)
    state = backup_state(anna.vault, clock=anna.clock)
    assert state.is_old
    made = try_it(anna)
    assert made is not None
    assert made.name == "counsel-2025-11-22-090000-auto"
    assert made.name in names(stick)
    anna.clock.advance(timedelta(days=365))
    work(anna)
    again = try_it(anna)
    assert again is not None
    assert [backup.folder for backup in backups_in(stick)] == [again]


def test_a_stick_that_is_not_there_at_lock_is_a_sentence_later_and_no_error(
    anna: Desk, stick: Path
) -> None:
    try_it(anna)
    stick.rename(stick.with_name("in the drawer"))
    work(anna)
    anna.clock.advance(3 * DAY)
    assert try_it(anna) is None
    state = backup_state(anna.vault, clock=anna.clock)
    assert state.missed is BackupPlaceGone.label
    assert state.is_old
    assert state.made_at == START
    stick.with_name("in the drawer").rename(stick)
    assert try_it(anna) is not None
    state = backup_state(anna.vault, clock=anna.clock)
    assert state.missed is None
    assert not state.is_old


def test_an_empty_mount_point_is_not_taken_for_the_stick(anna: Desk, stick: Path) -> None:
    try_it(anna)
    stick.rename(stick.with_name("in the drawer"))
    stick.mkdir()
    work(anna)
    anna.clock.advance(DAY)
    assert try_it(anna) is None
    assert names(stick) == []
    missed = backup_state(anna.vault, clock=anna.clock).missed
    assert missed is not None
    assert "right stick" in missed.en
    # Who says so by hand is believed, and from then on it goes by itself.
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    work(anna)
    anna.clock.advance(DAY)
    assert try_it(anna) is not None


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (OSError(errno.ENOSPC, "full"), BackupPlaceFull),
        (OSError(errno.EROFS, "read-only"), BackupPlaceGone),
        (PermissionError(errno.EACCES, "no"), BackupPlaceGone),
        (BackupNotReadable(), BackupNotReadable),
    ],
)
def test_whatever_stops_an_automatic_backup_is_said_later_and_leaves_nothing(
    anna: Desk,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Exception,
    expected: type[Exception],
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise trouble

    monkeypatch.setattr(backups, "copy_verified", refuse)
    assert try_it(anna) is None
    assert names(stick) == []
    missed = backup_state(anna.vault, clock=anna.clock).missed
    assert missed is expected.label  # type: ignore[attr-defined]


def test_a_stick_pulled_in_the_middle_is_a_missing_stick(
    anna: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = copy_verified

    def pull(vault: object, target: Path, key: bytes, **named: object) -> None:
        shutil.rmtree(stick)
        real(vault, target, key, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "copy_verified", pull)
    with pytest.raises(BackupPlaceGone):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert backups.last_backup(anna.vault) is None


def test_a_file_with_an_open_finding_pushes_out_no_better_copy(anna: Desk, stick: Path) -> None:
    anna.vault.findings = (Finding(suspicion=Suspicion.OLDER, missing=3),)
    assert try_it(anna) is None
    assert names(stick) == []
    anna.vault.accept()
    assert try_it(anna) is not None


def test_what_a_killed_backup_left_goes_with_the_next_one_of_the_same_file(
    anna: Desk, other: Desk, stick: Path
) -> None:
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    left = stick / ".counsel-2026-11-20-080000-auto.part"
    shutil.copytree(made, left)
    (left / "casefile.db").write_bytes(b"half")
    strange = stick / ".counsel-2026-11-20-080001.part"
    strange.mkdir()
    assert [backup.folder for backup in backups_in(stick)] == [made]
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert not left.exists()
    assert strange.exists()


def test_stopping_it_leaves_nothing_and_notes_nothing(anna: Desk, stick: Path) -> None:
    with anna.vault.atomic(anna.clock) as write:
        for number in range(300):
            write.put(a_consultation(2000 + number, content="x" * 15_000))

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up_if_due(anna.vault, anna.folder, clock=anna.clock, report=stop)
    assert names(stick) == []
    assert backup_state(anna.vault, clock=anna.clock).missed is None


def test_a_place_spelled_in_another_normalisation_is_found(anna: Desk, tmp_path: Path) -> None:
    composed = unicodedata.normalize("NFC", "Stick Müller")
    taken_apart = unicodedata.normalize("NFD", "Stick Müller")
    for number, (stored, there) in enumerate(((composed, taken_apart), (taken_apart, composed))):
        place = tmp_path / str(number) / there
        place.mkdir(parents=True)
        spelled = place.with_name(stored)
        backups.set_backup_place(anna.vault, spelled)
        made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
        assert made.parent == place


def test_the_header_of_a_backup_says_where_its_journal_ends(anna: Desk, stick: Path) -> None:
    work(anna)
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    journal = load_key_file(made / KEY_FILE).journal
    assert journal is not None
    assert (journal.position, journal.chain) == anna.vault.journal_end
    (found,) = backups_in(made)
    assert found.folder == made
    assert found.made_at == START
    assert found.vault_id == anna.vault.meta("vault")
    assert found.position == anna.vault.journal_end[0]
    assert not found.is_automatic


def test_a_backup_somebody_renamed_is_still_one(anna: Desk, stick: Path) -> None:
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    renamed = made.rename(stick / "vor dem Urlaub")
    odd = renamed.parent / "counsel-2026-99-99-999999"
    shutil.copytree(renamed, odd)
    found = {backup.folder for backup in backups_in(stick)}
    assert found == {renamed, odd}


@pytest.mark.parametrize("name", ["casefile.db", "casefile.keys.json"])
def test_half_a_backup_is_none(anna: Desk, stick: Path, name: str) -> None:
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    (made / name).unlink()
    assert backups_in(stick) == []
    assert backups_in(stick / "nowhere") == []


def test_a_backup_that_cannot_be_removed_stays_and_nobody_is_stopped(
    anna: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert not backup_folders.remove(made)
    assert not backup_folders.remove(stick / "nowhere")
    monkeypatch.undo()
    (made / "outbox").mkdir()
    (made / "outbox" / f"00000001-{'a' * 32}.cbx").write_bytes(b"sealed")
    assert backup_folders.remove(made)
    assert names(stick) == []


def test_a_rotation_whose_newest_one_went_away_removes_nothing(anna: Desk, stick: Path) -> None:
    made = try_it(anna)
    backup_folders.rotate(
        stick,
        newest=stick / "gone",
        vault_id=str(anna.vault.meta("vault")),
        daily=1,
        weekly=1,
    )
    assert made is not None
    assert names(stick) == [made.name]


def test_how_many_are_kept_stays_within_reason(anna: Desk) -> None:
    plan = BackupPlan(rhythm=Rhythm.WEEKLY, daily=0, weekly=5000)
    backups.set_backup_plan(anna.vault, plan)
    assert backups.backup_plan(anna.vault) == replace(plan, daily=1, weekly=60)


def test_choosing_the_same_place_again_is_no_new_place(anna: Desk, stick: Path) -> None:
    try_it(anna)
    backups.set_backup_place(anna.vault, stick)
    stick.rename(stick.with_name("in the drawer"))
    stick.mkdir()
    work(anna)
    anna.clock.advance(DAY)
    assert try_it(anna) is None
    assert names(stick) == []


def test_a_profile_without_any_header_is_backed_up_in_no_pretence(anna: Desk, stick: Path) -> None:
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (anna.folder / name).unlink()
    with pytest.raises(KeyFileDamaged):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert names(stick) == []
