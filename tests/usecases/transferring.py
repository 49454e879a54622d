"""A region in which cases change hands: who is there, and an offer with its answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from counsel_app.domain.case import Case
from counsel_app.domain.transfer import Transfer
from counsel_app.usecases import (
    cases,
    consultations,
    dates,
    exchange,
    transfers,
)
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    an_id,
)

OTHER = "Andere gGmbH"
NAMES = ("anna", "dora", "eli", "fay", "city")


@dataclass(slots=True, kw_only=True)
class Region:
    """Anna and Dora of one organisation without names, Fay her deputy, Eli of another, the city."""

    share: Path
    anna: Desk
    dora: Desk
    eli: Desk
    fay: Desk
    city: Desk

    def export(self, *desks: Desk) -> None:
        for desk in desks:
            exchange.export_changes(desk.vault, desk.folder, self.share, clock=desk.clock)

    def exchange(self, one: Desk, other: Desk) -> None:
        """What one sent reaches the other."""
        self.export(one)
        other.take_in(self.share)


def begun(desk: Desk) -> str:
    """Farhad's case with a talk, a date in five days and one next year."""
    client = a_client(birth_date=date(1999, 5, 1))
    cases.open_case(desk.vault, client, a_case(), clock=desk.clock)
    consultations.record_consultation(desk.vault, a_consultation(), clock=desk.clock)
    dates.save_deadlines(
        desk.vault, [a_deadline(due_on=TODAY + timedelta(days=5))], clock=desk.clock
    )
    dates.save_deadlines(
        desk.vault,
        [a_deadline(12, title="Aufenthalt", due_on=TODAY + timedelta(days=300))],
        clock=desk.clock,
    )
    return an_id(2)


def a_transfer(to: Desk, number: int = 70, **given: Any) -> Transfer:
    values: dict[str, Any] = {
        "to_id": to.person_id,
        "reason": "LANGUAGE",
        "passed_on": "Ruft lieber an, als zu schreiben.",
    }
    return Transfer(id=an_id(number), case_id=an_id(2), **values | given)


def offered(region: Region, to: Desk) -> str:
    begun(region.anna)
    transfers.offer(region.anna.vault, a_transfer(to), clock=region.anna.clock)
    region.exchange(region.anna, to)
    return an_id(70)


def accepted(region: Region, to: Desk) -> str:
    offered(region, to)
    transfers.accept(to.vault, an_id(70), sentence="Gern.", confirmed={an_id(6)}, clock=to.clock)
    return an_id(70)


def case_at(desk: Desk) -> Case:
    case = desk.vault.get(Case, an_id(2))
    assert case is not None
    return case


def transfer_at(desk: Desk, number: int = 70) -> Transfer:
    found = desk.vault.get(Transfer, an_id(number))
    assert found is not None
    return found
