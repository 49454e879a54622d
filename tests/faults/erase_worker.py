"""The program that is killed while it erases: ``WORK FOLDER SHARE``, as ``worker``."""

from __future__ import annotations

import sys
from pathlib import Path

from counsel_app.usecases import erase, profiles
from tests.profiles import PASSPHRASE, a_case, new_clock


def erase_one(folder: Path) -> None:
    """Erase the one case, telling each step."""
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    print("go", flush=True)
    case = a_case()
    erase.erase_case(
        vault,
        case.id,
        typed=case.number,
        clock=new_clock(),
        report=lambda done, total: print(f"{done}/{total}", flush=True),
    )
    vault.close()


if __name__ == "__main__":
    erase_one(Path(sys.argv[2]))
