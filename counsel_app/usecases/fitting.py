"""Which course or place fits a client, why the others do not, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.demand import Demand
from counsel_app.domain.institution import Institution
from counsel_app.domain.matching import Match, matches, unmet
from counsel_app.domain.offers import Course, Opening, kind_of
from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class FittingView:
    """Everything on offer for one client, what fits first."""

    case: Case
    client: Client
    courses: tuple[Match, ...]
    openings: tuple[Match, ...]
    providers: Mapping[str, str]
    demands: tuple[Demand, ...]
    """What was noted as missing before."""


def view_fitting(vault: Vault, case_id: str, *, clock: Clock) -> FittingView | None:
    """All courses and openings beside one client; None where the case is gone.

    Facts of life decide, never the residence status.
    """
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case is not None else None
    if case is None or client is None:
        return None
    today = clock.today()
    return FittingView(
        case=case,
        client=client,
        courses=tuple(matches(client, vault.all(Course), today=today)),
        openings=tuple(matches(client, vault.all(Opening), today=today)),
        providers={one.id: one.name for one in vault.all(Institution)},
        demands=tuple(vault.all(Demand, order="noted_on", case_id=case_id)),
    )


def note_demand(
    vault: Vault, case_id: str, *, course: str = "", instrument: str = "", clock: Clock
) -> tuple[Demand | None, Changes]:
    """Note that nothing of one kind fits the client; None where something does.

    Exactly one of ``course`` and ``instrument`` is a code of its list.
    """
    view = view_fitting(vault, case_id, clock=clock)
    if view is None:
        return None, Changes()
    among = view.courses if course else view.openings
    found = [one for one in among if kind_of(one.offer) == (course or instrument)]
    missing = unmet(found, region=view.case.region, kind=course or instrument)
    if missing is None:
        return None, Changes()
    demand = Demand(
        id=vault.new_id(clock),
        case_id=case_id,
        region=missing.region,
        course=course,
        instrument=instrument,
        reasons=missing.reasons,
        noted_on=clock.today(),
    )
    with vault.atomic(clock) as write:
        write.put(demand)
    return demand, write.changes
