"""Coarse values derived from exact ones, so that others can count and not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.codes import code_list

_AGE_GROUPS: Final = (
    (18, "U18"),
    (25, "18_24"),
    (27, "25_26"),
    (35, "27_34"),
    (50, "35_49"),
    (60, "50_59"),
)
_OLDEST: Final = "60_PLUS"


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


def with_groups(client: Client, *, today: date) -> Client:
    """``client`` with age group, origin region and status group of ``today``."""
    current = residence_on(client.residence, today)
    origins = [code_list("countries").parent(code) for code in client.nationalities]
    return replace(
        client,
        age_group=age_group(client.birth_date, today),
        origin_region=next((origin for origin in origins if origin), ""),
        status_group=code_list("residence_status").parent(current.status) if current else "",
    )


def with_housing_group(case: Case) -> Case:
    """``case`` with the coarse housing group; a protected address is "other"."""
    return replace(case, housing_group=code_list("housing_types").parent(case.housing_type))
