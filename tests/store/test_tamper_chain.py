from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.plan import Step
from counsel_app.store.tamper_chain import chain_hash, content_digest, first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import a_consultation, an_id


def put(vault: Vault, clock: FixedClock, *records: Client | Consultation | Step) -> None:
    with vault.atomic(clock) as write:
        for record in records:
            write.put(record)


@pytest.fixture
def written(vault: Vault, clock: FixedClock) -> Vault:
    for number in range(5):
        put(vault, clock, a_consultation(100 + number))
    assert first_broken_link(vault) is None
    return vault


def test_an_untouched_journal_is_whole(written: Vault) -> None:
    assert first_broken_link(written) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", json.dumps([{"minutes": 0}, {}])),
        ("author", "somebody else"),
        ("hlc", 1),
        ("device", "f" * 16),
        ("record_id", an_id(7)),
        ("record_type", "client"),
        ("source", "x"),
        ("salt", b"\x00" * 16),
        ("salt", None),
        ("digest", b"\x00" * 32),
        ("body", None),
        ("chain", b"\x00" * 32),
    ],
)
def test_an_edited_row_is_found(written: Vault, column: str, value: object) -> None:
    written.execute(f"UPDATE journal SET {column} = ? WHERE position = 3", (value,))  # noqa: S608
    assert first_broken_link(written) == 3


@pytest.mark.parametrize("position", [1, 3, 4])
def test_a_removed_row_is_found(written: Vault, position: int) -> None:
    written.execute("DELETE FROM journal WHERE position = ?", (position,))
    assert first_broken_link(written) == position


def test_a_removed_row_is_found_although_the_others_were_renumbered(written: Vault) -> None:
    written.execute("DELETE FROM journal WHERE position = 2")
    written.execute("UPDATE journal SET position = position - 1 WHERE position > 2")
    assert first_broken_link(written) == 2


def test_exchanged_rows_are_found(written: Vault) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        written.execute("UPDATE journal SET position = ? WHERE position = ?", (new, old))
    assert first_broken_link(written) == 2


def test_an_inserted_row_is_found(written: Vault) -> None:
    written.execute(
        "INSERT INTO journal SELECT 6, record_type, record_id, hlc, device, author, source, body,"
        " salt, digest, chain FROM journal WHERE position = 5"
    )
    assert first_broken_link(written) == 6


def test_a_row_edited_together_with_its_own_hash_is_found_at_the_next(written: Vault) -> None:
    columns = "record_type, record_id, hlc, device, author, source, salt"
    row = written.execute(f"SELECT {columns} FROM journal WHERE position = 3").fetchone()  # noqa: S608
    before = written.execute("SELECT chain FROM journal WHERE position = 2").fetchone()[0]
    body = json.dumps([{"minutes": 0}, {}])
    digest = content_digest(row[6], body)
    written.execute(
        "UPDATE journal SET body = ?, digest = ?, chain = ? WHERE position = 3",
        (body, digest, chain_hash(before, 3, tuple(row[:6]), digest)),
    )
    assert first_broken_link(written) == 4


@given(
    st.lists(st.text(max_size=8) | st.from_regex(r"\A[a-z0-9_-]{0,8}\Z"), min_size=5, max_size=5),
    st.integers(0, 2**60) | st.none() | st.text(max_size=3),
)
def test_a_link_is_the_same_however_its_text_is_made(texts: list[str], clock: object) -> None:
    kind, record, device, author, source = texts
    columns = (kind, record, clock, device, author, source)
    written = json.dumps([7, *columns], ensure_ascii=False, separators=(",", ":"))
    try:
        expected = sha256(b"last" + written.encode() + b"digest").digest()
    except UnicodeEncodeError:
        return
    assert chain_hash(b"last", 7, columns, b"digest") == expected
