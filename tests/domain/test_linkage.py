from __future__ import annotations

from datetime import date

import pytest
from anyascii import anyascii

from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.codes import code_list
from counsel_app.domain.linkage import (
    Comparable,
    comparable,
    comparable_without_names,
    is_keyed,
    key_mark,
    keyed,
    reasons,
    sound,
    tokens,
)
from counsel_app.domain.person_pair import (
    ASKED,
    DIFFERENT,
    SAME,
    PairAnswer,
    PersonPair,
    agreed,
    answer_id,
    pair_id,
)
from counsel_app.domain.same_person import Reason
from tests.profiles import an_id

KEY = b"k" * 32


def person(name: str = "Samira Haddad", number: int = 1, **more: object) -> Comparable:
    client = Client(id=an_id(number), chosen_name=name, **more)  # type: ignore[arg-type]
    return comparable(client, anyascii)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Dschamal", "Djamal", "Jamal", "جمال"),
        ("Schevtschenko", "Shevchenko", "Шевченко"),
        ("Marjana", "Mariana", "Maryana"),
        ("Haddad", "al-Haddad", "الحداد", "Hadad"),
        ("Philipp", "Filip"),
        ("Gasim", "Qasem", "Ghasemi"[:-1], "قاسم"),
    ],
)
def test_offices_that_write_a_name_their_own_way_write_one_sound(
    spellings: tuple[str, ...],
) -> None:
    assert len({sound(spelling, anyascii) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("Bohdan", "Bogdan", "Богдан"),
        ("Natalija", "Nataliia", "Nataliya", "Наталія"),
        ("Bajdak", "Baydak", "Байдак"),
        ("Justyna", "Yustyna", "Юстина"),
        ("Dzhus", "Djus", "Dschus"),
    ],
)
def test_where_j_is_the_sound_of_y_it_is_read_so(spellings: tuple[str, ...]) -> None:
    assert len({sound(spelling, anyascii, j_is_y=True) for spelling in spellings}) == 1


def test_the_origin_decides_how_a_name_is_read_and_without_one_the_script() -> None:
    def heard(name: str, *nationalities: str) -> set[str]:
        found = person(name, nationalities=nationalities).tokens
        return {token.rpartition(".")[2] for token in found if token.startswith("p:")}

    assert heard("Natalija", "UA") == heard("Nataliia", "UA") == {"ntl"}
    assert heard("Najla", "SY") == {"njl"}
    assert heard("Наталија") == heard("Наталија", "RS") == {"ntl"}
    assert heard("Najla") == {"njl"}


def test_a_name_of_one_consonant_keeps_it() -> None:
    assert sound("Ali", anyascii) == "1l"
    assert sound("Ey", anyascii) == "1ey"


def test_a_day_that_an_office_made_up_says_no_more_than_its_year() -> None:
    known = tokens(Client(id=an_id(1), chosen_name="S", birth_date=date(1990, 4, 17)), anyascii)
    guessed = tokens(Client(id=an_id(1), chosen_name="S", birth_date=date(1990, 1, 1)), anyascii)
    assert {token[0] for token in known} == set("pzdtmanb")
    assert {token[0] for token in guessed} == set("pzb")


def test_a_telephone_number_is_read_however_it_is_spaced() -> None:
    one = person(contact_channel="0151 234 567 89, a.b@example.org")
    other = person(contact_channel="+49 151 23456789; nach 18 Uhr")
    assert "q:a.b@example.org" in one.tokens
    assert "q:23456789" in set(one.tokens) & set(other.tokens)
    assert Reason.SAME_CONTACT in reasons(one, other)


def test_address_and_telephone_never_leave_for_a_region() -> None:
    told = person(contact_channel="0151 23456789", address="Musterweg 5", nationalities=("SY",))
    left = keyed(told.tokens, KEY)
    assert {token[0] for token in left} == set("kpzo")
    assert all(is_keyed(token) for token in left)


def test_keyed_tokens_are_equal_where_readable_ones_were_and_only_under_one_key() -> None:
    told = person(birth_date=date(1990, 4, 17)).tokens
    assert keyed(told, KEY) == keyed(reversed(told), KEY)
    assert len(set(keyed(told, KEY)) - {f"k:{'0' * 16}"}) == len(set(told)) + 1
    both = set(keyed(told, KEY)) & set(keyed(told, b"o" * 32))
    assert both == {"z:2"}


def test_of_a_client_without_a_name_only_the_keyed_tokens_are_compared() -> None:
    client = Client(id=an_id(1), chosen_name="", sex="u", linkage=keyed(("o:SY",), KEY))
    known = comparable_without_names(client)
    assert (known.tokens, known.sex) == (client.linkage, "")
    assert key_mark(known).startswith("k:")
    assert key_mark(person()) == ""


