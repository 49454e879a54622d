from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.ops import Op
from counsel_app.store.engine import DiskFull
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases, consultations, dates, drafting
from counsel_app.usecases.cases import CaseFilter, list_cases, view_case, view_case_of
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_goal,
    a_referral,
    a_release,
    a_step,
    a_volunteer_note,
    an_assignment,
    an_id,
    an_institution,
    open_farhad,
)

DAY = timedelta(days=1)


def test_opening_a_case_needs_no_papers_and_no_status(anna: Desk) -> None:
    case, changes = cases.open_case(anna.vault, a_client(), a_case(number=""), clock=anna.clock)
    assert case.number.startswith("DD-")
    assert (case.counsellor_id, case.first_contact_on) == (anna.person_id, TODAY)
    assert anna.vault.get(Case, case.id) == case
    assert changes.touches(Client)
    assert changes.touches(Case, case=case.id)


def test_what_was_given_with_a_new_case_is_kept(anna: Desk) -> None:
    given = a_case(
        number="DD-ABCDE",
        counsellor_id=an_id(50),
        first_contact_on=TODAY - DAY,
        housing_type="GU",
    )
    case, _ = cases.open_case(anna.vault, a_client(), given, clock=anna.clock)
    stored = anna.vault.get(Case, case.id)
    assert stored == replace(given, housing_group="CENTRAL")


