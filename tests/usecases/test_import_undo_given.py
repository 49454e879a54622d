"""Proves that an import is taken back whole or not at all, also where cases changed hands."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.usecases import cases, transfers
from counsel_app.usecases.import_undo import ImportHandedOver, last_import, undo_import
from tests.profiles import Desk, a_case, a_client
from tests.usecases.test_importing import CLIENTS, TALKS, plan, take
from tests.usecases.transferring import Region, a_transfer

OLDER: Final = "DD-OLDER"


def _hand_over(region: Region, number: str) -> None:
    anna, dora = region.anna, region.dora
    (case,) = anna.vault.all(Case, number=number)
    offer = replace(a_transfer(dora), case_id=case.id)
    transfers.offer(anna.vault, offer, clock=anna.clock)
    region.exchange(anna, dora)
    transfers.accept(dora.vault, offer.id, confirmed=set(), clock=dora.clock)
    region.exchange(dora, anna)


def _all(desk: Desk) -> list[object]:
    return [desk.vault.all(kind) for kind in (Client, Case, Consultation)]


@pytest.mark.parametrize("language", ["de", "en"])
def test_after_an_imported_case_was_given_away_nothing_is_taken_back_and_it_says_why(
    region: Region, language: str
) -> None:
    anna = region.anna
    take(anna, plan(anna, CLIENTS, TALKS))
    _hand_over(region, "101")
    before, end = _all(anna), anna.vault.journal_end
    with pytest.raises(ImportHandedOver) as refused:
        undo_import(anna.vault, clock=anna.clock)
    assert (_all(anna), anna.vault.journal_end) == (before, end)
    sentence = refused.value.sentence(language)
    assert "Dora" in sentence
    assert "1 " in sentence
    # Nothing of the people stands in it.
    assert not [name for name in ("Samira", "Farhad", "101") if name in sentence]
    assert last_import(anna.vault) is not None
    region.exchange(anna, region.dora)
    # Without names is what a colleague has of the other cases.
    assert {one.chosen_name for one in region.dora.vault.all(Client)} == {"Samira", ""}
    assert {one.content for one in region.dora.vault.all(Consultation)} == {"Schulplatz", ""}


def test_what_it_added_to_an_older_case_that_was_given_away_is_refused_as_well(
    region: Region,
) -> None:
    anna = region.anna
    cases.open_case(anna.vault, a_client(), a_case(number=OLDER), clock=anna.clock)
    take(anna, plan(anna, TALKS.replace("101", OLDER).replace("102", OLDER)))
    _hand_over(region, OLDER)
    with pytest.raises(ImportHandedOver):
        undo_import(anna.vault, clock=anna.clock)
    assert len(anna.vault.all(Consultation)) == 2


def test_an_offer_that_was_not_answered_hinders_nothing(region: Region) -> None:
    anna = region.anna
    take(anna, plan(anna, CLIENTS, TALKS))
    (case,) = anna.vault.all(Case, number="101")
    offer = replace(a_transfer(region.dora), case_id=case.id)
    transfers.offer(anna.vault, offer, clock=anna.clock)
    done = undo_import(anna.vault, clock=anna.clock)
    # The offered case was worked on, and stays with its person and its talk; the rest goes.
    assert {one.number for one in anna.vault.all(Case)} == {"101"}
    assert done.kept > 0


def test_a_case_given_away_that_the_import_never_touched_hinders_nothing(region: Region) -> None:
    anna = region.anna
    cases.open_case(anna.vault, a_client(), a_case(number=OLDER), clock=anna.clock)
    take(anna, plan(anna, CLIENTS, TALKS))
    _hand_over(region, OLDER)
    assert undo_import(anna.vault, clock=anna.clock).removed == 8
    assert {one.number for one in anna.vault.all(Case)} == {OLDER}


def test_what_was_erased_since_hinders_nothing_either(region: Region) -> None:
    anna = region.anna
    cases.open_case(anna.vault, a_client(), a_case(number=OLDER), clock=anna.clock)
    take(anna, plan(anna, CLIENTS, TALKS))
    _hand_over(region, OLDER)
    gone = anna.vault.all(Consultation)[0]
    with anna.vault.atomic(anna.clock) as write:
        write.erase(gone.TYPE, gone.id)
    undo_import(anna.vault, clock=anna.clock)
    assert {one.number for one in anna.vault.all(Case)} == {OLDER}
    assert anna.vault.all(Consultation) == []
