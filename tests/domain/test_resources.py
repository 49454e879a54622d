from __future__ import annotations

import pytest

from counsel_app.domain.resources import phrases_text, read_bytes, read_text, resource


def test_a_shipped_text_and_a_shipped_file_are_found() -> None:
    assert "[[rule]]" in read_text("rules/deadlines.toml")
    assert read_bytes("fonts/NotoSans-Regular.ttf")[:4] == b"\x00\x01\x00\x00"
    assert resource("codes/topics.csv").is_file()


@pytest.mark.parametrize("language", ["de", "en", "ar", "ti"])
def test_phrases_for_papers_are_found_by_language(language: str) -> None:
    assert "=" in phrases_text(language)


def test_a_file_that_does_not_ship_is_not_found() -> None:
    with pytest.raises(FileNotFoundError):
        read_text("codes/nothing.csv")
