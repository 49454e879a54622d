"""Hand a case over to another service, with the client's agreement or a release."""

from __future__ import annotations

from dataclasses import replace

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.handover import Handover
from counsel_app.domain.labels import Label
from counsel_app.domain.records import require_valid
from counsel_app.domain.referral import Release
from counsel_app.store.vault import Vault
from counsel_app.usecases.retention import CaseGone


class NotAgreed(AppError):
    """Nobody asked the client."""

    label = Label(
        de="Bitte eintragen, wann die Klientin oder der Klient mit der Übergabe einverstanden "
        "war, oder eine Entbindung wählen.",
        en="Please enter when the client agreed to the handover, or choose a release.",
    )


class NotReleased(AppError):
    """Another organisation is to learn of the case without a valid release towards it."""

    label = Label(
        de="An einen anderen Träger darf der Fall nur mit einer gültigen "
        "Schweigepflichtentbindung gehen, die diesem Träger gegenüber gilt.",
        en="Another organisation may have the case only with a valid release towards it.",
    )


def hand_over(
    vault: Vault, handover: Handover, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write the handover; within the organisation the case goes on under its new service.

    ``seen`` is where the journal ended when the form was filled. Raises
    CaseGone, InvalidRecord, NotAgreed, NotReleased.
    """
    case = vault.get(Case, handover.case_id)
    if case is None:
        raise CaseGone
    made = replace(handover, from_service=handover.from_service or case.service)
    require_valid(made)
    _require_basis(vault, made)
    with vault.atomic(clock) as write:
        write.put(made, seen=seen)
        if not made.institution_id and case.service != made.to_service:
            write.put(replace(case, service=made.to_service))
    return write.changes


def _require_basis(vault: Vault, handover: Handover) -> None:
    release = vault.get(Release, handover.release_id) if handover.release_id else None
    day = handover.handed_on
    holds = release is not None and day is not None and release.is_valid(day)
    if handover.institution_id:
        if not holds or release is None or release.institution_id != handover.institution_id:
            raise NotReleased
    elif handover.agreed_on is None and not holds:
        raise NotAgreed
