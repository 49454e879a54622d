from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from counsel_app.domain.loss import CHOSEN, DECISIONS, FACTS, STEPS, Decision, Loss

FRIDAY = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)


def _loss(decision: Decision = Decision.OPEN) -> Loss:
    return Loss(id="a", noticed_at=FRIDAY, decision=decision)


def test_the_72_hours_run_over_the_weekend() -> None:
    assert _loss().notify_by == datetime(2026, 11, 23, 17, 40, tzinfo=UTC)


def test_the_72_hours_are_hours_also_when_the_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 10, 24, 12, 0, tzinfo=berlin).astimezone(UTC)
    by = Loss(id="a", noticed_at=before).notify_by.astimezone(berlin)
    assert (by.day, by.hour) == (27, 11)


@pytest.mark.parametrize(
    ("decision", "further"),
    [
        (Decision.OPEN, set()),
        (Decision.NOBODY, set()),
        (Decision.AUTHORITY, {"authority"}),
        (Decision.PEOPLE, {"authority", "people"}),
    ],
)
def test_who_is_to_be_told_follows_from_the_decision(decision: Decision, further: set[str]) -> None:
    steps = {step.key for step in _loss(decision).steps()}
    assert steps & {"authority", "people"} == further
    assert steps - further == {step.key for step in STEPS if not step.needs}


def test_every_fact_is_a_field_and_every_decision_has_words() -> None:
    assert all(hasattr(_loss(), name) for name in FACTS)
    assert set(CHOSEN) <= set(FACTS)
    assert set(DECISIONS) == set(Decision) - {Decision.OPEN}
    assert len({step.key for step in STEPS}) == len(STEPS)
