from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.documents import inner_file
from counsel_app.documents.folder_file import NoFolder
from counsel_app.documents.inner_file import PdfDamaged
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Step
from counsel_app.domain.records import to_wire
from counsel_app.usecases import case_papers, folder_taking
from counsel_app.usecases.attachments import FileNotRead
from counsel_app.usecases.papers import RecordGone
from tests.documents import papers
from tests.profiles import Desk, a_case, an_id, open_farhad


@pytest.fixture
def farhad(anna: Desk) -> Desk:
    open_farhad(anna)
    return anna


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The folder that another office printed."""
    path = tmp_path / "ordner.pdf"
    path.write_bytes(papers.own_folder("ckb"))
    return path


def words(taking: folder_taking.Taking) -> list[tuple[str, bool]]:
    told = []
    for item in taking.items:
        values = to_wire(item.record)
        name = values.get("task") or values.get("title") or values["name"]
        told.append((str(name), item.is_known))
    return told


def test_the_plan_shows_everything_and_writes_nothing(farhad: Desk, brought: Path) -> None:
    before = farhad.vault.journal_end
    taking = folder_taking.plan(farhad.vault, a_case().id, folder_taking.read(brought))
    assert ("VHS anrufen", False) in words(taking)
    assert ("Umschlag holen", False) in words(taking)
    assert words(taking).count(("Zentrum Beispielstadt", False)) == 2
    assert taking.received.sender
    assert farhad.vault.journal_end == before


def test_only_what_was_chosen_is_taken_and_a_second_time_it_is_known(
    farhad: Desk, brought: Path
) -> None:
    received = folder_taking.read(brought)
    taking = folder_taking.plan(farhad.vault, a_case().id, received)
    wanted = {
        item.key for item in taking.items if not isinstance(item.record, Step)
    }  # fmt: skip
    changes = folder_taking.take(farhad.vault, taking, wanted, clock=farhad.clock)
    assert changes.touches(Deadline, case=a_case().id)
    assert farhad.vault.all(Step, case_id=a_case().id) == []
    taken = farhad.vault.all(Deadline, case_id=a_case().id)
    assert any(one.title == "Zentrum Beispielstadt" and one.where for one in taken)
    assert [one.name for one in farhad.vault.all(Institution)] == ["Zentrum Beispielstadt"]
    again = folder_taking.plan(farhad.vault, a_case().id, received)
    assert {name for name, known in words(again) if not known} == {"VHS anrufen", "Umschlag holen"}


def test_the_same_thing_twice_in_a_folder_counts_once(farhad: Desk, brought: Path) -> None:
    received = folder_taking.read(brought)
    doubled = replace(received, steps=received.steps * 3, offices=received.offices * 2)
    once = folder_taking.plan(farhad.vault, a_case().id, received)
    assert folder_taking.plan(farhad.vault, a_case().id, doubled).items == once.items


def test_whether_the_folder_is_this_persons_is_said(farhad: Desk, brought: Path) -> None:
    received = folder_taking.read(brought)
    assert not folder_taking.plan(farhad.vault, a_case().id, received).is_same_person
    client = farhad.vault.get(Client, an_id(1))
    assert client is not None
    with farhad.vault.atomic(farhad.clock) as write:
        write.put(replace(client, name_variants=(PersonName(text="فرهاد نمونه"),)))
    assert folder_taking.plan(farhad.vault, a_case().id, received).is_same_person


def test_our_own_folder_of_a_case_holds_nothing_new_for_it(farhad: Desk, tmp_path: Path) -> None:
    with farhad.vault.atomic(farhad.clock) as write:
        write.put(replace(papers.STEPS[0], id=an_id(70), case_id=a_case().id, goal_id=""))
    path = tmp_path / "own.pdf"
    path.write_bytes(
        case_papers.case_paper(
            farhad.vault, "folder", a_case().id, language="de", clock=farhad.clock
        )
    )
    taking = folder_taking.plan(farhad.vault, a_case().id, folder_taking.read(path))
    assert taking.items
    assert all(item.is_known for item in taking.items)


def test_files_and_cases_that_are_gone_are_said_in_words(
    farhad: Desk, brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileNotRead):
        folder_taking.read(tmp_path / "gone.pdf")
    (tmp_path / "x").write_bytes(b"x")
    with pytest.raises(NoFolder):
        folder_taking.read(tmp_path / "x")
    with pytest.raises(RecordGone):
        folder_taking.plan(farhad.vault, "gone", folder_taking.read(brought))
    monkeypatch.setattr(folder_taking, "MAX_PDF", 10)
    with pytest.raises(PdfDamaged):
        folder_taking.read(brought)
    assert inner_file.MAX_PDF > 10
