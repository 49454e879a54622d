from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_app.regional.statistics import TABLES, TOTALS, Statistics
from counsel_app.regional.suppression import (
    SMALLEST,
    Published,
    TooManyReports,
    Why,
    protect,
    shown,
)
from tests.regional.reader import AGES, HELP, LANGUAGES, ORIGINS, SEXES, small_groups
from tests.regional.regions import Region, count_plainly

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 12), max_size=8)
FEW = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 8), min_size=1, max_size=4)
DAY = (date(2026, 1, 1), date(2026, 1, 1))


def counted(
    counts: Mapping[str, int], *, table: str = "sex", period: tuple[date, date] = DAY
) -> Statistics:
    """A report with one table, and nothing else in it."""
    real = {code: count for code, count in counts.items() if count}
    spec = next(spec for spec in TABLES if spec.id == table)
    return Statistics(
        first=period[0],
        last=period[1],
        totals=dict.fromkeys(TOTALS, 0) | {spec.of: sum(real.values())},
        tables={spec.id: {} for spec in TABLES} | {table: real},
        median_wait_days=None,
        waits=0,
        tasks=0,
    )


def suppress(counts: Mapping[str, int]) -> dict[str, int | None] | None:
    """One table alone; None where it is withheld."""
    cells = protect(counted(counts)).published.tables["sex"]
    return None if cells is None else dict(cells)


def possible(counts: dict[str, int]) -> dict[str, set[int]]:
    """What each hidden cell may be for a reader who knows the total and the rule.

    Every cell is at least one where it is hidden (what is nought is absent), and
    the hidden cells add up to the rest of the total; among those, only what the
    rule itself would have printed like this.
    """
    printed = suppress(counts)
    assert printed is not None
    hidden = [name for name, count in printed.items() if count is None]
    rest = sum(counts[name] for name in hidden)
    found: dict[str, set[int]] = {name: set() for name in hidden}
    for cells in product(range(1, rest + 1), repeat=len(hidden)):
        if sum(cells) == rest:
            guess = counts | dict(zip(hidden, cells, strict=True))
            if suppress(guess) == printed:
                for name, cell in zip(hidden, cells, strict=True):
                    found[name].add(cell)
    return found


@given(COUNTS)
def test_no_small_group_is_shown(counts: dict[str, int]) -> None:
    for name, count in (suppress(counts) or {}).items():
        assert count is None or count >= SMALLEST
        assert count in (None, counts[name])


@given(COUNTS)
def test_no_hidden_cell_can_be_computed_from_the_total(counts: dict[str, int]) -> None:
    """Whoever knows the total subtracts what is shown: two unknowns must be left."""
    hidden = [counts[name] for name, count in (suppress(counts) or {}).items() if count is None]
    if hidden:
        assert len(hidden) >= 2
        assert sum(hidden) > len(hidden)  # else each could only be one


@settings(max_examples=100)
@given(FEW)
def test_even_who_knows_the_rule_cannot_compute_a_hidden_small_cell(
    counts: dict[str, int],
) -> None:
    if suppress(counts) is None:
        return
    for name, cells in possible(counts).items():
        assert len(cells) > 1 or counts[name] >= SMALLEST, (counts, suppress(counts), name)


