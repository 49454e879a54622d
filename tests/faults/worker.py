"""The program that is killed: works on one profile for ever and tells what it finished.

``python -m tests.faults.worker WORK FOLDER [SHARE]``. Each line on standard
output is a promise: what it names is durable.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.member import Organisation, Role
from counsel_app.store.erase import purge
from counsel_app.usecases import (
    backups,
    consultations,
    drafting,
    exchange,
    inbox,
    profiles,
    restore,
)
from tests.profiles import (
    CHEAP,
    PASSPHRASE,
    SPACE,
    a_consultation,
    a_step,
    an_id,
    new_clock,
)

SENTENCE = "Sie sagt, dass der Brief am Montag kam. "
OTHER_PASSPHRASE = "ein ganz anderes Passwort"


def done(what: object) -> None:
    print(what, flush=True)


def sentence(number: int) -> str:
    """What the person has typed after ``number`` pauses."""
    return SENTENCE * (number % 200) + str(number)


def numbered(number: int) -> Consultation:
    return a_consultation(10_000 + 2 * number, content=sentence(number))


def type_on(folder: Path, _share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    done("go")
    for number in itertools.count(1):
        drafting.keep_draft(vault, "note", {"content": sentence(number)}, clock=clock)
        done(number)


def save_on(folder: Path, _share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    done("go")
    for number in itertools.count(1):
        key = f"note {number}"
        drafting.keep_draft(vault, key, {"content": sentence(number)}, clock=clock)
        step = a_step(10_001 + 2 * number, task=f"Schritt {number}")
        consultations.record_consultation(
            vault, numbered(number), steps=[step], clock=clock, draft_key=key
        )
        done(number)


def export_on(folder: Path, share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    done("go")
    for number in itertools.count(1):
        consultations.record_consultation(vault, numbered(number), clock=clock)
        exchange.export_changes(vault, folder, share, clock=clock)
        done(number)


def take_in(folder: Path, share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    plan = inbox.plan_inbox(vault, share, clock=clock)
    done("go")
    inbox.apply_inbox(vault, plan, clock=clock, report=lambda number, _total: done(number))


def back_up_on(folder: Path, share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    backups.set_backup_place(vault, share)
    done("go")
    for _ in itertools.count():
        done(backups.back_up(vault, folder, clock=clock).name)
        clock.advance(timedelta(seconds=1))


def restore_on(folder: Path, share: Path) -> None:
    clock = new_clock()
    secret = restore.Secret(passphrase=PASSPHRASE)
    first, second = (share / name for name in ("first", "second"))
    done("go")
    for number in itertools.count():
        place = (first, second)[number % 2]
        (backup,) = restore.backups_to_choose_from(place)
        plan = restore.plan_restore(backup, folder, secret=secret, clock=clock)
        restore.restore(plan, clock=clock)
        done(place.name)
        clock.advance(timedelta(seconds=1))


def vacuum_on(folder: Path, _share: Path) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    done("go")
    for number in itertools.count(1):
        consultations.record_consultation(vault, numbered(number), clock=clock)
        done(number)
        purge(vault)


def change_passphrase_on(folder: Path, share: Path) -> None:
    recovery_key = (share / "recovery key").read_text(encoding="utf-8")
    done("go")
    for passphrase in itertools.cycle((OTHER_PASSPHRASE, PASSPHRASE)):
        profiles.open_with_recovery_key(
            folder, recovery_key=recovery_key, new_passphrase=passphrase, cost=CHEAP
        ).close()
        done(passphrase)


def make_profile(folder: Path, _share: Path) -> None:
    done("go")
    owner = profiles.Owner(
        name="Anna",
        role=Role.COUNSELLOR,
        organisation=Organisation(id=an_id(1), name="Beispiel e. V."),
        space=SPACE,
    )
    profiles.create_profile(
        folder, passphrase=PASSPHRASE, owner=owner, clock=new_clock(), cost=CHEAP
    )
    done("made")


WORK: dict[str, Callable[[Path, Path], None]] = {
    work.__name__: work
    for work in (
        type_on,
        save_on,
        export_on,
        take_in,
        back_up_on,
        vacuum_on,
        restore_on,
        change_passphrase_on,
        make_profile,
    )
}

if __name__ == "__main__":
    WORK[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
