"""The program that is killed while a case goes over with its scans: ``WORK FOLDER SHARE``.

At its end it says how much memory it had at most (KiB).
"""

from __future__ import annotations

import sys
from pathlib import Path

from counsel_app.domain.transfer import Transfer
from counsel_app.store.vault import Vault
from counsel_app.usecases import exchange, inbox, profiles, team, transfers
from tests.profiles import PASSPHRASE, an_id, new_clock


def _opened(folder: Path) -> Vault:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    return vault


def _peak() -> int:
    """The most memory this process ever had, in KiB; ``getrusage`` begins at its parent's."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def offer(folder: Path, share: Path) -> None:
    """Offer the case to the only colleague and put it into the share."""
    vault, clock = _opened(folder), new_clock()
    print("go", flush=True)
    offer_once(vault)
    print("offered", flush=True)
    exchange.export_changes(vault, folder, share, clock=clock)
    print("closed", flush=True)
    print(_peak(), flush=True)
    vault.close()


def offer_once(vault: Vault) -> None:
    """The offer, unless it was made already."""
    (colleague,) = team.trusted_members(vault)
    if vault.get(Transfer, an_id(70)) is None:
        made = Transfer(id=an_id(70), case_id=an_id(2), to_id=colleague.id, reason="LANGUAGE")
        transfers.offer(vault, made, clock=new_clock())


def take_in(folder: Path, share: Path) -> None:
    """Take in all that lies in the share; says so when it is done."""
    vault, clock = _opened(folder), new_clock()
    print("go", flush=True)
    inbox.apply_inbox(vault, inbox.plan_inbox(vault, share, clock=clock), clock=clock)
    print("closed", flush=True)
    print(_peak(), flush=True)
    vault.close()


if __name__ == "__main__":
    {"offer": offer, "take_in": take_in}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
