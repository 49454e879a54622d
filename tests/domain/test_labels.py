from __future__ import annotations

import pytest

from counsel_app.domain.labels import LANGUAGES, Label


@pytest.mark.parametrize(("language", "text"), [("de", "ja"), ("en", "yes"), ("tlh", "yes")])
def test_a_label_speaks_german_or_else_english(language: str, text: str) -> None:
    assert Label(de="ja", en="yes").text(language) == text


def test_the_program_speaks_two_languages() -> None:
    assert LANGUAGES == ("de", "en")
