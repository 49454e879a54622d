"""The large demo: as real as a person's file, and the same every time."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.member import Member
from counsel_app.domain.names import script_of
from counsel_app.domain.plan import Step
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.usecases.cases import list_cases
from counsel_app.usecases.demo import LARGE, Demo, DemoFolderInUse
from counsel_app.usecases.demo_scale import TALKS, make_large
from tests.profiles import CHEAP, TODAY, new_clock

CASES = 230


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Demo, list[tuple[int, int]]]:
    told: list[tuple[int, int]] = []
    demo = make_large(
        tmp_path_factory.mktemp("large") / "demo",
        cases=CASES,
        clock=new_clock(),
        cost=CHEAP,
        report=lambda done, total: told.append((done, total)),
    )
    return demo, told


def _said(vault: Vault) -> list[tuple[object, ...]]:
    """What the file says, without the keys and times of its making."""
    return [
        *((c.id, c.chosen_name, c.name_variants, c.birth_date) for c in vault.all(Client)),
        *((t.id, t.held_on, t.content) for t in vault.all(Consultation)),
    ]


def test_there_are_as_many_cases_as_asked_for_and_ten_talks_in_each(
    made: tuple[Demo, list[tuple[int, int]]],
) -> None:
    demo, told = made
    with demo.opened(LARGE) as vault:
        talks = Counter(talk.case_id for talk in vault.all(Consultation))
        assert len(vault.all(Client)) == len(vault.all(Case)) == CASES
        assert set(talks.values()) == {TALKS}
        assert len(talks) == CASES
        assert first_broken_link(vault) is None
        assert len({client.id for client in vault.all(Client)}) == CASES
        assert len(vault.all(Member)) == 5
        assert {case.counsellor_id for case in vault.all(Case)} == {
            vault.author,
            *(member.id for member in vault.all(Member)),
        }
        closed = {case.id for case in vault.all(Case) if case.closed_on}
        due = {d.case_id for d in vault.all(Deadline)} | {s.case_id for s in vault.all(Step)}
        assert closed
        assert due
        assert not closed & due
        assert all(t.held_on is not None and t.held_on <= TODAY for t in vault.all(Consultation))
    assert told == [(200, CASES), (CASES, CASES)]


def test_names_stand_in_several_scripts_and_everybody_is_marked_as_made_up(
    made: tuple[Demo, list[tuple[int, int]]],
) -> None:
    with made[0].opened(LARGE) as vault:
        clients = vault.all(Client)
        scripts = {script_of(v.text) for client in clients for v in client.name_variants}
        assert scripts == {"Latn", "Arab", "Ethi", "Cyrl"}
        assert all("Demo" in client.contact_channel for client in clients)
        assert all(case.number.startswith("DEMO-") for case in vault.all(Case))
        assert list_cases(vault, query="selam", today=TODAY).rows


def test_one_seed_gives_the_same_people_and_another_gives_others(
    made: tuple[Demo, list[tuple[int, int]]], tmp_path: Path
) -> None:
    with made[0].opened(LARGE) as vault:
        first = _said(vault)
    for seed, is_same in ((1, True), (2, False)):
        again = make_large(
            tmp_path / "demo",
            cases=CASES,
            clock=FixedClock(new_clock().now()),
            seed=seed,
            cost=CHEAP,
        )
        with again.opened(LARGE) as vault:
            assert (_said(vault) == first) is is_same


def test_a_folder_of_somebody_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(DemoFolderInUse):
        make_large(tmp_path, cases=1, clock=new_clock(), cost=CHEAP)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
