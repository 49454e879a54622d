"""Somebody presses "Stop", and at a moment around it the power goes: the file is whole."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.consultation import Consultation
from counsel_app.store.attachments import Part, read_part
from counsel_app.store.bundles import IN, bundles
from counsel_app.store.checking import row_digests
from counsel_app.store.swap import is_under_way
from counsel_app.store.vault import Vault
from counsel_app.usecases import backups, consultations, profiles
from counsel_app.usecases.demo import PEOPLE, Demo, demo_client, make_demo
from counsel_app.usecases.integrity import full_check
from counsel_app.usecases.profile_list import holds_case_file
from tests import pictures
from tests.faults.killing import killed
from tests.faults.test_killed import pauses, times
from tests.faults.worker import numbered
from tests.profiles import CHEAP, PASSPHRASE, Template, a_consultation, new_clock, open_farhad
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

WORKER = "tests.faults.stop_worker"
PHOTOS = 3


def lives(work: str, folder: Path, share: Path, *, number: int, after: float) -> list[str]:
    """Let it work, stop it now and then, kill it; how each piece of work ended."""
    said = killed(f"{work}/{number}", folder, share, after=after, worker_module=WORKER)
    assert set(said) <= {"done", "stopped"}
    print(f"{work}/{number}: {said.count('done')} done, {said.count('stopped')} stopped")
    return said


def whole(folder: Path) -> Vault:
    """The file, sound to the last page; a kill is no tampering, and nobody is alarmed by it."""
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    assert vault.findings == ()
    assert full_check(vault).is_sound
    return vault


@times(2, 100)
def test_photos_are_all_in_the_case_or_none_of_them(
    anna_template: Template, tmp_path: Path, rounds: range
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(PHOTOS):
        picture = pictures.scene(1200, 800 + number)
        pictures.put(stick, f"{number}.jpg", pictures.jpeg(6, picture))
    for number, after in enumerate(pauses(rounds), rounds.start):
        desk = anna_template.copy_to(tmp_path / str(number), clock=new_clock())
        open_farhad(desk)
        desk.vault.close()
        said = lives("photos", desk.folder, stick, number=number, after=20 * after)
        vault = whole(desk.folder)
        kept = vault.all(Attachment)
        assert len(kept) in {PHOTOS * said.count("done"), PHOTOS * (said.count("done") + 1)}
        for one in kept:
            content = b"".join(read_part(vault, one.id, Part.CONTENT))
            assert hashlib.sha256(content).hexdigest() == one.sha256
        parts = vault.execute("SELECT count(DISTINCT attachment_id) FROM attachment_chunk")
        assert parts.fetchone()[0] == len(kept)
        vault.close()
        shutil.rmtree(desk.folder)


@times(2, 100)
def test_a_file_that_gets_a_new_key_opens_under_the_old_or_the_new_one(
    anna_template: Template, tmp_path: Path, rounds: range
) -> None:
    for number, after in enumerate(pauses(rounds), rounds.start):
        desk = anna_template.copy_to(tmp_path / str(number), clock=new_clock())
        open_farhad(desk)
        before = desk.vault.all(Consultation)
        desk.vault.close()
        lives("new_key", desk.folder, tmp_path, number=number, after=10 * after)
        vault = whole(desk.folder)
        assert vault.all(Consultation) == before
        vault.close()
        assert [one.name for one in desk.folder.iterdir() if "rekey" in one.name] == []


@times(2, 100)
def test_what_came_in_is_in_package_by_package_and_the_rest_follows(
    service: Service, tmp_path: Path, service_templates: list[Template], rounds: range
) -> None:
    anna = service.anna
    for number in range(12):
        consultations.record_consultation(anna.vault, numbered(number), clock=anna.clock)
        service.export(anna)
    for number, after in enumerate(pauses(rounds), rounds.start):
        ben = service_templates[1].copy_to(tmp_path / f"ben{number}", clock=service.ben.clock)
        ben.vault.close()
        lives("take_in", ben.folder, service.share, number=number, after=5 * after)
        ben.vault = whole(ben.folder)
        taken = len(bundles(ben.vault, IN))
        assert len(ben.vault.all(Consultation)) == taken
        assert ben.take_in(service.share).bundles == 12 - taken
        assert tables(ben.vault) == tables(anna.vault)
        ben.vault.close()


@times(2, 100)
def test_a_backup_is_in_place_or_the_file_is_as_it_was(
    anna_template: Template, tmp_path: Path, rounds: range
) -> None:
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    place = tmp_path / "backups"
    place.mkdir()
    backups.set_backup_place(desk.vault, place)
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    known = [row_digests(desk.vault)]
    with desk.vault.atomic(desk.clock) as write:
        write.put(a_consultation(50))
    known.append(row_digests(desk.vault))
    desk.vault.close()
    in_the_middle = 0
    for number, after in enumerate(pauses(rounds), rounds.start):
        folder = tmp_path / str(number)
        shutil.copytree(desk.folder, folder)
        said = lives("put_back", folder, place, number=number, after=20 * after)
        in_the_middle += is_under_way(folder)
        vault = whole(folder)
        now = row_digests(vault)
        assert now in (known if "done" not in said else known[:1])
        vault.close()
        shutil.rmtree(folder)
    print(f"{in_the_middle} of {len(rounds)} kills were between the first and the last move")


@times(1, 20)
def test_a_demo_is_whole_wherever_it_is_taken_for_one(tmp_path: Path, rounds: range) -> None:
    for number, after in enumerate(pauses(rounds), rounds.start):
        demo = Demo(folder=tmp_path / str(number))
        lives("demo", demo.folder, tmp_path, number=number, after=60 * after)
        if holds_case_file(demo.profile("first")):
            assert demo.share.is_dir()
            for who in PEOPLE:
                with demo.opened(who) as vault:
                    assert full_check(vault).is_sound
        make_demo(demo.folder, clock=new_clock(), cost=CHEAP)
        with demo.opened("first") as vault:
            assert demo_client(vault, "A").chosen_name
        assert {one.name for one in demo.folder.iterdir()} >= set(PEOPLE)
        assert not (demo.folder / ".new").exists()
