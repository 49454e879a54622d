"""No room left: said in words, the old state stays, and work goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from counsel_app.domain.consultation import Consultation
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.engine import DiskFull
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import backups, consultations, drafting, portions, profiles
from counsel_app.usecases.drafting import find_draft, keep_draft
from counsel_app.usecases.profiles import ProfileState, create_profile, profile_state
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, a_consultation, an_id, new_clock
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import full_case
from tests.usecases.test_profiles import OWNER

CHECKOUT = Path(__file__).parents[2]
LONG = "x" * 90_000


def can_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and Path("/bin/mount").exists()


needs_mount = pytest.mark.skipif(
    not can_mount(), reason="only root can mount a small disk; the limit below runs everywhere"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    done = subprocess.run(command, check=False, capture_output=True)
    if done.returncode != 0:
        pytest.skip("this container may not mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@contextmanager
def full(disk: Path, *, but: int = 0) -> Iterator[None]:
    """Fill the disk to the last page, or leave ``but`` bytes."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(bytes(4096)):
            pass
    os.truncate(filler, filler.stat().st_size - but)
    try:
        yield
    finally:
        filler.unlink()


@needs_mount
@pytest.mark.parametrize("left", [0, 4096, 40_960])
def test_a_note_that_finds_no_room_leaves_the_old_state_and_is_saved_once_there_is_some(
    anna_template: Template, disk: Path, left: int
) -> None:
    desk = anna_template.copy_to(disk / "anna", clock=new_clock())
    consultations.record_consultation(desk.vault, a_consultation(), clock=desk.clock)
    keep_draft(desk.vault, "note", {"content": "kurz"}, clock=desk.clock)
    before = (desk.vault.journal_end, desk.vault.last_stamp)
    with full(disk, but=left):
        for _ in range(2):
            with pytest.raises(DiskFull) as caught:
                consultations.record_consultation(
                    desk.vault, a_consultation(31, content=LONG), clock=desk.clock
                )
            assert "Platz" in caught.value.sentence("de")
        with pytest.raises(DiskFull):
            keep_draft(desk.vault, "note", {"content": LONG}, clock=desk.clock)
        with pytest.raises(DiskFull), desk.vault.transaction():
            desk.vault.set_meta("setting", LONG)
        assert desk.vault.meta("setting") is None
        assert (desk.vault.journal_end, desk.vault.last_stamp) == before
        assert len(desk.vault.all(Consultation)) == 1
        draft = find_draft(desk.vault, "note")
        assert draft is not None
        assert draft.values == {"content": "kurz"}
    consultations.record_consultation(
        desk.vault, a_consultation(31, content=LONG), clock=desk.clock
    )
    desk.vault.close()
    again = profiles.open_profile(desk.folder, passphrase=PASSPHRASE)
    assert len(again.all(Consultation)) == 2
    assert first_broken_link(again) is None
    again.close()


@needs_mount
def test_a_file_closed_on_a_full_disk_holds_everything_when_opened_again(
    anna_template: Template, disk: Path
) -> None:
    desk = anna_template.copy_to(disk / "anna", clock=new_clock())
    for number in range(10):
        consultations.record_consultation(
            desk.vault, a_consultation(100 + number, content="y" * 20_000), clock=desk.clock
        )
    with full(disk):
        desk.vault.close()
    again = profiles.open_profile(desk.folder, passphrase=PASSPHRASE)
    assert len(again.all(Consultation)) == 10
    assert first_broken_link(again) is None
    again.close()


@needs_mount
def test_making_a_profile_on_a_full_disk_leaves_nothing_and_works_once_there_is_room(
    disk: Path,
) -> None:
    folder = disk / "anna"
    for left in (0, 4096, 65_536):
        with full(disk, but=left), pytest.raises(DiskFull):
            create_profile(
                folder, passphrase=PASSPHRASE, owner=OWNER, clock=new_clock(), cost=CHEAP
            )
        assert profile_state(folder) is ProfileState.EMPTY
        assert not folder.exists() or list(folder.iterdir()) == []
    made = create_profile(folder, passphrase=PASSPHRASE, owner=OWNER, clock=new_clock(), cost=CHEAP)
    made.vault.close()
    assert profile_state(folder) is ProfileState.READY


@needs_mount
def test_a_backup_on_a_full_stick_leaves_no_half_copy(anna: Desk, disk: Path) -> None:
    backups.set_backup_place(anna.vault, disk)
    for left in (0, 40_960):
        with full(disk, but=left):
            with pytest.raises(backups.BackupPlaceFull):
                backups.back_up(anna.vault, anna.folder, clock=anna.clock)
            assert [p.name for p in disk.iterdir()] == ["filler"]
    assert backups.last_backup(anna.vault) is None
    assert backups.back_up(anna.vault, anna.folder, clock=anna.clock).is_dir()


@needs_mount
def test_a_full_disk_while_sealing_counts_nothing_as_sent(
    service_templates: list[Template], service: Service, disk: Path
) -> None:
    anna = service_templates[0].copy_to(disk / "anna", clock=service.anna.clock)
    full_case(anna)
    with full(disk):
        with pytest.raises(DiskFull):
            service.export(anna)
        assert bundles(anna.vault, OUT) == []
    assert len(service.export(anna).made) == 2
    for leaving in portions.preview_export(anna.vault):
        assert leaving[1] == []
    anna.vault.close()


@needs_mount
def test_a_new_passphrase_that_finds_no_room_leaves_the_old_one(
    anna_template: Template, disk: Path
) -> None:
    desk = anna_template.copy_to(disk / "anna", clock=new_clock())
    desk.vault.close()
    with full(disk), pytest.raises(DiskFull):
        profiles.open_with_recovery_key(
            desk.folder,
            recovery_key=desk.recovery_key,
            new_passphrase="ein ganz anderes Passwort",
            cost=CHEAP,
        )
    profiles.open_profile(desk.folder, passphrase=PASSPHRASE).close()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from counsel_app.domain.consultation import Consultation
from counsel_app.store.engine import DiskFull
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import consultations, profiles
from tests.profiles import PASSPHRASE, a_consultation, new_clock

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = profiles.open_profile(Path(sys.argv[1]), passphrase=PASSPHRASE)
clock = new_clock()
consultations.record_consultation(vault, a_consultation(), clock=clock)
before = (vault.journal_end, vault.last_stamp)
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, unlimited[1]))
try:
    consultations.record_consultation(vault, a_consultation(31, content="x" * 90_000), clock=clock)
except DiskFull:
    print("full", flush=True)
assert (vault.journal_end, vault.last_stamp) == before
assert len(vault.all(Consultation)) == 1
resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
consultations.record_consultation(vault, a_consultation(31, content="x" * 90_000), clock=clock)
assert first_broken_link(vault) is None
print(len(vault.all(Consultation)), flush=True)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on file sizes")
def test_a_file_that_may_not_grow_is_said_to_lack_room_and_goes_on_afterwards(anna: Desk) -> None:
    anna.vault.close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(anna.folder)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout.split(), done.returncode) == (["full", "2"], 0), done.stderr
    anna.vault = profiles.open_profile(anna.folder, passphrase=PASSPHRASE)
    kept = anna.vault.get(Consultation, an_id(31))
    assert kept is not None
    assert len(kept.content) == 90_000


def test_a_draft_that_found_no_room_is_discarded_in_words_too(anna: Desk) -> None:
    keep_draft(anna.vault, "note", {"content": "x" * 50_000}, clock=anna.clock)
    drafting.discard_draft(anna.vault, "note")
    assert find_draft(anna.vault, "note") is None
