"""Every language says the same things."""

from __future__ import annotations

import string
from datetime import date

import pytest

from counsel_app.documents.client_letter import BRING
from counsel_app.documents.phrases import (
    FORMS,
    LANGUAGES,
    OWN_DIGITS,
    WITH_OWN_DIGITS,
    phrase_language,
    phrases,
)
from counsel_app.documents.text.fonts import missing
from counsel_app.domain.codes import code_list

EACH = pytest.mark.parametrize("language", LANGUAGES)


def holes(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@EACH
def test_a_language_has_every_sentence_with_the_same_places_to_fill(language: str) -> None:
    german, theirs = phrases("de"), phrases(language)
    for group, texts in german.texts.items():
        if group in FORMS and not theirs.has(group):
            continue
        assert theirs.texts[group].keys() == texts.keys()
        for key, text in texts.items():
            assert theirs.texts[group][key].strip()
            assert holes(theirs.texts[group][key]) == holes(text), key


@EACH
def test_every_letter_of_a_language_has_a_font(language: str) -> None:
    for texts in phrases(language).texts.values():
        assert missing("".join(texts.values())) == frozenset()


@EACH
def test_codes_that_a_sheet_prints_have_words(language: str) -> None:
    texts = phrases(language).texts
    assert set(texts["actors"]) == {code.code for code in code_list("step_actors")}
    assert set(texts["date_kinds"]) == {code.code for code in code_list("date_kinds")}
    assert set(texts["bring"]) == set(BRING)


@EACH
def test_only_german_counts_without_a_review(language: str) -> None:
    theirs = phrases(language)
    assert theirs.is_draft == (not theirs.reviewed_by and language != "de")


def test_a_day_keeps_the_german_form_of_the_date() -> None:
    day = date(2026, 11, 19)
    assert phrases("de").day(day, "09:30") == "Donnerstag, 19.11.2026, 09:30 Uhr"
    assert phrases("ar").day(day) == "الخميس، 19.11.2026"
    assert phrases("ti").day(day) == "ሓሙስ, 19.11.2026"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "الخميس، ١٩.١١.٢٠٢٦"),
        ("ckb", "پێنجشەممە، ١٩.١١.٢٠٢٦"),
        ("prs", "پنجشنبه، ۱۹.۱۱.۲۰۲۶"),
    ],
)
def test_a_day_is_written_in_the_digits_of_the_language_where_asked_for(
    language: str, expected: str
) -> None:
    day = date(2026, 11, 19)
    own = phrases(f"{language}{OWN_DIGITS}")
    assert own.day(day) == expected
    assert not set("0123456789") & set(own.day(day, "09:30") + own.say("until", date="19.11.2026"))
    assert own.language == language
    assert set("0123456789") & set(phrases(language).day(day))


@EACH
def test_only_digits_that_are_written_differently_change(language: str) -> None:
    day = date(2026, 11, 19)
    own = phrases(f"{language}{OWN_DIGITS}").day(day)
    assert (own == phrases(language).day(day)) == (language not in WITH_OWN_DIGITS)


def test_dialects_read_the_language_they_write() -> None:
    assert phrase_language("apc") == "ar"
    assert phrase_language("vie") is None


def test_all_fifteen_languages_are_there() -> None:
    assert len(LANGUAGES) == 15
    codes = {code.code for code in code_list("languages")}
    reached = {phrase_language(code) for code in codes}
    assert set(LANGUAGES) <= reached


def test_where_the_day_begins_at_six_the_clock_is_named() -> None:
    day = date(2026, 11, 19)
    assert "ጀርመን" in phrases("ti").day(day, "09:30")
    assert "ጀርመን" in phrases("am").day(day, "09:30")
