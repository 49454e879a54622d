"""Keeping who saw, printed and passed on what; changes stand in the journal anyway."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from counsel_app import __version__
from counsel_app.domain.audit import Action
from counsel_app.domain.catalogue import OF_NO_CASE
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Finding
from counsel_app.domain.ops import Op, Wire
from counsel_app.store import audit
from counsel_app.store.cases import cases_of
from counsel_app.store.vault import Vault
from counsel_app.usecases.recent import note_opened

SEEN_AGAIN_AFTER: Final = timedelta(hours=1)
"""Looking at a case on and off during one talk is looking at it once."""
BUNDLE: Final = "bundle"


_PROGRAM: Final = "opened_by_version"


def note_unlocked(vault: Vault, way: str, *, clock: Clock, version: str = __version__) -> None:
    """The file was opened, by one of the ways of ``keys.WayKind``; perhaps by a newer program."""
    before = vault.meta(_PROGRAM)
    if before != version:
        vault.set_meta(_PROGRAM, version)
        if before:
            detail: dict[str, Wire] = {"from": str(before), "to": version}
            audit.append(vault, Action.UPDATED, at=clock.now(), detail=detail)
    audit.append(vault, Action.UNLOCKED, at=clock.now(), detail={"way": str(way)})


def note_seen(vault: Vault, case_id: str, clock: Clock) -> None:
    """A case was in front of a person; kept once an hour and session."""
    now, before = clock.now(), audit.last_seen(vault, case_id)
    # A clock that was set back must not silence the log.
    if before is None or not timedelta() <= now - before < SEEN_AGAIN_AFTER:
        audit.append(vault, Action.SEEN, at=now, case_id=case_id)
    note_opened(vault, case_id)


def note_attachment_opened(vault: Vault, case_id: str, attachment_id: str, *, clock: Clock) -> None:
    """The content of an attachment was shown."""
    _append(vault, Action.ATTACHMENT_OPENED, clock, case_id, "attachment", attachment_id)


def note_printed(
    vault: Vault, case_id: str, record_type: str, record_id: str, *, clock: Clock
) -> None:
    """Something of a case was printed that leaves no letter in the timeline."""
    _append(vault, Action.PRINTED, clock, case_id, record_type, record_id)


def note_saved(
    vault: Vault, case_id: str, record_type: str, record_id: str, *, clock: Clock
) -> None:
    """Something of a case (of all, where ``case_id`` is empty) became a readable file."""
    _append(vault, Action.SAVED, clock, case_id, record_type, record_id)


def case_ids_of(vault: Vault, ops: Iterable[Op]) -> list[str]:
    """The cases that some changes are about, each once."""
    records = dict.fromkeys((op.record_type, op.record_id) for op in ops)
    found: dict[str, None] = {}
    for record_type, record_id in records:
        if record_type not in OF_NO_CASE:
            found |= dict.fromkeys(cases_of(vault, record_type, [record_id]))
    return [case_id for case_id in found if case_id]


def note_exported(
    vault: Vault,
    case_ids: Iterable[str],
    *,
    bundle: str,
    scope: str,
    to: Sequence[str],
    clock: Clock,
) -> None:
    """Changes of some cases were sealed for the people ``to`` (their ids)."""
    detail: dict[str, Wire] = {"scope": str(scope), "to": list(to)}
    at = clock.now()
    with vault.aside():
        for case_id in case_ids:
            audit.append(
                vault,
                Action.EXPORTED,
                at=at,
                case_id=case_id,
                record_type=BUNDLE,
                record_id=bundle,
                detail=detail,
            )


def note_sent(vault: Vault, *, bundle: str, to: Sequence[str], cases: int, clock: Clock) -> None:
    """A bundle was sealed for the people ``to`` (their ids), with changes of some cases."""
    audit.append(
        vault,
        Action.SENT,
        at=clock.now(),
        record_type=BUNDLE,
        record_id=bundle,
        detail={"to": list(to), "cases": cases},
    )


def note_backed_up(vault: Vault, *, is_automatic: bool, clock: Clock) -> None:
    """A verified copy lies where backups go."""
    audit.append(vault, Action.BACKED_UP, at=clock.now(), detail={"is_automatic": is_automatic})


def note_failed(vault: Vault, error: AppError, *, clock: Clock) -> None:
    """A person was told that something did not work; numbers are kept of it, names are not."""
    params = {
        name: value if isinstance(value, int) else "…" for name, value in error.params.items()
    }
    detail: dict[str, Wire] = {
        language: error.label.text(language).format(**params) for language in ("de", "en")
    }
    audit.append(vault, Action.FAILED, at=clock.now(), detail=detail)


def note_taken_in(vault: Vault, *, bundle: str, device: str, changes: int, clock: Clock) -> None:
    """A colleague's bundle was merged; what was in it is in the journal."""
    audit.append(
        vault,
        Action.TAKEN_IN,
        at=clock.now(),
        record_type=BUNDLE,
        record_id=bundle,
        detail={"device": device, "changes": changes},
    )


def note_erased(vault: Vault, case_id: str, *, reason: str = "", clock: Clock) -> None:
    """A case was erased for good; ``reason`` is a code, never a sentence."""
    audit.append(
        vault,
        Action.ERASED,
        at=clock.now(),
        case_id=case_id,
        record_type="case",
        record_id=case_id,
        detail={"reason": reason} if reason else None,
    )


def note_finding_accepted(vault: Vault, findings: Sequence[Finding], *, clock: Clock) -> None:
    """A person went on although something about the file was suspicious."""
    audit.append(
        vault,
        Action.FINDING_ACCEPTED,
        at=clock.now(),
        detail={
            "findings": [str(one.suspicion) for one in findings],
            "missing": sum(one.missing for one in findings),
        },
    )


def _append(
    vault: Vault, action: Action, clock: Clock, case_id: str, record_type: str, record_id: str
) -> None:
    audit.append(
        vault,
        action,
        at=clock.now(),
        case_id=case_id,
        record_type=record_type,
        record_id=record_id,
    )
