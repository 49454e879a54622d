"""Proves the coordinator's first page: each card says what is so and leads to its page."""

from __future__ import annotations

import shutil
from datetime import timedelta
from fractions import Fraction

import pytest

from counsel_app.domain.demand import Demand
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.referral import Referral
from counsel_app.gui.pages.inbox import InboxPage
from counsel_app.gui.pages.overview import OverviewPage
from counsel_app.gui.panels import overview_facts as facts
from counsel_app.gui.widgets.facts_card import FactsCard
from counsel_app.usecases.overview import Accesses, Keys, OpenWork, Submissions
from counsel_app.usecases.planning import (
    Caseload,
    Cell,
    Demands,
    Interpreting,
    Load,
    Waits,
)
from counsel_app.usecases.region_directory import DirectoryView, sign_directory
from tests.gui.hands import click
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service
from tests.gui.pages.test_differences import _phone_differs, leave
from tests.gui.screens import grab


def _reads(card: FactsCard) -> str:
    return card.reads().translate({0x2068: None, 0x2069: None})


def test_a_new_file_says_of_everything_that_there_is_nothing(
    service: Service, enter: Enter
) -> None:
    window = enter("cora", "overview")
    page = window.page(OverviewPage)
    grab(window.shell, "overview-empty")
    assert "Nothing to merge." in _reads(page.inbox)
    assert "A. Kern: Nothing received yet" in _reads(page.inbox)
    assert _reads(page.differences) == "No open differences."
    assert _reads(page.caseload) == "No case in this file yet."
    assert "Nobody noted unmet demand" in _reads(page.demands)
    assert "Too few referrals" in _reads(page.waits)
    assert "Nobody has waited" in _reads(page.unanswered)
    assert "Nobody needed an interpreter" in _reads(page.interpreting)
    assert "no signed directory" in _reads(page.people)
    assert page.differences.property("tone") == ""


def test_without_a_folder_or_with_one_that_is_gone_the_card_says_so(
    service: Service, enter: Enter
) -> None:
    shutil.rmtree(service.share)
    window = enter("cora", "overview")
    page = window.page(OverviewPage)
    assert str(service.share.name) in _reads(page.inbox) or "folder" in _reads(page.inbox)
    assert window.notify.sentence() == ""
    assert _reads(page.differences) == "No open differences."


def test_what_waits_is_counted_and_every_card_leads_to_its_page(
    service: Service, enter: Enter
) -> None:
    _phone_differs(service)
    service.take_in("cora")
    service.open_case("anna", "Amina")
    service.export("anna")
    with service.opened("cora") as vault:
        sign_directory(vault, service.profile("cora"), clock=service.clock)
    window = enter("cora", "overview")
    page = window.page(OverviewPage)
    grab(window.shell, "overview")
    # The other one confirms what arrived there.
    assert "2 packages ready to merge" in _reads(page.inbox)
    assert "Ready · 3 new, 0 changed" in _reads(page.inbox)
    assert page.inbox.property("tone") == "soon"
    assert "Open\n1" in _reads(page.differences)
    assert "1 now" in _reads(page.caseload)
    assert "The directory counts until" in _reads(page.people)
    for card, name in (
        (page.inbox, "inbox"),
        (page.differences, "differences"),
        (page.persons, "persons"),
        (page.volunteers, "volunteers"),
        (page.people, "team"),
        (page.accesses, "audit"),
        (page.caseload, "cases"),
        (page.demands, "directory"),
        (page.waits, "reports"),
        (page.unanswered, "directory"),
        (page.interpreting, "reports"),
    ):
        window.shell.navigate("overview")
        window.settle()
        card.button.click()
        window.settle()
        assert window.shell.current_page() == name
    window.shell.navigate("inbox")
    window.settle()
    click(window.page(InboxPage).merge_button)
    window.settle()
    window.shell.navigate("overview")
    window.settle()
    assert "Nothing to merge." in _reads(page.inbox)
    assert "2 now" in _reads(page.caseload)


def test_people_are_compared_when_somebody_asks(service: Service, enter: Enter) -> None:
    for who, name in (("anna", "Samira Haddad"), ("ben", "Samira Hadad")):
        service.open_case(who, name)
        service.export(who)
    service.take_in("cora")
    window = enter("cora", "overview")
    page = window.page(OverviewPage)
    assert "takes a moment" in _reads(page.persons)
    click(page.compare_button)
    window.settle()
    assert "Pairs that nobody was asked about" in _reads(page.persons)


