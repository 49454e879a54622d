from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.usecases.cases import view_case
from counsel_app.usecases.timeline import initials, written
from tests.example_case import add_case, add_consultation, add_step, new_clock, new_vault


def test_every_record_of_a_case_has_who_wrote_it_first(tmp_path: Path) -> None:
    clock = new_clock()
    vault = new_vault(tmp_path / "a", clock=clock)
    case = add_case(vault, clock=clock)
    talk = add_consultation(vault, case.id, clock=clock)
    step = add_step(vault, case.id, clock=clock, task="VHS anrufen")
    view = view_case(vault, case.id)
    assert view is not None
    found = written(vault, view)
    assert set(found) == {case.id, talk.id, step.id}
    assert {one.by for one in found.values()} == {"Anna Kern"}
    assert found[talk.id].initials == "AK"
    vault.close()


@pytest.mark.parametrize(
    ("name", "short"), [("Anna Kern", "AK"), ("ሰላም ኣብነት", "ሰኣ"), ("", ""), ("a b c d", "ABC")]
)
def test_initials_are_the_first_letters_of_up_to_three_words(name: str, short: str) -> None:
    assert initials(name) == short
