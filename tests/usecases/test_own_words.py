"""Proves that a person's own words stay in the case file, without end markers or blanks."""

from __future__ import annotations

import pytest

from counsel_app.usecases import own_words as module
from counsel_app.usecases.own_words import forget_word, learn_word, own_words
from tests.profiles import Desk


def test_a_word_is_learned_once(anna: Desk) -> None:
    assert own_words(anna.vault) == frozenset()
    learn_word(anna.vault, "Prohlis ")
    assert learn_word(anna.vault, "ሰላም") == {"Prohlis", "ሰላም"}
    learn_word(anna.vault, "Prohlis")
    assert learn_word(anna.vault, " ") == own_words(anna.vault) == {"Prohlis", "ሰላም"}


def test_the_list_has_an_end(anna: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    learn_word(anna.vault, "Prohlis")
    assert learn_word(anna.vault, "Gorbitz") == {"Prohlis"}


def test_a_word_that_was_forgotten_is_learned_no_more_and_the_others_stay(anna: Desk) -> None:
    for word in ("Prohlis", "ሰላም"):
        learn_word(anna.vault, word)
    assert forget_word(anna.vault, "Prohlis") == own_words(anna.vault) == {"ሰላም"}
    assert forget_word(anna.vault, "never there") == {"ሰላም"}
