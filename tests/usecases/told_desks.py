"""What tests of packages with told words share: a cheap passphrase, giving and opening."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pyrage
import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.volunteering import Assignment
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened
from counsel_app.usecases import inbox, told
from counsel_app.usecases.told import Told
from counsel_app.usecases.volunteering import write_note
from tests.profiles import Desk, a_volunteer_note, an_assignment, an_id, open_farhad


def cheap_encrypt(data: bytes, passphrase: str) -> bytes:
    """In place of scrypt, which takes seconds by design."""
    return hashlib.sha256(passphrase.encode()).digest() + data


def cheap_decrypt(data: bytes, passphrase: str) -> bytes:
    if data[:32] != hashlib.sha256(passphrase.encode()).digest():
        raise pyrage.DecryptError("Decryption failed")
    return data[32:]


def tell(service: Any, *, name: str = "Nora", **given: Any) -> Told:
    """Anna gives Farhad's task with words; the file lies in the share."""
    anna = service.anna
    if anna.vault.get(Case, an_assignment().case_id) is None:
        open_farhad(anna)
    told_, _ = told.assign_by_words(
        anna.vault,
        anna.folder,
        an_assignment(**given),
        name=name,
        path=service.share / "auftrag.counseltask",
        clock=anna.clock,
    )
    return told_


def opens(desk: Desk, told_: Told) -> None:
    told.open_told(desk.vault, desk.folder, told_.path, " ".join(told_.words), clock=desk.clock)


def make_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pyrage.passphrase.encrypt", cheap_encrypt)
    monkeypatch.setattr("pyrage.passphrase.decrypt", cheap_decrypt)


def the_task(desk: Desk) -> Assignment:
    found = desk.vault.get(Assignment, an_id(10))
    assert found is not None
    return found


def gives_back(service: Any, desk: Desk, number: int = 11) -> None:
    write_note(desk.vault, a_volunteer_note(number), clock=desk.clock)
    service.export(desk)


def refusals(desk: Desk, share: Path) -> set[Reason]:
    plan = inbox.plan_inbox(desk.vault, share, clock=desk.clock)
    return {one.outcome.reason for one in plan.items if not isinstance(one.outcome, Opened)}
