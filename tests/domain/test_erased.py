from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.scopes import restrict
from counsel_app.domain.versions import resolve
from counsel_app.sync.opcheck import check_schema
from counsel_app.sync.opwire import decode_ops, encode_ops
from counsel_app.sync.reasons import Fault
from tests.profiles import an_id

WRITTEN = Op(
    record_type="consultation",
    record_id=an_id(1),
    hlc=10,
    device="a" * 16,
    author="anna",
    fields={"content": "what was said"},
)
ERASURE = replace(WRITTEN, hlc=20, fields={DELETED: True, ERASED: True})
LATER = replace(WRITTEN, hlc=30, device="b" * 16, fields={"content": "more", DELETED: False})


def test_an_erased_record_stays_erased_in_whatever_order_its_operations_come() -> None:
    for order in permutations((WRITTEN, ERASURE, LATER)):
        state = resolve(order)
        assert state.is_erased
        assert state.is_deleted
        assert state.values == {}
        assert not state.conflicts
        assert state.latest == 20


@pytest.mark.parametrize("audience", [Audience.FULL, Audience.REGION])
def test_an_erasure_goes_to_everybody_who_has_the_record(audience: Audience) -> None:
    left = restrict(ERASURE, audience)
    assert left is not None
    assert left.fields == ERASURE.fields


def test_an_erasure_fits_every_record_and_cannot_be_taken_back() -> None:
    check_schema(decode_ops(encode_ops([ERASURE]), expected=1))
    undone = encode_ops([replace(ERASURE, fields={ERASED: False})])
    with pytest.raises(Fault):
        check_schema(decode_ops(undone, expected=1))
