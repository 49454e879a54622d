from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.catalogue import RECORD_TYPES, record_type
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import (
    MAX_ITEMS,
    MAX_NUMBER,
    MAX_TEXT,
    NotInSchema,
    Record,
    attribute,
    attributes,
    begin,
    check_wire,
    from_wire,
    is_protected,
    missing,
    require_valid,
    to_wire,
)
from counsel_app.domain.referral import Referral
from tests.domain.strategies import records, values_of
from tests.profiles import a_client, a_consultation, an_id


@given(records())
def test_every_record_comes_back_from_the_wire_as_it_went(record: Record) -> None:
    wire = to_wire(record)
    check_wire(type(record), wire)
    assert from_wire(type(record), record.id, wire) == record


@given(records())
def test_what_travels_is_made_of_plain_values_only(record: Record) -> None:
    def is_plain(value: Wire) -> bool:
        if isinstance(value, dict):
            return all(isinstance(k, str) and is_plain(v) for k, v in value.items())
        if isinstance(value, list):
            return all(is_plain(item) for item in value)
        return value is None or type(value) in (bool, int, str)

    assert is_plain(to_wire(record))


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_every_field_of_a_record_is_described(name: str) -> None:
    kind = RECORD_TYPES[name]
    described = {a.name for a in attributes(kind)}
    assert described == {f.name for f in dataclasses.fields(kind)} - {"id"}
    assert kind.LABEL.de
    assert kind.LABEL.en
    for a in attributes(kind):
        assert a.attr.label.de
        assert a.attr.label.en


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_a_record_of_which_nothing_is_known_is_blank(name: str) -> None:
    kind = RECORD_TYPES[name]
    blank = from_wire(kind, an_id(1), {})
    for a in attributes(kind):
        assert getattr(blank, a.name) == a.blank
        assert not getattr(blank, a.name)


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_every_protecting_field_is_one_of_the_note_classes(name: str) -> None:
    kind = RECORD_TYPES[name]
    described = attribute(kind, kind.PROTECTED_BY)
    assert (described is not None) == bool(kind.PROTECTED_BY)
    if described is not None:
        assert described.attr.codes == "note_classes"
    assert is_protected(kind, {kind.PROTECTED_BY: "protected"}) == bool(kind.PROTECTED_BY)
    assert not is_protected(kind, {kind.PROTECTED_BY: "normal"})
    assert not is_protected(kind, {})


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_every_link_leads_to_a_record_type(name: str) -> None:
    for a in attributes(RECORD_TYPES[name]):
        assert not a.attr.link or a.attr.link in RECORD_TYPES
        assert a.attr.search in ("", "name", "text")


def test_an_unknown_record_type_is_unknown() -> None:
    assert record_type("consultation") is Consultation
    assert record_type("weapon") is None


REFUSED: list[tuple[str, Any]] = [
    ("weapon", "x"),
    ("chosen_name", 5),
    ("chosen_name", None),
    ("chosen_name", ["x"]),
    ("chosen_name", "x" * (MAX_TEXT + 1)),
    ("needs_interpreter", 1),
    ("schooling_years", True),
    ("schooling_years", "9"),
    ("schooling_years", MAX_NUMBER + 1),
    ("schooling_years", -MAX_NUMBER - 1),
    ("birth_date", "1.1.1985"),
    ("birth_date", "19850101"),
    ("birth_date", "1985-W01-2"),
    ("birth_date", 1985),
    ("nationalities", "SY"),
    ("nationalities", None),
    ("nationalities", [None]),
    ("nationalities", ["SY"] * (MAX_ITEMS + 1)),
    ("nationalities", {"SY": 1}),
    ("name_variants", ["Samira"]),
    ("name_variants", {"text": "Samira"}),
]


@pytest.mark.parametrize(("field", "value"), REFUSED)
def test_a_value_that_does_not_fit_is_refused_without_being_named(field: str, value: Any) -> None:
    with pytest.raises(NotInSchema) as caught:
        check_wire(Client, {field: value})
    assert field in caught.value.sentence("de")
    assert field in caught.value.sentence("en")
    if isinstance(value, str):
        assert value not in caught.value.sentence("de").replace(field, "")


