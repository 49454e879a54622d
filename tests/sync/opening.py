"""Lay a forged file down and open it as Ben, who trusts Ann."""

from __future__ import annotations

from pathlib import Path

from counsel_app.domain.member import Role
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened, Refused
from tests.sync.people import (
    Person,
    opened_by,
    person,
)

ANN, BEN, EVE = person("Ann"), person("Ben"), person("Eve")
VIC = person("Vic", Role.VOLUNTEER)


def reason(outcome: Opened | Refused) -> Reason | None:
    return outcome.reason if isinstance(outcome, Refused) else None


def laid(folder: Path, forged: tuple[str, bytes]) -> Path:
    path = folder / forged[0]
    path.write_bytes(forged[1])
    return path


def read(folder: Path, forged: tuple[str, bytes], *trusted: Person) -> Opened | Refused:
    return opened_by(BEN, laid(folder, forged), *(trusted or (ANN,)))