def test_whoever_goes_on_stops_the_check_of_the_folder(service: Service, enter: Enter) -> None:
    window = enter("cora", "overview")
    page = window.page(OverviewPage)
    page.open("")
    job = page._checking
    assert job is not None
    window.shell.navigate("cases")
    assert job.is_cancelled
    window.settle()


def test_a_region_plans_without_names_and_without_small_numbers(
    service: Service, enter: Enter
) -> None:
    service.open_case("anna", "Amina")
    with service.opened("anna") as vault:
        office = Institution(id=vault.new_id(service.clock), name="VHS", kind="COURSE_PROVIDER")
        sent = service.clock.today() - timedelta(days=30)
        [case] = vault.execute('SELECT id FROM "case"').fetchone()
        with vault.atomic(service.clock) as write:
            write.put(office)
            for number in range(6):
                write.put(
                    Referral(
                        id=vault.new_id(service.clock), case_id=case, institution_id=office.id,
                        sent_on=sent, wait_group="W2_4", purpose="Kurs",
                    )
                )  # fmt: skip
                write.put(
                    Demand(
                        id=vault.new_id(service.clock), case_id=case, noted_on=sent,
                        region="WEST" if number else "NORD", course="IK_ALLG",
                    )
                )  # fmt: skip
    service.export("anna")
    service.take_in("city")
    window = enter("city", "overview")
    page = window.page(OverviewPage)
    grab(window.shell, "overview-region")
    assert "VHS (6)\n2 to 4 weeks" in _reads(page.waits)
    assert "– VHS\n6" in _reads(page.unanswered)
    assert page.unanswered.property("tone") == "soon"
    # One in the north would be told by the sum: both districts are starred.
    assert _reads(page.demands).count("*") == 2
    assert "A star: fewer than five" in _reads(page.demands)
    for card in page.findChildren(FactsCard):
        assert "Amina" not in _reads(card)
    leave(window)


def test_words_of_what_a_test_file_does_not_have(service: Service, enter: Enter) -> None:
    enter("cora", "overview")
    label = Label(de="Nord", en="North")
    assert "3" in str(facts.persons(OpenWork(differences=0, answered=0, persons=0), 3).rows)
    answered = facts.differences(OpenWork(differences=0, answered=2, persons=0))
    assert answered.rows[1][1] == "2"
    waiting = facts.volunteers(Submissions(volunteers=2, waiting=1, days=4))
    assert (waiting.note, waiting.calls) == ("The oldest has waited for 4 days.", True)
    assert (
        "No volunteers"
        in facts.volunteers(Submissions(volunteers=0, waiting=0, days=None)).sentence
    )
    few = facts.waits(Waits(rows=(), few=2))
    assert few.note == "2 offices with fewer than five referrals: not shown"
    load = Load(name="", active=8, expected=Fraction(9))
    shared = facts.caseload(
        Caseload(rows=(load,), whole=load, ratios=(), per_full_time=Fraction(16, 3))
    )
    assert ("For one full-time share", "5") in shared.rows
    hidden = facts.interpreting(
        Interpreting(needed=None, met=None, by_relatives=0, unmet=None, cells=())
    )
    assert [number for _, number in hidden.rows] == ["*", "*", "0", "*"]
    assert "A star" in hidden.note
    stale = facts.demands(
        Demands(offers=2, free=1, stale=2, total=None, cells=(Cell(label=label, count=None),))
    )
    assert ("Not confirmed for three months", "2") in stale.rows
    assert ("Unmet demand, twelve months", "*") in stale.rows
    accesses = facts.accesses(Accesses(seen=1, written=2, left=3, gone=4))
    assert [number for _, number in accesses.rows] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("is_expired", "soon", "words"),
    [(True, True, "ended on"), (False, True, "anew soon"), (False, False, "counts until")],
)
def test_a_directory_that_ends_calls(
    service: Service, enter: Enter, is_expired: bool, soon: bool, words: str
) -> None:
    enter("cora", "overview")
    now = service.clock.now()
    held = DirectoryView(
        version=1, issued=now, expires=now, people=2, keeper="Cora", is_own=True,
        is_expired=is_expired, expires_soon=soon,
    )  # fmt: skip
    said = facts.people(Keys(trusted=3, revoked=("Ben",), directory=held))
    assert words in said.note
    assert said.calls is soon
    assert ("Trust withdrawn", "1") in said.rows
