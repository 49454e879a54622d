from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.handover import Handover
from counsel_app.domain.scopes import visible_fields
from counsel_app.usecases import cases, referrals
from counsel_app.usecases.case_papers import case_paper
from counsel_app.usecases.handover import NotAgreed, NotReleased, hand_over
from counsel_app.usecases.retention import CaseGone
from tests.documents.reading import text_of
from tests.profiles import TODAY, Desk, a_case, a_client, a_release, an_id, an_institution

HANDOVER = Handover(
    id=an_id(91),
    case_id=an_id(2),
    to_service="IB",
    handed_on=TODAY,
    agreed_on=TODAY,
    passed_on="Bitte nicht beim Arbeitgeber anrufen.",
)


def begun(desk: Desk) -> str:
    """A case with a release towards one office; the release's id."""
    cases.open_case(desk.vault, a_client(), a_case(), clock=desk.clock)
    referrals.save_institution(desk.vault, an_institution(), clock=desk.clock)
    release, _ = referrals.save_release(desk.vault, a_release(given_on=TODAY), clock=desk.clock)
    return release.id


def service(desk: Desk) -> str:
    case = desk.vault.get(Case, an_id(2))
    assert case is not None
    return case.service


def test_in_the_own_house_the_agreement_is_enough_and_the_case_goes_on(anna: Desk) -> None:
    begun(anna)
    before = service(anna)
    hand_over(anna.vault, HANDOVER, clock=anna.clock)
    assert (before, service(anna)) == ("FSA", "IB")
    view = cases.view_case(anna.vault, an_id(2))
    assert view is not None
    assert [one.from_service for one in view.handovers] == ["FSA"]


def test_a_release_stands_for_the_agreement(anna: Desk) -> None:
    release = begun(anna)
    hand_over(anna.vault, replace(HANDOVER, agreed_on=None, release_id=release), clock=anna.clock)
    assert service(anna) == "IB"


def test_nobody_is_handed_over_without_being_asked(anna: Desk) -> None:
    release = begun(anna)
    early = TODAY - timedelta(days=1)
    for unasked in (
        replace(HANDOVER, agreed_on=None),
        replace(HANDOVER, agreed_on=None, release_id=an_id(404)),
        replace(HANDOVER, agreed_on=None, release_id=release, handed_on=early),
    ):
        with pytest.raises(NotAgreed):
            hand_over(anna.vault, unasked, clock=anna.clock)
    assert service(anna) == "FSA"


def test_another_organisation_needs_a_release_towards_itself(anna: Desk) -> None:
    release = begun(anna)
    elsewhere = replace(HANDOVER, institution_id=an_institution().id)
    for unreleased in (
        elsewhere,
        replace(elsewhere, release_id=an_id(404)),
        replace(elsewhere, release_id=release, institution_id=an_id(405)),
    ):
        with pytest.raises(NotReleased):
            hand_over(anna.vault, unreleased, clock=anna.clock)
    hand_over(anna.vault, replace(elsewhere, release_id=release), clock=anna.clock)
    assert service(anna) == "FSA", "our own case does not become theirs"


def test_a_handover_says_to_which_service_and_when(anna: Desk) -> None:
    begun(anna)
    for blank in ({"to_service": ""}, {"handed_on": None}):
        with pytest.raises(InvalidRecord) as caught:
            hand_over(anna.vault, replace(HANDOVER, **blank), clock=anna.clock)
        assert caught.value.names == tuple(blank)


def test_handing_over_within_one_service_leaves_it(anna: Desk) -> None:
    begun(anna)
    hand_over(anna.vault, replace(HANDOVER, to_service="FSA"), clock=anna.clock)
    assert service(anna) == "FSA"


def test_a_case_that_is_gone_is_handed_to_nobody(anna: Desk) -> None:
    with pytest.raises(CaseGone):
        hand_over(anna.vault, HANDOVER, clock=anna.clock)


def test_the_report_says_to_whom_on_what_basis_and_what_the_client_wants(anna: Desk) -> None:
    release = begun(anna)

    def report() -> str:
        pdf = case_paper(anna.vault, "handover", an_id(2), language="de", clock=anna.clock)
        return " ".join(text_of(pdf).split())

    assert "Übergabe an" not in report()
    hand_over(anna.vault, HANDOVER, clock=anna.clock)
    assert "Integrationsberatung" in report()
    assert "Einverständnis vom 22.11.2026" in report()
    assert "Bitte nicht beim Arbeitgeber anrufen." in report()
    later = replace(
        HANDOVER,
        id=an_id(92),
        agreed_on=None,
        release_id=release,
        institution_id=an_institution().id,
        handed_on=TODAY + timedelta(days=1),
        passed_on=" ",
    )
    hand_over(anna.vault, later, clock=anna.clock)
    assert "Schweigepflichtentbindung R-" in report()
    assert an_institution().name in report()
    assert "Arbeitgeber" not in report()


def test_a_region_counts_handovers_and_learns_no_more() -> None:
    assert visible_fields("handover", Audience.REGION) == {
        "case_id", "from_service", "to_service", "handed_on",
    }  # fmt: skip
    assert visible_fields("handover", Audience.REDUCED) == frozenset()
