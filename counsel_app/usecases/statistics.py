"""The figures of a period from one's own or a merged case base."""

from __future__ import annotations

from datetime import date

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.referral import Referral
from counsel_app.regional.statistics import Statistics, count
from counsel_app.store.vault import Vault


def statistics(vault: Vault, *, first: date, last: date) -> Statistics:
    """The figures from ``first`` to ``last``, small cells suppressed."""
    return count(
        clients=vault.all(Client),
        cases=vault.all(Case),
        consultations=vault.all(Consultation),
        referrals=vault.all(Referral),
        first=first,
        last=last,
    )
