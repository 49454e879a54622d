from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.regional.statistics import TABLES as SPECS
from counsel_app.regional.statistics import TOTALS as NUMBERS
from counsel_app.regional.suppression import Published
from counsel_app.usecases import posts, report_view, statistics
from counsel_app.usecases.report_view import Breakdown, ReportView, view_report
from counsel_app.usecases.report_words import CASELOAD, LAYOUTS, OFFERS, TABLES, TOTALS
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation, an_institution
from tests.regional.regions import Region, count_plainly
from tests.usecases.conftest import Service

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


def seven_talks(desk: Desk) -> None:
    """Six about hearings and one about a flat, with seven people."""
    with desk.vault.atomic(desk.clock) as write:
        for number in range(7):
            write.put(a_client(100 + number, sex="w"))
            write.put(a_case(200 + number, client=100 + number, housing_group="CENTRAL"))
            topic = "HOUSING" if number == 6 else "ASYL_HEARING"
            write.put(a_consultation(300 + number, case=200 + number, topics=(topic,)))


def shown(desk: Desk, layout: str = "city") -> ReportView:
    return view_report(desk.vault, first=FIRST, last=LAST, layout=layout, clock=desk.clock)


def table(view: ReportView, name: str) -> Breakdown:
    return next(one for part in view.sections for one in part.breakdowns if one.table == name)


def number(view: ReportView, name: str) -> str:
    return next(line.text.en for part in view.sections for line in part.totals if line.id == name)


def test_figures_come_in_words_with_small_groups_hidden_and_said_why(anna: Desk) -> None:
    seven_talks(anna)
    view = shown(anna)
    assert [number(view, name) for name in ("persons", "cases", "contacts")] == ["7", "7", "7"]
    topics = table(view, "topic")
    # One small cell could be told from the total: its neighbour is hidden too.
    assert {(cell.label.de, cell.text.de, cell.why and cell.why.en) for cell in topics.cells} == {
        ("Anhörung im Asylverfahren", "*", "else a small number could be worked out"),
        ("Wohnen", "*", "fewer than 5"),
    }
    assert {line[0].en for line in view.hidden} == {"Consultations by topic"}
    assert view.hidden_cells == 2


def test_a_table_whose_sum_is_hidden_is_withheld_and_its_maker_told_why(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_client(1, sex="w"))
        write.put(a_case(2, client=1))
    sexes = table(shown(anna), "sex")
    assert sexes.is_withheld
    assert [(cell.text.en, cell.why and cell.why.en) for cell in sexes.cells] == [
        ("*", "else a small number could be worked out")
    ]
    assert ("Sex", "", "*") in list(report_view.rows(shown(anna), language="en"))


def test_a_large_group_keeps_its_number(anna: Desk) -> None:
    seven_talks(anna)
    languages = table(shown(anna), "language")
    assert [(c.label.en, c.count, c.text.en, c.why) for c in languages.cells] == [
        ("Dari", 7, "7", None)
    ]


def test_once_frozen_nobody_is_told_why(anna: Desk) -> None:
    seven_talks(anna)
    frozen = statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock).report
    view = shown(anna)
    assert (view.frozen_on, view.digest) == (TODAY, frozen.digest)
    assert view.sources == frozen.sources
    assert view.hidden == ()
    assert [cell.why for cell in table(view, "topic").cells] == [None, None]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_shows_figures_of_the_same_period(anna: Desk, layout: str) -> None:
    seven_talks(anna)
    view = shown(anna, layout)
    assert view.layout.id == layout
    assert number(view, "persons") == "7"


def test_districts_go_no_further_than_the_city() -> None:
    for name in ("state", "federal"):
        tables = {table for part in LAYOUTS[name].parts for table in part.tables}
        assert not tables & {"region", "district", "demand_region", "place"}


def test_every_table_and_number_has_a_name_and_a_place_in_the_citys_layout() -> None:
    tables = {spec.id for spec in SPECS}
    assert set(TABLES) == tables
    parts = LAYOUTS["city"].parts
    assert {name for part in parts for name in part.tables} == tables | {OFFERS, CASELOAD}
    assert {name for part in parts for name in part.totals} == set(TOTALS) >= set(NUMBERS)


def test_lines_for_a_table_are_numbers_then_cells(anna: Desk) -> None:
    seven_talks(anna)
    lines = list(report_view.rows(shown(anna), language="en"))
    assert ("People and cases", "Persons", "7") in lines
    assert ("Consultations by language", "Dari", "7") in lines
    assert ("Consultations by topic", "Housing", "*") in lines


