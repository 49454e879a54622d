from __future__ import annotations

from counsel_app.domain.case import Case
from counsel_app.domain.changes import ANYTHING, Changed, Changes
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation

TALK = Changes(records=(Changed(record_type="consultation", record_id="c", case_id="k"),))


def test_changes_touch_what_was_written_and_nothing_else() -> None:
    assert TALK.touches(Consultation)
    assert TALK.touches(Consultation, case="k")
    assert not TALK.touches(Consultation, case="other")
    assert not TALK.touches(Client)
    assert not Changes().touches(Consultation)


def test_two_changes_together_touch_both() -> None:
    both = TALK | Changes(records=(Changed(record_type="client", record_id="p", case_id=""),))
    assert both.touches(Consultation, case="k")
    assert both.touches(Client)
    assert len(both.records) == 2


def test_after_work_that_was_stopped_anything_may_have_changed() -> None:
    assert ANYTHING.touches(Case)
    assert ANYTHING.touches(Case, case="any")
    assert (ANYTHING | Changes()).records == ()
