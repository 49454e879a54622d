from __future__ import annotations

from datetime import date, timedelta

import pytest

from counsel_app.domain.client import ResidencePeriod
from counsel_app.domain.frozen_report import FrozenReport
from counsel_app.store.bundles import last_own
from counsel_app.usecases import cases, consultations, statistics
from counsel_app.usecases.figure_base import figure_base
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_referral,
    an_institution,
)
from tests.usecases.conftest import Service

FIRST, LAST = YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def fill(desk: Desk, number: int, *, start: int = 0) -> None:
    """``number`` women of one age with a consultation each."""
    for n in range(start, start + number):
        client = a_client(100 + n, sex="w", birth_date=date(1990, 1, 1))
        cases.open_case(desk.vault, client, a_case(200 + n, client=100 + n), clock=desk.clock)
        consultations.record_consultation(
            desk.vault, a_consultation(300 + n, case=200 + n), clock=desk.clock
        )


def test_the_figures_are_those_of_the_case_base(anna: Desk) -> None:
    fill(anna, 6)
    found = statistics.counted(anna.vault, first=FIRST, last=LAST)
    assert [found.totals[name] for name in ("persons", "cases", "contacts", "minutes")] == [
        6, 6, 6, 180,
    ]  # fmt: skip
    assert found.tables["age_ue25"] == {"35_49": 6}
    assert found.tables["topic"] == {"ASYL_DECISION": 6}


def test_the_city_counts_what_the_counsellors_count(service: Service) -> None:
    fill(service.anna, 6)
    service.export(service.anna)
    service.city.take_in(service.share)
    ours = statistics.counted(service.anna.vault, first=FIRST, last=LAST)
    assert statistics.counted(service.city.vault, first=FIRST, last=LAST) == ours


def test_days_in_the_wrong_order_are_refused(anna: Desk) -> None:
    with pytest.raises(statistics.PeriodBackwards):
        statistics.counted(anna.vault, first=LAST, last=FIRST)


def test_ages_and_titles_are_those_of_the_last_day(anna: Desk) -> None:
    birthday = TODAY + timedelta(days=30)
    client = a_client(
        1,
        birth_date=birthday.replace(year=birthday.year - 25),
        residence=(
            ResidencePeriod(status="GESTATTUNG", valid_from=date(2026, 1, 10)),
            ResidencePeriod(status="AE_25_1", valid_from=TODAY + timedelta(days=20)),
        ),
    )
    cases.open_case(anna.vault, client, a_case(2, client=1), clock=anna.clock)
    for last, band, status, procedure in (
        (TODAY, "U25", "PROCEDURE", "RUNNING"),
        (birthday - timedelta(days=1), "U25", "PROTECTED", "M6_12"),
        (birthday, "UE25", "PROTECTED", "M6_12"),
    ):
        found = statistics.counted(anna.vault, first=FIRST, last=last).tables
        assert (found["band"], found["status"], found["procedure"]) == (
            {band: 1},
            {status: 1},
            {procedure: 1},
        )


def test_a_file_without_dates_of_birth_counts_the_groups_that_travelled(service: Service) -> None:
    fill(service.anna, 1)
    service.export(service.anna)
    service.city.take_in(service.share)
    found = statistics.counted(service.city.vault, first=FIRST, last=LAST)
    assert found.tables["band"] == {"UE25": 1}


def test_the_wait_of_a_referral_travels_as_a_group(service: Service) -> None:
    fill(service.anna, 1)
    with service.anna.vault.atomic(service.anna.clock) as write:
        write.put(an_institution(7, kind="PSZ"))
        # Written before the coarse wait was kept: it follows from the days.
        write.put(a_referral(8, case=200, appointment_on=TODAY + timedelta(days=10)))
        write.put(a_referral(9, case=200))
    found = statistics.counted(service.anna.vault, first=FIRST, last=LAST).tables
    assert found["wait"] == {"W1_2": 1, "": 1}
    assert found["office"] == {"PSZ": 2}


def test_an_amendment_is_no_second_contact(anna: Desk) -> None:
    fill(anna, 1)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(400, case=200, amends_id=a_consultation(300).id))
    found = statistics.counted(anna.vault, first=FIRST, last=LAST)
    assert found.totals["contacts"] == 1
    assert found.tables["topic"] == {"ASYL_DECISION": 1}


def test_columns_hold_no_id_no_name_and_no_date_of_birth(anna: Desk) -> None:
    fill(anna, 2)
    told = repr(figure_base(anna.vault, on=LAST))
    assert "1990" not in told
    assert "Farhad" not in told
    assert "019a" not in told


# --- frozen reports -------------------------------------------------------------


def test_a_frozen_report_stays_as_it_was_published(anna: Desk) -> None:
    fill(anna, 6)
    frozen = statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock)
    assert frozen.changes.touches(FrozenReport)
    fill(anna, 6, start=6)
    again = statistics.figures(anna.vault, first=FIRST, last=LAST).published
    assert again.totals["persons"] == 6
    assert again == statistics.published(frozen.report)


def test_freezing_a_period_twice_changes_nothing(anna: Desk) -> None:
    fill(anna, 6)
    first = statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock)
    fill(anna, 6, start=6)
    second = statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock)
    assert second.report == first.report
    assert not second.changes.touches(FrozenReport)
    assert len(statistics.frozen_reports(anna.vault)) == 1


def test_what_was_left_out_is_not_in_the_frozen_report_either(anna: Desk) -> None:
    fill(anna, 6)
    client = a_client(50, sex="m", birth_date=date(1990, 1, 1))
    cases.open_case(anna.vault, client, a_case(51, client=50), clock=anna.clock)
    report = statistics.freeze(anna.vault, first=FIRST, last=LAST, clock=anna.clock).report
    assert statistics.published(report).tables["sex"] == {"w": None, "m": None}
    assert '"sex":{"w":null,"m":null}' in report.figures


def test_a_later_report_is_compared_with_the_frozen_one(anna: Desk) -> None:
    fill(anna, 20)
    statistics.freeze(anna.vault, first=FIRST, last=TODAY, clock=anna.clock)
    fill(anna, 2, start=20)
    longer = statistics.figures(anna.vault, first=FIRST, last=LAST).published
    assert longer.totals["persons"] is None
    unconnected = statistics.figures(
        anna.vault, first=TODAY + timedelta(days=1), last=LAST
    ).published
    assert unconnected.totals["persons"] == 22


def test_a_frozen_report_names_the_exports_it_rests_on(service: Service) -> None:
    fill(service.anna, 6)
    service.export(service.anna)
    service.city.take_in(service.share)
    report = statistics.freeze(
        service.city.vault, first=FIRST, last=LAST, clock=service.city.clock
    ).report
    own, anna = report.sources
    assert (own.device, own.last_seq, own.sent_on) == (service.city.vault.device, None, TODAY)
    assert (anna.sender, anna.device, anna.last_seq, anna.sent_on) == (
        "Anna",
        service.anna.vault.device,
        last_own(service.anna.vault)[0],
        TODAY,
    )


def test_a_frozen_report_leaves_in_no_export(service: Service) -> None:
    fill(service.anna, 6)
    statistics.freeze(service.anna.vault, first=FIRST, last=LAST, clock=service.anna.clock)
    service.export(service.anna)
    service.cora.take_in(service.share)
    assert statistics.frozen_reports(service.cora.vault) == []
