"""Which cases have been kept long enough, and holds that forbid erasing one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.retention import (
    LONGEST_YEARS,
    Retention,
    RetentionRule,
    retention,
    shipped_retention,
    with_own_years,
)
from counsel_app.store.given_away import given_cases
from counsel_app.store.retention import case_facts
from counsel_app.store.vault import Vault

_YEARS: Final = "retention_years"


class CaseGone(AppError):
    """The case was erased or never existed here."""

    label = Label(
        de="Dieser Fall ist nicht mehr da.",
        en="This case is no longer there.",
    )


class HoldWithoutReason(AppError):
    """A hold must say why: it sets the client's right to erasure aside."""

    label = Label(
        de="Bitte angeben, warum der Fall aufbewahrt werden muss, zum Beispiel "
        "„Klage beim Verwaltungsgericht“.",
        en="Please say why the case has to be kept, for example “action at the court”.",
    )


class YearsOutOfRange(AppError):
    """No organisation may keep for ever."""

    label = Label(
        de="Die Jahre müssen zwischen 0 und {most} liegen.",
        en="The years must be between 0 and {most}.",
    )


def retention_rules(vault: Vault) -> tuple[RetentionRule, ...]:
    """The rules with the years this organisation set."""
    own = json.loads(str(vault.meta(_YEARS) or "{}"))
    return with_own_years(shipped_retention(), own)


def set_retention_years(vault: Vault, years: Mapping[str, int]) -> None:
    """Keep other years by rule id, on this device. Raises YearsOutOfRange."""
    if not all(0 <= number <= LONGEST_YEARS for number in years.values()):
        raise YearsOutOfRange(most=LONGEST_YEARS)
    vault.set_meta(_YEARS, json.dumps(dict(years)))


def retention_of(vault: Vault, case_id: str) -> Retention:
    """From which day one case may be erased. Raises CaseGone."""
    facts = case_facts(vault, case_id)
    if case_id not in facts:
        raise CaseGone
    return retention(facts[case_id], retention_rules(vault))


def due_cases(vault: Vault, *, today: date) -> frozenset[str]:
    """The cases that have been kept long enough and that no hold protects."""
    rules = retention_rules(vault)
    return frozenset(
        case_id
        for case_id, facts in case_facts(vault).items()
        if retention(facts, rules).is_due(today)
    )


def hold(vault: Vault, case_id: str, *, until: date | None, why: str, clock: Clock) -> Changes:
    """Forbid erasing a case up to and including a day; None lifts it.

    Raises CaseGone, HoldWithoutReason.
    """
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    if until is not None and not why.strip():
        raise HoldWithoutReason
    reason = why.strip() if until is not None else ""
    with vault.atomic(clock) as write:
        write.put(replace(case, hold_until=until, hold_why=reason), though_given_away=True)
    return write.changes


def gave_away(vault: Vault, case_id: str) -> str:
    """To whom whoever has this file gave a case that is theirs since; empty otherwise."""
    return given_cases(vault).get(case_id, "")
