from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.gui.panels.outgoing import delivery_sentence
from counsel_app.usecases.receipts import Delivery

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "confirmed", "at", "said"),
    [
        (0, 0, None, ""),
        (14, 0, None, "14 changes sent, arrival not confirmed yet."),
        (14, 14, NOON, "14 changes sent, all arrived (confirmed 18 Nov)."),
        (14, 12, NOON, "14 changes sent, 12 arrived so far (confirmed 18 Nov)."),
        (1, 1, NOON, "1 change sent, it arrived (confirmed 18 Nov)."),
    ],
)
def test_how_far_the_changes_got_is_one_sentence(
    qtbot: QtBot, sent: int, confirmed: int, at: datetime | None, said: str
) -> None:
    delivery = Delivery(sent=sent, confirmed=confirmed, confirmed_at=at, refused=())
    words = delivery_sentence(delivery, today=TODAY)
    assert words.replace("\u2068", "").replace("\u2069", "") == said
