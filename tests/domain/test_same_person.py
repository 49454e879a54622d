"""Whether two descriptions are one person: what counts, what counts little, what is against."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.same_person import (
    NOTHING,
    Likeness,
    Reason,
    likeness,
    name_parts,
    spellings,
)
from tests.profiles import a_client

SAMIRA = a_client(
    1,
    chosen_name="Samira",
    name_variants=(
        PersonName(text="Samira Al-Mithal", script="Latn"),
        PersonName(text="سميرة المثال", script="Arab"),
    ),
    birth_date=date(1997, 5, 13),
    birth_date_precision="EXACT",
    sex="w",
    nationalities=("SY",),
    spoken_languages=("apc",),
)


def _like(one: Client, other: Client) -> Likeness:
    return likeness(one, other, anyascii)


def _typed(name: str, **given: object) -> Client:
    return a_client(2, chosen_name=name, spoken_languages=("apc",), **given)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Samira Al-Mithal", Reason.SAME_NAME),
        ("AL MITHAL, SAMIRA", Reason.SAME_NAME),
        ("سميرة المثال", Reason.SAME_NAME),
        ("Samīra al-Miṯāl", Reason.SOUNDS_ALIKE),
        ("Samira Almethal", Reason.SOUNDS_ALIKE),
        ("Самира Аль-Мисаль", None),
        ("Samila Mithal", Reason.SPELLED_ALIKE),
    ],
)
def test_a_name_is_recognised_in_every_script_order_and_spelling(
    name: str, reason: Reason | None
) -> None:
    found = _like(_typed(name), SAMIRA)
    if reason is not None:
        assert found.reasons[0] is reason
    assert found.is_possible == (reason is not None)
    assert not found.is_likely


def test_name_and_birth_date_together_are_likely_one_person() -> None:
    found = _like(_typed("Samira Mithal", birth_date=date(1997, 5, 13), sex="w"), SAMIRA)
    assert found.is_likely
    assert found.reasons == (
        Reason.SAME_NAME,
        Reason.SAME_BIRTH_DATE,
        Reason.SAME_SEX,
        Reason.SAME_LANGUAGE,
    )


def test_a_given_name_alone_is_no_reason_to_ask() -> None:
    assert not _like(_typed("Samira", sex="w", nationalities=("SY",)), SAMIRA).is_possible
    assert not _like(_typed("Samira Brazok", sex="w", nationalities=("SY",)), SAMIRA).is_possible
    same_day = _typed("Samira Brazok", birth_date=date(1997, 5, 13), sex="w")
    assert _like(same_day, SAMIRA).is_possible


@pytest.mark.parametrize(
    ("born", "precision", "reason"),
    [
        (date(1997, 5, 13), "EXACT", Reason.SAME_BIRTH_DATE),
        (date(1997, 5, 13), "", Reason.SAME_BIRTH_DATE),
        (date(1997, 5, 31), "EXACT", Reason.BIRTH_DATE_MISTYPED),
        (date(1979, 5, 13), "EXACT", Reason.BIRTH_DATE_MISTYPED),
        (date(1990, 2, 2), "EXACT", Reason.OTHER_BIRTH_DATE),
        (date(1997, 1, 1), "EXACT", Reason.SAME_BIRTH_YEAR),
        (date(1997, 1, 1), "FICTITIOUS", Reason.SAME_BIRTH_YEAR),
        (date(1997, 8, 8), "YEAR", Reason.SAME_BIRTH_YEAR),
        (date(1998, 1, 1), "FICTITIOUS", None),
        (date(1985, 1, 1), "FICTITIOUS", Reason.OTHER_BIRTH_DATE),
        (None, "", None),
    ],
)
def test_a_birth_date_counts_as_much_as_it_is_worth(
    born: date | None, precision: str, reason: Reason | None
) -> None:
    typed = _typed("Samira Al-Mithal", birth_date=born, birth_date_precision=precision)
    told = [r for r in _like(typed, SAMIRA).reasons if "birth" in r.value]
    assert told == ([reason] if reason else [])


def test_day_and_month_swapped_is_taken_for_a_slip() -> None:
    one = replace(SAMIRA, birth_date=date(1997, 3, 11))
    other = _typed("Samira Al-Mithal", birth_date=date(1997, 11, 3))
    assert Reason.BIRTH_DATE_MISTYPED in _like(one, other).reasons


def test_what_differs_speaks_against_and_is_said() -> None:
    other = _typed("Samira Al-Mithal", sex="m", nationalities=("AF",), birth_date=date(1960, 2, 2))
    found = _like(other, SAMIRA)
    assert not found.is_possible
    assert [r for r in found.reasons if r.speaks_against] == [
        Reason.OTHER_BIRTH_DATE,
        Reason.OTHER_SEX,
        Reason.OTHER_ORIGIN,
    ]


def test_who_is_not_sure_of_the_sex_says_nothing_by_it() -> None:
    found = _like(_typed("Samira Al-Mithal", sex="u"), SAMIRA)
    assert not {Reason.SAME_SEX, Reason.OTHER_SEX} & set(found.reasons)


def test_relatives_and_other_names_are_not_the_clients_own() -> None:
    assert spellings(SAMIRA) == ("Samira", "Samira Al-Mithal", "سميرة المثال")
    assert name_parts("Al-Mithal, Samira") == ("mithal", "samira")
    assert name_parts("Al") == ("al",)


def test_every_reason_has_words_in_both_languages() -> None:
    for reason in Reason:
        assert reason.label.de
        assert reason.label.en
        assert reason.label.de != reason.label.en


WORDS = st.sampled_from(
    ["Samira", "Zamira", "Mithal", "Brazok", "Al", "سميرة", "ሰላም", "Selam", "Li"]
)
DAYS = st.sampled_from([date(1997, 5, 13), date(1997, 5, 31), date(1997, 1, 1), date(1960, 2, 3)])


@st.composite
def clients(draw: st.DrawFn) -> Client:
    names = draw(st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=3))
    spelled = [" ".join(each) for each in names]
    return a_client(
        draw(st.integers(1, 9)),
        chosen_name=spelled[0],
        name_variants=tuple(PersonName(text=text) for text in spelled[1:]),
        birth_date=draw(st.none() | DAYS),
        birth_date_precision=draw(st.sampled_from(["", "EXACT", "YEAR", "FICTITIOUS"])),
        sex=draw(st.sampled_from(["", "w", "m", "u"])),
        nationalities=draw(st.sampled_from([(), ("SY",), ("AF", "SY"), ("ER",)])),
        spoken_languages=draw(st.sampled_from([("apc",), ("prs", "apc"), ("tir",)])),
    )


@given(clients(), clients())
def test_it_does_not_matter_who_is_compared_with_whom(one: Client, other: Client) -> None:
    there, back = _like(one, other), _like(other, one)
    assert there.score == back.score
    assert set(there.reasons) == set(back.reasons)


@given(clients(), clients())
def test_the_order_of_spellings_and_of_their_parts_does_not_matter(
    one: Client, other: Client
) -> None:
    turned = replace(
        one,
        chosen_name=" ".join(reversed(one.chosen_name.split())),
        name_variants=tuple(reversed(one.name_variants)),
    )
    assert _like(turned, other).score == _like(one, other).score


@given(clients(), clients())
def test_without_a_name_in_common_nothing_else_makes_one_person(one: Client, other: Client) -> None:
    stranger = replace(other, chosen_name="Quxobdul", name_variants=())
    assert _like(one, stranger) == NOTHING


@given(clients(), clients())
def test_an_uncertain_birth_date_never_counts_more_than_a_certain_one(
    one: Client, other: Client
) -> None:
    day = date(1997, 5, 13)
    certain = [replace(c, birth_date=day, birth_date_precision="EXACT") for c in (one, other)]
    for unsure in (
        replace(certain[1], birth_date_precision="FICTITIOUS"),
        replace(certain[1], birth_date=date(1997, 1, 1)),
        replace(certain[1], birth_date=None),
    ):
        assert _like(certain[0], unsure).score <= _like(*certain).score


@given(clients())
def test_a_description_is_at_least_as_like_itself_as_anything_its_names_allow(
    one: Client,
) -> None:
    itself = _like(one, one)
    assert not any(reason.speaks_against for reason in itself.reasons)
    assert itself.reasons[0] is Reason.SAME_NAME
