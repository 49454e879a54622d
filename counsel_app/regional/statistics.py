"""Counts over a case base: persons, cases and contacts are three numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.referral import Referral
from counsel_app.regional.suppression import suppress


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One breakdown; a count of None is suppressed. Keys are codes of ``codes``."""

    id: str
    codes: str
    counts: Mapping[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The figures of one period; ``median_wait_days`` is contact → appointment."""

    first: date
    last: date
    persons: int
    cases: int
    contacts: int
    minutes: int
    median_wait_days: float | None
    events: int
    heads: int
    """Heads at group events: counted each time, so neither persons nor contacts."""
    tables: tuple[Table, ...]


def count(
    *,
    clients: Iterable[Client],
    cases: Iterable[Case],
    consultations: Iterable[Consultation],
    referrals: Iterable[Referral],
    events: Iterable[GroupEvent] = (),
    first: date,
    last: date,
) -> Statistics:
    """The figures from ``first`` to ``last`` inclusive.

    A case counts when it was open on one of those days, a person when one of
    their cases does, a contact when it was held then. Breakdown cells under
    five are suppressed (``regional.suppression``).
    """
    active = [case for case in cases if _is_open(case, first, last)]
    people = {case.client_id for case in active}
    shown = [client for client in clients if client.id in people]
    # An amendment is a second sheet of paper, not a second conversation.
    talks = [c for c in consultations if not c.amends_id]
    held = [c for c in talks if c.held_on is not None and first <= c.held_on <= last]
    sent = [r for r in referrals if r.sent_on is not None and first <= r.sent_on <= last]
    groups = [e for e in events if e.held_on is not None and first <= e.held_on <= last]
    waits = [
        (case.first_appointment_on - case.first_contact_on).days
        for case in active
        if case.first_appointment_on and case.first_contact_on
    ]
    return Statistics(
        first=first,
        last=last,
        persons=len(people),
        cases=len(active),
        contacts=len(held),
        minutes=sum(c.minutes or 0 for c in held),
        median_wait_days=median(waits) if waits else None,
        events=len(groups),
        heads=sum(event.heads or 0 for event in groups),
        tables=(
            _table("age", "age_groups", (client.age_group for client in shown)),
            _table("sex", "sexes", (client.sex for client in shown)),
            _table("origin", "origin_regions", (client.origin_region for client in shown)),
            _table("status", "status_groups", (client.status_group for client in shown)),
            _table("region", "regions", (case.region for case in active)),
            _table("topic", "topics", (topic for c in held for topic in c.topics)),
            _table("language", "languages", (c.language for c in held)),
            _table("interpreter", "interpreters", (c.interpreter for c in held)),
            _table("result", "referral_results", (r.result for r in sent)),
            _weighed("heads", "group_event_kinds", ((e.kind, e.heads or 0) for e in groups)),
        ),
    )


def _is_open(case: Case, first: date, last: date) -> bool:
    begun = case.first_contact_on
    return (begun is None or begun <= last) and (case.closed_on is None or case.closed_on >= first)


def _table(table_id: str, codes: str, found: Iterable[str]) -> Table:
    return _weighed(table_id, codes, ((code, 1) for code in found))


def _weighed(table_id: str, codes: str, found: Iterable[tuple[str, int]]) -> Table:
    counts: Counter[str] = Counter()
    for code, number in found:
        if code and number:
            counts[code] += number
    place: Callable[[str], int] = [code.code for code in code_list(codes)].index
    known = {
        code: counts[code]
        for code in sorted((c for c in counts if c in code_list(codes)), key=place)
    }
    return Table(id=table_id, codes=codes, counts=suppress(known))
