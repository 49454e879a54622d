from __future__ import annotations

from dataclasses import replace

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.complaint import Complaint
from counsel_app.domain.disclosure import Disclosure
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.scopes import visible_fields
from counsel_app.usecases import cases, portions
from counsel_app.usecases.rights import ClosedUnanswered, save_complaint, save_disclosure
from tests.profiles import TODAY, Desk, a_case, a_client, an_id
from tests.usecases.conftest import Service

DISCLOSURE = Disclosure(
    id=an_id(61),
    case_id=an_id(2),
    disclosed_on=TODAY,
    towards="Jugendamt, Frau Muster",
    information="Das Kind ist nachts allein",
    legal_ground="KKG_4",
    why_no_consent="Die Mutter war zwei Tage nicht zu erreichen",
    consulted="insoweit erfahrene Fachkraft",
)
COMPLAINT = Complaint(
    id=an_id(62), case_id=an_id(2), received_on=TODAY, received_how="TALK", about="Wartezeit"
)


def test_a_disclosure_is_kept_in_its_case(anna: Desk) -> None:
    cases.open_case(anna.vault, a_client(), a_case(), clock=anna.clock)
    save_disclosure(anna.vault, DISCLOSURE, clock=anna.clock)
    save_complaint(anna.vault, COMPLAINT, clock=anna.clock)
    view = cases.view_case(anna.vault, an_id(2))
    assert view is not None
    assert view.disclosures == (DISCLOSURE,)
    assert view.complaints == (COMPLAINT,)


@pytest.mark.parametrize("field", ["towards", "information", "legal_ground", "why_no_consent"])
def test_a_disclosure_says_what_to_whom_on_which_ground_and_why(anna: Desk, field: str) -> None:
    with pytest.raises(InvalidRecord) as caught:
        save_disclosure(anna.vault, replace(DISCLOSURE, **{field: " "}), clock=anna.clock)  # type: ignore[arg-type]
    assert caught.value.names == (field,)


def test_a_complaint_is_closed_only_when_it_was_answered(anna: Desk) -> None:
    closed = replace(COMPLAINT, closed_on=TODAY)
    for unanswered in (closed, replace(closed, answered_on=TODAY), replace(closed, answer="Ja")):
        with pytest.raises(ClosedUnanswered):
            save_complaint(anna.vault, unanswered, clock=anna.clock)
    save_complaint(
        anna.vault, replace(closed, answered_on=TODAY, answer="Entschuldigt"), clock=anna.clock
    )
    assert anna.vault.get(Complaint, COMPLAINT.id) is not None


@pytest.mark.parametrize("record_type", ["disclosure", "complaint"])
def test_only_the_own_organisation_learns_that_there_is_one(record_type: str) -> None:
    for audience in Audience:
        seen = visible_fields(record_type, audience)
        assert bool(seen) is (audience is Audience.FULL), audience


def test_neither_leaves_for_the_city(service: Service) -> None:
    anna = service.anna
    cases.open_case(anna.vault, a_client(), a_case(), clock=anna.clock)
    save_disclosure(anna.vault, DISCLOSURE, clock=anna.clock)
    save_complaint(anna.vault, COMPLAINT, clock=anna.clock)
    for member, ops in portions.preview_export(anna.vault):
        kinds = {op.record_type for op in ops}
        is_own = member.scope == Audience.FULL
        assert ({"disclosure", "complaint"} <= kinds) is is_own, member.scope
        if not is_own:
            assert not {"disclosure", "complaint"} & kinds
