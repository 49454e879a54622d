"""Flipped bits, zeroed pages, any bytes at all: never taken over."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.sync.header import MAGIC
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Refused
from tests.sync.opening import ANN, BEN, read
from tests.sync.people import (
    op,
    opened_by,
    put,
    sealed,
)


def test_no_flipped_bit_is_ever_taken_over(tmp_path: Path) -> None:
    flip_bits(tmp_path, random.Random(20261122), 400)


@pytest.mark.slow
def test_no_flipped_bit_in_a_long_campaign_is_ever_taken_over(tmp_path: Path) -> None:
    flip_bits(tmp_path, random.Random(7), 26_000)


def flip_bits(folder: Path, source: random.Random, rounds: int) -> None:
    bundle = sealed(ANN, [BEN])
    states = set()
    for _ in range(rounds):
        data = bytearray(bundle.data)
        for _ in range(source.choice([1, 1, 1, 2, 8])):
            data[source.randrange(len(data))] ^= 1 << source.randrange(8)
        if bytes(data) == bundle.data:
            continue
        outcome = opened_by(BEN, put(folder, bundle, data=bytes(data)), ANN)
        assert isinstance(outcome, Refused)
        assert outcome.reason is not Reason.UNREADABLE
        states.add(outcome.state)
    assert State.QUARANTINE in states


def test_zeroed_pages_are_never_taken_over(tmp_path: Path) -> None:
    zero_pages(tmp_path, 50)


@pytest.mark.slow
def test_zeroed_pages_in_a_long_campaign_are_never_taken_over(tmp_path: Path) -> None:
    zero_pages(tmp_path, 5_000)


def zero_pages(folder: Path, rounds: int) -> None:
    source = random.Random(3)
    ops = [op(ANN, at=n, fields={"content": source.randbytes(400).hex()}) for n in range(60)]
    bundle = sealed(ANN, [BEN], ops)
    assert len(bundle.data) > 8192
    for _ in range(rounds):
        size = source.choice([1, 16, 512, 4096])
        at = source.randrange(0, len(bundle.data) - size)
        data = bundle.data[:at] + b"\0" * size + bundle.data[at + size :]
        if data == bundle.data:
            continue
        outcome = opened_by(BEN, put(folder, bundle, data=data), ANN)
        assert isinstance(outcome, Refused)
        assert outcome.reason is not Reason.UNREADABLE


@given(junk=st.binary(max_size=400))
def test_any_bytes_at_all_are_refused(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes
) -> None:
    outcome = read(tmp_path_factory.mktemp("j"), ("00000001-" + "0" * 32 + ".cbx", MAGIC + junk))
    assert isinstance(outcome, Refused)
    assert outcome.reason is not Reason.UNREADABLE
