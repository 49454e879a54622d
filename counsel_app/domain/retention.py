"""How long a case is kept, and from which day it may be erased.

No longer than necessary (Art. 5 (1) e DSGVO); the periods are data, because
no law names one and organisations differ. A litigation hold with an end date
stands above every period (Art. 17 (3) e DSGVO).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Final

from counsel_app.domain.blocks import Reader, read_blocks
from counsel_app.domain.labels import Label
from counsel_app.domain.periods import Period
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes

FILE: Final = "retention.toml"
LONGEST_YEARS: Final = 30
"""What any organisation may set: the longest limitation period (§ 197 BGB)."""


class Kind(StrEnum):
    """Which cases a rule is for."""

    BRIEF = "brief"
    """At most one consultation, and nothing planned."""
    CASE = "case"


class Begins(StrEnum):
    """With what a period starts."""

    LAST_CONTACT = "last_contact"
    YEAR_END = "year_end"
    """The end of the year in which the case was closed (§ 199 (1) BGB)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """One period, as data with its source."""

    id: str
    label: Label
    kind: Kind
    begins: Begins
    years: int
    basis: str
    source: str
    checked_on: date
    review_by: date
    verified: bool
    plain: Label
    is_own: bool = False
    """The organisation set the years itself."""

    def needs_check(self, today: date) -> bool:
        """Whether the rule must be looked at again before it is relied on."""
        return not self.verified or today > self.review_by


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What a period is counted from."""

    closed_on: date | None
    last_contact_on: date | None
    """The latest day on which something happened with the client."""
    is_brief: bool
    hold_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """What holds for one case.

    ``erase_from`` is the first day on which it may be erased, hold included;
    None as long as nothing has started the period. ``rule`` is None where the
    file of rules has none for it.
    """

    rule: RetentionRule | None
    erase_from: date | None
    held_until: date | None

    def is_due(self, today: date) -> bool:
        """Whether the case may be erased today, and therefore should be."""
        return self.erase_from is not None and today >= self.erase_from


def is_held(hold_until: date | None, *, today: date) -> bool:
    """Whether a hold forbids erasing today; its last day is included."""
    return hold_until is not None and today <= hold_until


def retention(facts: CaseFacts, rules: Sequence[RetentionRule]) -> Retention:
    """From which day the case may be erased under ``rules``."""
    kind = Kind.BRIEF if facts.is_brief else Kind.CASE
    rule = next((one for one in rules if one.kind is kind), None)
    return Retention(
        rule=rule,
        erase_from=_erase_from(facts, rule) if rule else None,
        held_until=facts.hold_until,
    )


def erase_due(facts: CaseFacts, *, rules: Sequence[RetentionRule], today: date) -> bool:
    """Whether the retention period of a case has passed and no hold is left."""
    return retention(facts, rules).is_due(today)


def _erase_from(facts: CaseFacts, rule: RetentionRule) -> date | None:
    start = facts.last_contact_on
    if rule.begins is Begins.YEAR_END:
        # An open case is never due, however long nobody came.
        start = date(facts.closed_on.year, 12, 31) if facts.closed_on else None
    if start is None:
        return None
    first = Period(years=rule.years).after(start) + timedelta(days=1)
    if facts.hold_until is not None:
        return max(first, facts.hold_until + timedelta(days=1))
    return first


def with_own_years(
    rules: Sequence[RetentionRule], years: Mapping[str, int]
) -> tuple[RetentionRule, ...]:
    """``rules`` with the years an organisation set, by rule id."""
    return tuple(
        replace(rule, years=years[rule.id], is_own=True)
        if rule.id in years and years[rule.id] != rule.years
        else rule
        for rule in rules
    )


def parse_retention(
    raw: bytes, *, file: str = FILE
) -> tuple[tuple[RetentionRule, ...], list[Problem]]:
    """The rules of a file; a damaged table is reported and left out."""
    blocks, problems = read_blocks(file, raw)
    rules: dict[Kind, RetentionRule] = {}
    for block in blocks:
        reader = Reader(block)
        if block.name == "rule":
            rule = _rule(reader)
            if rule is not None and rule.kind in rules:
                reader.wrong("kind", de="Diese Art gibt es schon.", en="This kind is there.")
            elif rule is not None:
                rules[rule.kind] = rule
        elif block.name or block.data:
            reader.wrong(
                "", de="Diese Tabelle gibt es hier nicht.", en="There is no such table here."
            )
        problems += reader.problems
    return tuple(rules.values()), sorted(problems, key=lambda problem: problem.line)


def _rule(reader: Reader) -> RetentionRule | None:
    kind = reader.choice("kind", [one.value for one in Kind])
    begins = reader.choice("begins", [one.value for one in Begins])
    given: dict[str, Any] = {
        "id": reader.text("id"),
        "label": reader.label("label"),
        "years": reader.number("years"),
        "basis": reader.text("basis"),
        "source": reader.text("source"),
        "checked_on": reader.day("checked_on"),
        "review_by": reader.day("review_by"),
        "verified": reader.flag("verified", default=False),
        "plain": reader.label("plain"),
    }
    if reader.is_sound and not 0 <= given["years"] <= LONGEST_YEARS:
        reader.wrong(
            "years",
            de=f"Die Jahre müssen zwischen 0 und {LONGEST_YEARS} liegen.",
            en=f"The years must be between 0 and {LONGEST_YEARS}.",
        )
    reader.end()
    if not reader.is_sound:
        return None
    return RetentionRule(kind=Kind(kind), begins=Begins(begins), **given)


@cache
def _shipped() -> tuple[tuple[RetentionRule, ...], tuple[Problem, ...]]:
    rules, problems = parse_retention(read_bytes(f"rules/{FILE}"))
    return rules, tuple(problems)


def shipped_retention() -> tuple[RetentionRule, ...]:
    """The rules that ship with the program, without its damaged ones."""
    return _shipped()[0]


def shipped_retention_problems() -> tuple[Problem, ...]:
    """What is wrong in the shipped file (after someone edited or a disk damaged it)."""
    return _shipped()[1]
