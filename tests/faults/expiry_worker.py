"""The program that is killed while ended tasks close: ``WORK FOLDER SHARE``, as ``worker``."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from counsel_app.usecases import expiry, profiles
from tests.profiles import PASSPHRASE, new_clock


def close_all(folder: Path) -> None:
    """Close every ended task; says so when it is done."""
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    clock = new_clock()
    clock.advance(timedelta(days=40))
    print("go", flush=True)
    expiry.close_ended(vault, clock=clock)
    print("closed", flush=True)
    vault.close()


if __name__ == "__main__":
    close_all(Path(sys.argv[2]))
