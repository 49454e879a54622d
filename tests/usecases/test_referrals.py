from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.referral import Referral, Release
from counsel_app.usecases import referrals
from tests.example_case import add_case, add_referral, new_clock, new_vault


def test_releases_of_a_case_are_numbered_one_after_the_other(tmp_path: Path) -> None:
    clock = new_clock()
    vault = new_vault(tmp_path / "a", clock=clock)
    case = add_case(vault, clock=clock)
    other = add_case(vault, clock=clock)
    _, first = add_referral(vault, case.id, clock=clock)
    own = replace(first, id=vault.new_id(clock), number="Akte 7")
    assert referrals.save_release(vault, own, clock=clock)[0].number == "Akte 7"
    _, second = add_referral(vault, case.id, clock=clock)
    _, elsewhere = add_referral(vault, other.id, clock=clock)
    assert [first.number, second.number, elsewhere.number] == ["R-01", "R-02", "R-01"]
    again, changes = referrals.save_release(vault, replace(first, purpose="Kita"), clock=clock)
    assert again.number == "R-01"
    assert changes.touches(Release, case=case.id)
    vault.close()


def test_only_the_shared_fields_of_a_referral_are_changed(tmp_path: Path) -> None:
    clock = new_clock()
    vault = new_vault(tmp_path / "a", clock=clock)
    case = add_case(vault, clock=clock)
    referral, _ = add_referral(vault, case.id, clock=clock)
    changes = referrals.share_fields(vault, referral.id, ["address"], clock=clock)
    assert changes.touches(Referral, case=case.id)
    assert vault.get(Referral, referral.id) == replace(referral, shared_fields=("address",))
    assert not referrals.share_fields(vault, "gone", [], clock=clock).records
    vault.close()


def test_a_referral_to_nobody_is_refused(tmp_path: Path) -> None:
    clock = new_clock()
    vault = new_vault(tmp_path / "a", clock=clock)
    case = add_case(vault, clock=clock)
    with pytest.raises(InvalidRecord) as caught:
        referrals.save_referral(
            vault, Referral(id=vault.new_id(clock), case_id=case.id), clock=clock
        )
    assert set(caught.value.names) == {"institution_id", "purpose"}
    vault.close()
