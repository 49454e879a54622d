from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.integrity import SENTENCES, Finding, Suspicion
from counsel_app.store.drafts import save_draft
from counsel_app.store.mark import OPEN, Mark, MarkFile, file_digest
from counsel_app.store.vault import Vault
from tests.profiles import a_consultation
from tests.store.conftest import KEY, VAULT_ID, settle_in

LINK = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.db"


def fill(path: Path, clock: FixedClock, *, first: int, count: int = 3) -> None:
    """Write ``count`` consultations into the file at ``path`` and close it."""
    if path.exists():
        vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    else:
        vault = settle_in(Vault.create(path, KEY, vault_id=VAULT_ID), "anna")
    for number in range(first, first + count):
        with vault.atomic(clock) as write:
            write.put(a_consultation(number))
    vault.close()


def findings(path: Path) -> list[Suspicion]:
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    try:
        return [finding.suspicion for finding in vault.findings]
    finally:
        vault.close()


def test_a_mark_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    place = MarkFile(tmp_path / "case.mark", KEY)
    assert place.read() is None
    for mark in (Mark(position=7, link=LINK), Mark(position=2**40, link=LINK, digest=LINK[::-1])):
        place.write(mark, durable=True)
        assert MarkFile(tmp_path / "case.mark", KEY).read() == mark
    place.close()
    place.close()


def test_a_mark_altered_in_any_byte_or_cut_anywhere_is_none(tmp_path: Path) -> None:
    path = tmp_path / "case.mark"
    place = MarkFile(path, KEY)
    place.write(Mark(position=7, link=LINK))
    place.close()
    whole = path.read_bytes()
    assert MarkFile(path, bytes(32)).read() is None
    for number in range(len(whole)):
        path.write_bytes(whole[:number] + bytes([whole[number] ^ 1]) + whole[number + 1 :])
        assert place.read() is None
        path.write_bytes(whole[:number])
        assert place.read() is None
    path.write_bytes(whole + b"x")
    assert place.read() is None


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "case.mark").mkdir()
    fill(tmp_path / "case.db", clock, first=0)
    assert findings(tmp_path / "case.db") == [Suspicion.MARK_MISSING]


def test_a_file_that_was_closed_and_left_alone_is_in_order(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    assert findings(path) == []
    fill(path, clock, first=3)
    assert findings(path) == []


def test_a_file_whose_program_was_killed_is_in_order(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    with vault.atomic(clock) as write:
        write.put(a_consultation(9))
    other = path.parent / "after the kill"
    shutil.copytree(path.parent, other, ignore=shutil.ignore_patterns("after*"))
    vault.close()
    assert findings(other / "case.db") == []


def test_a_whole_older_file_is_noticed_until_somebody_accepts_it(
    path: Path, clock: FixedClock
) -> None:
    fill(path, clock, first=0)
    older = path.read_bytes()
    fill(path, clock, first=3)
    path.write_bytes(older)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    assert vault.findings == (Finding(suspicion=Suspicion.OLDER, missing=3),)
    with vault.atomic(clock) as write:
        write.put(a_consultation(9))
    vault.close()
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    assert vault.findings[0].suspicion is Suspicion.OLDER
    vault.accept()
    vault.close()
    assert findings(path) == []


def test_a_log_that_was_cut_after_a_kill_is_noticed(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    for number in range(5, 9):
        with vault.atomic(clock) as write:
            write.put(a_consultation(number))
    other = path.parent / "after the kill"
    shutil.copytree(path.parent, other, ignore=shutil.ignore_patterns("after*"))
    vault.close()
    log = other / "case.db-wal"
    log.write_bytes(log.read_bytes()[:-5000])
    assert findings(other / "case.db") == [Suspicion.OLDER]


def test_another_history_of_the_same_length_is_noticed(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    start = path.read_bytes()
    fill(path, clock, first=3)
    mark = path.with_suffix(".mark").read_bytes()
    path.write_bytes(start)
    path.with_suffix(".mark").unlink()
    fill(path, clock, first=30)
    path.with_suffix(".mark").write_bytes(mark)
    assert findings(path) == [Suspicion.ALTERED]


def test_an_older_page_put_back_into_a_closed_file_is_noticed(
    path: Path, clock: FixedClock
) -> None:
    fill(path, clock, first=0, count=20)
    older = path.read_bytes()
    fill(path, clock, first=20, count=20)
    newer = path.read_bytes()
    size = 4096
    changed = [
        at
        for at in range(size, len(older) - size + 1, size)
        if older[at : at + size] != newer[at : at + size]
    ]
    at = random.Random(3).choice(changed)
    path.write_bytes(newer[:at] + older[at : at + size] + newer[at + size :])
    # The page with the file's own counts makes it look older as a whole.
    assert findings(path) in ([Suspicion.CHANGED_WHILE_CLOSED], [Suspicion.OLDER])


def test_a_lost_draft_or_setting_is_noticed_like_a_lost_change(
    path: Path, clock: FixedClock
) -> None:
    fill(path, clock, first=0)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    save_draft(vault, "note", {"content": "first"}, case_id="", clock=clock)
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = path.read_bytes()
    save_draft(vault, "note", {"content": "second"}, case_id="", clock=clock)
    vault.set_meta("setting", 1)
    vault.close()
    path.write_bytes(before)
    again = Vault.open(path, KEY, vault_id=VAULT_ID)
    assert again.findings == (Finding(suspicion=Suspicion.OLDER, missing=2),)
    again.close()


def test_a_draft_that_could_not_be_kept_is_not_missed(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)

    def fail() -> None:
        with vault.aside():
            save_draft(vault, "note", {"content": "first"}, case_id="", clock=clock)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    save_draft(vault, "note", {"content": "second"}, case_id="", clock=clock)
    vault.close()
    assert findings(path) == []


def test_closing_spares_the_next_unlock_the_way_through_the_journal(
    path: Path, clock: FixedClock
) -> None:
    fill(path, clock, first=0, count=5)
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    assert json.loads(str(vault.meta("own_end"))) == [5, vault.last_stamp]
    assert vault.last_stamp > 0
    vault.close()


def test_a_missing_mark_is_said(path: Path, clock: FixedClock) -> None:
    fill(path, clock, first=0)
    path.with_suffix(".mark").unlink()
    assert findings(path) == [Suspicion.MARK_MISSING]


def test_the_end_is_told_to_whoever_asked_once_the_file_is_closed(
    path: Path, clock: FixedClock
) -> None:
    fill(path, clock, first=0)
    told: list[tuple[int, bytes]] = []
    vault = Vault.open(path, KEY, vault_id=VAULT_ID)
    vault.after_close = lambda position, link: told.append((position, link))
    end = vault.journal_end
    vault.close()
    assert told == [end]
    assert end[0] == 3


def test_a_file_that_cannot_be_read_has_no_digest(tmp_path: Path) -> None:
    assert file_digest(tmp_path / "missing") == b""
    assert len(OPEN) == 32


@pytest.mark.parametrize("suspicion", Suspicion)
def test_every_suspicion_has_a_sentence_in_both_languages(suspicion: Suspicion) -> None:
    label = Finding(suspicion=suspicion, missing=12).label
    assert label.de.endswith(".")
    assert label.en.endswith(".")
    assert ("12" in label.en) == ("{missing}" in SENTENCES[suspicion].en)
