from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from counsel_app.documents.loss_record import loss_record, moment_text
from counsel_app.documents.pages import Letterhead
from counsel_app.domain.loss import Decision, Loss
from tests.documents.reading import text_of

NOTICED = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
LOSS = Loss(
    id="a",
    noticed_at=NOTICED,
    device="Laptop",
    keys_with_it="yes",
    decision=Decision.AUTHORITY,
    decided_at=NOTICED + timedelta(hours=20),
    reason="nicht ausgeschaltet",
    done={"told": NOTICED + timedelta(minutes=5)},
)


def _text(loss: Loss, language: str = "de") -> str:
    pdf = loss_record(
        loss,
        letterhead=Letterhead(organisation="Beispielwerk"),
        contacts={"officer": "", "management": "Frau Leitung"},
        writer="A. Kern",
        printed_at=NOTICED,
        language=language,
    )
    assert pdf.missing == ()
    return " ".join(text_of(pdf).split())


def test_the_record_tells_the_latest_moment_what_is_known_and_what_was_done() -> None:
    text = _text(LOSS)
    for part in (
        moment_text(NOTICED + timedelta(hours=72), "de"),
        moment_text(LOSS.done["told"], "de"),
        "nicht ausgeschaltet",
        "Der Aufsichtsbehörde melden",
        "Frau Leitung",
        "A. Kern",
    ):
        assert part in text
    assert "Verspätung begründen" not in text


def test_a_late_decision_to_notify_says_that_the_delay_needs_a_reason() -> None:
    late = replace(LOSS, decided_at=NOTICED + timedelta(hours=73))
    assert "Verspätung begründen" in _text(late)
    assert "explain the delay" in _text(late, "en")
    assert "explain the delay" not in _text(replace(late, decision=Decision.NOBODY), "en")


def test_without_a_decision_the_record_says_so() -> None:
    assert "Not decided yet" in _text(replace(LOSS, decision=Decision.OPEN), "en")


def test_moments_are_told_as_people_say_them() -> None:
    local = NOTICED.astimezone()
    assert moment_text(NOTICED, "de") == f"20.11.2026, {local:%H:%M} Uhr"
    assert moment_text(NOTICED, "en") == f"20 November 2026, {local:%H:%M}"
