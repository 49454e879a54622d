"""kill -9 at any moment: the old state or the new one, nothing lost, nothing twice."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from random import Random

import pytest

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.plan import Step
from counsel_app.store.bundles import IN, OUT, bundles
from counsel_app.store.drafts import drafts
from counsel_app.store.journal import open_conflicts
from counsel_app.store.keys import WrongPassphrase
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import backups, consultations, profiles
from counsel_app.usecases.drafting import find_draft
from counsel_app.usecases.integrity import full_check
from counsel_app.usecases.profiles import ProfileState, create_profile, profile_state
from tests.faults.killing import killed
from tests.faults.worker import OTHER_PASSPHRASE, numbered, sentence
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, a_consultation, new_clock
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables
from tests.usecases.test_profiles import OWNER

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


SEED = int(os.environ.get("COUNSEL_FAULT_SEED", "20261122"))


BATCH = 20
"""So many kills are one test: what takes more than five minutes counts as hanging."""


def pauses(rounds: range) -> list[float]:
    """Different moments to kill at, in seconds after the work has begun."""
    print(f"seed {SEED}, rounds {rounds}")
    return [Random(f"{SEED}/{number}").uniform(0.001, 0.15) for number in rounds]


def times(few: int, many: int) -> pytest.MarkDecorator:
    """How often to kill in the quick tests, and in the slow ones."""
    batches = [range(start, min(start + BATCH, many)) for start in range(0, many, BATCH)]
    slow = [pytest.param(one, id=f"from {one.start}", marks=pytest.mark.slow) for one in batches]
    return pytest.mark.parametrize("rounds", [pytest.param(range(few), id="a few times"), *slow])


def reopened(desk: Desk, *, passphrase: str = PASSPHRASE) -> Desk:
    desk.vault = profiles.open_profile(desk.folder, passphrase=passphrase)
    # A kill is no tampering: nobody is alarmed by it.
    assert desk.vault.findings == ()
    return desk


@times(3, 200)
def test_killed_while_typing_the_sentence_is_there_after_unlocking(
    anna: Desk, tmp_path: Path, rounds: range
) -> None:
    for after in pauses(rounds):
        anna.vault.close()
        said = killed("type_on", anna.folder, tmp_path, after=after, at_least=2)
        draft = find_draft(reopened(anna).vault, "note")
        assert draft is not None
        text = str(draft.values["content"])
        number = int(text.rsplit(" ", 1)[-1])
        assert text == sentence(number)
        assert number in (int(said[-1]), int(said[-1]) + 1)


@times(3, 400)
def test_killed_while_saving_each_note_is_there_whole_or_still_a_draft(
    anna_template: Template, tmp_path: Path, rounds: range
) -> None:
    for number, after in enumerate(pauses(rounds)):
        desk = anna_template.copy_to(tmp_path / str(number), clock=new_clock())
        desk.vault.close()
        said = killed("save_on", desk.folder, tmp_path, after=after, at_least=1)
        vault = reopened(desk).vault
        assert first_broken_link(vault) is None
        notes, steps = vault.all(Consultation), vault.all(Step)
        assert len(notes) in (len(said), len(said) + 1)
        assert [note.content for note in notes] == [sentence(n) for n in range(1, len(notes) + 1)]
        # The step is there exactly when its note is, the draft exactly when it is not.
        assert [step.consultation_id for step in steps] == [note.id for note in notes]
        left = [draft.key for draft in drafts(vault)]
        assert left in ([], [f"note {len(notes) + 1}"])
        consultations.record_consultation(
            vault, numbered(len(notes) + 1), clock=desk.clock, draft_key=f"note {len(notes) + 1}"
        )
        assert drafts(vault) == []
        assert first_broken_link(vault) is None
        vault.close()


@times(3, 60)
def test_killed_while_exporting_a_repeated_export_completes_and_nothing_comes_twice(
    service: Service, rounds: range
) -> None:
    anna = service.anna
    for after in pauses(rounds):
        anna.vault.close()
        killed("export_on", anna.folder, service.share, after=after, at_least=1)
        reopened(anna)
        service.export(anna)
        assert service.export(anna).made == ()
        for reader in (service.ben, service.city):
            reader.take_in(service.share)
            assert open_conflicts(reader.vault) == []
        assert tables(service.ben.vault) == tables(anna.vault)
        assert len(service.city.vault.all(Consultation)) == len(anna.vault.all(Consultation)) > 0
        # Numbers go on without a gap or a fork.
        seqs = [row.seq for row in bundles(anna.vault, OUT)]
        assert seqs == list(range(1, len(seqs) + 1))


@times(3, 1_500)
def test_killed_while_taking_in_each_bundle_is_in_or_not_and_a_repeat_completes(
    service: Service, tmp_path: Path, service_templates: list[Template], rounds: range
) -> None:
    anna = service.anna
    for number in range(12):
        consultations.record_consultation(anna.vault, numbered(number), clock=anna.clock)
        service.export(anna)
    for number, after in enumerate(pauses(rounds)):
        ben = service_templates[1].copy_to(tmp_path / f"ben{number}", clock=service.ben.clock)
        ben.vault.close()
        killed("take_in", ben.folder, service.share, after=after)
        reopened(ben)
        held = len(ben.vault.all(Consultation))
        taken = len(bundles(ben.vault, IN))
        assert held == taken
        assert ben.take_in(service.share).bundles == 12 - taken
        assert tables(ben.vault) == tables(anna.vault)
        assert first_broken_link(ben.vault) is None
        ben.vault.close()


@times(3, 200)
def test_killed_while_backing_up_no_half_copy_is_taken_for_a_backup(
    anna: Desk, tmp_path: Path, rounds: range
) -> None:
    for number in range(20):
        consultations.record_consultation(anna.vault, numbered(number), clock=anna.clock)
    for number, after in enumerate(pauses(rounds)):
        stick = tmp_path / f"stick{number}"
        stick.mkdir()
        anna.vault.close()
        said = killed("back_up_on", anna.folder, stick, after=after, at_least=1)
        reopened(anna)
        assert backups.last_backup(anna.vault) is not None
        # Under its own name a backup is whole; what is under way has another.
        ready = {p.name for p in stick.iterdir() if not p.name.startswith(".")}
        assert set(said) <= ready
        for name in ready:
            restored = profiles.open_profile(stick / name, passphrase=PASSPHRASE)
            assert tables(restored) == tables(anna.vault)
            restored.close()


@times(3, 100)
def test_killed_while_the_file_is_written_anew_every_note_is_there(
    anna: Desk, tmp_path: Path, rounds: range
) -> None:
    for number in range(40):
        consultations.record_consultation(
            anna.vault, a_consultation(100 + number), clock=anna.clock
        )
    for after in pauses(rounds):
        held = len(anna.vault.all(Consultation)) - 40
        anna.vault.close()
        said = killed("vacuum_on", anna.folder, tmp_path, after=after, at_least=1)
        reopened(anna)
        # The worker begins with the same notes again: they are corrected, not doubled.
        assert len(anna.vault.all(Consultation)) - 40 in (
            max(held, len(said)), max(held, len(said) + 1),
        )  # fmt: skip
        assert full_check(anna.vault).is_sound


@times(3, 60)
def test_killed_while_changing_the_passphrase_the_old_or_the_new_one_opens(
    anna: Desk, tmp_path: Path, rounds: range
) -> None:
    (tmp_path / "recovery key").write_text(anna.recovery_key, encoding="utf-8")
    for after in pauses(rounds):
        anna.vault.close()
        killed("change_passphrase_on", anna.folder, tmp_path, after=after, at_least=1)
        opened = 0
        for passphrase in (PASSPHRASE, OTHER_PASSPHRASE):
            try:
                profiles.open_profile(anna.folder, passphrase=passphrase).close()
            except WrongPassphrase:
                continue
            opened += 1
        assert opened == 1
        anna.vault = profiles.open_with_recovery_key(
            anna.folder, recovery_key=anna.recovery_key, new_passphrase=PASSPHRASE, cost=CHEAP
        )


@times(3, 60)
def test_killed_while_making_a_profile_it_is_there_or_can_be_made_again(
    tmp_path: Path, rounds: range
) -> None:
    for number, after in enumerate(pauses(rounds)):
        folder = tmp_path / str(number)
        killed("make_profile", folder, tmp_path, after=after)
        if profile_state(folder) is ProfileState.READY:
            vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
            assert profiles.own_profile(vault).name == "Anna"
            vault.close()
            continue
        assert profile_state(folder) is ProfileState.EMPTY
        made = create_profile(
            folder, passphrase=PASSPHRASE, owner=OWNER, clock=new_clock(), cost=CHEAP
        )
        made.vault.close()
        assert profile_state(folder) is ProfileState.READY
        shutil.rmtree(folder)


def test_a_worker_that_is_not_killed_does_what_it_promises(anna: Desk, tmp_path: Path) -> None:
    """The control: the numbers above come from a program that really works."""
    anna.vault.close()
    said = killed("save_on", anna.folder, tmp_path, after=0.2, at_least=5)
    assert said[:5] == ["1", "2", "3", "4", "5"]
    reopened(anna)
    assert len(anna.vault.all(Consultation)) >= 5
    assert anna.vault.get(Consultation, a_consultation(10_002).id) is not None
