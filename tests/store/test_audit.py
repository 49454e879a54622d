from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.audit import Action
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.integrity import Suspicion
from counsel_app.store import audit
from counsel_app.store.audit_entries import accesses, places, records_of
from counsel_app.store.mark import MarkFile
from counsel_app.store.vault import Vault
from tests.profiles import a_case, a_client, a_consultation, an_id
from tests.store.conftest import KEY, VAULT_ID, settle_in


def fill(vault: Vault, clock: FixedClock, count: int) -> None:
    for number in range(count):
        audit.append(
            vault, Action.SEEN, at=clock.now(), case_id=an_id(number), detail={"number": number}
        )


def test_an_entry_is_read_back_as_it_was_written(vault: Vault, clock: FixedClock) -> None:
    audit.append(
        vault,
        Action.EXPORTED,
        at=clock.now(),
        case_id=an_id(2),
        record_type="bundle",
        record_id="ab",
        detail={"to": ["person-ben"], "scope": "full"},
    )
    (place,) = places(vault)
    entry = accesses(vault, [place.key])[place.key]
    assert (entry.person, entry.device) == ("person-anna", "a" * 16)
    assert (entry.action, entry.case_id, entry.record_id) == (Action.EXPORTED, an_id(2), "ab")
    assert entry.detail == {"to": ["person-ben"], "scope": "full"}
    assert entry.at == clock.now()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE access_log SET person = 'nobody' WHERE position = 2",
        "UPDATE access_log SET at = '2026-11-22T10:00:00+00:00' WHERE position = 2",
        "UPDATE access_log SET detail = '{}' WHERE position = 2",
        "UPDATE access_log SET chain = x'00' WHERE position = 2",
        "DELETE FROM access_log WHERE position = 2",
    ],
)
def test_an_edited_or_missing_entry_breaks_the_chain(
    vault: Vault, clock: FixedClock, damage: str
) -> None:
    fill(vault, clock, 4)
    assert audit.first_broken_entry(vault) is None
    vault.execute(damage)
    assert audit.first_broken_entry(vault) == 2


def test_entries_missing_at_the_end_are_missed(vault: Vault, clock: FixedClock) -> None:
    fill(vault, clock, 3)
    vault.execute("DELETE FROM access_log WHERE position > 1")
    assert audit.first_broken_entry(vault) == 2
    vault.execute("DELETE FROM access_log")
    assert audit.first_broken_entry(vault) == 1


def test_an_entry_is_kept_with_the_change_it_belongs_to_or_not_at_all(
    vault: Vault, clock: FixedClock
) -> None:
    def fail() -> None:
        with vault.atomic(clock) as write:
            write.put(a_consultation())
            fill(vault, clock, 1)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert places(vault) == []
    fill(vault, clock, 1)
    assert audit.log_end(vault)[0] == 1
    assert audit.first_broken_entry(vault) is None


def test_a_file_whose_last_entries_were_taken_away_is_noticed(
    tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "case.db"
    vault = settle_in(Vault.create(path, KEY, vault_id=VAULT_ID), "anna")
    fill(vault, clock, 3)
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    older = path.read_bytes()
    fill(vault, clock, 2)
    vault.close()
    mark = MarkFile(tmp_path / "case.mark", KEY)
    assert mark.read() is not None
    path.write_bytes(older)
    again = Vault.open(path, KEY, vault_id=VAULT_ID)
    assert [(one.suspicion, one.missing) for one in again.findings] == [(Suspicion.OLDER, 2)]
    again.close()


def test_the_latest_entry_of_journal_and_log_comes_first(vault: Vault, clock: FixedClock) -> None:
    fill(vault, clock, 1)
    clock.advance(timedelta(minutes=1))
    with vault.atomic(clock) as write:
        write.put(a_consultation())
    clock.advance(timedelta(minutes=1))
    fill(vault, clock, 1)
    assert [place.key for place in places(vault)] == ["a2", "j1", "a1"]


def test_records_of_a_case_are_all_that_ever_were_in_it(
    new_vault: Callable[[str], Vault], clock: FixedClock
) -> None:
    vault = new_vault("anna")
    talk, other = a_consultation(3), a_consultation(4, case=20)
    with vault.atomic(clock) as write:
        write.put(a_client())
        write.put(a_case())
        write.put(talk)
        write.put(other)
        write.delete(talk)
    assert set(records_of(vault, an_id(2))) == {an_id(1), an_id(2), an_id(3)}
