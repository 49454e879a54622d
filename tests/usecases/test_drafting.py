from __future__ import annotations

from counsel_app.usecases.drafting import discard_draft, find_draft, keep_draft
from tests.profiles import START, Desk


def test_a_draft_is_kept_found_and_discarded(anna: Desk) -> None:
    assert find_draft(anna.vault, "note") is None
    keep_draft(anna.vault, "note", {"content": "Sie sagt"}, case_id="c", clock=anna.clock)
    found = find_draft(anna.vault, "note")
    assert found is not None
    assert (found.values, found.case_id, found.saved_at) == ({"content": "Sie sagt"}, "c", START)
    discard_draft(anna.vault, "note")
    assert find_draft(anna.vault, "note") is None
