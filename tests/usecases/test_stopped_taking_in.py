"""A photo, a package, a backup looked at, the demo: stopped at each moment, nothing has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from counsel_app.documents.slip_image import NoCode
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.progress import Report
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.attachments import Part, read_part
from counsel_app.usecases import answers, attachments, backups, restore, told, volunteer_papers
from counsel_app.usecases.backup_folders import Backup
from counsel_app.usecases.demo import PEOPLE, Demo, demo_client, make_demo
from counsel_app.usecases.places import used_folders
from counsel_app.usecases.profile_list import holds_case_file
from counsel_app.usecases.restore import Secret
from tests import pictures
from tests.demos import everything
from tests.profiles import CHEAP, PASSPHRASE, Desk, an_assignment, an_id, new_clock, open_farhad
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables
from tests.usecases.test_stopped import Stop, stopped_everywhere
from tests.usecases.told_desks import make_cheap, tell

PAPER, OTHER = an_id(77), an_id(78)


def everything_in(folder: Path) -> dict[str, str]:
    """Every file below ``folder``, and what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def times_stopped(work: Callable[[Report], object], *, is_unchanged: Callable[[], bool]) -> int:
    """At how many moments the work can be stopped; each of them leaves nothing changed."""
    times = 0
    for times in stopped_everywhere(work):
        assert is_unchanged(), f"stopped at moment {times}"
    return times


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("turned.jpg", pictures.jpeg(6)),
        ("scan.tiff", pictures.tiff(2)),
        ("letter.pdf", pictures.pdf(2)),
    ],
)
def test_a_photo_for_a_case_is_there_whole_or_not(
    anna: Desk, tmp_path: Path, name: str, content: bytes
) -> None:
    vault, clock = anna.vault, anna.clock
    case = open_farhad(anna)
    path = pictures.put(tmp_path, name, content)
    before = tables(vault)
    stops = times_stopped(
        lambda report: attachments.import_files(vault, case.id, [path], clock=clock, report=report),
        is_unchanged=lambda: tables(vault) == before,
    )
    # A photo can be stopped while it is decoded as well, not only while it is read.
    assert stops >= (2 if name.endswith(".pdf") else 4)
    assert len(vault.all(Attachment)) == 1


def test_a_volunteers_photo_leaves_the_one_before_as_it_was(
    service: Service, tmp_path: Path
) -> None:
    vault = service.vera.vault
    first = pictures.put(tmp_path, "1.jpg", pictures.jpeg())
    second = pictures.put(tmp_path, "2.jpg", pictures.jpeg(6))
    volunteer_papers.take_paper(vault, first, paper_id=PAPER)
    before = tables(vault)
    stops = times_stopped(
        lambda report: volunteer_papers.take_paper(
            vault, second, paper_id=OTHER, before=PAPER, report=report
        ),
        is_unchanged=lambda: tables(vault) == before,
    )
    assert stops >= 4
    assert b"".join(read_part(vault, PAPER, Part.CONTENT)) == b""
    assert b"".join(read_part(vault, OTHER, Part.CONTENT))


def test_a_slip_that_is_read_can_be_stopped(tmp_path: Path) -> None:
    photo = pictures.put(tmp_path, "slip.jpg", pictures.jpeg())

    def read(report: Report) -> None:
        with suppress(NoCode):
            answers.read_file(photo, report=report)

    stops = times_stopped(read, is_unchanged=photo.is_file)
    assert stops >= 2


def test_a_package_with_told_words_is_opened_whole_or_not(
    service: Service, nora: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cheap(monkeypatch)
    mine = tell(service)
    other, _ = told.assign_by_words(
        service.anna.vault, service.anna.folder, an_assignment(20, task="Lesen üben"), name="Otto",
        path=service.share / "other.counseltask", clock=service.anna.clock,
    )  # fmt: skip
    files, words = (other.path, mine.path), " ".join(mine.words)
    folder = nora.folder

    def all_there_is() -> object:
        return tables(nora.vault), everything_in(service.share), set(folder.rglob("*.cbx"))

    before = all_there_is()
    stops = times_stopped(
        lambda report: told.open_any(
            nora.vault, folder, files, words, clock=nora.clock, report=report
        ),
        is_unchanged=lambda: all_there_is() == before,
    )
    assert stops == 3
    assert [one.id for one in nora.vault.all(Assignment)] == [an_id(10)]


def test_a_first_look_at_a_backup_changes_neither_it_nor_the_file(
    anna: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    open_farhad(anna)
    backups.set_backup_place(anna.vault, place)
    backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    before = everything_in(tmp_path)
    found: list[Backup] = []

    def look(report: Report) -> object:
        found[:] = restore.backups_to_choose_from(place, report=report)
        return restore.plan_restore(
            found[0], anna.folder, secret=Secret(passphrase=PASSPHRASE),
            clock=anna.clock, report=report,
        )  # fmt: skip

    assert times_stopped(look, is_unchanged=lambda: everything_in(tmp_path) == before) >= 5
    assert everything_in(tmp_path) == before


def test_a_demo_is_there_whole_or_not_and_an_earlier_one_stays(tmp_path: Path) -> None:
    folder, clock = tmp_path / "demo", new_clock()
    demo = Demo(folder=folder)
    stops = times_stopped(
        lambda report: make_demo(folder, clock=clock, cost=CHEAP, report=report),
        is_unchanged=lambda: not folder.exists(),
    )
    assert stops > len(PEOPLE)
    before = everything_in(folder)
    assert not [name for name in before if ".new" in name]
    with pytest.raises(Stop):
        make_demo(folder, clock=clock, cost=CHEAP, report=stop_late)
    assert everything_in(folder) == before
    # Somebody killed the program while it made one: that is no demo yet, and in nobody's way.
    other = tmp_path / "other"
    (other / ".new").mkdir(parents=True)
    (folder / "first").rename(other / ".new" / "first")
    assert not holds_case_file(Demo(folder=other).profile("first"))
    make_demo(other, clock=clock, cost=CHEAP)
    assert not (other / ".new").exists()
    with Demo(folder=other).opened("first") as vault:
        assert demo_client(vault, "A").chosen_name
    assert demo.share.is_dir()


def stop_late(done: int, total: int) -> None:
    """Let everything be made but the end."""
    if done == total:
        raise Stop


def test_no_file_of_the_demo_remembers_where_it_was_made(tmp_path: Path) -> None:
    demo = make_demo(tmp_path / "demo", clock=new_clock(), cost=CHEAP)
    for who in PEOPLE:
        with demo.opened(who) as vault:
            assert ".new" not in repr(everything(vault))
            is_used = demo.share in used_folders(vault)
            assert is_used == (who in ("first", "second"))
