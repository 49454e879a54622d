from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from counsel_app.domain.ops import DELETED, Op
from counsel_app.domain.records import MAX_ITEMS, MAX_NUMBER, MAX_TEXT
from counsel_app.sync.opcheck import _check_closely, _fits_at_first_sight, check_schema
from counsel_app.sync.reasons import Fault
from tests.sync.people import op, person
from tests.sync.strategies import true_ops

ANN = person("Ann")


@given(true_ops(ANN))
def test_what_fits_at_first_sight_fits_on_a_close_look_too(one: Op) -> None:
    if _fits_at_first_sight(one):
        _check_closely(one)
    check_schema(one)


@pytest.mark.parametrize(
    "fields",
    [
        {"minutes": True},
        {"minutes": MAX_NUMBER + 1},
        {"minutes": "45"},
        {"content": 5},
        {"content": "x" * (MAX_TEXT + 1)},
        {"content": "\ud800"},
        {"held_on": "20261122"},
        {"held_on": "2026-13-01"},
        {"held_on": 5},
        {"topics": "LANGUAGE"},
        {"topics": ["x"] * (MAX_ITEMS + 1)},
        {"topics": [5]},
        {"unknown": 1},
    ],
)
def test_what_does_not_fit_is_refused_by_both(fields: dict[str, Any]) -> None:
    wrong = op(ANN, fields=fields)
    assert not _fits_at_first_sight(wrong)
    with pytest.raises(Fault):
        check_schema(wrong)


def test_letters_of_every_script_lists_and_deletions_are_known_at_first_sight() -> None:
    assert _fits_at_first_sight(op(ANN, fields={"content": "Grüße, أمينة", "topics": ["LANGUAGE"]}))
    assert _fits_at_first_sight(op(ANN, bases={DELETED: ((1, "a" * 16),)}))
    assert not _fits_at_first_sight(op(ANN, bases={"unknown": ((1, "a" * 16),)}))
    assert not _fits_at_first_sight(replace(op(ANN), record_id="1"))
    assert not _fits_at_first_sight(replace(op(ANN), record_type="nothing"))
    yes = op(ANN, record_type="release", fields={"is_mutual": True})
    assert _fits_at_first_sight(yes)
