from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.ops import ERASED
from counsel_app.domain.versions import resolve
from counsel_app.store import search
from counsel_app.store.journal import ops_of, own_ops_after
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import a_consultation

MARKER = "Zebrafinkenweg"


@pytest.fixture
def talk() -> Consultation:
    return replace(a_consultation(1), content=f"{MARKER} 12")


def put(vault: Vault, clock: FixedClock, record: Consultation, **how: Any) -> None:
    with vault.atomic(clock) as write:
        write.put(record, **how)


def erase(vault: Vault, clock: FixedClock, record: Consultation) -> None:
    with vault.atomic(clock) as write:
        write.erase(record.TYPE, record.id)


def bodies(vault: Vault) -> str:
    return "".join(row[0] or "" for row in vault.execute("SELECT body FROM journal"))


def test_an_erased_record_is_gone_and_the_chain_is_whole(
    vault: Vault, clock: FixedClock, talk: Consultation
) -> None:
    put(vault, clock, a_consultation(2))
    put(vault, clock, talk)
    put(vault, clock, replace(talk, content=f"{MARKER} 13"))
    assert search.find(vault, MARKER)
    erase(vault, clock, talk)
    assert vault.get(Consultation, talk.id) is None
    assert search.find(vault, MARKER) == []
    assert MARKER not in bodies(vault)
    assert first_broken_link(vault) is None
    assert [set(op.fields) for op in ops_of(vault, talk.id)] == [{"deleted", ERASED}]


def test_content_taken_away_without_an_erasure_breaks_the_chain(
    vault: Vault, clock: FixedClock, talk: Consultation
) -> None:
    put(vault, clock, talk)
    vault.execute("UPDATE journal SET body = NULL, salt = NULL")
    assert first_broken_link(vault) == 1


def test_nothing_brings_an_erased_record_back(
    vault: Vault, clock: FixedClock, talk: Consultation
) -> None:
    put(vault, clock, talk)
    known = ops_of(vault, talk.id)
    erase(vault, clock, talk)
    end = vault.journal_end
    put(vault, clock, talk)
    with vault.atomic(clock) as write:
        write.restate(talk)
        write.delete(talk)
        write.erase(talk.TYPE, talk.id)
        assert write.apply(known, source="a bundle") == 0
    assert vault.journal_end == end
    assert vault.get(Consultation, talk.id) is None


def test_whoever_takes_the_erasure_in_loses_the_content_too(
    new_vault: Callable[[str], Vault], clock: FixedClock, talk: Consultation
) -> None:
    anna, ben = new_vault("anna"), new_vault("ben")
    put(anna, clock, talk)
    with ben.atomic(clock) as write:
        write.apply(own_ops_after(anna, 0)[0], source="first")
    put(ben, clock, replace(ben.all(Consultation)[0], agreements=f"by the {MARKER}"))
    erase(anna, clock, talk)
    leaving, _ = own_ops_after(anna, 0)
    assert len(leaving) == 1
    with ben.atomic(clock) as write:
        # In one go with words that were on their way: they stay out as well.
        late = replace(leaving[0], hlc=leaving[0].hlc - 1, fields={"content": MARKER}, bases={})
        write.apply([*leaving, late], source="second")
    assert ben.all(Consultation) == []
    assert MARKER not in bodies(ben)
    assert first_broken_link(ben) is None
    assert resolve(ops_of(ben, talk.id)).is_erased