def test_places_of_the_directory_are_told_free_of_all(service: Service) -> None:
    from counsel_app.domain.offers import Opening

    with service.city.vault.atomic(service.city.clock) as write:
        write.put(an_institution(7))
        write.put(
            Opening(
                id=an_institution(9).id, institution_id=an_institution(7).id,
                instrument="AGH_16D", title="Küche", places=10, free_places=4,
            )
        )  # fmt: skip
    offers = table(shown(service.city), OFFERS)
    assert [(c.label.en, c.count, c.text.en) for c in offers.cells] == [
        ("Work opportunity (§ 16d SGB II)", 10, "4 of 10 free")
    ]


def test_open_cases_are_compared_per_full_time_post_once_the_posts_are_stated(
    anna: Desk,
) -> None:
    seven_talks(anna)
    with anna.vault.atomic(anna.clock) as write:
        for number in range(7):
            write.put(a_case(200 + number, client=100 + number, service="FSA"))

    def caseload(layout: str) -> list[tuple[str, int | None, str]]:
        parts = shown(anna, layout).sections
        found = (one for part in parts for one in part.breakdowns if one.table == CASELOAD)
        return [(c.label.en, c.count, c.text.de) for one in found for c in one.cells]

    assert caseload("committee") == []
    posts.state_posts(anna.vault, {anna.person_id: 50}, clock=anna.clock)
    expected = [
        ("Here on the last day (0.5 full-time posts)", 14, "14"),
        ("Refugee social work Sachsen, agreed 2017", 150, "150"),
        ("Refugee social work Dresden, agreed 2017", 80, "80"),
        ("Refugee social work Leipzig, agreed 2017", 50, "50"),
        ("Refugee social work, demanded 2017", 60, "60"),
    ]
    assert caseload("committee") == caseload("city") == expected
    assert caseload("federal") == []
    posts.state_posts(anna.vault, {anna.person_id: 75}, clock=anna.clock)
    assert caseload("city")[0][1:] == (9, "9,3")
    statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock)
    posts.state_posts(anna.vault, {anna.person_id: 100}, clock=anna.clock)
    assert caseload("city")[0][1:] == (9, "9,3")


def test_nothing_is_compared_where_the_open_cases_may_not_be_shown() -> None:
    endings: tuple[dict[str, int | None] | None, ...] = (None, {"OPEN": None}, {"CLOSED": 9})
    for ending in endings:
        view = report_view.view_of(
            replace(published(ending=ending), full_time=100), {}, layout="committee"
        )
        assert CASELOAD not in {one.table for part in view.sections for one in part.breakdowns}


def published(**tables: dict[str, int | None] | None) -> Published:
    plain = count_plainly(Region(), FIRST, LAST)
    return Published(
        first=FIRST,
        last=LAST,
        totals=plain.totals,
        tables={**plain.tables, **tables},
        tasks=0,
    )


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        ({"DECENTRAL": 20, "CENTRAL": 10}, "2.0 : 1"),
        ({"DECENTRAL": 20}, "–"),
        ({"DECENTRAL": None, "CENTRAL": None, "OTHER": 9}, "*"),
        (None, "*"),
    ],
    ids=str,
)
def test_the_housing_ratio_rests_on_what_everybody_may_see(
    cells: dict[str, int | None] | None, text: str
) -> None:
    assert report_view._number("housing_ratio", published(housing=cells)).en == text


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        ({"M0_3": 5, "M3_6": 9, "M12_24": 8, "RUNNING": 90}, "3 to 6 months"),
        ({"M0_3": 5, "M3_6": 5}, "under 3 months"),
        ({"M0_3": None, "M3_6": None, "M12_24": 8}, "*"),
        ({"RUNNING": 90, "": 7}, "–"),
        (None, "*"),
    ],
    ids=str,
)
def test_a_median_is_the_class_it_lies_in(cells: dict[str, int | None] | None, text: str) -> None:
    assert report_view._number("procedure_median", published(procedure=cells)).en == text


def test_days_of_waiting_are_written_as_the_language_writes_them() -> None:
    made = replace(published(), median_wait_days=5.5)
    label = report_view._number("wait_days", made)
    assert (label.de, label.en) == ("5,5", "5.5")
    assert report_view._number("wait_days", published()).en == "–"


def test_nothing_to_show_is_no_table(anna: Desk) -> None:
    view = view_report(
        anna.vault, first=TODAY + timedelta(days=900), last=TODAY + timedelta(days=901),
        clock=anna.clock,
    )  # fmt: skip
    assert [one.table for part in view.sections for one in part.breakdowns] == []
