from __future__ import annotations

from dataclasses import replace

from counsel_app.store.bundles import (
    IN,
    OUT,
    BundleRow,
    bundles,
    exported_up_to,
    last_own,
    mark_exported,
    save_bundle,
)
from counsel_app.store.vault import Vault
from tests.profiles import START


def row(seq: int, *, device: str = "a" * 16, direction: str = OUT) -> BundleRow:
    return BundleRow(
        sha256=f"{device[0]}{seq}" * 8,
        device=device,
        seq=seq,
        prev="p",
        kind="ops",
        direction=direction,
        state="sealed",
        reason="",
        op_count=3,
        name=f"{seq:08d}.cbx",
        at=START,
    )


def test_bundles_come_back_by_direction_device_and_number(vault: Vault) -> None:
    kept = [row(2), row(1), row(1, device="b" * 16, direction=IN)]
    for one in kept:
        save_bundle(vault, one)
    assert bundles(vault, OUT) == [kept[1], kept[0]]
    assert bundles(vault, IN) == [kept[2]]


def test_the_state_of_a_bundle_is_replaced_not_added(vault: Vault) -> None:
    save_bundle(vault, row(1))
    save_bundle(vault, replace(row(1), state="published"))
    assert [one.state for one in bundles(vault, OUT)] == ["published"]


def test_the_next_number_follows_the_last_own_bundle_only(vault: Vault) -> None:
    assert last_own(vault) == (0, "")
    save_bundle(vault, row(1))
    save_bundle(vault, row(9, device="b" * 16, direction=IN))
    save_bundle(vault, row(2))
    save_bundle(vault, row(7, device="b" * 16))
    assert last_own(vault) == (2, row(2).sha256)


def test_how_far_each_member_was_sent_is_kept_apart(vault: Vault) -> None:
    mark_exported(vault, "ben", 5)
    mark_exported(vault, "cora", 2)
    mark_exported(vault, "ben", 7)
    assert exported_up_to(vault, "ben") == 7
    assert exported_up_to(vault, "cora") == 2
    assert exported_up_to(vault, "vera") == 0
