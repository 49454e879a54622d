from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client, PersonName, ResidencePeriod
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.display import NOTHING, date_text, value_text
from counsel_app.domain.records import Record, attribute, attributes
from tests.domain.strategies import records


def text(kind: type[Record], field: str, value: Any, language: str = "de") -> str:
    described = attribute(kind, field)
    assert described is not None
    return value_text(described, value, language)


def test_a_date_reads_as_people_write_it() -> None:
    assert date_text(date(2026, 11, 2), "de") == "02.11.2026"
    assert date_text(date(2026, 11, 2), "en") == "2 November 2026"
    assert date_text(date(2026, 11, 2), "fr") == "02.11.2026"


@pytest.mark.parametrize(
    ("kind", "field", "value", "german", "english"),
    [
        (Client, "chosen_name", "Selam", "Selam", "Selam"),
        (Client, "chosen_name", "", "–", "–"),
        (Client, "birth_date", None, "–", "–"),
        (Client, "birth_date", date(1985, 1, 1), "01.01.1985", "1 January 1985"),
        (Client, "needs_interpreter", True, "ja", "yes"),
        (Client, "needs_interpreter", False, "nein", "no"),
        (Client, "schooling_years", 0, "0", "0"),
        (Client, "nationalities", (), "–", "–"),
        (Client, "nationalities", ("SY", "IQ"), "Syrien, Irak", "Syria, Iraq"),
        (Client, "nationalities", ("ZZZ",), "ZZZ", "ZZZ"),
        (Consultation, "note_class", "protected", "geschützt", "protected"),
    ],
)
def test_a_value_reads_as_words(
    kind: type[Record], field: str, value: Any, german: str, english: str
) -> None:
    assert text(kind, field, value, "de") == german
    assert text(kind, field, value, "en") == english


def test_a_value_of_several_parts_leaves_out_what_is_not_known() -> None:
    name = PersonName(text="ሰላም", script="Ethi")
    assert text(Client, "name_variants", (name,)).startswith("ሰላም · ")
    assert NOTHING not in text(Client, "name_variants", (name,))
    period = ResidencePeriod(status="GESTATTUNG", valid_to=date(2027, 1, 15))
    assert "15.01.2027" in text(Client, "residence", (period,))


@given(records())
def test_every_value_of_every_record_can_be_read(record: Record) -> None:
    for a in attributes(RECORD_TYPES[record.TYPE]):
        for language in ("de", "en"):
            assert value_text(a, getattr(record, a.name), language) or getattr(record, a.name)
