from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_app.domain.codes import code_list
from counsel_app.regional import duck
from counsel_app.regional.base import CODE, DAY, KEY, TABLES
from counsel_app.regional.statistics import TABLES as SPECS
from counsel_app.regional.statistics import TOTALS, Statistics, statistics
from tests.regional.regions import Region, count_plainly

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
ONE_DAY = timedelta(days=1)


def figures(region: Region, first: date = FIRST, last: date = LAST) -> Statistics:
    with duck.loaded(region.base) as engine:
        return statistics(duck.count(engine, first=first, last=last), first=first, last=last)


def test_persons_cases_and_contacts_are_three_numbers() -> None:
    region = Region()
    region.person(1)
    region.person(2)
    region.add("file", file=3, person=1)
    for _ in range(5):
        region.add("talk", file=1, held_on=FIRST, minutes=30)
    found = figures(region).totals
    assert [found[name] for name in ("persons", "cases", "contacts", "minutes")] == [2, 3, 5, 150]


@pytest.mark.parametrize(
    ("dates", "counts"),
    [
        ({}, True),
        ({"contact_on": LAST}, True),
        ({"contact_on": LAST + ONE_DAY}, False),
        ({"contact_on": FIRST - ONE_DAY, "closed_on": FIRST}, True),
        ({"contact_on": FIRST - ONE_DAY, "closed_on": FIRST - ONE_DAY}, False),
    ],
    ids=str,
)
def test_a_case_counts_while_it_is_open_on_one_day_of_the_period(
    dates: dict[str, date], *, counts: bool
) -> None:
    region = Region()
    region.person(1, file=dates)
    assert figures(region).totals["cases"] == int(counts)


def test_contacts_and_referrals_count_on_the_days_of_the_period() -> None:
    region = Region()
    for day in (FIRST - ONE_DAY, FIRST, LAST, LAST + ONE_DAY, None):
        region.add("talk", held_on=day)
        region.add("referral", sent_on=day, result="SENT")
    found = figures(region)
    assert found.totals["contacts"] == 2
    assert found.tables["result"] == {"SENT": 2}


def test_the_wait_is_the_median_over_cases_with_both_days() -> None:
    region = Region()
    for days in (1, 4, 30):
        region.person(days, file={"contact_on": FIRST, "appointment_on": FIRST + days * ONE_DAY})
    region.person(99, file={"contact_on": FIRST})
    assert (figures(region).median_wait_days, figures(region).waits) == (4, 3)
    region.person(100, file={"contact_on": FIRST, "appointment_on": FIRST + 7 * ONE_DAY})
    assert figures(region).median_wait_days == 5.5
    assert figures(Region()).median_wait_days is None


def test_cells_come_in_the_order_of_their_code_list_and_what_is_not_known_last() -> None:
    codes = [code.code for code in code_list("languages")]
    region = Region()
    for language in ("", codes[5], "LATER", codes[1]):
        region.add("talk", held_on=FIRST, language=language)
    assert list(figures(region).tables["language"].items()) == [
        (codes[1], 1),
        (codes[5], 1),
        ("", 2),
    ]


def test_people_are_under_or_over_25_and_each_group_has_its_ages() -> None:
    region = Region()
    for number, age in enumerate(("U18", "18_24", "18_24", "25_26", "60_PLUS", "")):
        region.person(number, age_group=age)
    found = figures(region).tables
    assert found["band"] == {"U25": 3, "UE25": 2, "": 1}
    assert found["age_u25"] == {"U18": 1, "18_24": 2}
    assert found["age_ue25"] == {"25_26": 1, "60_PLUS": 1}


def test_places_count_whatever_the_period_and_only_where_their_number_is_known() -> None:
    region = Region()
    region.add("opening", kind="AGH_16D", places=10, free=4)
    region.add("opening", kind="AGH_16D", places=5, free=None)
    region.add("opening", kind="EQ", places=None, free=1)
    region.add("course", kind="IK_ALLG", places=20, free=0)
    offers = figures(region, FIRST, FIRST).offers
    assert [(o.codes, o.code, o.places, o.free) for o in offers] == [
        ("courses", "IK_ALLG", 20, 0),
        ("instruments", "AGH_16D", 15, 4),
    ]


def test_every_table_adds_up_to_what_it_says() -> None:
    region = Region()
    for number in range(9):
        region.person(number, file={"closed_on": LAST if number % 2 else None, "closure": "MOVED"})
        region.add("talk", file=number, held_on=LAST, language="prs", interpreter="UNMET")
        region.add("referral", sent_on=LAST, office="PSZ", result="REJECTED_STATUS")
        region.add("contract", file=number, signed_on=LAST, instrument="EQ", broker="IHK")
        region.add("demand", noted_on=LAST, region="NORD", course="IK_ALLG")
        region.add("event", held_on=LAST, kind="INFO", heads=3)
        region.add("note", written_on=LAST, happening="TALKED")
    found = figures(region)
    for spec in SPECS:
        table, _, cell = spec.of.partition(".")
        if cell:
            assert sum(found.tables[spec.id].values()) == found.tables[table].get(cell, 0), spec.id
        elif spec.of:
            assert sum(found.tables[spec.id].values()) == found.totals[spec.of] > 0, spec.id


