from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.usecases.demo import DEMO_PASSPHRASE
from counsel_app.usecases.strength import (
    PassphraseTooShort,
    PassphraseTooWeak,
    require_strong,
    strength,
)
from tests.profiles import PASSPHRASE

OWNER = ("Samira Neumann", "Beispielhilfe Pirna e. V.")


@pytest.mark.parametrize(
    ("passphrase", "score"),
    [
        ("", 0),
        ("   ", 0),
        ("1234567890", 0),
        ("hallohallo", 0),
        ("aaaaaaaaaaaaaaaa", 0),
        ("passwort123", 1),
        ("qwertzuiop12", 1),
        ("Kennwort2026", 1),
        ("Sommer2026!", 2),
        ("Schreibtischlampe", 3),
        ("Xk7$pw!2Qz", 4),
        ("xkqzvbnmptrw", 4),
        ("vier kleine blaue Stühle", 4),
        ("چهار صندلی کوچک آبی", 4),
    ],
)
def test_scores_are_what_a_person_would_expect(passphrase: str, score: int) -> None:
    assert strength(passphrase).score == score


@pytest.mark.parametrize(
    "guessable",
    ["Samira Neumann", "samiraneumann", "Neumann 1", "Beispielhilfe", "pirna samira"],
)
def test_ones_own_name_and_organisation_are_worth_nothing(guessable: str) -> None:
    told = strength(guessable, words=OWNER)
    assert told.score <= 1
    assert any("Namen" in hint.de and "name" in hint.en for hint in told.suggestions)
    assert told.guesses_log10 < strength(guessable).guesses_log10


def test_a_german_word_is_not_taken_for_random_letters() -> None:
    """zxcvbn alone knows no German and would call this unguessable."""
    assert strength("Gartenzaun").score == 1
    assert strength("Gartenzaun Schreibtisch").score == 3
    assert strength("Gartenzaun Schreibtisch Kaffee").score == 4


def test_every_score_has_its_own_sentence_in_both_languages() -> None:
    told = [strength(text) for text in ("a", "passwort123", "Sommer2026!", "Schreibtischlampe")]
    told.append(strength(PASSPHRASE))
    assert [one.score for one in told] == [0, 1, 2, 3, 4]
    assert len({one.sentence.de for one in told}) == len({one.sentence.en for one in told}) == 5


def test_suggestions_help_with_what_is_weak_and_are_silent_otherwise() -> None:
    assert strength(PASSPHRASE).suggestions == ()
    assert any("Tasten" in hint.de for hint in strength("qwertzuiop12").suggestions)
    assert any("Wörter" in hint.de for hint in strength("Gartenzaun").suggestions)


def test_compatible_letters_are_the_same_passphrase() -> None:
    assert strength("ｐａｓｓｗｏｒｔ１２３") == strength("passwort123")
    with pytest.raises(PassphraseTooShort):
        require_strong("ﬀ" * 4)


@pytest.mark.parametrize("text", ["a" * 100_000, "Passwort1!" * 5_000, "äöü ß" * 20_000])
def test_an_endless_passphrase_is_looked_at_as_fast_as_a_long_one(text: str) -> None:
    began = time.process_time()
    strength(text, words=[text])
    assert time.process_time() - began < 5


@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=3))
def test_whatever_is_typed_there_is_an_answer(text: str, words: list[str]) -> None:
    told = strength(text, words=words)
    assert 0 <= told.score <= 4
    assert told.guesses_log10 >= 0


def test_what_is_short_or_guessable_is_refused_and_nothing_else() -> None:
    with pytest.raises(PassphraseTooShort) as short:
        require_strong("Xk7$pw!2Q")
    assert "10" in short.value.sentence("en")
    with pytest.raises(PassphraseTooWeak) as weak:
        require_strong("passwort123")
    assert "vier Wörter" in weak.value.sentence("de")
    for accepted in ("Sommer2026!", PASSPHRASE, DEMO_PASSPHRASE, "ein ganz anderes Passwort"):
        require_strong(accepted, words=OWNER)
