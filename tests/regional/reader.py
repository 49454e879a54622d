"""A reader of all reports together: what groups of one to four follow from them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations, product

from counsel_app.regional.suppression import SMALLEST, Published
from tests.regional.solver import Reader

AGES, SEXES, ORIGINS = ("U18", "18_24", "27_34", "35_49"), ("w", "m"), ("TURKEY", "UKRAINE")
LANGUAGES, HELP = ("prs", "tir", "ukr"), ("NONE", "GDD", "UNMET")

Key = tuple[str, ...]
JOINT: dict[str, list[Key]] = {
    "people": list(product(AGES, SEXES, ORIGINS)),
    "talks": list(product(LANGUAGES, HELP)),
}
BAND = {"U18": "U25", "18_24": "U25", "27_34": "UE25", "35_49": "UE25"}


def cell_of(table: str, key: Key) -> str | None:
    """In which cell of a table somebody is counted; None where in none."""
    if table == "unmet":
        return key[0] if key[1] == "UNMET" else None
    if table in ("age_u25", "age_ue25"):
        return key[0] if BAND[key[0]] == {"age_u25": "U25", "age_ue25": "UE25"}[table] else None
    if table == "band":
        return BAND[key[0]]
    return key[("age", "sex", "origin", "language", "interpreter").index(table) % 3]


TABLES_OF = {
    "people": ("band", "age_u25", "age_ue25", "sex", "origin"),
    "talks": ("language", "interpreter", "unmet"),
}


def ways_of_being_counted(reports: Sequence[Published], *, is_stock: bool) -> list[frozenset[int]]:
    """In which reports one talk, or one person from their first to their last day, can be."""
    days = [date(2025, 12, 1) + timedelta(days=n) for n in range(460)]
    on = [frozenset(n for n, r in enumerate(reports) if r.first <= day <= r.last) for day in days]
    changes = [now for now, before in zip(on, [None, *on], strict=False) if now != before]
    found = set(changes)
    if is_stock:
        for begin, end in combinations(range(len(changes) + 1), 2):
            found.add(frozenset[int]().union(*changes[begin:end]))
    return sorted(found - {frozenset()}, key=sorted)


Unknowns = dict[tuple[Key, frozenset[int]], int]


def cells_of(table: str, kind: str) -> set[str]:
    return {cell for key in JOINT[kind] if (cell := cell_of(table, key)) is not None}


def read_everything(reports: Sequence[Published], kind: str, unknown: Unknowns) -> Reader:
    """A reader of every sum and every cell that was printed."""
    reader = Reader()
    for number, report in enumerate(reports):
        here = {pair: n for pair, n in unknown.items() if number in pair[1]}
        total = report.totals["persons" if kind == "people" else "contacts"]
        if total is not None:
            reader.reads(here.values(), total)
        for table in TABLES_OF[kind]:
            cells = report.tables[table]
            for code in cells_of(table, kind) if cells is not None else ():
                count = (cells or {}).get(code, 0)
                if count is not None:
                    those = [n for (k, _), n in here.items() if cell_of(table, k) == code]
                    reader.reads(those, count)
    return reader


def small_groups(reports: Sequence[Published], kind: str) -> list[tuple[str, str, int]]:
    """Every group of one to four that follows from all that was published together.

    A group: those of one cell of one table, or those it leaves over in the
    table it is a part of, in one report, in one but not another, in both, or
    in exactly some of them.
    """
    ways = ways_of_being_counted(reports, is_stock=kind == "people")
    unknown = {pair: n for n, pair in enumerate(product(JOINT[kind], ways))}
    reader = read_everything(reports, kind, unknown)
    spans = {frozenset({way}) for way in ways}
    for n, m in product(range(len(reports)), repeat=2):
        spans.add(frozenset(w for w in ways if n in w))
        spans.add(frozenset(w for w in ways if n in w and m not in w))
        spans.add(frozenset(w for w in ways if n in w and m in w))
    groups = {
        (table, code, frozenset(k for k in JOINT[kind] if cell_of(table, k) == code))
        for table in TABLES_OF[kind]
        for code in cells_of(table, kind)
    }
    if kind == "talks":
        for language in LANGUAGES:
            met = frozenset((language, helped) for helped in HELP if helped != "UNMET")
            groups.add(("met", language, met))
    return [
        (table, code, value)
        for table, code, keys in groups
        for some in spans
        if (value := reader.knows([unknown[key, way] for key in keys for way in some])) is not None
        and 0 < value < SMALLEST
    ]
