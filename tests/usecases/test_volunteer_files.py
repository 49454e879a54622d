from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.volunteer_file import Cooperation, VolunteerFile
from counsel_app.usecases import give_back, volunteering
from counsel_app.usecases.team import MemberGone, revoke
from counsel_app.usecases.volunteer_files import (
    VolunteerRow,
    agreement_paper,
    hours_paper,
    list_volunteers,
    save_cooperation,
    save_file,
)
from tests.documents.reading import text_of
from tests.profiles import TODAY, an_assignment, an_id, open_farhad, volunteer_hours
from tests.usecases.conftest import Service

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def working(service: Service) -> Service:
    """Vera has two tasks in one case and gave back three entries of hours."""
    anna, vera = service.anna, service.vera
    open_farhad(anna)
    for number in (10, 20):
        task = an_assignment(number, volunteer_id=vera.person_id)
        volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    service.export(anna)
    vera.take_in(service.share)
    with vera.vault.atomic(vera.clock) as write:
        write.put(volunteer_hours(14))
        write.put(volunteer_hours(16, minutes=30, travel_cents=0, purpose="Brief von Farhad"))
        write.put(volunteer_hours(18, worked_on=date(2025, 12, 30)))
    service.export(vera)
    anna.take_in(service.share)
    return service


def row_of(service: Service) -> VolunteerRow:
    (row,) = list_volunteers(service.anna.vault, first=YEAR[0], last=YEAR[1], today=TODAY).rows
    return row


def agreed(service: Service, number: int = 80, day: date = TODAY) -> Cooperation:
    return Cooperation(
        id=an_id(number),
        member_id=service.vera.person_id,
        agreed_on=day,
        tasks="Zum Jobcenter begleiten\n- Deutsch üben",
        of_volunteer="Zwei Stunden in der Woche",
        of_staff="Eine feste Ansprechperson",
        review_on=date(2027, 3, 1),
    )


def test_tasks_are_counts_and_hours_count_once_they_were_accepted(working: Service) -> None:
    anna = working.anna
    row = row_of(working)
    assert (row.member.name, row.people, row.tasks) == ("Vera", 1, 2)
    assert (row.minutes, row.cents, row.waiting) == (0, 0, 2)
    give_back.accept(anna.vault, an_id(14), clock=anna.clock)
    give_back.give_again(anna.vault, an_id(16), sentence="Wann?", clock=anna.clock)
    row = row_of(working)
    assert (row.minutes, row.cents, row.waiting) == (90, 320, 0)


def test_an_ended_task_is_counted_no_longer(working: Service) -> None:
    anna = working.anna
    later = list_volunteers(
        anna.vault, first=YEAR[0], last=YEAR[1], today=TODAY + timedelta(days=60)
    )
    assert [(one.people, one.tasks) for one in later.rows] == [(0, 0)]


def test_only_volunteers_who_are_trusted_are_listed(working: Service) -> None:
    anna = working.anna
    revoke(anna.vault, working.vera.person_id, since=TODAY, why="weg", clock=anna.clock)
    assert list_volunteers(anna.vault, first=YEAR[0], last=YEAR[1], today=TODAY).rows == ()


def test_training_declaration_and_the_latest_agreement_are_beside_the_name(
    working: Service,
) -> None:
    anna = working.anna
    file = VolunteerFile(
        id=an_id(70), member_id=working.vera.person_id, training="Grundkurs", trained_on=TODAY,
        declared_on=TODAY,
    )  # fmt: skip
    save_file(anna.vault, file, clock=anna.clock, seen=None)
    for one in (agreed(working, 81, TODAY), agreed(working, 80, TODAY - timedelta(days=400))):
        save_cooperation(anna.vault, one, clock=anna.clock, seen=None)
    row = row_of(working)
    assert row.file == file
    assert row.cooperation == agreed(working, 81)


def test_data_of_volunteers_stays_in_the_organisation(working: Service) -> None:
    for name in ("volunteer_file", "cooperation"):
        for audience in Audience:
            assert bool(visible_fields(name, audience)) == (audience is Audience.FULL)
    anna, cora, city = working.anna, working.cora, working.city
    save_cooperation(anna.vault, agreed(working), clock=anna.clock, seen=None)
    working.export(anna)
    cora.take_in(working.share)
    city.take_in(working.share)
    assert cora.vault.all(Cooperation) == [agreed(working)]
    assert city.vault.all(Cooperation) == []
    assert row_of(replace(working, anna=cora)).tasks == 2


def test_the_sheet_holds_accepted_hours_of_the_period_with_totals(working: Service) -> None:
    anna = working.anna
    for number in (14, 16, 18):
        give_back.accept(anna.vault, an_id(number), clock=anna.clock)
    first, last = YEAR
    plain = text_of(
        hours_paper(anna.vault, working.vera.person_id, first=first, last=last,
                    with_purpose=False, clock=anna.clock)
    )  # fmt: skip
    for told in ("Vera", "22.11.2026", "2:00 h", "3,20 €", "Summe", "Unterschriften"):
        assert told in plain, told
    assert "Farhad" not in plain
    assert "30.12.2025" not in plain
    told = text_of(
        hours_paper(anna.vault, working.vera.person_id, first=first, last=last,
                    with_purpose=True, clock=anna.clock)
    )  # fmt: skip
    assert "Brief von Farhad" in told


def test_a_sheet_without_hours_says_so(working: Service) -> None:
    anna = working.anna
    day = date(2020, 1, 1)
    paper = hours_paper(
        anna.vault, working.vera.person_id, first=day, last=day, with_purpose=True,
        clock=anna.clock,
    )  # fmt: skip
    assert "keine Stunden angenommen" in text_of(paper)


def test_the_agreement_says_tasks_and_what_each_side_expects(working: Service) -> None:
    anna = working.anna
    text = text_of(agreement_paper(anna.vault, agreed(working), clock=anna.clock))
    for told in (
        "Vera", "Anna, Beispiel e. V.", "Zum Jobcenter begleiten", "Deutsch üben",
        "Zwei Stunden in der Woche", "Eine feste Ansprechperson", "01.03.2027", "Unterschriften",
    ):  # fmt: skip
        assert told in text, told
    assert "Was nicht dazugehört" not in text
    without = replace(agreed(working), review_on=None)
    assert "wieder darüber" not in text_of(agreement_paper(anna.vault, without, clock=anna.clock))


def test_nobody_is_printed_who_is_not_known(working: Service) -> None:
    anna = working.anna
    with pytest.raises(MemberGone):
        agreement_paper(anna.vault, replace(agreed(working), member_id="x"), clock=anna.clock)
