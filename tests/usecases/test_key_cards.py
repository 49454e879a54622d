from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.member import Member, Role
from counsel_app.sync.identity import KeyCard, KeyCardDamaged
from counsel_app.usecases import key_cards
from counsel_app.usecases.team import OwnCard
from tests.profiles import Desk, new_desk
from tests.usecases.conftest import Service


def test_ones_own_card_says_who_and_shows_the_fingerprint_in_groups(anna: Desk) -> None:
    card = key_cards.show_own_card(anna.vault)
    assert (card.name, card.role, card.organisation) == ("Anna", "counsellor", "Beispiel e. V.")
    assert [len(group) for group in card.fingerprint.split()] == [5] * 8
    assert KeyCard.parse(card.text).fingerprint == card.fingerprint


def test_the_code_is_a_square_with_its_three_corner_marks(anna: Desk) -> None:
    modules = key_cards.qr_modules(key_cards.show_own_card(anna.vault).text)
    side = len(modules)
    assert {len(line) for line in modules} == {side}
    mark = [True, False, True, True, True, False, True]
    for y, x in ((2, 0), (2, side - 7), (side - 5, 0)):
        assert list(modules[y][x : x + 7]) == mark


def test_another_text_gives_another_code(anna: Desk) -> None:
    text = key_cards.show_own_card(anna.vault).text
    other = text[:-1] + ("B" if text.endswith("A") else "A")
    assert key_cards.qr_modules(text) != key_cards.qr_modules(other)


def test_a_colleagues_card_shows_what_they_may_receive(anna: Desk, tmp_path: Path) -> None:
    ben = new_desk(tmp_path / "ben", "Ben")
    found = key_cards.examine_card(anna.vault, f"  {ben.card_text}\n")
    ben.vault.close()
    assert (found.card.name, found.was_known, found.key_differs) == ("Ben", False, False)
    assert found.scopes == (Audience.FULL, Audience.REGION)
    assert anna.vault.all(Member) == []


def test_a_volunteer_may_receive_nothing_but_their_task(anna: Desk, tmp_path: Path) -> None:
    vera = new_desk(tmp_path / "vera", "Vera", role=Role.VOLUNTEER)
    found = key_cards.examine_card(anna.vault, vera.card_text)
    vera.vault.close()
    assert found.scopes == (Audience.REDUCED, Audience.COMPANION)


def test_a_card_that_was_accepted_is_recognised(service: Service) -> None:
    found = key_cards.examine_card(service.anna.vault, service.ben.card_text)
    assert (found.was_known, found.key_differs) == (True, False)


def test_another_key_for_a_known_person_is_noticed(service: Service, tmp_path: Path) -> None:
    ben = service.ben
    with ben.vault.atomic(ben.clock):
        other = new_desk(tmp_path / "new", "Ben")
        ben.vault.set_meta("identity", other.vault.meta("identity") or b"")
        other.vault.close()
    found = key_cards.examine_card(service.anna.vault, ben.card_text)
    assert (found.was_known, found.key_differs) == (True, True)


def test_ones_own_card_is_refused(anna: Desk) -> None:
    with pytest.raises(OwnCard):
        key_cards.examine_card(anna.vault, anna.card_text)


def test_half_a_card_is_refused(service: Service) -> None:
    text = service.ben.card_text
    with pytest.raises(KeyCardDamaged):
        key_cards.examine_card(service.anna.vault, text[: len(text) // 2])


def test_the_fingerprint_of_an_accepted_person_is_that_of_their_card(service: Service) -> None:
    member = service.anna.vault.get(Member, service.ben.person_id)
    assert member is not None
    shown = key_cards.show_own_card(service.ben.vault)
    assert key_cards.fingerprint_of(member) == shown.fingerprint
