"""The three demo cases, entered by hand from the empty program, field by field.

What DOMAIN calls a field has one: nothing is squeezed into free text, and the
three people, whose residence status could not differ more, use the same forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.member import Role
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.vault import Vault
from counsel_app.usecases import demo, profiles, team
from tests import demos, example_case
from tests.e2e.demo_hands import Hands, differences, entries, of_type, stored
from tests.gui.pages.program import Program, running

CLOCK = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        made.make_file().close()
        yield made


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> demo.Demo:
    return demos.cheap_demo(tmp_path_factory.mktemp("demo"), FixedClock(CLOCK))


def _accept_volunteer(program: Program) -> None:
    hers = example_case.new_vault(
        program.folder / "hers", name="Vera", role=Role.VOLUNTEER, clock=program.clock
    )
    card = profiles.own_card(hers).text
    hers.close()
    with program.file() as vault:
        team.accept_card(vault, card, clock=program.clock)


def _dates(vault: Vault, case_id: str) -> list[tuple[object, ...]]:
    return sorted(
        (one.rule, one.kind, str(one.due_on), str(one.triggered_on), one.basis, str(one.done_on))
        for one in vault.all(Deadline, case_id=case_id)
    )


@pytest.mark.parametrize("letter", ["A", "B", "C"])
def test_a_demo_case_is_entered_by_hand_field_by_field(
    program: Program, shipped: demo.Demo, letter: str
) -> None:
    if of_type(letter, "assignment"):
        _accept_volunteer(program)
    program.unlock()
    hands = Hands(program, letter)
    hands.enter_everything()
    wrong = {}
    for entry in entries(letter):
        if entry["type"] == Assignment.TYPE:
            (task,) = hands.all_of(Assignment)
            hands.ids[entry["key"]] = task.id
        record_id = hands.ids[entry["key"]]
        kept = program.read(lambda vault, e=entry, i=record_id: stored(vault, e, i))  # type: ignore[misc]
        assert kept is not None
        if found := differences(kept, hands.expected(entry)):
            wrong[entry["key"]] = found
    assert not wrong
    who = "second" if letter == "C" else "first"
    with shipped.opened(who) as vault:
        theirs = _dates(vault, demo.demo_case_id(vault, letter))
    case_id = hands.ids[f"{letter}.case"]
    assert program.read(lambda vault: _dates(vault, case_id)) == theirs
