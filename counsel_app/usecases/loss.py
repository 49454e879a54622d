"""A lost device: the guide's answers and ticks, kept in the case file; the record as a paper."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from counsel_app.documents import loss_record as paper
from counsel_app.documents.document import Pdf
from counsel_app.domain.case import Case
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.loss import CONTACTS, Decision, Loss
from counsel_app.store.vault import Vault
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.profiles import own_profile

_LOSSES: Final = "losses"
_CONTACTS: Final = "loss_contacts"


class NoticedInFuture(AppError):
    """The moment of noticing has not come yet."""

    label = Label(
        de="Bemerkt wurde es in der Zukunft? Bitte Tag und Uhrzeit prüfen.",
        en="It was noticed in the future? Please check day and time.",
    )


def losses(vault: Vault) -> list[Loss]:
    """Every loss that was recorded here, the latest first."""
    stored = json.loads(str(vault.meta(_LOSSES) or "[]"))
    return sorted((_read(entry) for entry in stored), key=lambda one: one.id, reverse=True)


def begin_loss(vault: Vault, *, clock: Clock) -> Loss:
    """Record that something is lost, noticed at this moment (it can be corrected)."""
    loss = Loss(id=vault.new_id(clock), noticed_at=clock.now().replace(second=0, microsecond=0))
    _keep(vault, loss)
    return loss


def save_loss(vault: Vault, loss: Loss, *, clock: Clock) -> Loss:
    """Keep the answers of ``loss``; ticks and the time of the decision are not taken from it.

    Raises NoticedInFuture.
    """
    if loss.noticed_at > clock.now():
        raise NoticedInFuture
    before = _get(vault, loss)
    decided = before.decided_at if before.decision == loss.decision else clock.now()
    kept = replace(
        loss, done=before.done, decided_at=decided if loss.decision is not Decision.OPEN else None
    )
    _keep(vault, kept)
    return kept


def tick_step(vault: Vault, loss: Loss, step: str, *, is_done: bool, clock: Clock) -> Loss:
    """Note that a step of the guide was done now, or was not done after all."""
    before = _get(vault, loss)
    done = {key: at for key, at in before.done.items() if key != step}
    if is_done:
        done[step] = clock.now()
    kept = replace(before, done=done)
    _keep(vault, kept)
    return kept


def contacts(vault: Vault) -> dict[str, str]:
    """Whom to call, as typed: name and telephone by key of ``CONTACTS``."""
    stored = json.loads(str(vault.meta(_CONTACTS) or "{}"))
    return {key: str(stored.get(key, "")) for key in CONTACTS}


def save_contacts(vault: Vault, typed: Mapping[str, str]) -> None:
    """Keep whom to call; better before something happens than after."""
    kept = {key: typed.get(key, "").strip() for key in CONTACTS}
    vault.set_meta(_CONTACTS, json.dumps(kept))


def cases_in_file(vault: Vault) -> int:
    """How many cases this file holds: a lost device of the same person holds about as many."""
    return len(vault.all(Case))


def loss_record(vault: Vault, loss: Loss, *, language: str, clock: Clock) -> Pdf:
    """The record of Art. 33 (5) GDPR as a paper, in German or English."""
    return paper.loss_record(
        _get(vault, loss),
        letterhead=own_letterhead(vault),
        contacts=contacts(vault),
        writer=own_profile(vault).name,
        printed_at=clock.now(),
        language=language,
    )


def _get(vault: Vault, loss: Loss) -> Loss:
    return next((one for one in losses(vault) if one.id == loss.id), loss)


def _keep(vault: Vault, loss: Loss) -> None:
    others = [one for one in losses(vault) if one.id != loss.id]
    vault.set_meta(_LOSSES, json.dumps([_written(one) for one in (*others, loss)]))


def _written(loss: Loss) -> dict[str, Any]:
    return asdict(loss) | {
        "noticed_at": loss.noticed_at.isoformat(),
        "decided_at": loss.decided_at.isoformat() if loss.decided_at else None,
        "done": {key: at.isoformat() for key, at in loss.done.items()},
    }


def _read(entry: dict[str, Any]) -> Loss:
    decided = entry["decided_at"]
    return Loss(
        **entry
        | {
            "noticed_at": datetime.fromisoformat(entry["noticed_at"]),
            "decided_at": datetime.fromisoformat(decided) if decided else None,
            "decision": Decision(entry["decision"]),
            "done": {key: datetime.fromisoformat(at) for key, at in entry["done"].items()},
        }
    )
