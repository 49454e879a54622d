"""Look at one bundle without taking it in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from counsel_app.domain.labels import Label
from counsel_app.store.vault import Vault
from counsel_app.sync.reasons import State
from counsel_app.sync.verify import Inspection, inspect_file
from counsel_app.usecases.team import trusted_cards

_IN_ORDER = Label(
    de="Unterschrift und Inhalt sind unversehrt.", en="Signature and content are intact."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a bundle says of itself and whether that holds."""

    state: State
    code: str
    why: Label
    device: str
    seq: int
    kind: str
    sha256: str


def verify_bundle(vault: Vault, path: Path) -> Verdict:
    """Check a bundle against the key cards of a profile."""
    return _verdict(inspect_file(path, trusted=trusted_cards(vault)))


def verify_unknown(path: Path) -> Verdict:
    """Check what can be checked without knowing any sender."""
    return _verdict(inspect_file(path, trusted={}))


def _verdict(found: Inspection) -> Verdict:
    header = found.header
    return Verdict(
        state=found.refused.state if found.refused else State.OK,
        code=found.refused.code if found.refused else "",
        why=found.refused.label if found.refused else _IN_ORDER,
        device=header.device if header else "",
        seq=header.seq if header else 0,
        kind=header.kind if header else "",
        sha256=found.sha256,
    )
