from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.records import Record, to_wire
from counsel_app.store.rows import columns, from_row, replace_sql, select_sql, to_row
from counsel_app.store.vault import Vault
from tests.domain.strategies import records


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=records())
def test_every_record_comes_back_from_its_row_as_it_went(vault: Vault, record: Record) -> None:
    kind = RECORD_TYPES[record.TYPE]
    vault.execute(replace_sql(record.TYPE), to_row(kind, record.id, to_wire(record)))
    row = vault.execute(select_sql(record.TYPE) + " WHERE id = ?", (record.id,)).fetchone()
    assert from_row(kind, row) == record


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_what_was_never_given_is_null_and_reads_as_blank(vault: Vault, name: str) -> None:
    kind = RECORD_TYPES[name]
    row = to_row(kind, "r", {})
    assert row == ("r", *[None] * (len(columns(name)) - 1))
    assert to_wire(from_row(kind, row)) == {
        key: value for key, value in to_wire(from_row(kind, row)).items() if not value
    }
