"""Faulty files and orders by the ten thousand: nothing wrong is taken over, nothing is lost.

Beside these: flipped bits and zeroed pages in ``tests/sync/test_verify_damage.py``, kills while
publishing in ``test_folder_killed.py`` and while taking in in ``tests/faults/test_killed.py``.
"""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest
import zstandard

from counsel_app.domain.ops import Op
from counsel_app.domain.versions import resolve
from counsel_app.sync.bundle import compress, pack
from counsel_app.sync.chain import survey
from counsel_app.sync.folder import publish, scan
from counsel_app.sync.merge import plan_merge, touched
from counsel_app.sync.opwire import encode_ops
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases.chains import link_of
from tests.sync import forging
from tests.sync.people import SPACE, op, opened_by, person, put, sealed

ANN, BEN, CAT = person("Ann"), person("Ben"), person("Cat")


def _times(few: int, many: int) -> pytest.MarkDecorator:
    """How often in the quick tests, and in the slow ones."""
    slow = pytest.param(many, id=f"{many} times", marks=pytest.mark.slow)
    return pytest.mark.parametrize("rounds", [pytest.param(few, id="a few times"), slow])


@_times(150, 12_000)
def test_a_file_cut_short_anywhere_waits_and_is_whole_again_later(
    tmp_path: Path, rounds: int
) -> None:
    source = random.Random(1)
    bundle = sealed(ANN, [BEN], [op(ANN, at=n, record=n) for n in range(9)])
    for _ in range(rounds):
        kept = source.randrange(len(bundle.data))
        outcome = opened_by(BEN, put(tmp_path, bundle, data=bundle.data[:kept]), ANN)
        assert isinstance(outcome, Refused)
        assert (outcome.reason, outcome.state) == (Reason.TRUNCATED, State.WAIT)
    assert isinstance(opened_by(BEN, put(tmp_path, bundle), ANN), Opened)


def _nested(source: random.Random) -> bytes:
    return b"\x91" * source.randrange(100, 200_000) + b"\xc0"


def _huge_array(source: random.Random) -> bytes:
    return b"\xdd" + source.randrange(2**20, 2**32).to_bytes(4, "big") + b"\xc0" * 9


def _junk(source: random.Random) -> bytes:
    return source.randbytes(source.randrange(1, 400))


def _wrong_types(source: random.Random) -> bytes:
    good = forging.block([forging.row(op(ANN))])
    place = source.randrange(len(good))
    good[place] = source.choice([None, -1, "x" * 300, [], {}, 2**63, [[1, "z"]], 1.5])
    return msgspec.msgpack.encode([good])


def _cut_or_flipped(source: random.Random) -> bytes:
    packed = bytearray(encode_ops([op(ANN)]))
    packed[source.randrange(len(packed))] ^= 1 << source.randrange(8)
    return bytes(packed[: source.randrange(1, len(packed))])


_INSIDE = (_nested, _huge_array, _junk, _wrong_types, _cut_or_flipped)


@_times(60, 3_080)
def test_whatever_somebody_with_a_valid_key_seals_is_set_aside(tmp_path: Path, rounds: int) -> None:
    source = random.Random(2)
    for number in range(rounds):
        make = _INSIDE[number % len(_INSIDE)]
        packed = make(source)
        if packed == encode_ops([op(ANN)]):
            continue
        name, data = forging.with_ops(ANN, BEN, packed)
        (tmp_path / name).write_bytes(data)
        outcome = opened_by(BEN, tmp_path / name, ANN)
        assert isinstance(outcome, Refused), (make.__name__, number)
        assert outcome.state is State.QUARANTINE
        (tmp_path / name).unlink()


@_times(3, 60)
def test_a_bomb_is_never_unpacked(tmp_path: Path, rounds: int) -> None:
    source = random.Random(3)
    for _ in range(rounds):
        size = source.randrange(9, 40) * 1024 * 1024
        plain = pack(forging.manifest(ANN, BEN), b"\0" * size)
        content = source.choice(
            [compress(plain), zstandard.ZstdCompressor(write_content_size=False).compress(plain)]
        )
        name, data = forging.with_content(ANN, BEN, content)
        (tmp_path / name).write_bytes(data)
        outcome = opened_by(BEN, tmp_path / name, ANN)
        assert isinstance(outcome, Refused)
        assert outcome.reason in (Reason.BOMB, Reason.BAD_PACKING)
        (tmp_path / name).unlink()


@_times(2, 1_000)
def test_ninety_bundles_in_any_order_with_doubles_give_one_result(
    tmp_path: Path, rounds: int
) -> None:
    source = random.Random(4)
    written = [
        op(
            who,
            at=source.randrange(40),
            record=source.randrange(6),
            fields={source.choice(("content", "agreements")): source.choice("abcd")},
        )
        for _ in range(30)
        for who in (ANN, BEN, CAT)
    ]
    # One version is one word of a device.
    ops = list({one.key: one for one in written}.values())
    bundles: list[Opened] = []
    for who in (ANN, BEN, CAT):
        prev = ""
        for seq, one in enumerate([one for one in ops if one.device == who.device], start=1):
            bundle = sealed(who, [ANN, BEN, CAT], [one], seq=seq, prev=prev)
            prev = bundle.sha256
            publish(tmp_path, bundle)
    for found in scan(tmp_path, SPACE):
        outcome = opened_by(BEN, found.path, ANN, BEN, CAT)
        assert isinstance(outcome, Opened)
        bundles.append(outcome)
    assert len(bundles) == len(ops) > 60
    whole = _states(ops)
    for _ in range(rounds):
        order = [*bundles, *source.sample(bundles, 40)]
        source.shuffle(order)
        known: dict[tuple[str, int, str], Op] = {}
        while order:
            session, order = order[: source.randrange(1, 30)], order[30:]
            incoming = [one for bundle in session for one in bundle.ops]
            plan = plan_merge(list(known.values()), incoming)
            known |= {one.key: one for one in (*plan.ops, *plan.widened)}
            assert {one.key for one in plan.ops} <= {one.key for one in incoming}
            assert touched(incoming)
        missing = [one for one in ops if one.key not in known]
        plan = plan_merge(known.values(), missing)
        known |= {one.key: one for one in plan.ops}
        assert _states(list(known.values())) == whole
    chains = survey([], [link_of(one.header, one.sha256) for one in bundles])
    assert all(chain.is_whole for chain in chains.values())


def _states(ops: list[Op]) -> dict[str, object]:
    records = {one.record_id for one in ops}
    return {record: resolve([one for one in ops if one.record_id == record]) for record in records}
