from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.member import Role
from counsel_app.sync.bundle import NoRecipients, SealedBundle, seal_receipts
from counsel_app.sync.limits import MAX_BASES
from counsel_app.sync.opwire import announced
from counsel_app.sync.reasons import Fault, Reason
from counsel_app.sync.receipts import Receipt, decode_receipts, encode_receipts, spans
from counsel_app.sync.verify import Opened, Refused
from tests.sync.people import NOW, SPACE, Person, opened_by, person, put

ANN, BEN = person("Ann"), person("Ben")
TOLD = Receipt(device=BEN.device, taken=((1, 3), (5, 5)), refused=((4, "damaged"),))


def _confirmed(sender: Person, receipts: tuple[Receipt, ...], *readers: Person) -> SealedBundle:
    return seal_receipts(
        receipts,
        identity=sender.identity,
        recipients=[one.card.age_pub for one in readers],
        space=SPACE,
        seq=1,
        prev="",
        time=NOW,
    )


def test_what_is_confirmed_is_read_as_it_was_and_holds_no_change(tmp_path: Path) -> None:
    opened = opened_by(BEN, put(tmp_path, _confirmed(ANN, (TOLD,), BEN)), ANN)
    assert isinstance(opened, Opened), opened
    assert opened.receipts == (TOLD,)
    assert opened.ops == ()
    assert opened.header.kind == "ack"


def test_a_volunteer_may_confirm_what_arrived(tmp_path: Path) -> None:
    vera = person("Vera", Role.VOLUNTEER)
    opened = opened_by(BEN, put(tmp_path, _confirmed(vera, (TOLD,), BEN)), vera)
    assert isinstance(opened, Opened), opened


def test_nobody_to_confirm_to_is_said() -> None:
    with pytest.raises(NoRecipients):
        _confirmed(ANN, (TOLD,))


@given(st.sets(st.integers(1, 300)), st.integers(1, 300))
def test_rows_of_numbers_hold_each_number_and_no_other(seqs: set[int], asked: int) -> None:
    receipt = Receipt(device=BEN.device, taken=spans(seqs))
    assert receipt.confirms(asked) == (asked in seqs)
    packed = encode_receipts([receipt])
    assert decode_receipts(packed, expected=1) == (receipt,)


def test_of_too_many_rows_the_last_are_told() -> None:
    rows = spans(range(1, 4 * MAX_BASES, 2))
    assert len(rows) == MAX_BASES
    assert rows[-1] == (4 * MAX_BASES - 1, 4 * MAX_BASES - 1)


@pytest.mark.parametrize(
    "wrong",
    [
        [{"device": BEN.device, "taken": [[3, 1]], "refused": []}],
        [{"device": BEN.device, "taken": [[1, 3], [4, 5]], "refused": []}],
        [{"device": BEN.device, "taken": [[5, 6], [1, 2]], "refused": []}],
        [{"device": BEN.device, "taken": [[0, 1]], "refused": []}],
        [{"device": "Samira", "taken": [], "refused": []}],
        [{"device": BEN.device, "taken": [], "refused": [[1, "Ein Satz!"]]}],
        [{"device": BEN.device, "taken": [], "refused": [], "name": "Samira"}],
        [7],
    ],
)
def test_what_is_no_receipt_is_refused(wrong: list[Any]) -> None:
    packed = msgspec.msgpack.encode(wrong)
    with pytest.raises(Fault) as refusal:
        decode_receipts(packed, expected=1)
    assert refusal.value.reason is Reason.BAD_OPS


@given(st.binary(max_size=60))
def test_whatever_stands_there_is_read_or_refused(packed: bytes) -> None:
    try:
        read = decode_receipts(packed, expected=announced(packed))
    except Fault:
        return
    assert decode_receipts(encode_receipts(read), expected=len(read)) == read


def test_another_number_than_announced_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault) as refusal:
        decode_receipts(encode_receipts([TOLD]), expected=2)
    assert refusal.value.reason is Reason.BAD_COUNT
    # The control: through a whole bundle the number fits.
    assert not isinstance(opened_by(BEN, put(tmp_path, _confirmed(ANN, (), BEN)), ANN), Refused)
