from __future__ import annotations

from dataclasses import replace

import pytest

from counsel_app.domain.consultation import Consultation, seal_of
from counsel_app.usecases.consultations import (
    NotYourNote,
    SignedNote,
    delete_consultation,
    record_consultation,
    sign_consultation,
)
from tests.profiles import Desk, a_consultation


def written(desk: Desk, **fields: object) -> Consultation:
    talk = replace(a_consultation(30), counsellor_id="", **fields)  # type: ignore[arg-type]
    record_consultation(desk.vault, talk, clock=desk.clock)
    found = desk.vault.get(Consultation, talk.id)
    assert found is not None
    return found


def test_a_signed_note_is_neither_changed_nor_deleted(anna: Desk) -> None:
    talk = written(anna)
    sign_consultation(anna.vault, talk.id, clock=anna.clock)
    signed = anna.vault.get(Consultation, talk.id)
    assert signed is not None
    assert signed.signed_on == anna.clock.today()
    assert not signed.was_altered_after_signing()
    end = anna.vault.journal_end
    with pytest.raises(SignedNote):
        record_consultation(anna.vault, replace(signed, content="other"), clock=anna.clock)
    with pytest.raises(SignedNote):
        delete_consultation(anna.vault, talk.id, clock=anna.clock)
    with pytest.raises(SignedNote):
        sign_consultation(anna.vault, talk.id, clock=anna.clock)
    assert anna.vault.journal_end == end


def test_an_amendment_is_a_consultation_of_its_own(anna: Desk) -> None:
    talk = written(anna)
    sign_consultation(anna.vault, talk.id, clock=anna.clock)
    record_consultation(
        anna.vault, replace(a_consultation(31), amends_id=talk.id), clock=anna.clock
    )
    assert len(anna.vault.all(Consultation, amends_id=talk.id)) == 1


def test_only_who_held_it_signs_and_nobody_signs_what_is_not_there(anna: Desk) -> None:
    talk = written(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(talk, counsellor_id="somebody else"))
    with pytest.raises(NotYourNote):
        sign_consultation(anna.vault, talk.id, clock=anna.clock)
    changes = sign_consultation(anna.vault, a_consultation(99).id, clock=anna.clock)
    assert changes.records == ()


def test_words_that_a_merge_brought_after_signing_are_noticed(anna: Desk) -> None:
    talk = written(anna)
    sign_consultation(anna.vault, talk.id, clock=anna.clock)
    signed = anna.vault.get(Consultation, talk.id)
    assert signed is not None
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(signed, content="what a colleague had written"))
    now = anna.vault.get(Consultation, talk.id)
    assert now is not None
    assert now.was_altered_after_signing()


def test_the_seal_covers_every_field_but_the_signature(anna: Desk) -> None:
    talk = written(anna)
    assert seal_of(replace(talk, seal="x", signed_on=anna.clock.today())) == seal_of(talk)
    for changed in (
        replace(talk, content="x"),
        replace(talk, minutes=1),
        replace(talk, note_class="protected"),
        replace(talk, id=a_consultation(98).id),
    ):
        assert seal_of(changed) != seal_of(talk)
