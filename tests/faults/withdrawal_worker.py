"""The program that is killed while withdrawals arrive: ``WORK FOLDER SHARE``, as ``worker``."""

from __future__ import annotations

import sys
from pathlib import Path

from counsel_app.usecases import inbox, profiles
from tests.profiles import PASSPHRASE, new_clock


def take_in(folder: Path, share: Path) -> None:
    """Take in all that lies in the share; says so when it is done."""
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    clock = new_clock()
    print("go", flush=True)
    inbox.apply_inbox(vault, inbox.plan_inbox(vault, share, clock=clock), clock=clock)
    print("closed", flush=True)
    vault.close()


if __name__ == "__main__":
    take_in(Path(sys.argv[2]), Path(sys.argv[3]))
