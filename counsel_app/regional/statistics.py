"""Counts of one period: persons, cases and contacts are three numbers.

Tables are data (``TABLES``): from which cube, by what, and what they add up
to. Small cells are still in what is counted here; ``regional.suppression``
decides what may be shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.domain.codes import code_list
from counsel_app.domain.labels import Label
from counsel_app.regional.cubes import Cube, Cubes

NOT_STATED: Final = ""
"""The cell of what was not stated, or of a code this program does not know."""
MENTIONS: Final = ""
"""What a table adds up to where one may count under several cells: to nothing."""


_GROUPED: Final = "age_groups"
"""The list whose codes have coarser groups that are counted as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One table. It adds up to ``of``: a number of ``TOTALS``, or ``table.cell``.

    ``part_of`` names the table of all of whom this one shows a part by the
    same codes: what the part leaves over is a group too. ``is_stock`` counts
    who was there at some time of the period, so that periods do not add up.
    """

    id: str
    cube: str
    by: str
    codes: str
    of: str
    where: tuple[str, str] | None = None
    coarse: bool = False
    """Counted by the coarser group of the code."""
    within: str = ""
    """Only codes of this coarser group."""
    part_of: str = ""
    is_stock: bool = False
    weight: str = "n"


TABLES: Final[tuple[Spec, ...]] = (
    Spec(
        id="band", cube="people", by="age_group", codes="age_bands", of="persons",
        coarse=True, is_stock=True,
    ),
    Spec(
        id="age_u25", cube="people", by="age_group", codes="age_groups", of="band.U25",
        within="U25", is_stock=True,
    ),
    Spec(
        id="age_ue25", cube="people", by="age_group", codes="age_groups", of="band.UE25",
        within="UE25", is_stock=True,
    ),
    Spec(id="sex", cube="people", by="sex", codes="sexes", of="persons", is_stock=True),
    Spec(
        id="origin", cube="people", by="origin", codes="origin_regions", of="persons",
        is_stock=True,
    ),
    Spec(
        id="status", cube="people", by="status", codes="status_groups", of="persons",
        is_stock=True,
    ),
    Spec(id="german", cube="people", by="german", codes="cefr", of="persons", is_stock=True),
    Spec(
        id="procedure", cube="people", by="procedure", codes="procedure_groups", of="persons",
        is_stock=True,
    ),
    Spec(id="region", cube="files", by="region", codes="regions", of="cases", is_stock=True),
    Spec(id="service", cube="files", by="service", codes="services", of="cases", is_stock=True),
    Spec(
        id="housing", cube="files", by="housing", codes="housing_groups", of="cases",
        is_stock=True,
    ),
    Spec(id="ending", cube="files", by="ended", codes="case_states", of="cases", is_stock=True),
    Spec(
        id="closure", cube="files", by="closure", codes="closure_reasons", of="ending.CLOSED",
        where=("ended", "CLOSED"),
    ),
    Spec(id="topic", cube="topics", by="topic", codes="topics", of=MENTIONS),
    Spec(id="district", cube="districts", by="region", codes="regions", of="contacts"),
    Spec(id="place", cube="talks", by="place", codes="places", of="contacts"),
    Spec(id="language", cube="talks", by="language", codes="languages", of="contacts"),
    Spec(id="interpreter", cube="talks", by="interpreter", codes="interpreters", of="contacts"),
    Spec(
        id="unmet", cube="talks", by="language", codes="languages", of="interpreter.UNMET",
        where=("interpreter", "UNMET"), part_of="language",
    ),
    Spec(id="office", cube="referrals", by="office", codes="institution_kinds", of="referrals"),
    Spec(id="result", cube="referrals", by="result", codes="referral_results", of="referrals"),
    Spec(
        id="rejected", cube="referrals", by="office", codes="institution_kinds",
        of="result.REJECTED_STATUS", where=("result", "REJECTED_STATUS"), part_of="office",
    ),
    Spec(id="wait", cube="referrals", by="wait", codes="wait_groups", of="referrals"),
    Spec(id="demand_region", cube="demands", by="region", codes="regions", of="demands"),
    Spec(
        id="demand_offer", cube="demands", by="offer", codes="courses+instruments", of="demands"
    ),
    Spec(id="reason", cube="reasons", by="reason", codes="demand_reasons", of=MENTIONS),
    Spec(
        id="instrument", cube="contracts", by="instrument", codes="instruments", of="contracts",
    ),
    Spec(
        id="contract_origin", cube="contracts", by="origin", codes="origin_regions",
        of="contracts",
    ),
    Spec(
        id="broker", cube="contracts", by="broker", codes="institution_kinds", of="contracts",
    ),
    Spec(
        id="heads", cube="events", by="kind", codes="group_event_kinds", of="heads",
        weight="heads",
    ),
    Spec(id="happening", cube="notes", by="happening", codes="happenings", of="notes"),
)  # fmt: skip
"""Parents stand before the tables that add up to one of their cells."""

TOTALS: Final[Mapping[str, tuple[str, str]]] = {
    "persons": ("people", "n"),
    "cases": ("files", "n"),
    "contacts": ("talks", "n"),
    "minutes": ("talks", "minutes"),
    "referrals": ("referrals", "n"),
    "demands": ("demands", "n"),
    "contracts": ("contracts", "n"),
    "events": ("events", "n"),
    "heads": ("events", "heads"),
    "volunteers": ("volunteers", "n"),
    "notes": ("notes", "n"),
    "given_minutes": ("hours", "minutes"),
}
"""Number → cube and column it is the sum of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Places of one kind in the directory, and how many are free."""

    codes: str
    code: str
    places: int
    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What was counted from ``first`` to ``last``, nothing left out yet."""

    first: date
    last: date
    totals: Mapping[str, int]
    tables: Mapping[str, Mapping[str, int]]
    """Table → code → count, in the order of the code list; what is nought is absent."""
    median_wait_days: float | None
    """From the first contact to the first appointment."""
    waits: int
    """Of how many cases that is the median."""
    tasks: int
    """What volunteers were asked to do."""
    offers: tuple[Offer, ...] = ()
    full_time: int | None = None
    """Percent of one full-time post that all who counsel are together; None: not known."""


