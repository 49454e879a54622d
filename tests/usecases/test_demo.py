"""The demo and the whole main job on it: the acceptance of the first issue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.deadline import Deadline
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.usecases import demo as demos
from counsel_app.usecases.demo import DEMO_PASSPHRASE, PEOPLE, Demo, DemoFolderInUse, make_demo
from counsel_app.usecases.differences import differences
from counsel_app.usecases.main_job import MainJob, run_main_job
from tests.profiles import CHEAP, new_clock
from tests.usecases.test_exchange import every_value

NAMES = ("Samira", "Mithal", "سميرة", "Farhad", "Nemuneh", "فرهاد", "Selam", "Abnet", "ሰላም")


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Demo, MainJob, list[str]]:
    """The demo after its main job, and what was told on the way."""
    clock = new_clock()
    demo = make_demo(tmp_path_factory.mktemp("demo") / "demo", clock=clock, cost=CHEAP)
    told: list[str] = []
    return demo, run_main_job(demo, clock=clock, tell=told.append), told


@contextmanager
def opened(finished: tuple[Demo, MainJob, list[str]], who: str) -> Iterator[Vault]:
    with finished[0].opened(who) as vault:
        yield vault


def test_the_main_job_merges_all_three_cases_and_finds_the_planted_difference(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    _, job, told = finished
    assert (job.merged_cases, job.conflicts, job.volunteer_tasks) == (3, 1, 1)
    assert job.merged_consultations > 9
    assert (job.city_cases, job.city_consultations) == (3, job.merged_consultations)
    assert told == ["record", "papers", "export", "merge", "statistics"]
    for path in (job.report, job.letter, job.client_letter, job.statistics_pdf, *job.papers):
        assert path.read_bytes().startswith(b"%PDF")
    assert job.package in job.bundles
    assert all(path.is_file() for path in job.bundles)
    assert json.loads(job.statistics.read_text(encoding="utf-8"))


def test_the_coordinator_sees_both_planted_values(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    with opened(finished, "coordinator") as vault:
        (difference,) = differences(vault)
        assert len(difference.claims) == 2
        assert {claim.author for claim in difference.claims} == {"Jana Muster", "Tom Beispiel"}
        assert first_broken_link(vault) is None


def test_the_city_holds_all_cases_and_not_one_name(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    with opened(finished, "coordinator") as vault:
        assert all(name in every_value(vault) for name in NAMES)  # the scan can find them
    with opened(finished, "city") as vault:
        held = every_value(vault)
        assert not [name for name in NAMES if name in held]
        assert len(vault.all(Case)) == 3
        assert {client.chosen_name for client in vault.all(Client)} == {""}


def test_the_volunteer_holds_the_task_of_case_b_and_nothing_secret(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    with opened(finished, "first") as vault:
        farhad = demos.demo_client(vault, "B")
        assert farhad.birth_date is not None
        secrets = ["Klage", "PSZ", "GESTATTUNG", farhad.birth_date.isoformat(), "Nemuneh"]
        secrets += [line for line in farhad.address.splitlines() if line]
        assert all(word in every_value(vault) for word in secrets)
    with opened(finished, "volunteer") as vault:
        held = every_value(vault)
        assert "Farhad" in held
        assert not [word for word in secrets if word in held]


def test_the_golden_deadlines_stand_in_the_demo_cases(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    with opened(finished, "first") as vault:
        found = {
            (deadline.rule, deadline.due_on.isoformat())
            for deadline in vault.all(Deadline)
            if deadline.rule and deadline.due_on
        }
    assert ("KLAGE_BAMF_2W", "2026-11-19") in found
    assert ("KLAGE_BEGRUENDUNG", "2026-12-04") in found
    assert ("WIDERSPRUCH", "2026-12-07") in found
    assert ("FAMILY_REUNION", "2026-12-15") in found


def test_no_file_of_the_demo_but_the_papers_holds_a_name_or_the_passphrase(
    finished: tuple[Demo, MainJob, list[str]],
) -> None:
    folder = finished[0].folder
    words = [word.encode() for word in (*NAMES, DEMO_PASSPHRASE, "Klage")]
    scanned = 0
    for path in folder.rglob("*"):
        if path.is_file() and finished[0].papers not in path.parents:
            content = path.read_bytes()
            scanned += len(content)
            assert not [word for word in words if word in content], path
    assert scanned > 1_000_000
    control = folder / "control.txt"
    control.write_bytes("Notiz über Farhad".encode())
    assert any(word in control.read_bytes() for word in words)
    control.unlink()


def test_a_demo_is_replaced_by_the_next_and_nothing_else_ever_is(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DemoFolderInUse) as caught:
        make_demo(tmp_path / "own", clock=new_clock(), cost=CHEAP)
    assert "own" in caught.value.sentence("de")
    assert [p.name for p in (tmp_path / "own").iterdir()] == ["letter.txt"]
    first = make_demo(tmp_path / "demo", clock=new_clock(), cost=CHEAP)
    (first.papers / "old.pdf").write_bytes(b"")
    (tmp_path / "demo" / "notes of mine.txt").write_text("kept", encoding="utf-8")
    second = make_demo(tmp_path / "demo", clock=new_clock(), cost=CHEAP)
    assert not (second.papers / "old.pdf").exists()
    assert (tmp_path / "demo" / "notes of mine.txt").exists()
    for who in PEOPLE:
        with second.opened(who) as vault:
            assert vault.journal_end[0] > 0
