from __future__ import annotations

from dataclasses import replace

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.demand import Demand
from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.scopes import visible_fields
from counsel_app.usecases.cases import open_case
from counsel_app.usecases.directory import save_entry
from counsel_app.usecases.fitting import note_demand, view_fitting
from tests.profiles import Desk, a_case, a_client, an_id

VHS = Institution(id=an_id(61), name="Volkshochschule", kind="COURSE_PROVIDER")
WITHOUT_CARE = Course(
    id=an_id(62), institution_id=VHS.id, kind="IK_ALLG", free_places=5, level_to="B1"
)
WITH_CARE = replace(WITHOUT_CARE, id=an_id(63), kind="IK_ELTERN", has_childcare=True)
WORKSHOP = Opening(
    id=an_id(64), institution_id=VHS.id, instrument="EQ", title="Elektronik", free_places=0
)


def with_offers(desk: Desk) -> str:
    for record in (VHS, WITHOUT_CARE, WITH_CARE, WORKSHOP):
        save_entry(desk.vault, record, clock=desk.clock)
    client = a_client(german_level="A1", constraints=("CHILDCARE",))
    case, _ = open_case(desk.vault, client, a_case(region="SUED", number=""), clock=desk.clock)
    return case.id


def test_what_fits_comes_first_and_the_rest_says_why_not(anna: Desk) -> None:
    view = view_fitting(anna.vault, with_offers(anna), clock=anna.clock)
    assert view is not None
    assert [one.offer.id for one in view.courses] == [WITH_CARE.id, WITHOUT_CARE.id]
    assert view.courses[0].fits
    assert [finding.code for finding in view.courses[1].reasons] == ["CHILDCARE"]
    assert [finding.code for finding in view.openings[0].reasons] == ["CAPACITY"]
    assert view.providers == {VHS.id: VHS.name}


def test_a_case_that_is_gone_has_nothing_to_fit(anna: Desk) -> None:
    assert view_fitting(anna.vault, an_id(99), clock=anna.clock) is None
    assert note_demand(anna.vault, an_id(99), course="IK_ALLG", clock=anna.clock) == (
        None,
        Changes(),
    )


def test_unmet_demand_is_noted_with_its_reasons_once_nothing_fits(anna: Desk) -> None:
    case_id = with_offers(anna)
    assert note_demand(anna.vault, case_id, course="IK_ELTERN", clock=anna.clock)[0] is None
    course, _ = note_demand(anna.vault, case_id, course="IK_ALLG", clock=anna.clock)
    place, _ = note_demand(anna.vault, case_id, instrument="EQ", clock=anna.clock)
    none_at_all, _ = note_demand(anna.vault, case_id, instrument="DUAL", clock=anna.clock)
    assert course is not None
    assert place is not None
    assert none_at_all is not None
    assert (course.region, course.reasons) == ("SUED", ("CHILDCARE",))
    assert place.reasons == ("CAPACITY",)
    assert none_at_all.reasons == ("NO_OFFER",)
    view = view_fitting(anna.vault, case_id, clock=anna.clock)
    assert view is not None
    assert {one.id for one in view.demands} == {course.id, place.id, none_at_all.id}


def test_a_region_learns_what_is_missing_and_not_for_whom() -> None:
    seen = visible_fields(Demand.TYPE, Audience.REGION)
    assert seen == {"region", "course", "instrument", "reasons", "noted_on"}
