from __future__ import annotations

from counsel_app.store.trust import (
    FormerCard,
    drop_last_word,
    former_cards,
    last_words,
    save_former_card,
    set_last_word,
)
from counsel_app.store.vault import Vault


def test_former_cards_are_kept_by_device(vault: Vault) -> None:
    card = FormerCard(device="b" * 16, person_id="ann", key_card="COUNSEL1:…")
    save_former_card(vault, card)
    save_former_card(vault, card)
    assert former_cards(vault) == [card]


def test_the_last_word_of_a_device_can_be_set_moved_and_dropped(vault: Vault) -> None:
    set_last_word(vault, "b" * 16, 3, "f" * 64)
    set_last_word(vault, "b" * 16, 4, "e" * 64)
    assert last_words(vault) == {"b" * 16: (4, "e" * 64)}
    drop_last_word(vault, "b" * 16)
    assert last_words(vault) == {}