def test_reasons_say_what_speaks_for_and_against() -> None:
    born = date(1990, 4, 17)
    one = person(birth_date=born, sex="w", nationalities=("SY",))
    same = person("حداد سميرة", 2, birth_date=born, sex="w", nationalities=("SY",))
    assert reasons(one, same) == (
        Reason.SOUNDS_ALIKE,
        Reason.SAME_BIRTH_DATE,
        Reason.SAME_SEX,
        Reason.SAME_ORIGIN,
    )
    other = person("Samira", 3, birth_date=date(1971, 2, 3), sex="m", nationalities=("IQ",))
    assert reasons(one, other) == (
        Reason.SAME_NAME,
        Reason.OTHER_BIRTH_DATE,
        Reason.OTHER_SEX,
        Reason.OTHER_ORIGIN,
    )
    assert reasons(person("Omid"), person("Ivan", 2)) == ()


@pytest.mark.parametrize(
    ("born", "said"),
    [
        (date(1990, 4, 18), (Reason.BIRTH_DATE_MISTYPED,)),
        (date(1991, 4, 17), (Reason.BIRTH_DATE_MISTYPED,)),
        (date(1990, 1, 1), (Reason.SAME_BIRTH_YEAR,)),
        (date(1985, 1, 1), ()),
        (None, ()),
    ],
)
def test_a_birth_date_is_weighed_by_what_agrees(
    born: date | None, said: tuple[Reason, ...]
) -> None:
    one, other = person("Omid", birth_date=date(1990, 4, 17)), person("Ivan", 2, birth_date=born)
    assert reasons(one, other) == said


def test_further_spellings_count_as_well() -> None:
    client = Client(
        id=an_id(1), chosen_name="Samira", name_variants=(PersonName(text="سميرة حداد"),)
    )
    assert "z:1" in tokens(client, anyascii)
    assert {token for token in tokens(client, anyascii) if token.endswith(".dd")} or {
        token for token in tokens(client, anyascii) if token.endswith(".1d")
    }


def test_the_reasons_that_travel_are_those_that_are_shown() -> None:
    assert {entry.code for entry in code_list("pair_reasons")} == {one.name for one in Reason}
    for entry in code_list("pair_reasons"):
        assert entry.label == Reason[entry.code].label


def pair(verdict: str = ASKED) -> PersonPair:
    return PersonPair(
        id=pair_id("a", "b"),
        one_id="a",
        other_id="b",
        one_counsellor_id="anna",
        other_counsellor_id="ben",
        verdict=verdict,
    )


def said(who: str, verdict: str) -> PairAnswer:
    made = pair_id("a", "b")
    return PairAnswer(id=answer_id(made, who), pair_id=made, counsellor_id=who, verdict=verdict)


def test_two_coordinators_speak_of_one_pair() -> None:
    assert pair_id("a", "b") == pair_id("b", "a") != pair_id("a", "c")
    assert answer_id(pair_id("a", "b"), "anna") != answer_id(pair_id("a", "b"), "ben")


@pytest.mark.parametrize(
    ("verdict", "answers", "holds"),
    [
        (ASKED, (), ASKED),
        (SAME, (), ASKED),
        (DIFFERENT, (), DIFFERENT),
        (ASKED, (("anna", SAME),), ASKED),
        (ASKED, (("anna", SAME), ("ben", SAME)), SAME),
        (SAME, (("anna", SAME), ("ben", DIFFERENT)), DIFFERENT),
        (DIFFERENT, (("anna", SAME), ("ben", SAME)), DIFFERENT),
    ],
)
def test_a_yes_needs_everybody_and_one_no_is_enough(
    verdict: str, answers: tuple[tuple[str, str], ...], holds: str
) -> None:
    assert agreed(pair(verdict), [said(*one) for one in answers]) == holds


def test_an_answer_to_another_question_counts_for_nothing() -> None:
    foreign = PairAnswer(id=an_id(1), pair_id=an_id(2), counsellor_id="anna", verdict=DIFFERENT)
    assert agreed(pair(), [foreign]) == ASKED


def test_a_long_article_belongs_to_no_sound() -> None:
    assert sound("Alhaddad", anyascii) == sound("Haddad", anyascii)


def test_without_a_name_there_is_nothing_to_compare_but_the_rest() -> None:
    client = Client(id=an_id(1), chosen_name="", nationalities=("SY",))
    assert tokens(client, anyascii) == ("o:SY",)


def test_short_words_of_a_place_or_a_number_say_nothing() -> None:
    told = person(contact_channel="Tel. 12", address="Weg 5")
    assert {token for token in told.tokens if token[0] in "ql"} == {"l:weg"}