LISTS = {
    "age_group": "age_groups", "sex": "sexes", "origin": "origin_regions",
    "status": "status_groups", "german": "cefr", "procedure": "procedure_groups",
    "region": "regions", "service": "services", "housing": "housing_groups",
    "closure": "closure_reasons", "place": "places", "language": "languages",
    "interpreter": "interpreters", "topic": "topics", "office": "institution_kinds",
    "result": "referral_results", "wait": "wait_groups", "course": "courses",
    "instrument": "instruments", "reason": "demand_reasons", "broker": "institution_kinds",
    "happening": "happenings",
}  # fmt: skip
KINDS = {"event": "group_event_kinds", "course": "courses", "opening": "instruments"}


def values(table: str, column: str, kind: str) -> st.SearchStrategy[Any]:
    if kind == DAY:
        return st.none() | st.dates(FIRST - 20 * ONE_DAY, LAST + 20 * ONE_DAY)
    if kind == CODE:
        known = [code.code for code in code_list(LISTS.get(column) or KINDS[table])]
        return st.sampled_from(["", "LATER", *known])
    if kind == KEY:
        return st.integers(0, 12)
    return st.none() | st.integers(0, 90)


@st.composite
def bases(draw: st.DrawFn) -> Region:
    """Rows of every table, whatever can be in one."""
    region = Region()
    for table, columns in TABLES.items():
        for number in range(draw(st.integers(0, 12))):
            given_values = {c: draw(values(table, c, kind)) for c, kind in columns.items()}
            if table in ("person", "file"):
                given_values[table] = number
            region.add(table, **given_values)
    return region


@settings(max_examples=15)
@given(bases())
def test_the_engine_counts_what_going_through_the_rows_counts(region: Region) -> None:
    assert figures(region) == _with_offers(count_plainly(region, FIRST, LAST), region)


def _with_offers(plain: Statistics, region: Region) -> Statistics:
    found = figures(region)
    for offer in found.offers:
        table = "course" if offer.codes == "courses" else "opening"
        rows = [row for row in region.rows[table] if row["kind"] == offer.code]
        assert offer.places == sum(row["places"] or 0 for row in rows)
        assert offer.free == sum(row["free"] or 0 for row in rows)
    return Statistics(**{n: getattr(plain, n) for n in plain.__dataclass_fields__ if n != "offers"},
                      offers=found.offers)  # fmt: skip


def test_parquet_files_give_the_same_cubes(tmp_path: Path) -> None:
    region = Region()
    for number in range(7):
        region.person(number, file={"contact_on": FIRST}, age_group="U18")
    duck.write_parquet(region.base, tmp_path)
    with duck.loaded(region.base) as engine:
        ours = duck.count(engine, first=FIRST, last=LAST)
    with duck.reading(tmp_path) as engine:
        assert duck.count(engine, first=FIRST, last=LAST) == ours
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.parquet" for name in TABLES}


def test_another_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(duck.BaseNotRead), duck.reading(tmp_path):
        pass


@pytest.fixture
def engine() -> Iterator[Any]:
    with duck.loaded(Region().base) as made:
        yield made


@pytest.mark.parametrize(
    "attempt",
    [
        "INSTALL httpfs",
        "LOAD httpfs",
        "COPY person TO '/tmp/counsel-must-not-exist.csv'",
        "SELECT * FROM read_csv('/etc/hostname')",
        "SET temp_directory = '/tmp'",
        "SET enable_external_access = true",
        "ATTACH '/tmp/counsel-must-not-exist.db'",
    ],
)
def test_the_engine_reaches_no_file_and_no_network(engine: Any, attempt: str) -> None:
    with pytest.raises(duckdb.Error):
        engine.execute(attempt)


def test_what_does_not_fit_into_memory_is_refused_and_written_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(duck._SETTINGS, "memory_limit", "8MB")
    region = Region()
    region.rows["talk"] = [{**region_talk(), "language": "x" * 400 + str(n)} for n in range(60_000)]
    with pytest.raises(duck.TooMuchToCount):
        figures(region)
    assert list(tmp_path.iterdir()) == []


def region_talk() -> dict[str, Any]:
    region = Region()
    region.add("talk", held_on=FIRST)
    return region.rows["talk"][0]


def test_every_number_has_a_table_of_its_own_or_stands_alone() -> None:
    assert {spec.of.partition(".")[0] for spec in SPECS} - {""} <= TOTALS.keys() | {
        spec.id for spec in SPECS
    }
