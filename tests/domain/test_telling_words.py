from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.names import words
from counsel_app.domain.telling_words import Topic, spans, spot_terms, spot_topics, terms_in


def topics(text: str) -> list[tuple[str, Topic]]:
    return [(one.word, one.topic) for one in spot_topics(text)]


def says(text: str, *protected: str, told: tuple[str, ...] = ()) -> list[str]:
    return [one.word for one in spot_terms(text, terms_in(protected, told=told))]


@pytest.mark.parametrize(
    ("text", "word", "topic"),
    [
        ("Sie hat eine Angststörung, Diagnose F41", "Diagnose", Topic.HEALTH),
        ("zur Traumatherapie begleiten", "Traumatherapie", Topic.HEALTH),
        ("He takes medication", "medication", Topic.HEALTH),
        ("هي حامل في الشهر الثالث", "حامل", Topic.HEALTH),
        ("Вона вагітна", "вагітна", Topic.HEALTH),
        ("او افسردگی دارد", "افسردگی", Topic.HEALTH),
        ("Elle est enceinte", "enceinte", Topic.HEALTH),
        ("Vorbereitung auf die Anhörung", "Anhörung", Topic.ASYLUM),
        ("Der ASYLANTRAG liegt bei", "ASYLANTRAG", Topic.ASYLUM),
        ("طلب اللجوء", "اللجوء", Topic.ASYLUM),
        ("Die Duldung läuft ab", "Duldung", Topic.STATUS),
        ("Ihr Mann ist gewalttätig", "gewalttätig", Topic.VIOLENCE),
        ("العنف في البيت", "العنف", Topic.VIOLENCE),
        ("Termin bei der Polizei", "Polizei", Topic.CRIMINAL),
        ("Поліція приходила", "Поліція", Topic.CRIMINAL),
    ],
)
def test_a_word_about_what_is_secret_is_found_in_six_languages(
    text: str, word: str, topic: Topic
) -> None:
    assert (word, topic) in topics(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mathe für den EQ-Test, Donnerstag 17 Uhr in der Bibliothek",
        "Wir waren beim Jobcenter. Es ging gut. Nächster Termin am Montag.",
        "We went to the library and learned German.",
        "ذهبنا إلى المكتبة وتعلمنا الألمانية",
        "Ми були в бібліотеці",
        "با هم به کتابخانه رفتیم",
        "Nous avons visité l'école. Le cours est court.",
        "Wir haben das Museum besucht. Er sucht eine Wohnung und sagt Bescheid.",
        "Die Karte der Krankenkasse und die Haftpflichtversicherung mitbringen",
        "Papiere mitbringen, dann zur Drogerie",
        "",
    ],
)
def test_everyday_sentences_are_left_in_peace(text: str) -> None:
    assert topics(text) == []


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_words_for_people(topic: Topic) -> None:
    assert topic.label.de
    assert topic.label.en


@given(st.text())
def test_the_places_are_where_the_words_stand(text: str) -> None:
    found = list(spans(text))
    assert [word for _, _, word in found] == words(text)
    assert all(text[start:end] == word for start, end, word in found)


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_secret_name_is_found_wherever_it_stands(before: str, after: str) -> None:
    text = f"{before} Nemuneh {after}"
    terms = terms_in(["Nemuneh"])
    assert any(text[one.start : one.end] == "Nemuneh" for one in spot_terms(text, terms))


def test_a_term_is_found_in_other_case_inflected_and_inside_a_compound() -> None:
    assert says("NEMUNEHS Bruder in der Lindenwegsiedlung", "Nemuneh", "Lindenweg 4") == [
        "NEMUNEHS", "Lindenwegsiedlung",
    ]  # fmt: skip


def test_a_short_name_is_found_as_a_whole_word_only() -> None:
    assert says("Tara fährt nach Taranto", "Tara") == ["Tara"]


def test_a_number_is_found_however_it_is_spaced() -> None:
    assert says("Az. 12 34-56/7 mitbringen", "AZR 1234567") == ["12 34-56/7"]
    assert says("PLZ 01067", "Lindenweg 4, 01067 Dresden") == ["01067"]
    assert says("um 17.00 Uhr, Raum 4", "Lindenweg 4, 1700") == []


def test_what_the_volunteer_is_told_anyway_is_no_secret() -> None:
    assert says("Samira abholen", "Samira Al-Mithal", told=("Samira",)) == []


def test_small_words_of_a_protected_note_are_no_terms() -> None:
    assert says("nach der Schule", "Schlafprobleme nach der Flucht") == []
    assert says("في المدرسة", "كوابيس في الليل") == []
    assert says("يرى كوابيس", "كوابيس في الليل") == ["كوابيس"]


def test_a_word_of_two_lists_is_pointed_out_once() -> None:
    assert len(spot_topics("Haftpsychose")) == 1
