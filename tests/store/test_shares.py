from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from shamir_mnemonic.wordlist import WORDLIST

from counsel_app.store.shares import (
    WORDS,
    MistypedShare,
    MistypedWords,
    SameShareTwice,
    ShareIncomplete,
    SharesOfDifferentSets,
    TooFewShares,
    combine,
    new_secret,
    split,
)

SECRET = bytes(range(16))


@pytest.fixture(scope="module")
def sheets() -> list[str]:
    return split(SECRET)


def with_word(text: str, place: int, word: str) -> str:
    words = text.split()
    words[place - 1] = word
    return " ".join(words)


def other_word(text: str, place: int, dice: Random) -> str:
    found: str = dice.choice([word for word in WORDLIST if word != text.split()[place - 1]])
    return found


def test_any_two_of_the_three_sheets_give_the_secret(sheets: list[str]) -> None:
    assert [len(sheet.split()) for sheet in sheets] == [WORDS] * 3
    for one, two in permutations(sheets, 2):
        assert combine([one, two]) == SECRET
    assert combine(sheets) == SECRET


def test_one_sheet_alone_or_twice_opens_nothing(sheets: list[str]) -> None:
    with pytest.raises(TooFewShares):
        combine([sheets[1]])
    with pytest.raises(TooFewShares):
        combine([])
    with pytest.raises(SameShareTwice):
        combine([sheets[1], sheets[1].upper()])


def test_two_secrets_and_their_sheets_are_never_the_same() -> None:
    assert new_secret() != new_secret()
    assert len(new_secret()) == 16
    assert set(split(SECRET)).isdisjoint(split(SECRET))


def test_capitals_numbers_commas_line_breaks_and_short_forms_do_not_matter(
    sheets: list[str],
) -> None:
    numbered = "\n".join(
        f"{number}. {word[:4].capitalize()}," for number, word in enumerate(sheets[0].split(), 1)
    )
    assert combine([numbered, f"  {sheets[2]}\t"]) == SECRET


@pytest.mark.parametrize("typo", ["", "x", "aca", "acadxmic", "zzzz", "ääää", "academical"])
def test_a_word_that_is_not_on_the_list_is_named_by_sheet_and_number(
    sheets: list[str], typo: str
) -> None:
    sheet = with_word(sheets[1], 7, typo or "ß")
    with pytest.raises(MistypedShare) as caught:
        combine([sheets[0], sheet])
    assert caught.value.params == {"share": 2, "word": 7}
    assert "Blatt 2" in caught.value.sentence("de")
    assert "Wort 7" in caught.value.sentence("de")
    assert "word 7" in caught.value.sentence("en")


@pytest.mark.parametrize("place", [1, 4, 13, 20])
def test_another_word_of_the_list_is_named_by_its_number_too(sheets: list[str], place: int) -> None:
    dice = Random(place)
    sheet = with_word(sheets[0], place, other_word(sheets[0], place, dice))
    with pytest.raises(MistypedShare) as caught:
        combine([sheet, sheets[1]])
    assert caught.value.params == {"share": 1, "word": place}


def test_several_wrong_words_are_said_to_be_several(sheets: list[str]) -> None:
    dice = Random(1)
    sheet = sheets[0]
    for place in (3, 9):
        sheet = with_word(sheet, place, other_word(sheet, place, dice))
    with pytest.raises(MistypedWords) as caught:
        combine([sheets[1], sheet])
    assert caught.value.params == {"share": 2}


@pytest.mark.parametrize("count", [0, 1, 19, 21])
def test_missing_and_surplus_words_are_counted(sheets: list[str], count: int) -> None:
    sheet = " ".join((sheets[0].split() * 2)[:count])
    with pytest.raises(ShareIncomplete) as caught:
        combine([sheet, sheets[1]])
    assert caught.value.params == {"share": 1, "expected": 20, "typed": count}


def test_sheets_of_two_files_are_said_not_to_belong_together(sheets: list[str]) -> None:
    with pytest.raises(SharesOfDifferentSets):
        combine([sheets[0], split(SECRET)[1]])
