"""The stick goes while a volunteer gives work back: at every step, and nothing of it is lost."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.bundles import OUT, bundles
from counsel_app.sync import folder as sync_folder
from counsel_app.sync.folder import FolderGone
from counsel_app.usecases import exchange, volunteering
from counsel_app.usecases.expiry import has_unsent_work
from counsel_app.usecases.volunteer_papers import keep_proposal, paper_content, take_paper
from tests import pictures
from tests.profiles import a_volunteer_note, an_assignment, an_id, open_farhad
from tests.usecases.conftest import Service, service, service_templates  # noqa: F401  fixtures

STEPS = ("half written", "written, not named", "named, not noted")


@pytest.fixture
def working(service: Service, tmp_path: Path) -> Iterator[Service]:  # noqa: F811
    """Vera has a task, a note and a photo that wait for the stick."""
    anna, vera = service.anna, service.vera
    open_farhad(anna)
    task = an_assignment(volunteer_id=vera.person_id)
    volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    service.export(anna)
    vera.take_in(service.share)
    volunteering.write_note(vera.vault, a_volunteer_note(), clock=vera.clock)
    photo = pictures.put(tmp_path, "photo.jpg", pictures.jpeg())
    taken = take_paper(vera.vault, photo, paper_id=an_id(77))
    paper = VolunteerPaper(
        id=an_id(77), case_id=task.case_id, assignment_id=task.id, title="Brief",
        media_type=taken.media_type, size=taken.size, sha256=taken.sha256,
        added_on=vera.clock.today(),
    )  # fmt: skip
    keep_proposal(vera.vault, paper, clock=vera.clock)
    return service  # type: ignore[return-value]


class Stick:
    """A folder that goes at one step of the ``at``-th bundle, with what was written so far."""

    def __init__(self, share: Path, *, at: int, step: str) -> None:
        self.share, self.away = share, share.with_name("away")
        self._at, self._step, self._count = at, step, 0

    def pull(self) -> None:
        self.share.rename(self.away)

    def plug_in(self) -> None:
        self.away.rename(self.share)

    def is_pulled(self) -> bool:
        return self.away.exists()

    def write(self, real: Callable[[Path, bytes], None], part: Path, data: bytes) -> None:
        self._count += 1
        is_now = self._count == self._at
        if is_now and self._step == STEPS[0]:
            part.write_bytes(data[: len(data) // 2])
            self.pull()
            raise OSError(errno.EIO, "the stick is gone")
        real(part, data)
        if is_now and self._step == STEPS[1]:
            self.pull()

    def place(self, real: Callable[[Path, Path], None], part: Path, final: Path) -> None:
        real(part, final)
        if self._count == self._at and self._step == STEPS[2]:
            self.pull()
            raise OSError(errno.EIO, "the stick is gone")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_whatever_was_under_way_waits_and_arrives_with_the_next_time(
    working: Service, monkeypatch: pytest.MonkeyPatch, at: int, step: str
) -> None:
    anna, vera = working.anna, working.vera
    stick = Stick(working.share, at=at, step=step)
    write, place = sync_folder._write_through, sync_folder._place
    with monkeypatch.context() as patch:
        patch.setattr(sync_folder, "_write_through", lambda *a: stick.write(write, *a))
        patch.setattr(sync_folder, "_place", lambda *a: stick.place(place, *a))
        with pytest.raises((FolderGone, sync_folder.FolderDamaged)):
            working.export(vera)
    assert stick.is_pulled()
    states = [row.state for row in bundles(vera.vault, OUT)]
    assert len(states) == 3  # the note, the photo, the confirmation
    assert states.count("published") == at - 1
    assert has_unsent_work(vera.vault, an_id(10))
    assert vera.vault.get(Assignment, an_id(10)) is not None
    stick.plug_in()
    # What lies torn on it is taken for nothing by anybody.
    anna.take_in(working.share)
    exchange.export_changes(vera.vault, vera.folder, working.share, clock=vera.clock)
    anna.take_in(working.share)
    assert [one.id for one in anna.vault.all(VolunteerNote)] == [an_id(11)]
    assert paper_content(anna.vault, an_id(77)) == paper_content(vera.vault, an_id(77)) != b""
    assert not has_unsent_work(vera.vault, an_id(10))
