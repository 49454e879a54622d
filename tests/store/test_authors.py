from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from counsel_app.store.authors import first_written
from tests.example_case import NOW, add_case, add_step, new_clock, new_vault


def test_the_first_author_stays_when_a_record_is_written_again(tmp_path: Path) -> None:
    clock = new_clock()
    vault = new_vault(tmp_path / "a", clock=clock)
    case = add_case(vault, clock=clock)
    step = add_step(vault, case.id, clock=clock, task="VHS anrufen")
    clock.advance(timedelta(days=3))
    add_step(vault, case.id, clock=clock, task="später")
    found = first_written(vault, [step.id, "unknown"])
    assert list(found) == [step.id]
    at, author = found[step.id]
    assert author == vault.author
    assert abs(at - NOW) < timedelta(seconds=1)
    vault.close()
