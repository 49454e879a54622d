from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from counsel_app.domain.member import Role
from counsel_app.sync.directory import (
    Directory,
    Entry,
    Step,
    decode_directory,
    directory_hash,
    encode_directory,
    step_from,
)
from counsel_app.sync.header import Kind
from counsel_app.sync.opcheck import check_sender
from counsel_app.sync.phone_words import COUNT, word_list
from counsel_app.sync.reasons import Fault, Reason
from tests.sync.people import NOW, person

ANN, BEN = person("Ann"), person("Ben")


def _directory(version: int = 1, prev: str = "", *cards: str) -> Directory:
    return Directory(
        version=version,
        prev=prev,
        issued=NOW,
        expires=NOW + timedelta(days=180),
        people=tuple(Entry(card=card) for card in (cards or (ANN.card.text, BEN.card.text))),
    )


def _refused(packed: bytes, expected: int = 1) -> Reason:
    with pytest.raises(Fault) as caught:
        decode_directory(packed, expected=expected)
    return caught.value.reason


def test_a_directory_comes_back_as_it_was() -> None:
    assert decode_directory(encode_directory(_directory()), expected=1) == _directory()


def test_junk_wrong_counts_and_false_cards_are_refused() -> None:
    good = encode_directory(_directory())
    assert _refused(good, 2) is Reason.BAD_COUNT
    assert _refused(b"\x92" + good[1:]) is Reason.BAD_COUNT
    assert _refused(good[:-3]) is Reason.BAD_OPS
    assert _refused(msgspec.msgpack.encode([{"version": 0}])) is Reason.BAD_OPS
    assert _refused(encode_directory(_directory(1, "", "COUNSEL1:AAAA"))) is Reason.NOT_IN_SCHEMA
    twice = _directory(1, "", ANN.card.text, ANN.card.text)
    assert _refused(encode_directory(twice)) is Reason.NOT_IN_SCHEMA


def test_a_directory_may_only_take_the_place_of_the_one_it_follows() -> None:
    first = _directory()
    second = _directory(2, directory_hash(first))
    assert step_from(None, first, now=NOW) is Step.NEXT
    assert step_from(first, second, now=NOW) is Step.NEXT
    assert step_from(second, first, now=NOW) is Step.OLD
    assert step_from(second, second, now=NOW) is Step.OLD
    assert step_from(first, _directory(2, "f" * 64), now=NOW) is Step.FORK
    assert step_from(first, _directory(1, "", ANN.card.text), now=NOW) is Step.FORK
    # One was missed: only the number can be compared.
    assert step_from(first, _directory(5, "f" * 64), now=NOW) is Step.NEXT
    assert step_from(first, second, now=NOW + timedelta(days=181)) is Step.EXPIRED


def test_only_coordinators_may_send_a_directory() -> None:
    check_sender(person("Cora", Role.COORDINATOR).card, Kind.DIR)
    with pytest.raises(Fault) as caught:
        check_sender(ANN.card, Kind.DIR)
    assert caught.value.reason is Reason.NOT_ENTITLED


def test_the_words_are_different_for_different_keys_and_always_the_same_for_one() -> None:
    assert len(ANN.card.words) == COUNT
    assert ANN.card.words == ANN.card.words != BEN.card.words
    assert set(ANN.card.words) <= set(word_list())


def test_the_word_list_can_be_told_apart_on_the_telephone() -> None:
    words = word_list()
    assert len(set(words)) == 256
    assert all(3 <= len(word) <= 9 and word.isascii() and word.isalpha() for word in words)
    # Nobody who hears the first four letters takes one word for another.
    assert len({word.lower()[:4] for word in words}) == 256
