"""Bits turned, files cut, pages and whole files put back, rows edited: all of it is noticed."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.integrity import Suspicion
from counsel_app.store.pages import PAGE_BYTES
from tests.faults.victim import Victim, flipped
from tests.profiles import Template

SEED = 20261122


def rounds(few: int, many: int) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "count",
        [
            pytest.param(few, id="a few"),
            pytest.param(many, id="many", marks=pytest.mark.slow),
        ],
    )


@pytest.fixture(scope="module")
def before(anna_template: Template, tmp_path_factory: pytest.TempPathFactory) -> Victim:
    """A closed profile."""
    return Victim.copied(anna_template, tmp_path_factory.mktemp("victim") / "before")


@pytest.fixture(scope="module")
def after(before: Victim) -> Victim:
    """The same after more work, closed."""
    return before.go_on(before.folder.with_name("after"), closed=True)


@pytest.fixture(scope="module")
def killed(before: Victim) -> Victim:
    """The same, killed in the middle of work: its last words are in the write-ahead log."""
    return before.go_on(before.folder.with_name("running"), closed=False)


def test_an_unhurt_file_raises_no_suspicion(after: Victim, killed: Victim, tmp_path: Path) -> None:
    """The control: what follows is noticed because of what was done to it."""
    for victim in (after, killed):
        found = victim.twin(tmp_path / "twin").outcome(checked=True)
        assert (found.refused, found.noticed, found.is_sound) == (None, (), True)
    assert killed.wal.stat().st_size > 20 * PAGE_BYTES


@rounds(60, 1500)
def test_every_bit_flip_of_the_closed_file_is_refused_or_noticed(
    after: Victim, tmp_path: Path, count: int
) -> None:
    chance, whole = Random(SEED), after.file.read_bytes()
    twin = after.twin(tmp_path / "twin")
    mark = twin.mark.read_bytes()
    for number in range(count):
        hurt, bit = flipped(whole, chance)
        twin.file.write_bytes(hurt)
        twin.mark.write_bytes(mark)
        found = twin.outcome(checked=number % 10 == 0)
        where = f"seed {SEED}, round {number}, bit {bit}: {found}"
        if found.refused is not None:
            assert found.is_damage, where
            if not found.noticed:
                # The sentence says that the file was not changed.
                assert twin.file.read_bytes() == hurt, where
        else:
            assert found.noticed == (Suspicion.CHANGED_WHILE_CLOSED,), where
            assert not found.is_sound, where


@rounds(30, 300)
def test_every_shortened_file_is_refused_or_noticed(
    after: Victim, tmp_path: Path, count: int
) -> None:
    chance, whole = Random(SEED), after.file.read_bytes()
    twin = after.twin(tmp_path / "twin")
    mark = twin.mark.read_bytes()
    for number in range(count):
        length = chance.randrange(len(whole))
        if number % 3 == 0:
            length -= length % PAGE_BYTES
        twin.file.write_bytes(whole[:length])
        twin.mark.write_bytes(mark)
        found = twin.outcome()
        where = f"seed {SEED}, round {number}, {length} bytes: {found}"
        assert found.is_damage or found.noticed, where


@rounds(80, 1500)
def test_every_bit_flip_of_the_log_loses_nothing_or_is_noticed(
    killed: Victim, tmp_path: Path, count: int
) -> None:
    chance, log = Random(SEED), killed.wal.read_bytes()
    expected = killed.twin(tmp_path / "control").outcome().content
    cost = 0
    for number in range(count):
        twin = killed.twin(tmp_path / "twin")
        hurt, bit = flipped(log, chance)
        twin.wal.write_bytes(hurt)
        found = twin.outcome()
        where = f"seed {SEED}, round {number}, bit {bit}: {found.refused} {found.noticed}"
        assert found.is_damage or found.noticed or found.content == expected, where
        cost += found.content != expected
    assert cost > count // 2


@rounds(30, 300)
def test_every_shortened_log_loses_nothing_or_is_noticed(
    killed: Victim, tmp_path: Path, count: int
) -> None:
    chance, log = Random(SEED), killed.wal.read_bytes()
    expected = killed.twin(tmp_path / "control").outcome().content
    for number in range(count):
        twin = killed.twin(tmp_path / "twin")
        length = chance.randrange(len(log))
        twin.wal.write_bytes(log[:length])
        found = twin.outcome()
        where = f"seed {SEED}, round {number}, {length} bytes: {found.refused} {found.noticed}"
        assert found.is_damage or found.noticed or found.content == expected, where


@rounds(20, 400)
def test_every_older_page_put_back_is_noticed(
    before: Victim, after: Victim, tmp_path: Path, count: int
) -> None:
    """An older page is perfectly authentic: only what lies outside the file can tell."""
    older, newer = before.file.read_bytes(), after.file.read_bytes()
    pages = [
        start
        for start in range(0, min(len(older), len(newer)), PAGE_BYTES)
        if older[start : start + PAGE_BYTES] != newer[start : start + PAGE_BYTES]
    ]
    chance = Random(SEED)
    assert len(pages) > 5
    twin = after.twin(tmp_path / "twin")
    mark = twin.mark.read_bytes()
    for number in range(count):
        chosen = chance.sample(pages, chance.choice((1, 1, 2, len(pages) // 2)))
        hurt = bytearray(newer)
        for start in chosen:
            hurt[start : start + PAGE_BYTES] = older[start : start + PAGE_BYTES]
        twin.file.write_bytes(bytes(hurt))
        twin.mark.write_bytes(mark)
        found = twin.outcome()
        where = f"seed {SEED}, round {number}, pages {chosen}: {found.refused} {found.noticed}"
        assert found.refused is not None or found.noticed, where


@pytest.mark.parametrize("with_note", [False, True], ids=["file alone", "with its note"])
def test_a_whole_older_file_is_noticed_also_with_the_note_beside_it(
    before: Victim, after: Victim, tmp_path: Path, *, with_note: bool
) -> None:
    twin = after.twin(tmp_path / "twin")
    twin.file.write_bytes(before.file.read_bytes())
    if with_note:
        twin.mark.write_bytes(before.mark.read_bytes())
    assert twin.outcome().noticed[0] is Suspicion.OLDER


EDITS: tuple[tuple[str, str], ...] = (
    ("a word of a note", "UPDATE journal SET body = replace(body, 'Gespr', 'Geschw')"),
    ("who wrote it", "UPDATE journal SET author = 'somebody' WHERE position = 9"),
    ("when", "UPDATE journal SET hlc = hlc - 65536000 WHERE position = 9"),
    ("on which device", "UPDATE journal SET device = 'ffffffffffffffff' WHERE position = 9"),
    ("where it came from", "UPDATE journal SET source = 'ab' WHERE position = 9"),
    ("what it is about", "UPDATE journal SET record_id = 'x' WHERE position = 9"),
    ("a row less", "DELETE FROM journal WHERE position = 9"),
    ("the last row less", "DELETE FROM journal WHERE position > 15"),
    ("two rows exchanged", "UPDATE journal SET position = 17 - position WHERE position IN (8, 9)"),
    ("its content gone", "UPDATE journal SET body = NULL, salt = NULL WHERE position = 9"),
    ("what a record shows", "UPDATE consultation SET content = 'nie gesagt'"),
    ("a record less", "DELETE FROM consultation"),
    ("who looked", "UPDATE access_log SET person = 'somebody' WHERE position = 3"),
    ("that somebody looked", "DELETE FROM access_log WHERE position = 3"),
)


@pytest.mark.parametrize(("sql"), [one for _, one in EDITS], ids=[name for name, _ in EDITS])
def test_every_edit_with_the_key_in_hand_is_noticed_at_unlock_and_by_the_full_check(
    after: Victim, tmp_path: Path, sql: str
) -> None:
    twin = after.twin(tmp_path / "twin")
    edit(twin, sql)
    assert twin.outcome().noticed
    # Also where nobody can say what the file was like when it was closed.
    twin.mark.unlink()
    found = twin.outcome(checked=True)
    assert not found.is_sound, found.noticed


@rounds(10, 200)
def test_an_older_page_under_a_file_that_was_not_closed_is_found_by_the_full_check(
    before: Victim, after: Victim, tmp_path: Path, count: int
) -> None:
    """After a crash there is no digest to compare with: the chains and the rows tell.

    Drafts and settings have no chain: of them nobody can say it.
    """
    older, newer = before.file.read_bytes(), after.file.read_bytes()
    expected = after.twin(tmp_path / "control").outcome().chained
    pages = [
        start
        for start in range(PAGE_BYTES, min(len(older), len(newer)), PAGE_BYTES)
        if older[start : start + PAGE_BYTES] != newer[start : start + PAGE_BYTES]
    ]
    chance = Random(SEED)
    for number in range(count):
        twin = after.twin(tmp_path / "twin")
        forget_digest(twin)
        start = chance.choice(pages)
        hurt = bytearray(newer)
        hurt[start : start + PAGE_BYTES] = older[start : start + PAGE_BYTES]
        twin.file.write_bytes(bytes(hurt))
        found = twin.outcome(checked=True)
        where = f"seed {SEED}, round {number}, page {start}: {found.refused} {found.noticed}"
        assert (
            found.is_damage or found.noticed or not found.is_sound or found.chained == expected
        ), where


def edit(victim: Victim, sql: str) -> None:
    """Change the database past the program, with its key."""
    with victim.raw() as connection:
        if "17 - position" in sql:
            # A primary key cannot be exchanged in one step.
            connection.execute("UPDATE journal SET position = -8 WHERE position = 8")  # type: ignore[attr-defined]
            connection.execute("UPDATE journal SET position = 8 WHERE position = 9")  # type: ignore[attr-defined]
            connection.execute("UPDATE journal SET position = 9 WHERE position = -8")  # type: ignore[attr-defined]
        else:
            connection.execute(sql)  # type: ignore[attr-defined]


def forget_digest(victim: Victim) -> None:
    """Leave the note as it is while the file is in use."""
    from dataclasses import replace

    from counsel_app.store.mark import OPEN, MarkFile

    place = MarkFile(victim.mark, victim.key)
    noted = place.read()
    assert noted is not None
    place.write(replace(noted, digest=OPEN))
    place.close()
