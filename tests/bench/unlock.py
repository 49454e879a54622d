"""``unlock``: from the passphrase to an open case file, against the derivation alone."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

from counsel_app.domain.member import Organisation, Role
from counsel_app.store.kdf import calibrated_cost, from_passphrase
from counsel_app.store.vault import Vault
from counsel_app.usecases import profiles
from tests.bench.measure import Result, alternate
from tests.profiles import PASSPHRASE, SPACE, a_consultation, an_id, new_clock

GOAL: Final = 1.2
CONSULTATIONS: Final = 100_000
_AT_ONCE: Final = 5_000
_CONTENT: Final = "Kita-Antrag gemeinsam ausgefüllt; شكراً, ትግርኛ. " * 4


def measure() -> Result:
    """A caseload of many years under the cost that set-up would choose on this machine.

    What opening looks for (the digest of the whole file, the notes of the
    journal's end) is in it; closing, which a person does not wait for, is not.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name) / "profile"
        # The dearest of several: what else runs now would make the limit cheaper than life.
        tried = [calibrated_cost() for _ in range(5)]
        cost = max(tried, key=lambda one: one.memory_kib * one.iterations)
        owner = profiles.Owner(
            name="Anna",
            role=Role.COUNSELLOR,
            organisation=Organisation(id=an_id(9_000), name="Beispiel e. V."),
            space=SPACE,
        )
        made = profiles.create_profile(
            folder, passphrase=PASSPHRASE, owner=owner, clock=new_clock(), cost=cost
        )
        _fill(made.vault)
        made.vault.close()
        opened: list[Vault] = []
        salt = os.urandom(16)

        def ours() -> None:
            opened.append(profiles.open_profile(folder, passphrase=PASSPHRASE))

        def limit() -> None:
            from_passphrase(PASSPHRASE, salt=salt, cost=cost)

        mine, alone = alternate(ours, limit, runs=15, warm_up=2, between=lambda: _close(opened))
        size = (folder / profiles.CASE_FILE).stat().st_size
    return Result(
        name="unlock",
        goal=GOAL,
        ours_s=mine,
        limit_s=alone,
        against=f"Argon2id alone at the same cost; {CONSULTATIONS:,} consultations,"
        f" {size / 1e6:.0f} MB",
    )


def _fill(vault: Vault) -> None:
    clock = new_clock()
    for start in range(0, CONSULTATIONS, _AT_ONCE):
        with vault.atomic(clock) as write:
            for number in range(start, start + _AT_ONCE):
                write.put(
                    a_consultation(10_000 + number, case=20_000 + number % 5_000, content=_CONTENT)
                )


def _close(opened: list[Vault]) -> None:
    assert not opened[0].findings
    opened.pop().close()
