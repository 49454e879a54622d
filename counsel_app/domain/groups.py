"""Coarse values derived from exact ones, so that others can count and not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.codes import code_list
from counsel_app.domain.referral import Referral

_AGE_GROUPS: Final = (
    (18, "U18"),
    (25, "18_24"),
    (27, "25_26"),
    (35, "27_34"),
    (50, "35_49"),
    (60, "50_59"),
)
_OLDEST: Final = "60_PLUS"
_PROCEDURES: Final = ((91, "M0_3"), (183, "M3_6"), (365, "M6_12"), (730, "M12_24"))
_LONGEST_PROCEDURE: Final = "M24_PLUS"
_STILL_RUNNING: Final = "RUNNING"
_WAITS: Final = ((7, "W0_1"), (14, "W1_2"), (28, "W2_4"), (91, "M1_3"))
_LONGEST_WAIT: Final = "M3_PLUS"
_BEFORE_A_DECISION: Final = frozenset({"", "ARRIVAL", "PROCEDURE", "NOT_KNOWN"})


def age_on(birth_date: date, day: date) -> int:
    """Completed years on ``day`` (§ 187 (2) BGB: the birthday counts)."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)


def age_group(birth_date: date | None, day: date) -> str:
    """The age group on ``day``; empty without a birth date.

    The borders are those the work knows: 18 (guardian), 25 (U25/Ü25 of the
    Jobcenter), 27 (youth or adult migration service).
    """
    if birth_date is None:
        return ""
    age = age_on(birth_date, day)
    return next((name for limit, name in _AGE_GROUPS if age < limit), _OLDEST)


def residence_on(history: tuple[ResidencePeriod, ...], day: date) -> ResidencePeriod | None:
    """The entry of a status history that holds on ``day``: the latest begun."""
    begun = [p for p in history if p.valid_from is None or p.valid_from <= day]
    return max(begun, key=lambda p: p.valid_from or date.min, default=None)


def status_group(history: tuple[ResidencePeriod, ...], day: date) -> str:
    """The coarse status on ``day``; empty without an entry that holds then."""
    current = residence_on(history, day)
    return code_list("residence_status").parent(current.status) if current else ""


def procedure_group(history: tuple[ResidencePeriod, ...], day: date) -> str:
    """How long the asylum procedure took, or that it runs on ``day``; empty where none is known.

    From the first paper of a procedure to the first one of another kind.
    """
    dated = sorted(
        (period.valid_from, code_list("residence_status").parent(period.status))
        for period in history
        if period.valid_from is not None and period.valid_from <= day
    )
    begun = next((on for on, group in dated if group == "PROCEDURE"), None)
    if begun is None:
        return ""
    ended = next((on for on, g in dated if on > begun and g not in _BEFORE_A_DECISION), None)
    if ended is None:
        return _STILL_RUNNING
    took = (ended - begun).days
    return next((name for limit, name in _PROCEDURES if took < limit), _LONGEST_PROCEDURE)


def wait_group(sent_on: date | None, appointment_on: date | None) -> str:
    """How long a referral waited for its appointment; empty where one of the days is missing."""
    if sent_on is None or appointment_on is None or appointment_on < sent_on:
        return ""
    took = (appointment_on - sent_on).days
    return next((name for limit, name in _WAITS if took <= limit), _LONGEST_WAIT)


def with_groups(client: Client, *, today: date) -> Client:
    """``client`` with the coarse values of ``today``: age, origin, status, procedure."""
    origins = [code_list("countries").parent(code) for code in client.nationalities]
    return replace(
        client,
        age_group=age_group(client.birth_date, today),
        origin_region=next((origin for origin in origins if origin), ""),
        status_group=status_group(client.residence, today),
        procedure_group=procedure_group(client.residence, today),
    )


def with_housing_group(case: Case) -> Case:
    """``case`` with the coarse housing group; a protected address is "other"."""
    return replace(case, housing_group=code_list("housing_types").parent(case.housing_type))


def with_wait_group(referral: Referral) -> Referral:
    """``referral`` with the coarse time until its appointment."""
    return replace(referral, wait_group=wait_group(referral.sent_on, referral.appointment_on))