def test_a_case_number_is_never_given_twice(anna: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(["DD-AAAAA", "DD-AAAAA", "DD-BBBBB"])
    monkeypatch.setattr(cases, "new_case_number", lambda _prefix, _random: next(numbers))
    first, _ = cases.open_case(anna.vault, a_client(), a_case(number=""), clock=anna.clock)
    second, _ = cases.open_case(
        anna.vault, a_client(21), a_case(22, client=21, number=""), clock=anna.clock
    )
    assert (first.number, second.number) == ("DD-AAAAA", "DD-BBBBB")


def test_a_case_takes_its_draft_with_it_or_neither(anna: Desk) -> None:
    drafting.keep_draft(anna.vault, "intake", {"chosen_name": "F"}, clock=anna.clock)
    with pytest.raises(InvalidRecord):
        cases.open_case(
            anna.vault, a_client(chosen_name=""), a_case(), clock=anna.clock, draft_key="intake"
        )
    assert drafting.find_draft(anna.vault, "intake") is not None
    assert anna.vault.all(Case) == []
    cases.open_case(anna.vault, a_client(), a_case(), clock=anna.clock, draft_key="intake")
    assert drafting.find_draft(anna.vault, "intake") is None


def test_a_case_whose_draft_cannot_be_dropped_is_not_there_either(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_vault: Vault, _key: str) -> None:
        raise DiskFull

    monkeypatch.setattr(cases, "drop_draft", full)
    with pytest.raises(DiskFull):
        cases.open_case(anna.vault, a_client(), a_case(), clock=anna.clock, draft_key="intake")
    assert anna.vault.all(Case) == []
    assert anna.vault.all(Client) == []


def test_groups_are_derived_whenever_person_or_case_is_saved(anna: Desk) -> None:
    case = open_farhad(anna)
    cases.save_client(
        anna.vault,
        a_client(birth_date=date(2007, 1, 1), residence=(ResidencePeriod(status="GESTATTUNG"),)),
        clock=anna.clock,
    )
    cases.save_case(anna.vault, replace(case, housing_type="WE_OWN"), clock=anna.clock)
    client = anna.vault.get(Client, an_id(1))
    assert client is not None
    assert (client.age_group, client.status_group) == ("18_24", "PROCEDURE")
    stored = anna.vault.get(Case, case.id)
    assert stored is not None
    assert stored.housing_group == "DECENTRAL"


def test_a_birthday_moves_a_client_to_the_next_group_at_unlock(anna: Desk) -> None:
    open_farhad(anna)
    cases.save_client(anna.vault, a_client(birth_date=TODAY.replace(year=2001)), clock=anna.clock)
    assert cases.refresh_groups(anna.vault, clock=anna.clock).records == ()
    anna.clock.advance(timedelta(days=2 * 365 + 1))
    changes = cases.refresh_groups(anna.vault, clock=anna.clock)
    assert changes.touches(Client)
    client = anna.vault.get(Client, an_id(1))
    assert client is not None
    assert client.age_group == "27_34"


def test_groups_from_an_export_without_names_are_left_as_they_came(anna: Desk) -> None:
    op = Op(
        record_type="client",
        record_id=an_id(1),
        hlc=1,
        device="b" * 16,
        author="ben",
        fields={"age_group": "U18", "status_group": "PROCEDURE"},
    )
    with anna.vault.atomic(anna.clock) as write:
        write.apply([op], source="x")
    assert cases.refresh_groups(anna.vault, clock=anna.clock).records == ()
    client = anna.vault.get(Client, an_id(1))
    assert client is not None
    assert client.age_group == "U18"


@pytest.fixture
def four(anna: Desk) -> Desk:
    """Farhad: mine and due. Selam: mine. Samira: a deputy's. Amal: closed."""
    for number, name, counsellor, closed in (
        (1, "Farhad", "", None),
        (2, "Selam", "", None),
        (3, "Samira", "ben", None),
        (4, "Amal", "", TODAY),
    ):
        cases.open_case(
            anna.vault,
            a_client(100 + number, chosen_name=name),
            a_case(200 + number, client=100 + number, counsellor_id=counsellor, closed_on=closed),
            clock=anna.clock,
        )
    dates.save_deadlines(
        anna.vault,
        [
            a_deadline(61, case=201, due_on=TODAY + 7 * DAY),
            a_deadline(62, case=202, due_on=TODAY + 8 * DAY),
        ],
        clock=anna.clock,
    )
    return anna


@pytest.mark.parametrize(
    ("chip", "names"),
    [
        (CaseFilter.OPEN, ["Farhad", "Selam", "Samira"]),
        (CaseFilter.MINE, ["Farhad", "Selam"]),
        (CaseFilter.DUE, ["Farhad"]),
        (CaseFilter.CLOSED, ["Amal"]),
    ],
)
def test_each_chip_shows_its_cases_and_counts_all(
    four: Desk, chip: CaseFilter, names: list[str]
) -> None:
    found = list_cases(four.vault, chip=chip, today=TODAY)
    assert [row.chosen_name for row in found.rows] == names
    assert cases.count_cases(four.vault, today=TODAY) == {
        "open": 3,
        "mine": 2,
        "due": 1,
        "closed": 1,
        "erase": 0,
    }


def test_a_query_searches_all_cases_whatever_the_chip(four: Desk) -> None:
    for query in ("Amal", "أمل", " amal "):
        found = list_cases(four.vault, chip=CaseFilter.DUE, query=query, today=TODAY)
        assert [row.chosen_name for row in found.rows] == ["Amal"]


def test_a_case_is_found_once_by_name_number_note_goal_step_and_date(four: Desk) -> None:
    consultations.record_consultation(
        four.vault, a_consultation(31, case=202, content="Zebra Zebra"), clock=four.clock
    )
    consultations.save_plan(
        four.vault,
        [a_goal(51, case=202, sentence="Zebra"), a_step(41, case=202, task="Zebra")],
        clock=four.clock,
    )
    found = list_cases(four.vault, query="zebra", today=TODAY)
    assert [row.chosen_name for row in found.rows] == ["Selam"]
    found = list_cases(four.vault, query="dd-00203", today=TODAY)
    assert [row.chosen_name for row in found.rows] == ["Samira"]


def test_a_case_is_found_by_the_institution_it_was_referred_to(four: Desk) -> None:
    with four.vault.atomic(four.clock) as write:
        write.put(an_institution(name="Volkshochschule"))
        write.put(a_referral(81, case=203))
    found = list_cases(four.vault, query="volkshoch", today=TODAY)
    assert [row.chosen_name for row in found.rows] == ["Samira"]


def test_notes_of_a_deleted_case_lead_nowhere(four: Desk) -> None:
    consultations.record_consultation(
        four.vault, a_consultation(31, case=299, content="Zebra"), clock=four.clock
    )
    assert list_cases(four.vault, query="zebra", today=TODAY).rows == ()


def test_a_case_is_seen_with_everything_in_it_in_order(anna: Desk) -> None:
    case = open_farhad(anna)
    with anna.vault.atomic(anna.clock) as write:
        for record in (
            a_consultation(31, held_on=TODAY - DAY),
            a_consultation(32, held_on=TODAY),
            a_consultation(33, held_on=TODAY, case=77),
            a_goal(),
            a_step(41, due_on=TODAY + DAY),
            a_step(42, due_on=TODAY),
            a_deadline(),
            an_institution(),
            a_referral(),
            a_release(),
            an_assignment(),
            a_volunteer_note(111, written_on=TODAY),
            a_volunteer_note(112, assignment=999),
        ):
            write.put(record)
    view = view_case(anna.vault, case.id)
    assert view is not None
    assert view.client.chosen_name == "Farhad"
    assert [c.id for c in view.consultations] == [an_id(32), an_id(31)]
    assert [s.id for s in view.steps] == [an_id(42), an_id(41)]
    assert [n.id for n in view.volunteer_notes] == [an_id(111)]
    assert set(view.institutions) == {an_id(7)}
    assert (len(view.goals), len(view.deadlines), len(view.referrals)) == (1, 1, 1)
    assert (len(view.releases), len(view.assignments), len(view.letters)) == (1, 1, 0)
    assert view.needs == ()


def test_a_case_without_its_client_is_seen_without_a_name(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_case())
    view = view_case(anna.vault, an_id(2))
    assert view is not None
    assert view.client == Client(id=an_id(1), chosen_name="")


def test_a_case_that_is_not_there_is_not_seen(anna: Desk) -> None:
    assert view_case(anna.vault, an_id(2)) is None


def test_the_case_of_a_record_is_seen_while_the_record_is_there(anna: Desk) -> None:
    case = open_farhad(anna)
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    view = view_case_of(anna.vault, "consultation", an_id(3))
    assert view is not None
    assert view.case.id == case.id
    assert view_case_of(anna.vault, "consultation", an_id(99)) is None


def test_rows_that_come_into_sight_are_read_by_id(four: Desk) -> None:
    rows = cases.rows_of(four.vault, [an_id(203), an_id(299), an_id(201)], today=TODAY)
    assert {case_id: row.chosen_name for case_id, row in rows.items()} == {
        an_id(203): "Samira",
        an_id(201): "Farhad",
    }


def test_a_search_says_in_which_record_it_found_its_words_and_obeys_the_filters(
    four: Desk,
) -> None:
    consultations.record_consultation(
        four.vault, a_consultation(31, case=202, content="Farhad war dabei"), clock=four.clock
    )
    found = list_cases(four.vault, query="farhad", today=TODAY)
    assert found.ids == (an_id(201), an_id(202))
    assert [(w.record_type, w.is_similar) for w in found.found.values()] == [
        ("client", False), ("consultation", False),
    ]  # fmt: skip
    ben = cases.CaseFilters(counsellor=("ben",))
    assert list_cases(four.vault, query="farhad", filters=ben, today=TODAY).ids == ()
    similar = list_cases(four.vault, query="Samiira", filters=ben, today=TODAY)
    assert similar.ids == (an_id(203),)


def test_topics_are_sorted_by_their_words_in_the_language_of_the_window(four: Desk) -> None:
    for number, case, topic in ((31, 201, "WORK"), (32, 202, "HOUSING"), (33, 203, "SCHOOL_KITA")):
        consultations.record_consultation(
            four.vault, a_consultation(number, case=case, topics=(topic,)), clock=four.clock
        )
    order = cases.CaseOrder(by=cases.SortBy.TOPIC)
    for language, names in (
        ("de", ["Farhad", "Samira", "Selam"]),
        ("en", ["Selam", "Samira", "Farhad"]),
    ):
        found = list_cases(four.vault, order=order, today=TODAY, language=language)
        assert [row.chosen_name for row in found.rows] == names
