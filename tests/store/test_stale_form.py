"""A form that was filled before a colleague's change came in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.versions import resolve
from counsel_app.store.journal import open_conflicts, ops_of, own_ops_after
from counsel_app.store.vault import Vault
from tests.profiles import a_consultation

TALK = a_consultation(1, content="what was said", minutes=30)


@dataclass(slots=True, kw_only=True)
class Two:
    """Anna and Ben, who have the same consultation; Anna's form is open since ``seen``."""

    anna: Vault
    ben: Vault
    clock: FixedClock
    seen: int = 0

    def begin(self, talk: Consultation) -> None:
        self.put(self.anna, talk)
        self.bring(self.anna, self.ben)
        self.seen = self.anna.journal_end[0]

    def put(self, vault: Vault, talk: Consultation, **how: Any) -> None:
        with vault.atomic(self.clock) as write:
            write.put(talk, **how)

    def bring(self, giver: Vault, taker: Vault) -> None:
        with taker.atomic(self.clock) as write:
            write.apply(own_ops_after(giver, 0)[0], source="bundle")

    def ben_writes(self, **fields: Any) -> None:
        """A colleague's change is merged while Anna's form is open."""
        found = self.ben.get(Consultation, TALK.id)
        assert found is not None
        self.put(self.ben, replace(found, **fields))
        self.bring(self.ben, self.anna)

    def anna_saves(self, **fields: Any) -> None:
        """What stands in her form: the record as it was, with her edits."""
        self.put(self.anna, replace(TALK, **fields), seen=self.seen)

    @property
    def shown(self) -> Consultation:
        found = self.anna.get(Consultation, TALK.id)
        assert found is not None
        return found

    def values_of(self, field: str) -> set[object]:
        return {head.value for head in resolve(ops_of(self.anna, TALK.id)).fields[field].heads}


@pytest.fixture
def two(new_vault: Callable[[str], Vault], clock: FixedClock) -> Two:
    two = Two(anna=new_vault("anna"), ben=new_vault("ben"), clock=clock)
    two.begin(TALK)
    return two


def test_the_same_field_in_both_is_a_difference_and_no_correction(two: Two) -> None:
    two.ben_writes(content="what Ben heard", minutes=75)
    two.anna_saves(content="what Anna heard")
    assert open_conflicts(two.anna) == [("consultation", TALK.id, "content")]
    assert two.values_of("content") == {"what Ben heard", "what Anna heard"}


def test_what_the_colleague_wrote_in_other_fields_stays(two: Two) -> None:
    two.ben_writes(minutes=75, agreements="Brief am Montag")
    two.anna_saves(content="what Anna heard")
    assert (two.shown.minutes, two.shown.agreements) == (75, "Brief am Montag")
    assert two.shown.content == "what Anna heard"
    assert open_conflicts(two.anna) == []


def test_both_come_to_the_same_after_an_exchange(two: Two) -> None:
    two.ben_writes(content="what Ben heard", minutes=75)
    two.anna_saves(content="what Anna heard", language="ti")
    two.bring(two.anna, two.ben)
    assert two.ben.get(Consultation, TALK.id) == two.shown
    assert open_conflicts(two.ben) == open_conflicts(two.anna)


def test_the_same_words_from_both_are_one_word(two: Two) -> None:
    two.ben_writes(content="the same")
    before = two.anna.journal_end
    two.anna_saves(content="the same")
    assert two.anna.journal_end == before
    assert open_conflicts(two.anna) == []


def test_a_form_saved_unchanged_says_nothing(two: Two) -> None:
    two.ben_writes(content="what Ben heard")
    two.anna_saves()
    assert two.shown.content == "what Ben heard"
    assert open_conflicts(two.anna) == []


def test_a_field_that_was_empty_for_both_is_a_difference_too(two: Two) -> None:
    two.ben_writes(agreements="Montag")
    two.anna_saves(agreements="Dienstag")
    assert two.values_of("agreements") == {"Montag", "Dienstag"}
    assert open_conflicts(two.anna) == [("consultation", TALK.id, "agreements")]


def test_a_record_deleted_meanwhile_comes_back_only_with_something_new(two: Two) -> None:
    with two.ben.atomic(two.clock) as write:
        write.delete(TALK)
    two.bring(two.ben, two.anna)
    two.anna_saves()
    assert two.anna.get(Consultation, TALK.id) is None
    two.anna_saves(content="what Anna heard")
    assert two.shown.content == "what Anna heard"
    assert ("consultation", TALK.id, "deleted") in open_conflicts(two.anna)


def test_taking_off_protection_does_not_restate_what_was_not_in_sight(
    new_vault: Callable[[str], Vault], clock: FixedClock
) -> None:
    two = Two(anna=new_vault("anna"), ben=new_vault("ben"), clock=clock)
    two.begin(replace(TALK, note_class="protected"))
    two.ben_writes(content="what Ben heard", minutes=75, agreements="Montag")
    two.anna_saves(content="what Anna heard", agreements="Dienstag", note_class="normal")
    assert two.values_of("content") == {"what Ben heard", "what Anna heard"}
    assert two.values_of("agreements") == {"Montag", "Dienstag"}
    assert two.shown.minutes == 75
    assert {field for _, _, field in open_conflicts(two.anna)} == {"content", "agreements"}
    # It is said as a whole: who was withheld it gets every field from this device.
    last = own_ops_after(two.anna, two.seen)[0][-1]
    assert {"held_on", "minutes", "topics", "content", "note_class"} <= set(last.fields)


def test_a_form_with_nothing_new_below_it_is_an_ordinary_correction(two: Two) -> None:
    two.anna_saves(content="corrected")
    assert two.shown.content == "corrected"
    assert open_conflicts(two.anna) == []


def test_saving_twice_from_one_form_is_a_correction_of_oneself(two: Two) -> None:
    two.anna_saves(content="first")
    two.ben_writes(minutes=75)
    two.anna_saves(content="second")
    assert (two.shown.content, two.shown.minutes) == ("second", 75)
    assert open_conflicts(two.anna) == []


def test_values_are_what_a_record_shows_within_the_transaction_too(
    vault: Vault, clock: FixedClock
) -> None:
    with vault.atomic(clock) as write:
        assert write.values(TALK.id) == {}
        write.put(TALK)
        assert write.values(TALK.id)["content"] == TALK.content
        write.put(replace(TALK, content="corrected"))
        assert write.values(TALK.id)["content"] == "corrected"
        write.delete(TALK)
        assert write.values(TALK.id)["content"] == "corrected"
    assert vault.get(Consultation, TALK.id) is None
