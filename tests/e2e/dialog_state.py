"""A demo in which every dialog has something to be about."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from counsel_app.domain.case import Case
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.member import Role
from counsel_app.domain.project import Project
from counsel_app.domain.transfer import Transfer
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.attachments import Part, write_part
from counsel_app.store.vault import Vault
from counsel_app.usecases import inbox, team, told, transfers
from counsel_app.usecases.attachments import import_files
from counsel_app.usecases.demo import Demo, demo_case_id
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.groupwork import save_project
from counsel_app.usecases.places import set_export_folder
from counsel_app.usecases.volunteering import write_note
from tests import pictures
from tests.documents import papers
from tests.profiles import a_volunteer_note, volunteer_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the stops have to know of it."""

    folder: Path
    share: Path
    case: str
    talk: str
    given_case: str
    """One with a task that was given, and with what came back."""
    task: str
    dated_case: str
    """One with an appointment still to come."""
    counsellor: str
    volunteer: str
    revoked: str
    own_folder: Path

    def empty_the_share(self) -> None:
        """Let the folder hold nothing any more, like another stick under the same name."""
        shutil.rmtree(self.share)
        self.share.mkdir()


def prepare(demo: Demo, *, clock: Clock) -> State:
    """Change the demo's files; returns where what is."""
    photo = demo.folder / "photo.jpg"
    photo.write_bytes(pictures.jpeg())
    own_folder = demo.folder / "ordner.pdf"
    own_folder.write_bytes(papers.own_folder("ckb"))
    for who in ("first", "second", "coordinator", "volunteer"):
        with demo.opened(who) as vault:
            set_export_folder(vault, demo.share)
    with demo.opened("first") as vault:
        me = team.oneself(vault).id
    with demo.opened("second") as vault:
        own = team.oneself(vault).id
        offered = next(one for one in vault.all(Case) if one.counsellor_id == own)
        transfer = Transfer(id=vault.new_id(clock), case_id=offered.id, to_id=me, reason="LANGUAGE")
        transfers.offer(vault, transfer, clock=clock)
        export_changes(vault, demo.profile("second"), demo.share, clock=clock)
    with demo.opened("volunteer") as vault:
        volunteer = team.oneself(vault).id
        [task] = vault.all(Assignment)
        note = a_volunteer_note()
        write_note(vault, replace(note, id=vault.new_id(clock), assignment_id=task.id), clock=clock)
    with demo.opened("first") as vault:
        inbox.apply_inbox(vault, inbox.plan_inbox(vault, demo.share, clock=clock), clock=clock)
        case = demo_case_id(vault, "A")
        import_files(vault, case, [photo], clock=clock)
        _came_back(vault, task, clock=clock)
        told.assign_by_words(
            vault,
            demo.profile("first"),
            replace(task, id=vault.new_id(clock), task="Read a letter together."),
            name="Sam",
            path=demo.share / "auftrag.counseltask",
            clock=clock,
        )
        project = Project(id=vault.new_id(clock), name="Chor", starts_on=clock.today())
        save_project(vault, project, clock=clock)
        revoked = next(one for one in team.members(vault) if one.role == Role.COORDINATOR)
        team.revoke(vault, revoked.id, since=clock.today(), why="lost", clock=clock)
        appointment = next(
            one for one in vault.all(Deadline) if one.kind == "APPOINTMENT" and one.done_on is None
        )
        talk = max(vault.all(Consultation, case_id=case), key=lambda one: one.id)
        export_changes(vault, demo.profile("first"), demo.share, clock=clock)
    return State(
        folder=demo.folder,
        share=demo.share,
        case=case,
        talk=talk.id,
        given_case=task.case_id,
        task=task.id,
        dated_case=appointment.case_id,
        counsellor=me,
        volunteer=volunteer,
        revoked=revoked.id,
        own_folder=own_folder,
    )


def _came_back(vault: Vault, task: Assignment, *, clock: Clock) -> None:
    """A note and a photo of the volunteer, as after an exchange."""
    photo = pictures.jpeg()
    paper = replace(
        volunteer_paper(size=len(photo), sha256=hashlib.sha256(photo).hexdigest()),
        id=vault.new_id(clock),
        case_id=task.case_id,
        assignment_id=task.id,
    )
    note = replace(a_volunteer_note(), id=vault.new_id(clock), assignment_id=task.id)
    with vault.atomic(clock) as write:
        write.put(paper)
        write.put(note)
    write_part(vault, paper.id, Part.CONTENT, [photo])
