"""Ticks in a guide become proposals; what a person wrote is never taken away."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.guides import Guide, Section, guides_for
from counsel_app.domain.prefill import (
    Prefill,
    ProposedDate,
    ProposedReferral,
    ProposedStep,
    apply_ticks,
    tick_of,
    updated_steps,
    updated_text,
)

DAY = date(2026, 11, 6)
GUIDES = guides_for(["ASYL_DECISION", "LETTER_EXPLAINED"])


def ticked(*ticks: str, language: str = "de") -> Prefill:
    return apply_ticks(GUIDES, ticks, language=language, talked_on=DAY)


def test_nothing_ticked_proposes_nothing() -> None:
    assert ticked() == Prefill()


def test_a_question_gives_a_line_to_complete_and_an_explanation_a_finished_one() -> None:
    found = ticked("ASYL_DECISION/envelope", "ASYL_DECISION/noobj", "ASYL_DECISION/instruction")
    assert found.note == (
        "Gelber Umschlag, Datum: ",
        "Geprüft: Letzte Seite, Rechtsbehelfsbelehrung: welches Gericht, welche Frist?",
        "Erklärt: Einen Widerspruch gibt es im Asylrecht nicht. Nur eine Klage hilft.",
    )


def test_steps_referrals_and_dates_come_with_who_when_and_by_which_rule() -> None:
    found = ticked(
        "ASYL_DECISION/bring", "ASYL_DECISION/law_refer", "ASYL_DECISION/law", "ASYL_DECISION/bamf"
    )
    assert found.steps[-1] == ProposedStep(
        task="Umschlag und Bescheid vollständig mitbringen",
        actor="CLIENT",
        due_on=date(2026, 11, 7),
    )
    assert found.steps[0].due_on == DAY
    assert found.referrals == (
        ProposedReferral(institution="LAWYER", purpose="Prüfung der Klage gegen den BAMF-Bescheid"),
    )
    assert found.dates == (
        ProposedDate(
            event="BAMF_DECISION",
            text="Frist für die Klage berechnen",
            rules=("KLAGE_BAMF_2W", "KLAGE_BEGRUENDUNG", "KLAGE_BAMF_NEW_LAW"),
        ),
    )


def test_each_proposal_names_the_sources_of_its_guide_once() -> None:
    found = ticked("ASYL_DECISION/bring", "ASYL_DECISION/noobj")
    assert "§ 74 AsylG (buzer.de)" in found.sources
    assert len(found.sources) == len(set(found.sources))


def test_the_words_come_in_the_language_asked_for() -> None:
    assert ticked("LETTER_EXPLAINED/keep", language="en").agreements == (
        "The person puts letter and envelope together into the folder.",
    )


def test_letters_are_wished_for_by_their_kind() -> None:
    (letter,) = ticked("LETTER_EXPLAINED/rep").letters
    assert letter.letter == "REPORT"


def test_ticks_that_no_guide_knows_any_more_are_passed_over() -> None:
    assert ticked("ASYL_DECISION/gone", "WALK/one", "") == Prefill()


def test_what_not_to_do_cannot_be_ticked() -> None:
    assert ticked("ASYL_DECISION/date") == Prefill()


@pytest.mark.parametrize("topic", ["VIOLENCE", "WORK", "OTHER"])
def test_every_item_but_the_warnings_does_something(topic: str) -> None:
    (guide,) = guides_for([topic])
    for item in guide.items:
        found = apply_ticks([guide], [tick_of(guide, item)], language="de", talked_on=DAY)
        assert (found == Prefill()) == (item.section is Section.AVOID)


# The text of the note


def test_new_lines_stand_below_what_was_written() -> None:
    text = updated_text("Von Hand.\n\n", before=(), after=("Eins: ", "Zwei"))
    assert text == "Von Hand.\nEins: \nZwei"


def test_a_tick_taken_back_takes_its_line_away_while_it_stands_as_proposed() -> None:
    before = ("Eins: ", "Zwei")
    assert updated_text("Oben\nEins: \nZwei", before=before, after=("Zwei",)) == "Oben\nZwei"
    written = "Oben\nEins: 4.11.2026\nZwei"
    assert updated_text(written, before=before, after=("Zwei",)) == written


def test_a_line_that_was_deleted_by_hand_does_not_come_back_with_the_next_tick() -> None:
    assert updated_text("Oben", before=("Eins",), after=("Eins", "Zwei")) == "Oben\nZwei"


def test_a_line_that_stands_there_already_is_not_written_twice() -> None:
    assert updated_text("Eins", before=(), after=("Eins",)) == "Eins"


LINES = st.lists(st.sampled_from(["Eins: ", "Zwei", "Drei"]), unique=True)


@given(st.text(alphabet="ab \n", max_size=30), LINES, LINES)
def test_what_a_person_wrote_is_never_lost(text: str, before: list[str], after: list[str]) -> None:
    found = updated_text(text, before=before, after=after)
    written = [line for line in text.split("\n") if line.strip()]
    assert [line for line in found.split("\n") if line.strip()][: len(written)] == written


@given(LINES)
def test_ticking_and_taking_back_leaves_the_note_as_it_was(after: list[str]) -> None:
    shown = updated_text("Oben", before=(), after=after)
    assert updated_text(shown, before=after, after=()) == "Oben"


# The lines for steps

ONE = ProposedStep(task="Anrufen", actor="COUNSELLOR", due_on=DAY)
TWO = ProposedStep(task="Mitbringen", actor="CLIENT", due_on=DAY + timedelta(days=1))
AS_ONE = {"task": "Anrufen", "actor": "COUNSELLOR", "due_on": "2026-11-06"}
AS_TWO = {"task": "Mitbringen", "actor": "CLIENT", "due_on": "2026-11-07"}


def test_ticked_steps_stand_below_and_go_away_with_their_tick() -> None:
    own: dict[str, object] = {"task": "Eigenes", "actor": "CLIENT", "due_on": None}
    shown = updated_steps([own], before=(), after=(ONE, TWO))
    assert shown == [own, AS_ONE, AS_TWO]
    assert updated_steps(shown, before=(ONE, TWO), after=(TWO,)) == [own, AS_TWO]


def test_a_step_that_was_changed_or_stored_stays() -> None:
    changed: dict[str, object] = {**AS_ONE, "due_on": "2026-12-01"}
    stored: dict[str, object] = {**AS_TWO, "id": "7"}
    assert updated_steps([changed, stored], before=(ONE, TWO), after=()) == [changed, stored]


def test_a_step_deleted_by_hand_does_not_come_back() -> None:
    assert updated_steps([], before=(ONE,), after=(ONE, TWO)) == [AS_TWO]


def test_a_step_that_stands_there_is_not_proposed_twice() -> None:
    assert updated_steps([dict(AS_ONE)], before=(), after=(ONE,)) == [AS_ONE]


def test_a_tick_is_named_by_topic_and_item() -> None:
    guide: Guide = GUIDES[0]
    assert tick_of(guide, guide.items[0]) == "ASYL_DECISION/envelope"
