from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ids import CASE_NUMBER_ALPHABET
from counsel_app.domain.recovery import (
    MistypedRecoveryKey,
    first_and_last_group,
    is_same_typed,
    place_of_group,
    recovery_bytes,
    recovery_text,
    wrong_group,
)

SECRETS = st.binary(min_size=20, max_size=20)
SHEET = recovery_text(bytes(range(20)))


@given(SECRETS)
def test_the_printed_key_gives_the_secret_back(secret: bytes) -> None:
    printed = recovery_text(secret)
    assert [len(group) for group in printed.split("-")] == [5] * 8
    assert recovery_bytes(printed) == secret


@given(SECRETS)
def test_case_spaces_and_missing_dashes_do_not_matter(secret: bytes) -> None:
    typed = recovery_text(secret).lower().replace("-", " ") + "\n"
    assert recovery_bytes(typed) == secret
    assert recovery_bytes(recovery_text(secret).replace("-", "")) == secret


@given(SECRETS)
def test_letters_that_look_alike_are_read_as_what_was_printed(secret: bytes) -> None:
    typed = recovery_text(secret).replace("0", "O").replace("1", "l")
    assert recovery_bytes(typed) == secret
    assert recovery_bytes(recovery_text(secret).replace("1", "I")) == secret


@given(SECRETS, st.integers(0, 39), st.sampled_from(CASE_NUMBER_ALPHABET))
def test_one_wrong_letter_is_always_noticed_in_its_group(
    secret: bytes, place: int, letter: str
) -> None:
    letters = list(recovery_text(secret).replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with pytest.raises(MistypedRecoveryKey) as caught:
        recovery_bytes("".join(letters))
    assert caught.value.params == {"group": place // 5 + 1}


@given(SECRETS, st.integers(0, 6))
def test_exchanged_groups_are_noticed(secret: bytes, place: int) -> None:
    groups = recovery_text(secret).split("-")
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(MistypedRecoveryKey) as caught:
        recovery_bytes("-".join(groups))
    assert caught.value.params == {"group": place + 1}


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("", 1),
        (SHEET[:11], 3),
        (SHEET[:-1], 8),
        (SHEET + "7", 9),
        (SHEET.replace("-", "")[:35], 8),
        ("U" + SHEET[1:], 1),
        ("Ä" + SHEET[1:], 1),
        ("٣" + SHEET[1:], 1),
    ],
)
def test_a_key_that_is_too_short_too_long_or_foreign_is_named_by_its_group(
    typed: str, group: int
) -> None:
    with pytest.raises(MistypedRecoveryKey) as caught:
        recovery_bytes(typed)
    assert caught.value.params == {"group": group}
    assert f"Gruppe {group}" in caught.value.sentence("de")


@given(SECRETS, st.integers(0, 40))
def test_a_key_is_not_called_wrong_while_it_is_being_typed(secret: bytes, typed: int) -> None:
    assert wrong_group(recovery_text(secret)[:typed]) == 0


@given(st.integers(1, 8))
def test_a_wrong_group_is_known_as_soon_as_it_is_whole(group: int) -> None:
    groups = SHEET.split("-")
    first = groups[group - 1][0]
    groups[group - 1] = ("0" if first != "0" else "2") + groups[group - 1][1:]
    assert wrong_group("-".join(groups)) == group
    assert wrong_group("-".join(groups[:group])) == group
    assert wrong_group("-".join(groups[:group])[:-1]) == 0


@pytest.mark.parametrize("between", ["-", " ", "", "\n", " – "])
def test_a_group_is_found_where_it_was_typed(between: str) -> None:
    typed = " " + between.join(SHEET.lower().split("-"))
    start, end = place_of_group(typed, 3)
    assert typed[start:end].upper() == SHEET.split("-")[2]


def test_a_group_that_is_missing_is_looked_for_at_the_end() -> None:
    assert place_of_group("ABCDE FG", 2) == (6, 8)
    assert place_of_group("ABCDE", 2) == (5, 5)


def test_first_and_last_group_are_typed_back_as_they_are_read() -> None:
    asked = first_and_last_group(SHEET)
    assert asked == f"{SHEET[:5]}-{SHEET[-5:]}"
    assert is_same_typed(asked.lower().replace("-", "  "), asked)
    assert not is_same_typed(asked[:-1], asked)
    assert is_same_typed("o0iL1", "00111")
