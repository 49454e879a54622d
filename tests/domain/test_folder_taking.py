from __future__ import annotations

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.folder_taking import ReceivedFolder, items
from counsel_app.domain.plan import Step


def received(*steps: Step) -> ReceivedFolder:
    return ReceivedFolder(sender="", made_on=None, names=(), steps=steps, dates=(), offices=())


def test_the_same_words_in_capitals_or_with_accents_are_known() -> None:
    brought = received(Step(id="", case_id="", task="Café anrufen"))
    here = [Step(id="1", case_id="k", task="CAFE ANRUFEN")]
    (item,) = items(brought, steps=here, dates=(), offices=())
    assert item.is_known


def test_only_what_a_folder_can_hold_is_compared() -> None:
    with pytest.raises(TypeError, match="case"):
        items(received(), steps=[Case(id="k", client_id="c")], dates=(), offices=())  # type: ignore[list-item]
