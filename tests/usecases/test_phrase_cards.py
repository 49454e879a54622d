from __future__ import annotations

from typing import Any

import pytest

from counsel_app.documents.phrases import phrases
from counsel_app.usecases.phrase_cards import decks, folder_papers, folder_sentence
from counsel_app.usecases.volunteering import write_note
from tests.profiles import TODAY, Desk, a_volunteer_note, an_assignment, an_id


def put(desk: Desk, **given: Any) -> None:
    with desk.vault.atomic(desk.clock) as write:
        write.put(an_assignment(**given))


def test_cards_are_in_the_clients_languages_with_german_beside_them(anna: Desk) -> None:
    put(anna, languages=("prs", "apc", "acm", "deu", "hin"), meets_on=TODAY, from_time="17:00")
    dari, arabic = decks(anna.vault, an_id(10))
    assert (dari.language, arabic.language) == ("prs", "ar")
    assert dari.is_rtl
    assert len(dari.cards) == len(arabic.cards)
    for deck in (dari, arabic):
        theirs = phrases(deck.language)
        assert all(card.german and card.theirs for card in deck.cards)
        assert deck.cards[0].german.startswith("Termin: ")
        assert "17:00" in deck.cards[0].theirs
        assert any(theirs.word("bring", "passport") in card.theirs for card in deck.cards)
        assert any(card.theirs.endswith("112") for card in deck.cards)


def test_what_nobody_checked_says_so_in_that_language(anna: Desk) -> None:
    put(anna, languages=("ukr", "eng"), meets_on=None)
    for deck in decks(anna.vault, an_id(10)):
        checked = phrases(deck.language)
        assert deck.draft_note == (checked.say("draft_note") if checked.is_draft else "")
        assert not deck.cards[0].german.startswith("Termin")


def test_nothing_of_what_may_not_be_read_unchecked_is_on_a_card(anna: Desk) -> None:
    put(anna, languages=("apc",))
    (deck,) = decks(anna.vault, an_id(10))
    arabic = phrases("ar")
    kept_out = {arabic.word("chapters", one) for one in ("asylum", "rights")}
    kept_out |= set(arabic.texts.get("release", {}).values())
    assert not {card.theirs for card in deck.cards} & kept_out


def test_where_nothing_is_known_there_are_no_cards(anna: Desk) -> None:
    assert decks(anna.vault, an_id(404)) == ()
    put(anna, languages=("hin",))
    assert decks(anna.vault, an_id(10)) == ()


@pytest.mark.parametrize("language", ["de", "en", "ar", "uk", "fa", "fr", "tr", "xx"])
def test_the_papers_of_the_folder_have_words_in_every_language(language: str) -> None:
    found = dict(folder_papers(language))
    assert set(found) == set(dict(folder_papers("de")))
    assert "this_paper" not in found
    assert (found == dict(folder_papers("de"))) is (language in ("de", "xx"))


def test_the_counsellor_reads_in_german_what_is_there_and_what_is_missing(anna: Desk) -> None:
    some = folder_sentence(("passport",))
    assert some.startswith("Da: Pass.\nFehlt: ")
    every = tuple(key for key, _ in folder_papers("de"))
    assert "Fehlt" not in folder_sentence(every)
    assert folder_sentence(()).startswith("Fehlt: Pass, ")
    put(anna)
    note = a_volunteer_note(happening="FOLDER", text=some)
    write_note(anna.vault, note, clock=anna.clock)
