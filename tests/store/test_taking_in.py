from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.store.taking_in import portions
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import START, an_id
from tests.store.conftest import KEY

TABLES = ("client", "case", "consultation", "conflict")
_DEVICES = ("c" * 16, "d" * 16, "e" * 16)
_VERSION = st.tuples(st.integers(1, 6), st.sampled_from(_DEVICES))
_TEXTS: dict[str, tuple[str, ...]] = {
    "client": ("chosen_name", "contact_channel"),
    "consultation": ("content", "agreements"),
}


@st.composite
def an_op(draw: st.DrawFn) -> Op:
    record_type = draw(st.sampled_from(sorted(_TEXTS)))
    number = draw(st.integers(1, 2)) + (10 if record_type == "client" else 0)
    hlc, device = draw(_VERSION)
    names = st.sampled_from(_TEXTS[record_type])
    fields: dict[str, Any] = draw(st.dictionaries(names, st.sampled_from("abc"), max_size=2))
    kind = draw(st.integers(0, 9))
    if kind == 0:
        fields = {DELETED: True, ERASED: True}
    elif kind < 3 or not fields:
        fields[DELETED] = draw(st.booleans())
    bases = st.dictionaries(
        st.sampled_from([*_TEXTS[record_type], DELETED]),
        st.lists(_VERSION, max_size=2).map(tuple),
        max_size=2,
    )
    return Op(
        record_type=record_type,
        record_id=an_id(number),
        hlc=hlc,
        device=device,
        author="ann",
        fields=fields,
        bases=draw(bases),
    )


def rows(vault: Vault) -> dict[str, list[Any]]:
    return {
        name: sorted(vault.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
        for name in TABLES
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """New files, one after the other: copies, for the schema costs more than the merge."""
    home = tmp_path_factory.mktemp("vaults")
    numbers = count()
    made = Vault.create(home / "made.db", KEY, vault_id="v")
    made.set_meta("device", "b" * 16)
    made.set_meta("person", "ben")
    made.close()

    def make() -> Vault:
        place = home / f"{next(numbers)}.db"
        shutil.copy(home / "made.db", place)
        return Vault.open(place, KEY, vault_id="v")

    return make


def _apply(vault: Vault, ops: Sequence[Op]) -> None:
    with vault.atomic(FixedClock(START)) as write:
        write.apply(ops, source="f" * 64)


@settings(max_examples=25, deadline=None)
@given(st.lists(an_op(), max_size=16), st.randoms(use_true_random=False))
def test_together_one_by_one_and_in_any_order_give_the_same_rows(
    fresh: Any, ops: list[Op], chance: Random
) -> None:
    # One version is one word: what a copied device says twice is no matter of order.
    single = list({op.key: op for op in ops}.values())
    shuffled = [*single, *single]
    chance.shuffle(shuffled)
    together, alone = fresh(), fresh()
    _apply(together, single)
    for op in shuffled:
        _apply(alone, [op])
    assert rows(together) == rows(alone)
    for vault in (together, alone):
        assert first_broken_link(vault) is None
        vault.close()


def test_a_deleted_record_leaves_its_table_and_may_still_be_a_question(fresh: Any) -> None:
    vault = fresh()
    note = Op(
        record_type="consultation",
        record_id=an_id(1),
        hlc=1,
        device=_DEVICES[0],
        author="ann",
        fields={"content": "a"},
    )
    gone = replace(note, hlc=2, fields={DELETED: True}, bases={"content": ((1, _DEVICES[0]),)})
    _apply(vault, [note, gone])
    assert rows(vault)["consultation"] == []
    _apply(vault, [replace(note, hlc=3, device=_DEVICES[1], fields={"content": "b"})])
    assert len(rows(vault)["consultation"]) == 1
    assert rows(vault)["conflict"] != []
    vault.close()


def test_an_erasure_stands_alone_between_the_others() -> None:
    calm = Op(
        record_type="client",
        record_id=an_id(1),
        hlc=1,
        device=_DEVICES[0],
        author="ann",
        fields={"chosen_name": "a"},
    )
    erasure = replace(calm, fields={DELETED: True, ERASED: True})
    assert list(portions([])) == []
    assert list(portions([calm, erasure, erasure, calm])) == [[calm], [erasure], [erasure], [calm]]