def test_a_value_inside_a_list_is_checked_too() -> None:
    with pytest.raises(NotInSchema) as caught:
        check_wire(Client, {"name_variants": [{"text": 1}]})
    assert "(text)" in caught.value.sentence("en")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("chosen_name", "x" * MAX_TEXT),
        ("schooling_years", MAX_NUMBER),
        ("schooling_years", None),
        ("birth_date", "1985-01-01"),
        ("nationalities", ["SY"] * MAX_ITEMS),
        ("name_variants", [{"text": "ሰላም"}]),
        ("nationalities", ("SY",)),
    ],
)
def test_a_value_at_the_border_is_accepted(field: str, value: Any) -> None:
    check_wire(Client, {field: value})


def test_the_name_of_an_unknown_field_is_cut_short_in_the_sentence() -> None:
    with pytest.raises(NotInSchema) as caught:
        check_wire(Client, {"x" * 5000: 1})
    assert len(caught.value.sentence("en")) < 200


def test_a_value_inside_a_list_may_leave_parts_out() -> None:
    client = from_wire(Client, an_id(1), {"name_variants": [{"text": "ሰላም", "script": "Ethi"}]})
    assert client.name_variants == (PersonName(text="ሰላም", script="Ethi", source=""),)


def test_a_new_record_begins_with_its_defaults_beside_what_was_given() -> None:
    referral = begin(Referral, an_id(8), {"case_id": an_id(2), "sent_on": "2026-11-22"})
    assert referral == Referral(id=an_id(8), case_id=an_id(2), sent_on=date(2026, 11, 22))
    assert (referral.result, referral.urgency) == ("SENT", "NORMAL")


def test_a_new_record_is_checked_like_any_other() -> None:
    with pytest.raises(NotInSchema):
        begin(Referral, an_id(8), {"case_id": an_id(2), "sent_on": "gestern"})
    with pytest.raises(TypeError):
        begin(Referral, an_id(8), {"sent_on": "2026-11-22"})


def test_unknown_fields_of_a_stored_record_are_left_alone() -> None:
    assert from_wire(Client, an_id(1), {"later": 1, "chosen_name": "S"}).chosen_name == "S"


def test_all_missing_fields_are_named_at_once_in_both_languages() -> None:
    blank = replace(a_consultation(), held_on=None, topics=(), content="  \n ", minutes=None)
    with pytest.raises(InvalidRecord) as caught:
        require_valid(blank)
    assert caught.value.names == ("held_on", "minutes", "topics", "content")
    assert "Datum, Dauer (Minuten), Themen, Was besprochen wurde" in caught.value.sentence("de")
    assert "Date, Minutes, Topics, What was said" in caught.value.sentence("en")


def test_a_complete_record_is_complete() -> None:
    require_valid(a_consultation())
    assert missing(a_client()) == ()


def test_zero_minutes_and_a_no_are_answers() -> None:
    assert missing(a_consultation(minutes=0)) == ()


@given(st.data())
def test_values_survive_field_by_field(data: st.DataObject) -> None:
    described = data.draw(st.sampled_from(attributes(Client)))
    value = data.draw(values_of(described))
    wire = to_wire(replace(a_client(), **{described.name: value}))
    alone = {described.name: wire[described.name]}
    assert getattr(from_wire(Client, an_id(1), alone), described.name) == value


def test_a_birth_date_is_read_as_a_date() -> None:
    assert from_wire(Client, an_id(1), {"birth_date": "2007-01-01"}).birth_date == date(2007, 1, 1)


@pytest.mark.parametrize("content", ["x" * (MAX_TEXT + 1), "half a letter \ud83d"])
def test_what_could_never_be_read_back_is_refused_before_it_is_written(content: str) -> None:
    with pytest.raises(InvalidRecord) as caught:
        require_valid(replace(a_consultation(), content=content))
    assert caught.value.names == ("content",)


def test_a_number_that_no_reader_takes_is_refused_too() -> None:
    with pytest.raises(InvalidRecord) as caught:
        require_valid(replace(a_consultation(), minutes=MAX_NUMBER + 1))
    assert caught.value.names == ("minutes",)


def test_a_valid_record_says_how_it_travels() -> None:
    talk = a_consultation(content="Größe, شكراً")
    assert require_valid(talk) == to_wire(talk)
