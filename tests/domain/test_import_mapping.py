from __future__ import annotations

import json
from typing import Any

import pytest

from counsel_app.domain.calendars import Calendar
from counsel_app.domain.import_fields import ColumnUse, Subject, guess_use
from counsel_app.domain.import_mapping import MappingDamaged, mapping_of, read_mapping, use_for
from counsel_app.domain.tables import Row, Table, table_of

TABLE: Table = table_of(
    "a.csv",
    [Row(number=1, cells=("Nr", "Vorname", "geb.")), Row(number=2, cells=("1", "A", "1375/1/1"))],
)


def use(mapping: dict[str, Any]) -> Any:
    return use_for(TABLE, read_mapping(json.dumps(mapping).encode()))


def test_a_mapping_is_written_and_read_back() -> None:
    given = {
        "subject": "clients",
        "columns": {
            "Nr": "", "Vorname": "client.chosen_name",
            "geb.": {"field": "client.birth_date", "calendar": "persian"},
        },
        "fixed": {"client.spoken_languages": "prs"},
    }  # fmt: skip
    found = use(given)
    assert found.columns[2] == ColumnUse(target="client.birth_date", calendar=Calendar.PERSIAN)
    assert mapping_of(TABLE, found) == given
    assert use({"files": {"a.csv": given}}) == found


def test_what_a_mapping_leaves_open_is_guessed() -> None:
    assert use({}) == guess_use(Subject.CLIENTS, TABLE.head)
    assert use({"files": {}}) == guess_use(Subject.CLIENTS, TABLE.head)
    moved = use({"columns": {"geb.": "name.given"}})
    assert [one.target for one in moved.columns] == ["case.number", "", "name.given"]


@pytest.mark.parametrize(
    ("mapping", "where"),
    [
        ({"colums": {}}, "colums"),
        ({"subject": "cats"}, "subject"),
        ({"columns": []}, "columns"),
        ({"columns": {"Nr": "foo.bar"}}, "Nr"),
        ({"columns": {"Nr": 3}}, "Nr"),
        ({"columns": {"geb.": {"field": "client.birth_date", "calendar": "lunar"}}}, "geb."),
        ({"columns": {"Schuhe": ""}}, "Schuhe"),
        ({"fixed": {"foo": "x"}}, "foo"),
        ({"fixed": {"client.sex": 1}}, "client.sex"),
        ({"files": []}, "files"),
        ({"files": {"a.csv": 1}}, "a.csv"),
    ],
)
def test_a_damaged_mapping_says_where(mapping: dict[str, Any], where: str) -> None:
    with pytest.raises(MappingDamaged) as error:
        use(mapping)
    assert f"({where})" in error.value.sentence("de")


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_mapping_is_said(raw: bytes) -> None:
    with pytest.raises(MappingDamaged):
        read_mapping(raw)
