from __future__ import annotations

import pytest
from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.names import fold, script_of, skeleton, words


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("grosse", "Größe"),
        ("امينه", "أمينة"),
        ("فرهاد", "فَرهاد"),
        ("علي", "علی"),
        ("كريم", "کریم"),
        ("محمد", "مـحـمـد"),
        ("lodz", "Łódź"),
        ("ISTANBUL", "İstanbul"),
        ("ırmak", "IRMAK"),
        ("ሠላም", "ሰላም"),
        ("ኃይሉ", "ሀይሉ"),
        ("ዓብይ", "አብይ"),
        ("ፀሐይ", "ጸሀይ"),
        ("Öztürk", "O\u0308ztu\u0308rk"),
        ("Ærø", "aero"),
        ("ёлка", "елка"),
        ("김민수", "\u1100\u1175\u11b7민수"),
        ("ﬁnn", "Finn"),
    ],
)
def test_what_people_type_for_one_another_is_the_same(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize(("one", "other"), [("Samira", "Selam"), ("ሰላም", "ሰሎም"), ("علي", "عمر")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samira", "سميرة"),
        ("Samira", "Самира"),
        ("Almethal", "المثال"),
        ("Al-Mithal".replace("-", ""), "المثال"),
        ("Kowalenko", "Коваленко"),
        ("Muhammad", "Mohamed"),
        ("Mohammed", "مُحَمَّد"),
        ("Selam", "ሰላም"),
        ("Nemuneh", "نمونه"),
        ("Zeynep", "Seynep"),
    ],
)
def test_one_name_has_one_skeleton_in_every_script(one: str, other: str) -> None:
    assert skeleton(one, anyascii) == skeleton(other, anyascii) != ""


@pytest.mark.parametrize("name", ["Ali", "Eva", "Li", "", "علي", "7"])
def test_a_name_with_too_few_consonants_has_no_skeleton(name: str) -> None:
    assert skeleton(name, anyascii) == ""


def test_a_short_name_that_begins_like_an_article_keeps_it() -> None:
    assert skeleton("Aldin", anyascii) == "ldn"
    assert skeleton("Albert", anyascii) == "brt"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Samira Al-Mithal", ["Samira", "Al", "Mithal"]),
        ("مُحَمَّد علي", ["مُحَمَّد", "علي"]),
        ("O\u0308ztu\u0308rk", ["O\u0308ztu\u0308rk"]),
        ("ትግርኛ፣ ኣማርኛ", ["ትግርኛ", "ኣማርኛ"]),
        ("हिन्दी", ["हिन्दी"]),
        ("", []),
        ('"; DROP *', ["DROP"]),
        ("a_b", ["a", "b"]),
        ("16.00 Uhr", ["16", "00", "Uhr"]),
    ],
)
def test_words_are_found_in_any_script(text: str, found: list[str]) -> None:
    assert words(text) == found


@given(st.text())
def test_words_hold_nothing_that_separates(text: str) -> None:
    for word in words(text):
        assert word
        assert not set(word) & set(" \t\n\"'*(){}[]:;^+-_./\\")


@given(st.text(alphabet=st.characters(codec="utf-8", categories=("L", "Mn", "Nd"))))
def test_letters_are_never_lost(text: str) -> None:
    assert sum(map(len, words(text))) == len(text) or not words(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Samira", "Latn"),
        ("سميرة", "Arab"),
        ("Самира", "Cyrl"),
        ("ሰላም", "Ethi"),
        ("Ελένη", "Grek"),
        ("Անի", "Armn"),
        ("ნინო", "Geor"),
        ("123 Самира", "Cyrl"),
        ("", ""),
        ("12-3", ""),
        ("明", ""),
    ],
)
def test_the_script_is_that_of_the_first_letter(text: str, script: str) -> None:
    assert script_of(text) == script