def statistics(cubes: Cubes, *, first: date, last: date) -> Statistics:
    """The tables and numbers of a period from its cubes."""
    return Statistics(
        first=first,
        last=last,
        totals={name: _sum(cubes[cube], column) for name, (cube, column) in TOTALS.items()},
        tables={spec.id: _table(spec, cubes[spec.cube]) for spec in TABLES},
        median_wait_days=_median(cubes["waits"]),
        waits=_sum(cubes["waits"], "n"),
        tasks=sum(int(row["tasks"]) * int(row["n"]) for row in cubes["volunteers"]),
        offers=(*_offers(cubes["courses"], "courses"), *_offers(cubes["openings"], "instruments")),
    )


def _sum(cube: Cube, column: str) -> int:
    return sum(int(row[column]) for row in cube)


def _table(spec: Spec, cube: Cube) -> Mapping[str, int]:
    coarser = code_list(_GROUPED).parent
    known = codes_of(spec.codes)
    counts: Counter[str] = Counter()
    for row in cube:
        code = str(row[spec.by])
        if spec.where and row[spec.where[0]] != spec.where[1]:
            continue
        if spec.within and coarser(code) != spec.within:
            continue
        if spec.coarse:
            code = coarser(code)
        counts[code if code in known else NOT_STATED] += int(row[spec.weight])
    if spec.of == MENTIONS:
        del counts[NOT_STATED]
    # In the order of the lists, what was not stated last.
    return {code: counts[code] for code in (*known, NOT_STATED) if counts[code]}


def codes_of(lists: str) -> Mapping[str, Label]:
    """The codes of one list, or of several joined by ``+``, with their words."""
    return {code.code: code.label for name in lists.split("+") for code in code_list(name)}


def _median(cube: Cube) -> float | None:
    """The median of a column of days, each as often as its count."""
    rows = sorted((int(row["days"]), int(row["n"])) for row in cube)
    total = sum(number for _, number in rows)
    if not total:
        return None
    return (_nth(rows, (total - 1) // 2) + _nth(rows, total // 2)) / 2


def _nth(rows: Iterable[tuple[int, int]], place: int) -> int:
    seen = 0
    for value, number in rows:
        seen += number
        if seen > place:
            return value
    raise IndexError(place)


def _offers(cube: Cube, codes: str) -> Iterable[Offer]:
    known = code_list(codes)
    found = {str(row["kind"]): row for row in cube}
    for code in known:
        row = found.get(code.code)
        if row is not None and int(row["places"]):
            yield Offer(
                codes=codes, code=code.code, places=int(row["places"]), free=int(row["free"])
            )
