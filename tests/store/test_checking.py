from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.store import checking, search
from counsel_app.store.checking import RecordKey
from counsel_app.store.tamper_chain import ChainWalk, first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import a_case, a_client, a_consultation, an_id

FARHAD = RecordKey(record_type="client", record_id=an_id(1))


@pytest.fixture
def filled(vault: Vault, clock: FixedClock) -> Vault:
    with vault.atomic(clock) as write:
        write.put(a_client())
        write.put(a_case())
        for number in range(10, 30):
            write.put(a_consultation(number))
    with vault.atomic(clock) as write:
        write.delete(a_consultation(12))
        write.erase("consultation", an_id(13))
    return vault


def differing(vault: Vault, *, count: int = 3) -> list[RecordKey]:
    found: list[RecordKey] = []
    after: str | None = ""
    while after is not None:
        more, after = checking.differing_records(vault, after=after, count=count)
        found += more
    return found


def test_a_file_that_was_only_written_through_its_door_is_sound(filled: Vault) -> None:
    search.catch_up(filled)
    assert checking.bad_pages(filled) == 0
    assert checking.records_in_journal(filled) == 22
    assert differing(filled) == []
    assert differing(filled, count=22) == []
    assert checking.strangers(filled) == []
    assert checking.index_is_whole(filled)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE client SET chosen_name = 'Farid'",
        "DELETE FROM client",
        "UPDATE client SET sex = NULL, chosen_name = chosen_name || ' '",
        "INSERT INTO conflict VALUES ('client', (SELECT id FROM client), 'sex')",
    ],
)
def test_a_row_changed_past_the_journal_is_found_and_made_right_again(
    filled: Vault, statement: str
) -> None:
    before = checking.row_digests(filled)
    filled.execute(statement)
    assert differing(filled) == [FARHAD]
    with filled.transaction():
        checking.rewrite_rows(filled, [FARHAD])
    assert differing(filled) == []
    assert checking.row_digests(filled) == before
    assert [client.chosen_name for client in filled.all(Client)] == ["Farhad"]


def test_a_deleted_record_that_came_back_is_found_and_goes_again(filled: Vault) -> None:
    filled.execute("INSERT INTO consultation (id) VALUES (?)", (an_id(12),))
    assert differing(filled) == [RecordKey(record_type="consultation", record_id=an_id(12))]
    with filled.transaction():
        checking.rewrite_rows(filled, differing(filled))
    assert differing(filled) == []


def test_a_row_that_the_journal_has_never_heard_of_is_a_stranger(filled: Vault) -> None:
    filled.execute("INSERT INTO client (id, chosen_name) VALUES ('x', 'Niemand')")
    stranger = RecordKey(record_type="client", record_id="x")
    assert differing(filled) == []
    assert checking.strangers(filled) == [stranger]
    with filled.transaction():
        checking.rewrite_rows(filled, [stranger])
    assert checking.strangers(filled) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE search_data SET block = x'00' WHERE id > 10",
        "DELETE FROM indexed",
        "DELETE FROM search WHERE rowid = 1",
        "UPDATE indexed SET id = id + 1000",
    ],
)
def test_a_broken_index_is_found_and_made_anew(filled: Vault, statement: str) -> None:
    assert [hit.record_id for hit in search.find(filled, "Farhad")] == [an_id(1)]
    filled.execute(statement)
    assert not checking.index_is_whole(filled)
    checking.rebuild_index(filled)
    assert checking.index_is_whole(filled)
    assert [hit.record_id for hit in search.find(filled, "Farhad")] == [an_id(1)]


def test_a_damaged_page_that_nobody_has_read_is_counted(
    filled: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with filled.atomic(clock) as write:
        for number in range(40, 60):
            write.put(a_consultation(number, content="x" * 20_000))
    copy = tmp_path / "copy.db"
    filled.execute("VACUUM INTO ?", (str(copy),))
    content = bytearray(copy.read_bytes())
    # Most of the file is long texts now, which nobody reads on opening it.
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    damaged = Vault.open(copy, filled.key, vault_id=str(filled.meta("vault")))
    assert checking.bad_pages(damaged) == 1
    damaged.close()


@pytest.mark.parametrize("count", [1, 5, 24, 100])
def test_the_chain_is_the_same_in_slices_of_any_size(filled: Vault, count: int) -> None:
    walk = ChainWalk()
    while walk.go_on(filled, count=count):
        pass
    assert (walk.broken, walk.looked_at) == (None, 24)
    filled.execute("UPDATE journal SET author = 'x' WHERE position = 17")
    walk = ChainWalk()
    while walk.go_on(filled, count=count):
        pass
    assert (walk.broken, walk.looked_at) == (17, 16)
    assert first_broken_link(filled) == 17


def test_a_row_put_before_the_first_one_is_seen(filled: Vault) -> None:
    filled.execute(
        "INSERT INTO journal SELECT -1, record_type, record_id, hlc, device, author, source, body,"
        " salt, digest, chain FROM journal WHERE position = 1"
    )
    assert first_broken_link(filled) == 1
