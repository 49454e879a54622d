from __future__ import annotations

from datetime import timedelta

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.store.drafts import Draft, draft, drafts, drop_draft, save_draft
from counsel_app.store.engine import DiskFull
from counsel_app.store.vault import Vault
from tests.profiles import START


def test_a_draft_comes_back_as_it_was_typed(vault: Vault, clock: FixedClock) -> None:
    values = {"content": "Sie sagt: „ሰላም“\n", "topics": ["HOUSING"], "minutes": None}
    save_draft(vault, "consultation:1", values, case_id="c", clock=clock)
    assert draft(vault, "consultation:1") == Draft(
        key="consultation:1", case_id="c", values=values, saved_at=START
    )


def test_a_draft_saved_again_replaces_the_one_before(vault: Vault, clock: FixedClock) -> None:
    save_draft(vault, "k", {"content": "ein"}, case_id="", clock=clock)
    clock.advance(timedelta(seconds=2))
    save_draft(vault, "k", {"content": "ein Satz"}, case_id="", clock=clock)
    (one,) = drafts(vault)
    assert one.values == {"content": "ein Satz"}
    assert one.saved_at == START + timedelta(seconds=2)


def test_the_latest_draft_comes_first(vault: Vault, clock: FixedClock) -> None:
    for key in ("first", "second", "third"):
        save_draft(vault, key, {}, case_id="", clock=clock)
        clock.advance(timedelta(seconds=1))
    assert [one.key for one in drafts(vault)] == ["third", "second", "first"]


def test_a_dropped_draft_is_gone_and_dropping_none_does_nothing(
    vault: Vault, clock: FixedClock
) -> None:
    save_draft(vault, "k", {}, case_id="", clock=clock)
    drop_draft(vault, "other")
    assert draft(vault, "k") is not None
    drop_draft(vault, "k")
    assert draft(vault, "k") is None
    assert drafts(vault) == []


def test_a_draft_is_no_part_of_the_journal(vault: Vault, clock: FixedClock) -> None:
    save_draft(vault, "k", {"content": "x"}, case_id="", clock=clock)
    assert vault.journal_end == (0, b"")


def test_a_draft_that_found_no_room_is_said_so_and_the_one_before_stays(
    vault: Vault, clock: FixedClock
) -> None:
    save_draft(vault, "k", {"content": "kurz"}, case_id="", clock=clock)
    pages = vault.execute("PRAGMA page_count").fetchone()[0]
    vault.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(DiskFull):
        save_draft(vault, "k", {"content": "x" * 100_000}, case_id="", clock=clock)
    one = draft(vault, "k")
    assert one is not None
    assert one.values == {"content": "kurz"}
