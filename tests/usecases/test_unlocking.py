from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.store.audit_entries import accesses, places
from counsel_app.store.keys import WrongPassphrase
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import KeychainAbsent
from counsel_app.usecases import holders, keys, profiles, unlocking
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from counsel_app.usecases.tries import FREE_TRIES, note_wrong_try
from counsel_app.usecases.unlocking import WaitFirst
from tests.profiles import PASSPHRASE, Desk
from tests.system.keychain_in_memory import KeychainInMemory

NEW = "sieben rote Lampen im Moor"


@pytest.fixture
def closed(anna: Desk) -> Iterator[Desk]:
    anna.vault.close()
    yield anna
    anna.vault = profiles.open_profile(anna.folder, passphrase=PASSPHRASE)


def _wrong(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            unlocking.with_passphrase(desk.folder, passphrase="wrong one", clock=desk.clock)


def test_after_some_wrong_passphrases_even_the_right_one_has_to_wait(closed: Desk) -> None:
    _wrong(closed, FREE_TRIES + 1)
    wait = unlocking.seconds_to_wait(closed.folder, clock=closed.clock)
    assert wait > 0
    with pytest.raises(WaitFirst) as caught:
        unlocking.with_passphrase(closed.folder, passphrase=PASSPHRASE, clock=closed.clock)
    assert str(wait) in caught.value.sentence("de")
    closed.clock.advance(timedelta(seconds=wait))
    unlocking.with_passphrase(closed.folder, passphrase=PASSPHRASE, clock=closed.clock).close()
    assert unlocking.seconds_to_wait(closed.folder, clock=closed.clock) == 0
    _wrong(closed, FREE_TRIES)


def test_a_file_that_cannot_be_opened_is_no_wrong_passphrase(closed: Desk) -> None:
    _wrong(closed, FREE_TRIES)
    with (
        closed_file_away(closed.folder),
        pytest.raises(profiles.ProfileIncomplete),
    ):
        unlocking.with_passphrase(closed.folder, passphrase=PASSPHRASE, clock=closed.clock)
    assert unlocking.seconds_to_wait(closed.folder, clock=closed.clock) == 0


@contextmanager
def closed_file_away(folder: Path) -> Iterator[None]:
    file = folder / profiles.CASE_FILE
    file.rename(file.with_suffix(".away"))
    yield
    file.with_suffix(".away").rename(file)


def test_no_other_way_waits_and_each_ends_the_waiting(anna: Desk) -> None:
    chain = KeychainInMemory()
    keys.add_device(anna.folder, anna.vault, chain, clock=anna.clock)
    shares = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    assert unlocking.ways_at_hand(anna.folder) == {"passphrase", "recovery", "device", "team"}
    anna.vault.close()
    clock, folder = anna.clock, anna.folder
    ways: list[Callable[[], Vault]] = [
        lambda: unlocking.with_device(folder, chain, clock=clock),
        lambda: unlocking.with_shares(folder, shares[1:], new_passphrase=NEW, clock=clock),
        lambda: unlocking.with_recovery_key(
            folder, recovery_key=anna.recovery_key, new_passphrase=PASSPHRASE, clock=clock
        ),
    ]
    for open_now in ways:
        for _ in range(FREE_TRIES + 2):
            note_wrong_try(folder, clock)
        assert unlocking.seconds_to_wait(folder, clock=clock) > 0
        open_now().close()
        assert unlocking.seconds_to_wait(folder, clock=clock) == 0
    anna.vault = unlocking.with_passphrase(folder, passphrase=PASSPHRASE, clock=clock)
    found = accesses(anna.vault, [place.key for place in places(anna.vault) if place.action])
    assert [entry.detail for entry in found.values()] == [
        {"way": way} for way in ("device", "team", "recovery", "passphrase")
    ]


def test_a_suspicious_file_is_looked_at_before_anything_is_written_into_it(
    closed: Desk,
) -> None:
    (closed.folder / profiles.MARK_FILE).unlink()
    end = unlocking.with_passphrase(closed.folder, passphrase=PASSPHRASE, clock=closed.clock)
    assert end.findings
    assert places(end) == [place for place in places(end) if not place.action]
    end.close()


def test_without_a_readable_header_no_way_is_offered(tmp_path: Path) -> None:
    assert unlocking.ways_at_hand(tmp_path) == frozenset()


def test_a_way_ends_in_the_keychain_too_and_who_held_the_sheets_is_forgotten(anna: Desk) -> None:
    chain = KeychainInMemory()
    folder, vault, clock = anna.folder, anna.vault, anna.clock
    keys.add_device(folder, vault, chain, clock=clock)
    keys.make_team_shares(folder, vault, clock=clock)
    holders.save_holders(vault, ("Ada", "Ben", "Cora"))
    of = {way.kind: way.id for way in keys.ways_in(folder)}
    unlocking.remove_way(folder, vault, of[keys.WayKind.DEVICE], find=lambda: chain)
    assert chain.entries == {}
    assert holders.holders(vault) == ("Ada", "Ben", "Cora")
    unlocking.remove_way(folder, vault, of[keys.WayKind.TEAM], find=lambda: chain)
    assert holders.holders(vault) == ()
    assert unlocking.ways_at_hand(folder) == {"passphrase", "recovery"}


def test_a_way_ends_also_where_no_keychain_is_found(anna: Desk) -> None:
    chain = KeychainInMemory()
    keys.add_device(anna.folder, anna.vault, chain, clock=anna.clock)
    (way,) = (way for way in keys.ways_in(anna.folder) if way.kind is keys.WayKind.DEVICE)

    def nowhere() -> KeychainInMemory:
        raise KeychainAbsent

    unlocking.remove_way(anna.folder, anna.vault, way.id, find=nowhere)
    assert chain.entries
    assert unlocking.ways_at_hand(anna.folder) == {"passphrase", "recovery"}


def test_the_passphrase_of_a_demo_is_told_and_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "first"
    assert unlocking.demo_passphrase(folder) == ""
    (tmp_path / profiles.DEMO_MARKER).touch()
    assert unlocking.demo_passphrase(folder) == DEMO_PASSPHRASE