@pytest.mark.parametrize(
    ("counts", "printed"),
    [
        ({"a": 5, "b": 7}, {"a": 5, "b": 7}),
        ({"a": 0, "b": 7}, {"b": 7}),
        ({"a": 4, "b": 7, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 4, "b": 7, "c": 7, "d": 8}, {"a": None, "b": None, "c": None, "d": 8}),
        ({"a": 3, "b": 4, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 1, "b": 1, "c": 9, "d": 0}, {"a": None, "b": None, "c": None}),
        ({"a": 4}, None),
        ({"a": 4, "b": 4, "c": 8}, {"a": None, "b": None, "c": None}),
        ({"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 9}, dict.fromkeys("abcdef")),
        ({"a": 4, "b": 4, "c": 4, "d": 8, "e": 9}, {**dict.fromkeys("abcd"), "e": 9}),
        ({"a": 4, "b": 4}, None),
    ],
    ids=str,
)
def test_small_cells_and_what_gives_them_away_are_hidden(
    counts: dict[str, int], printed: dict[str, int | None] | None
) -> None:
    assert suppress(counts) == printed


def test_the_order_of_the_cells_is_kept() -> None:
    assert list(suppress({"c": 9, "a": 1, "b": 9}) or {}) == ["c", "a", "b"]


def test_a_hidden_cell_is_printed_as_a_star() -> None:
    assert shown(None) == "*"
    assert shown(17) == "17"


def test_who_made_the_report_learns_why_a_cell_is_hidden() -> None:
    made = protect(counted({"a": 4, "b": 7, "c": 9}))
    assert made.why["sex"] == {"a": Why.SMALL, "b": Why.SECOND}


def test_a_table_says_nothing_where_its_sum_is_hidden() -> None:
    made = protect(counted({"a": 2, "b": 1}))
    assert made.published.totals["persons"] is None
    assert made.published.tables["sex"] is None
    assert set(made.why["sex"]) == {"a", "b"}


# --- several reports -----------------------------------------------------------

QUARTERS = [
    (date(2026, 1, 1), date(2026, 3, 31)),
    (date(2026, 4, 1), date(2026, 6, 30)),
    (date(2026, 7, 1), date(2026, 9, 30)),
    (date(2026, 10, 1), date(2026, 12, 31)),
]
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
HALF = (QUARTERS[0][0], QUARTERS[1][1])
LONGER = (QUARTERS[0][0], date(2026, 4, 1))
SHIFTED = (date(2026, 2, 1), date(2026, 4, 30))
PERIODS = [*QUARTERS, YEAR, HALF, LONGER, SHIFTED]


def test_one_person_more_than_last_time_is_not_shown() -> None:
    """The report over one day more would tell what happened on that day."""
    before = protect(counted({"a": 20, "b": 30, "c": 40}, table="place", period=QUARTERS[0]))
    after = counted({"a": 21, "b": 40, "c": 60}, table="place", period=LONGER)
    assert after.tables["place"]["a"] - 20 < SMALLEST
    alone = protect(after).published.tables["place"]
    assert alone == {"a": 21, "b": 40, "c": 60}
    compared = protect(after, [before.published])
    assert compared.published.tables["place"] == {"a": None, "b": None, "c": 60}
    assert compared.why["place"] == {"a": Why.COMPARED, "b": Why.COMPARED}


def test_a_total_that_grew_by_few_people_takes_its_tables_with_it() -> None:
    before = protect(counted({"a": 20, "b": 30}, table="place", period=QUARTERS[0])).published
    after = protect(counted({"a": 22, "b": 31}, table="place", period=LONGER), [before]).published
    assert after.totals["contacts"] is None
    assert after.tables["place"] is None


def test_neighbouring_quarters_need_not_be_compared() -> None:
    """They share no day: what one has more than the other is no group."""
    before = protect(counted({"a": 20, "b": 30}, period=QUARTERS[0])).published
    after = protect(counted({"a": 21, "b": 30}, period=QUARTERS[1]), [before]).published
    assert after.tables["sex"] == {"a": 21, "b": 30}


def test_a_year_minus_its_quarters_tells_no_small_quarter() -> None:
    cells = [{"a": 20, "b": 30, "c": 40}] * 3 + [{"a": 3, "b": 20, "c": 40}]
    reports: list[Published] = []
    for period, counts in zip(QUARTERS, cells, strict=True):
        made = counted(counts, table="place", period=period)
        reports.append(protect(made, reports).published)
    assert reports[3].tables["place"] == {"a": None, "b": None, "c": 40}
    year = counted({"a": 63, "b": 110, "c": 160}, table="place", period=YEAR)
    assert protect(year, reports).published.tables["place"] == {"a": None, "b": None, "c": 160}


def test_too_many_overlapping_reports_are_refused_in_words() -> None:
    made = counted({"a": 20}, period=YEAR)
    many = [
        replace(protect(made).published, first=date(2026, 1, day), last=date(2026, 12, day))
        for day in range(1, 13)
    ]
    with pytest.raises(TooManyReports):
        protect(made, many)


# --- the reader who solves the system -------------------------------------------

DAYS = st.dates(date(2025, 12, 1), date(2027, 1, 31))


@st.composite
def regions(draw: st.DrawFn) -> Region:
    """A few dozen people with cases and talks, thick in some places and thin in others."""
    region = Region()
    number = 0
    for _ in range(draw(st.integers(2, 6))):
        age, sex = draw(st.sampled_from(AGES)), draw(st.sampled_from(SEXES))
        origin = draw(st.sampled_from(ORIGINS))
        begun = draw(DAYS)
        ended = draw(st.none() | st.dates(begun, date(2027, 3, 1)))
        for _ in range(draw(st.integers(1, 9))):
            file = {"contact_on": begun, "closed_on": ended}
            region.person(number, file=file, age_group=age, sex=sex, origin=origin)
            number += 1
    for _ in range(draw(st.integers(2, 8))):
        language, helped = draw(st.sampled_from(LANGUAGES)), draw(st.sampled_from(HELP))
        held_on = draw(DAYS)
        for _ in range(draw(st.integers(1, 9))):
            region.add("talk", held_on=held_on, language=language, interpreter=helped)
    return region


def published_one_after_the_other(
    region: Region, periods: Sequence[tuple[date, date]]
) -> list[Published]:
    reports: list[Published] = []
    for first, last in periods:
        reports.append(protect(count_plainly(region, first, last), reports).published)
    return reports


def only_small_cells_hidden(counted: Statistics) -> Published:
    """What a careless program would publish."""
    return Published(
        first=counted.first,
        last=counted.last,
        totals={n: v if v == 0 or v >= SMALLEST else None for n, v in counted.totals.items()},
        tables={
            name: {code: n if n >= SMALLEST else None for code, n in cells.items()}
            for name, cells in counted.tables.items()
        },
    )


@given(regions(), st.lists(st.sampled_from(PERIODS), min_size=2, max_size=4, unique=True))
def test_nobody_finds_a_small_group_from_all_margins_of_neighbouring_reports(
    region: Region, periods: list[tuple[date, date]]
) -> None:
    reports = published_one_after_the_other(region, periods)
    assert small_groups(reports, "people") == []
    assert small_groups(reports, "talks") == []


def a_thin_region() -> Region:
    """Eleven women and three men; ten talks in Dari and nine, then two in Tigrinya."""
    region = Region()
    for number in range(14):
        region.person(
            number,
            file={"contact_on": QUARTERS[0][0]},
            age_group="18_24" if number % 2 else "27_34",
            sex="w" if number < 11 else "m",
            origin="TURKEY",
        )
    for language, day, number in (
        ("prs", QUARTERS[0][0], 10),
        ("ukr", QUARTERS[0][0], 9),
        ("prs", LONGER[1], 6),
        ("ukr", LONGER[1], 2),
    ):
        for _ in range(number):
            region.add("talk", held_on=day, language=language, interpreter="NONE")
    return region


def test_the_same_reader_finds_them_where_only_small_cells_are_hidden() -> None:
    """Without this the test above could not fail."""
    region = a_thin_region()
    careless = [only_small_cells_hidden(count_plainly(region, *p)) for p in (QUARTERS[0], LONGER)]
    assert ("sex", "m", 3) in small_groups(careless[:1], "people")
    assert ("language", "ukr", 2) in small_groups(careless, "talks")
    careful = published_one_after_the_other(region, (QUARTERS[0], LONGER))
    assert small_groups(careful, "people") == []
    assert small_groups(careful, "talks") == []


def test_where_groups_are_large_everything_is_shown() -> None:
    region = Region()
    for number, (age, sex, origin) in enumerate(product(AGES, SEXES, ORIGINS)):
        for copy in range(6):
            region.person(100 * number + copy, age_group=age, sex=sex, origin=origin)
    (report,) = published_one_after_the_other(region, [YEAR])
    assert report.tables["age_u25"] == {"U18": 24, "18_24": 24}
    assert report.tables["sex"] == {"w": 48, "m": 48}
