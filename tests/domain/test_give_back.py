from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from counsel_app.domain.access import Audience
from counsel_app.domain.give_back import (
    ACCEPTED,
    PROPOSALS,
    RETURNED,
    Proposal,
    Review,
    Standing,
    VolunteerHours,
    euro_words,
    hours_words,
    last_word,
    review_of,
    standing_of,
    wording_of,
)
from counsel_app.domain.records import attributes, from_wire, to_wire
from counsel_app.domain.scopes import visible_fields
from tests.domain.strategies import records_of
from tests.profiles import TODAY, a_volunteer_note, an_id, volunteer_hours, volunteer_paper


def a_word(number: int, proposal: Proposal, decision: str) -> Review:
    return Review(
        id=an_id(number),
        case_id=an_id(2),
        assignment_id=an_id(10),
        about_id=proposal.id,
        decision=decision,
        wording=wording_of(proposal),
        decided_on=TODAY,
    )


def test_what_nobody_spoke_about_waits() -> None:
    assert standing_of(a_volunteer_note(), []) is Standing.WAITING
    assert review_of(a_volunteer_note(), []) is None
    assert last_word(a_volunteer_note(), []) is None


def test_the_latest_word_counts() -> None:
    note = a_volunteer_note()
    words = [a_word(52, note, ACCEPTED), a_word(51, note, RETURNED)]
    assert standing_of(note, words) is Standing.ACCEPTED
    assert standing_of(note, [*words, a_word(53, note, RETURNED)]) is Standing.RETURNED


def test_a_word_on_something_else_says_nothing() -> None:
    word = a_word(51, volunteer_paper(), ACCEPTED)
    assert standing_of(a_volunteer_note(), [word]) is Standing.WAITING


def test_what_the_volunteer_wrote_anew_waits_again_and_the_earlier_word_is_known() -> None:
    word = a_word(51, a_volunteer_note(), RETURNED)
    anew = a_volunteer_note(text="Wir haben gerechnet, eine Stunde lang.")
    assert standing_of(anew, [word]) is Standing.WAITING
    assert last_word(anew, [word]) == word


@given(records_of(VolunteerHours))
def test_the_wording_is_the_same_wherever_the_proposal_travelled(hours: VolunteerHours) -> None:
    there = from_wire(VolunteerHours, hours.id, to_wire(hours))
    assert wording_of(there) == wording_of(hours)
    assert wording_of(replace(hours, minutes=hours.minutes + 1)) != wording_of(hours)


def test_hours_of_two_people_that_read_alike_are_two() -> None:
    assert wording_of(volunteer_hours(14)) != wording_of(volunteer_hours(16))


def test_a_volunteer_may_have_the_whole_of_every_proposal_and_of_the_answer_what_is_for_them() -> (
    None
):
    for kind in PROPOSALS:
        everything = {one.name for one in attributes(kind)}
        for audience in (Audience.REDUCED, Audience.COMPANION):
            assert visible_fields(kind.TYPE, audience) == everything
    assert visible_fields("volunteer_review", Audience.REDUCED) == {
        "case_id", "assignment_id", "about_id", "decision", "sentence", "wording", "decided_on",
    }  # fmt: skip


def test_no_region_learns_of_hours_papers_or_answers() -> None:
    for name in ("volunteer_hours", "volunteer_paper", "volunteer_review"):
        assert visible_fields(name, Audience.REGION) == frozenset()


def test_time_and_money_are_said_as_people_write_them() -> None:
    assert (hours_words(90), hours_words(5), hours_words(1500)) == ("1:30 h", "0:05 h", "25:00 h")
    assert (euro_words(320, "de"), euro_words(5, "en")) == ("3,20 €", "€0.05")
    assert euro_words(5, "fr") == "0,05 €"
