from __future__ import annotations

import pytest

from counsel_app.domain.labels import LANGUAGES, Label, ask, filled, joined


@pytest.mark.parametrize(("language", "text"), [("de", "ja"), ("en", "yes"), ("tlh", "yes")])
def test_a_label_speaks_german_or_else_english(language: str, text: str) -> None:
    assert Label(de="ja", en="yes").text(language) == text


def test_the_program_speaks_two_languages() -> None:
    assert LANGUAGES == ("de", "en")


def test_labels_made_of_others_speak_the_language_of_the_window() -> None:
    case, new = Label(de="Fall", en="case"), Label(de="angelegt", en="created")
    both = joined((case, new), ": ")
    said = filled(Label(de="{what} von {name}", en="{what} of {name}"), what=both, name="Kim")
    assert (said.text("de"), said.text("en")) == ("Fall: angelegt von Kim", "case: created of Kim")
    assert (said.de, said.en) == (said.text("de"), said.text("en"))
    words = {"case": "dossier", "created": "créé", "{what} of {name}": "{what} de {name}"}
    ask(words.__getitem__)
    try:
        assert said.text("fr") == "dossier: créé de Kim"
    finally:
        ask(None)


def test_two_labels_with_the_same_words_are_one() -> None:
    one, same = Label(de="Frist", en="Deadline"), Label(de="Frist", en="Deadline")
    assert one == same
    assert {one, same} == {one}
    assert one != Label(de="Frist", en="Date")
    assert one != "Frist"
