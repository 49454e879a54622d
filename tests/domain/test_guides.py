"""Guides: one for every topic, complete in two languages, within the law that rules name."""

from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.codes import code_list
from counsel_app.domain.guides import (
    Guide,
    Section,
    guides_for,
    shipped_guide,
    shipped_guide_problems,
)
from counsel_app.domain.rule_file import shipped_rules

TOPICS = [entry.code for entry in code_list("topics")]
TO_VERIFY = {"ASYL_DECISION", "DUBLIN", "BENEFITS", "HEALTH_ACCESS", "WORK"}
ADDRESSED = (" Sie ", " Ihr ", " Ihre ", " Ihnen ")


def the(topic: str) -> Guide:
    found = shipped_guide(topic)
    assert found is not None
    return found


def test_every_topic_has_a_guide_and_nothing_is_wrong_in_them() -> None:
    assert shipped_guide_problems() == []
    assert [guide.topic for guide in guides_for(TOPICS)] == TOPICS
    assert len(TOPICS) >= 27
    assert shipped_guide("NOTHING") is None


@pytest.mark.parametrize("topic", TOPICS)
def test_a_guide_leads_from_questions_to_steps_and_says_what_not_to_do(topic: str) -> None:
    guide = the(topic)
    count = {section: len(guide.of(section)) for section in Section}
    assert count[Section.ASK] >= 3
    assert count[Section.EXPLAIN] >= 3
    assert count[Section.AGREE] >= 1
    assert count[Section.STEP] >= 1
    assert count[Section.REFER] >= 1
    assert count[Section.LETTER] >= 1
    assert count[Section.AVOID] >= 2
    assert guide.sources
    assert guide.checked_on < guide.review_by


@pytest.mark.parametrize("topic", TOPICS)
def test_every_line_is_short_and_speaks_to_no_one_as_sie(topic: str) -> None:
    guide = the(topic)
    for text in (guide.aim, *(item.text for item in guide.items)):
        for words in (text.de, text.en):
            assert 4 < len(words) <= 170, words
            assert words == words.strip()
        assert not any(word in f" {text.de} " for word in ADDRESSED), text.de
    for item in guide.of(Section.ASK):
        assert item.note is not None
        assert item.note.de != item.text.de


@pytest.mark.parametrize("topic", TOPICS)
def test_the_rules_a_guide_names_are_those_its_events_can_start(topic: str) -> None:
    guide = the(topic)
    events = {item.event for item in guide.of(Section.DATE)}
    assert set(guide.rules) == {
        rule.id for rule in shipped_rules().rules if events & set(rule.triggers)
    }


def test_guides_that_rest_on_unsure_law_are_to_be_verified() -> None:
    assert {topic for topic in TOPICS if not the(topic).verified} == TO_VERIFY
    assert the("DUBLIN").is_grey(date(2026, 11, 22))
    assert not the("RESIDENCE").is_grey(date(2027, 5, 31))
    assert the("RESIDENCE").is_grey(date(2027, 6, 1))


def test_every_deadline_of_the_rule_file_is_reached_by_some_guide() -> None:
    reached = {rule for topic in TOPICS for rule in the(topic).rules}
    assert {rule.id for rule in shipped_rules().rules} <= reached


@pytest.mark.parametrize("topic", ["RESIDENCE", "ASYL_DECISION", "TRACING", "FAMILY_REUNION"])
def test_the_embassy_is_warned_of_wherever_a_passport_may_come_up(topic: str) -> None:
    avoid = " ".join(item.text.de for item in the(topic).of(Section.AVOID))
    assert "Botschaft" in avoid


@pytest.mark.parametrize("topic", ["VIOLENCE", "PSYCHOSOCIAL", "ADDICTION", "HEALTH_ACCESS"])
def test_protected_matters_are_agreed_to_be_protected_notes(topic: str) -> None:
    agreed = " ".join(item.text.de for item in the(topic).of(Section.AGREE))
    assert "geschützt" in agreed


def test_no_guide_asks_for_a_residence_status_before_it_helps() -> None:
    assert "Ohne Papiere geht die Beratung genauso weiter" in the("RESIDENCE").items[0].text.de
    first = the("OTHER").of(Section.AVOID)
    assert any("nicht zuerst nach Papieren" in item.text.de.replace("N", "n") for item in first)


def test_an_item_is_found_by_its_id() -> None:
    assert the("WORK").item("permit") is not None
    assert the("WORK").item("nothing") is None
