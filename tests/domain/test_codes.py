from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date

import pytest

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.codes import CodeList, code_list, parse_code_list, shipped_names
from counsel_app.domain.records import attributes

SHIPPED = shipped_names()
COARSE = {
    "countries": "origin_regions",
    "residence_status": "status_groups",
    "housing_types": "housing_groups",
}
OWN_WORDS = {
    "age_groups": {"U25", "UE25"},
    # Macrolanguages of ISO 639-3; nobody speaks "Persian", so it is no choice.
    "languages": {"ara", "fas"},
}
"""Lists whose groups are not codes of any list."""


def used_lists() -> Iterator[tuple[str, str, str]]:
    for record_type in RECORD_TYPES.values():
        for a in attributes(record_type):
            parts = attributes(a.kind) if dataclasses.is_dataclass(a.kind) else (a,)
            for part in parts:
                if part.attr.codes:
                    yield record_type.TYPE, part.name, part.attr.codes


@pytest.mark.parametrize(("record_type", "field", "name"), list(used_lists()))
def test_every_code_list_that_a_record_names_is_shipped_and_not_empty(
    record_type: str, field: str, name: str
) -> None:
    assert name in SHIPPED
    assert code_list(name).codes


@pytest.mark.parametrize("name", SHIPPED)
def test_every_code_has_words_in_german_and_english_and_a_source(name: str) -> None:
    codes = [entry.code for entry in code_list(name)]
    assert len(codes) == len(set(codes))
    for entry in code_list(name):
        assert entry.code == entry.code.strip() != ""
        assert entry.label.de.strip()
        assert entry.label.en.strip()
        assert entry.plain.strip()
        assert entry.source.strip()


@pytest.mark.parametrize("name", COARSE)
def test_every_exact_code_has_a_coarse_group_that_exists(name: str) -> None:
    coarse = code_list(COARSE[name])
    for entry in code_list(name):
        assert entry.parent in coarse, entry.code


@pytest.mark.parametrize("name", sorted(set(SHIPPED) - set(COARSE) - set(OWN_WORDS)))
def test_no_other_list_has_groups(name: str) -> None:
    assert {entry.parent for entry in code_list(name)} == {""}


@pytest.mark.parametrize("name", OWN_WORDS)
def test_groups_without_a_list_are_the_ones_we_know(name: str) -> None:
    assert {entry.parent for entry in code_list(name)} - {""} == OWN_WORDS[name]


def test_age_groups_are_told_apart_as_the_jobcenter_does() -> None:
    groups = {entry.code: entry.parent for entry in code_list("age_groups")}
    assert {code for code, parent in groups.items() if parent == "U25"} == {"U18", "18_24"}
    assert len(set(groups.values())) == 2


def test_a_protected_shelter_is_not_told_apart_from_other_housing() -> None:
    group = code_list("housing_types").parent("SHELTER_PROTECTED")
    others = [c for c in code_list("housing_types") if c.parent == group]
    assert len(others) > 1


def test_every_default_of_a_record_is_a_code_of_its_list() -> None:
    for record_type in RECORD_TYPES.values():
        defaults = {f.name: f.default for f in dataclasses.fields(record_type)}
        for a in attributes(record_type):
            given = defaults[a.name]
            if a.attr.codes and isinstance(given, str) and given:
                assert given in code_list(a.attr.codes), (record_type.TYPE, a.name)


CSV = b"""code,label_de,label_en,label_plain,parent,valid_from,valid_to,source
OLD,alt,old,,,,2024-12-31,test
NEW,neu,new,ganz neu,GROUP,2025-01-01,,test
"""


def the_list() -> CodeList:
    found, problems = parse_code_list("test", CSV)
    assert problems == []
    return found


def test_a_code_can_be_chosen_in_its_time_only() -> None:
    old, new = the_list()
    last, first = date(2024, 12, 31), date(2025, 1, 1)
    assert (old.is_valid(last), old.is_valid(first)) == (True, False)
    assert (new.is_valid(last), new.is_valid(first)) == (False, True)


def test_a_retired_code_stays_a_choice_where_it_was_chosen_and_stays_readable() -> None:
    day = date(2026, 11, 22)
    assert [entry.code for entry in the_list().choices(day)] == ["NEW"]
    assert [entry.code for entry in the_list().choices(day, chosen="OLD")] == ["OLD", "NEW"]
    assert the_list().text("OLD", "de") == "alt"


def test_a_code_reads_in_both_languages_and_in_plain_words() -> None:
    codes = the_list()
    assert (codes.text("NEW", "de"), codes.text("NEW", "en")) == ("neu", "new")
    assert [entry.plain for entry in codes] == ["alt", "ganz neu"]
    assert codes.parent("NEW") == "GROUP"


def test_an_unknown_code_is_shown_as_it_is_and_has_no_group() -> None:
    codes = the_list()
    assert "LATER" not in codes
    assert codes.text("LATER", "de") == "LATER"
    assert codes.parent("LATER") == ""
    assert codes.get("LATER") is None
