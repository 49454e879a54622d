from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from counsel_app import __version__
from counsel_app.domain.help_topics import LANGUAGES, Topic, matching, picture, topics

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
DRAWN = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
ROOT = Path(__file__).resolve().parents[2]


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
        assert len(topic.text) > 150
        assert set(LINK.findall(topic.text)) <= names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_says_in_words_what_it_shows(language: str) -> None:
    drawn = [found for topic in topics(language) for found in DRAWN.findall(topic.text)]
    assert len(drawn) > 10
    for words, name in drawn:
        assert len(words) > 30
        assert picture(language, name).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "name", ["pictures/none.png", "../de/10-lock.md", "pictures/../../de/10-lock.md", "/etc/passwd"]
)
def test_nothing_but_a_picture_is_read(name: str) -> None:
    assert picture("de", name) == b""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_topic_says_is_on_the_screen_is_there_in_these_words(language: str) -> None:
    """*Words in italics* are those of a button, a page or a column."""
    shown = _screen_words(language)
    unknown = [
        (topic.name, words)
        for topic in topics(language)
        if topic.name in IN_SCREEN_WORDS
        for found in ITALIC.findall(topic.text)
        for words in re.split(" → ", found)
        if words not in shown and words not in EMPHASIS
    ]
    assert unknown == []


ITALIC = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
EMPHASIS = {"dass", "that"}
IN_SCREEN_WORDS = {
    "counsellor", "coordinator", "volunteer", "first-steps", "cases", "case", "consultation",
    "letters", "exchange", "differences", "same-person", "directory", "figures", "settings",
    "checking", "team", "volunteers", "accesses",
}  # fmt: skip


def _screen_words(language: str) -> set[str]:
    found = set()
    for message in ET.parse(ROOT / "i18n/counsel_de.ts").iter("message"):  # noqa: S314
        words = message.findtext("source" if language == "en" else "translation") or ""
        found |= {words, words.rstrip("… ."), words.partition("  (")[0]}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_news_are_those_of_this_version(language: str) -> None:
    (news,) = (topic for topic in topics(language) if topic.name == "news")
    versions = re.findall(r"^## Version (.+)$", news.text, re.MULTILINE)
    released = re.findall(r"^## \[(\d[^\]]*)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert versions[0] == __version__
    assert set(released) <= set(versions)


def test_a_picture_is_found_by_its_words_and_not_by_its_file() -> None:
    topic = Topic(name="a", title="One", text="![The desk](pictures/table.png)")
    assert matching((topic,), "desk")
    assert not matching((topic,), "table")


def _names(language: str, wanted: str) -> list[str]:
    return [topic.name for topic in matching(topics(language), wanted)]


def test_nothing_asked_for_finds_everything() -> None:
    assert _names("de", "  ") == [topic.name for topic in topics("de")]


def test_the_beginning_of_a_word_is_enough() -> None:
    assert "keys" in _names("en", "sheet organ")


def test_a_word_that_no_topic_has_is_passed_over_and_alone_finds_nothing() -> None:
    assert _names("en", "organisation zebra") == _names("en", "organisation") != []
    assert _names("en", "zebra") == []


def test_umlauts_and_capitals_do_not_matter() -> None:
    assert _names("de", "SCHLUSSEL")[0] == "keys"


def test_words_that_only_find_a_topic_are_not_shown() -> None:
    for language in LANGUAGES:
        assert all("<!--" not in topic.text for topic in topics(language))
        assert sum(bool(topic.also) for topic in topics(language)) > 25


def test_a_topic_with_the_word_in_its_title_comes_first() -> None:
    found = matching(
        (
            Topic(name="a", title="One", text="about locking"),
            Topic(name="b", title="Locking", text="more"),
        ),
        "lock",
    )
    assert [topic.name for topic in found] == ["b", "a"]


ASKED = {
    "de": (
        ("Frist verpasst", "case"),
        ("Passwort vergessen", "keys"),
        ("USB-Stick", "exchange", "backups"),
        ("Laptop gestohlen", "loss"),
        ("drucken arabisch", "letters"),
        ("Klientin will ihre Akte sehen", "leaving", "accesses"),
        ("Wie lösche ich einen Fall?", "erasing"),
        ("doppelte Person", "same-person"),
        ("Schriftgröße ändern", "settings"),
        ("Ehrenamtlichen eine Aufgabe geben", "volunteers"),
        ("Schweigepflichtentbindung", "letters", "case"),
        ("Excel importieren", "tables"),
        ("Kollegin krank Vertretung", "team", "transfer"),
        ("Backup zurückspielen", "backups"),
        ("Sichrung", "backups"),
        ("Update installieren", "updates"),
        ("Programm hängt", "working"),
        ("rückgängig machen", "working"),
        ("Tastenkürzel", "keyboard"),
        ("Sprachkurse finden", "directory"),
        ("Passwrt vergesen", "keys"),
        ("Statistik fürs Land", "figures"),
        ("Foto vom Brief speichern", "documents"),
        ("Dolmetscherin", "consultation"),
        ("Wie bekomme ich Daten von der Kollegin?", "exchange"),
        ("Geburtsdatum falsch", "case"),
        ("Widerspruchsfrist berechnen", "case"),
        ("Wie lege ich einen neuen Klienten an", "cases"),
        ("Klient beschwert sich", "groups"),
        ("sperrt sich dauernd", "lock"),
    ),
    "en": (
        ("missed deadline", "case"),
        ("forgot password", "keys"),
        ("USB stick", "exchange", "backups"),
        ("my laptop was stolen", "loss"),
        ("how do I print Arabic", "letters"),
        ("client wants to see her file", "leaving", "accesses"),
        ("delete a case", "erasing"),
        ("duplicate client", "same-person"),
        ("bigger font", "settings"),
        ("give a volunteer a task", "volunteers"),
        ("import excel", "tables"),
        ("colleague is ill", "team", "transfer"),
        ("restoring a bakup", "backups"),
        ("install update", "updates"),
        ("program is slow", "working"),
        ("undo a mistake", "working"),
        ("keyboard shortcuts", "keyboard"),
        ("find a language course", "directory"),
        ("forgoten pasword", "keys"),
        ("statistics for the city", "figures"),
        ("scan a letter", "documents"),
        ("interpreter", "consultation"),
        ("get data from a colleague", "exchange"),
        ("who read my case", "accesses"),
        ("conflicting values", "differences"),
        ("computer locks itself all the time", "lock"),
        ("how do i make a new client", "cases"),
        ("colleague left the organisation", "team"),
    ),
}


@pytest.mark.parametrize(
    ("language", "question", "right"),
    [
        (language, question, right)
        for language, asked in ASKED.items()
        for question, *right in asked
    ],
)
def test_what_a_counsellor_types_finds_the_right_topic_first_or_second(
    language: str, question: str, right: list[str]
) -> None:
    assert set(_names(language, question)[:2]) & set(right)
