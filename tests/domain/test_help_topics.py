from __future__ import annotations

import re

import pytest

from counsel_app.domain.help_topics import LANGUAGES, Topic, matching, topics

LINK = re.compile(r"\]\(([^)]*)\)")


def test_both_languages_have_the_same_topics_in_the_same_order() -> None:
    german, english = ([topic.name for topic in topics(code)] for code in LANGUAGES)
    assert german == english
    assert len(set(german)) == len(german)
    assert {"lock", "keys", "backups", "loss", "leaving", "keyboard"} <= set(german)


def test_a_language_without_help_of_its_own_gets_english() -> None:
    assert topics("ar") == topics("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_short_title_and_links_to_topics_only(language: str) -> None:
    names = {f"{topic.name}.md" for topic in topics(language)}
    for topic in topics(language):
        assert 3 < len(topic.title) < 40
        assert len(topic.text) > 300
        assert set(LINK.findall(topic.text)) <= names
        assert "![" not in topic.text


def _names(language: str, wanted: str) -> list[str]:
    return [topic.name for topic in matching(topics(language), wanted)]


def test_nothing_asked_for_finds_everything() -> None:
    assert _names("de", "  ") == [topic.name for topic in topics("de")]


def test_every_word_must_be_there_and_its_beginning_is_enough() -> None:
    assert "keys" in _names("en", "shar organ")
    assert _names("en", "organisation zebra") == []


def test_umlauts_and_capitals_do_not_matter() -> None:
    assert _names("de", "SCHLUSSEL")[0] == "keys"


def test_a_topic_with_the_word_in_its_title_comes_first() -> None:
    found = matching(
        (
            Topic(name="a", title="One", text="about locking"),
            Topic(name="b", title="Locking", text="more"),
        ),
        "lock",
    )
    assert [topic.name for topic in found] == ["b", "a"]
