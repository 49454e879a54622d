from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from counsel_app.domain.loss import Decision
from counsel_app.usecases import loss as lost
from counsel_app.usecases import profiles
from counsel_app.usecases.loss import NoticedInFuture
from tests.documents.reading import text_of
from tests.profiles import PASSPHRASE, Desk


def test_a_loss_begins_at_the_minute_it_is_recorded(anna: Desk) -> None:
    anna.clock.moment = datetime(2026, 11, 22, 9, 42, 31, 5, tzinfo=UTC)
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    assert begun.noticed_at == datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
    assert lost.losses(anna.vault) == [begun]


def test_answers_and_ticks_are_there_after_closing_and_opening(anna: Desk) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    lost.tick_step(anna.vault, begun, "told", is_done=True, clock=anna.clock)
    lost.save_loss(
        anna.vault,
        replace(begun, device="Laptop „Nord 3“", decision=Decision.NOBODY, reason="verschlüsselt"),
        clock=anna.clock,
    )
    anna.vault.close()
    anna.vault = profiles.open_profile(anna.folder, passphrase=PASSPHRASE)
    (kept,) = lost.losses(anna.vault)
    assert (kept.device, kept.reason) == ("Laptop „Nord 3“", "verschlüsselt")
    assert kept.done == {"told": anna.clock.now()}
    assert kept.decided_at == anna.clock.now()


def test_the_latest_loss_comes_first_and_each_keeps_its_own_answers(anna: Desk) -> None:
    first = lost.begin_loss(anna.vault, clock=anna.clock)
    anna.clock.advance(timedelta(days=30))
    second = lost.begin_loss(anna.vault, clock=anna.clock)
    lost.save_loss(anna.vault, replace(first, device="Stick"), clock=anna.clock)
    assert [(one.id, one.device) for one in lost.losses(anna.vault)] == [
        (second.id, ""),
        (first.id, "Stick"),
    ]


def test_a_tick_notes_its_time_and_can_be_taken_back(anna: Desk) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    anna.clock.advance(timedelta(minutes=5))
    ticked = lost.tick_step(anna.vault, begun, "police", is_done=True, clock=anna.clock)
    assert ticked.done == {"police": anna.clock.now()}
    taken_back = lost.tick_step(anna.vault, ticked, "police", is_done=False, clock=anna.clock)
    assert taken_back.done == {}


def test_saving_older_answers_forgets_no_tick_made_meanwhile(anna: Desk) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    lost.tick_step(anna.vault, begun, "told", is_done=True, clock=anna.clock)
    assert lost.save_loss(anna.vault, begun, clock=anna.clock).done.keys() == {"told"}


def test_the_time_of_a_decision_is_that_of_its_last_change(anna: Desk) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    anna.clock.advance(timedelta(hours=1))
    decided = lost.save_loss(
        anna.vault, replace(begun, decision=Decision.AUTHORITY), clock=anna.clock
    )
    at = anna.clock.now()
    anna.clock.advance(timedelta(hours=1))
    explained = lost.save_loss(anna.vault, replace(decided, reason="Risiko"), clock=anna.clock)
    assert (decided.decided_at, explained.decided_at) == (at, at)
    opened = lost.save_loss(
        anna.vault, replace(explained, decision=Decision.OPEN), clock=anna.clock
    )
    assert opened.decided_at is None


def test_nobody_notices_in_the_future(anna: Desk) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    later = replace(begun, noticed_at=anna.clock.now() + timedelta(minutes=1))
    with pytest.raises(NoticedInFuture):
        lost.save_loss(anna.vault, later, clock=anna.clock)
    assert lost.losses(anna.vault) == [begun]


def test_whom_to_call_is_kept_before_anything_happens(anna: Desk) -> None:
    assert set(lost.contacts(anna.vault).values()) == {""}
    lost.save_contacts(anna.vault, {"officer": " Frau Muster, 0351 1 ", "other": "x"})
    assert lost.contacts(anna.vault)["officer"] == "Frau Muster, 0351 1"
    assert "other" not in lost.contacts(anna.vault)


def test_the_file_says_how_many_cases_it_holds(anna: Desk) -> None:
    assert lost.cases_in_file(anna.vault) == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ("Nachweis über einen Datenverlust", "Noch nicht entschieden", "Frau Muster")),
        ("en", ("Record of a personal data breach", "Not decided yet", "Beispiel e. V.")),
    ],
)
def test_the_record_is_printed_in_either_language(
    anna: Desk, language: str, words: tuple[str, ...]
) -> None:
    begun = lost.begin_loss(anna.vault, clock=anna.clock)
    lost.save_contacts(anna.vault, {"officer": "Frau Muster"})
    text = text_of(lost.loss_record(anna.vault, begun, language=language, clock=anna.clock))
    for part in words:
        assert part in text
