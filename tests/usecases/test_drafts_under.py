from __future__ import annotations

from datetime import timedelta

from counsel_app.usecases import drafting
from tests.profiles import Desk


def test_drafts_are_found_by_how_their_key_begins_the_latest_first(anna: Desk) -> None:
    for key in ("note:1", "case:1", "note:2"):
        drafting.keep_draft(anna.vault, key, {"text": key}, clock=anna.clock)
        anna.clock.advance(timedelta(minutes=1))
    assert [one.key for one in drafting.drafts_under(anna.vault, "note:")] == ["note:2", "note:1"]
