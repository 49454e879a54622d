"""Access follows need, not title: thesis 1 of the founding paper, as a test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from counsel_app.domain.client import ResidencePeriod
from counsel_app.domain.codes import code_list
from counsel_app.usecases import (
    cases,
    consultations,
    dates,
    papers,
    portions,
    referrals,
    volunteering,
)
from tests.profiles import (
    TODAY,
    Template,
    a_case,
    a_client,
    a_consultation,
    a_goal,
    a_referral,
    a_release,
    a_step,
    an_assignment,
    an_id,
    an_institution,
    new_clock,
)
from tests.usecases.conftest import Service

STATUS_CODES = [entry.code for entry in code_list("residence_status")]


def whole_job(service: Service, residence: tuple[ResidencePeriod, ...]) -> Iterator[object]:
    """Everything a counsellor does in a case, and what each step changed."""
    anna, clock = service.anna, service.anna.clock
    vault = anna.vault
    yield cases.open_case(vault, a_client(residence=residence), a_case(), clock=clock)[1]
    yield consultations.record_consultation(vault, a_consultation(), steps=[a_step()], clock=clock)
    yield consultations.save_plan(vault, [a_goal()], clock=clock)
    proposals = dates.propose_deadlines(
        "AUTHORITY_DECISION", service="POST", on=date(2026, 11, 2), today=TODAY
    )
    yield [(p.rule.id, p.due_on) for p in proposals]
    yield dates.save_deadlines(
        vault,
        [
            p.deadline(record_id=an_id(600 + n), case_id=an_id(2), language="de")
            for n, p in enumerate(proposals)
        ],
        clock=clock,
    )
    yield referrals.save_institution(vault, an_institution(), clock=clock)
    yield referrals.save_release(vault, a_release(), clock=clock)[1]
    yield referrals.save_referral(vault, a_referral(release_id=an_id(9)), clock=clock)
    yield len(papers.consultation_report(vault, an_id(3), clock=clock)) > 1000
    yield len(papers.referral_letter(vault, an_id(8), clock=clock)) > 1000
    yield len(papers.client_letter(vault, an_id(3), language="prs", clock=clock)) > 1000
    package, changes = volunteering.assign(
        vault, anna.folder, an_assignment(volunteer_id=service.vera.person_id), clock=clock
    )
    yield (package.op_count, package.record_count, changes)
    yield consultations.finish_step(vault, an_id(4), is_done=True, clock=clock)
    leaving = portions.preview_export(vault)
    yield [(m.name, [(op.record_type, sorted(op.fields)) for op in ops]) for m, ops in leaving]
    report = service.export(anna)
    yield [(made.scope, made.op_count, made.record_count) for made in report.made]
    yield len(report.published)
    yield service.ben.take_in(service.share).changes
    shown = cases.list_cases(vault, query="Farhad", today=TODAY)
    yield [(row.case_id, row.next_on) for row in shown.rows]


def test_every_action_works_alike_for_every_residence_status(
    service_templates: list[Template], tmp_path: Path
) -> None:
    """One run per status code; the steps and their changes may not differ."""
    outcomes: dict[str, list[object]] = {}
    for code in STATUS_CODES:
        clock = new_clock()
        desks = [
            template.copy_to(tmp_path / code / template.name, clock=clock)
            for template in service_templates
        ]
        anna, ben, cora, city, vera = desks
        (tmp_path / code / "share").mkdir()
        service = Service(
            share=tmp_path / code / "share", anna=anna, ben=ben, cora=cora, city=city, vera=vera
        )
        outcomes[code] = list(whole_job(service, (ResidencePeriod(status=code),)))
        for desk in desks:
            desk.vault.close()
    expected = outcomes["NOT_STATED"]
    assert len(expected) > 15
    assert expected[8:11] == [True, True, True]
    for code, outcome in outcomes.items():
        assert outcome == expected, code


def test_a_person_without_any_papers_is_served_like_everyone(service: Service) -> None:
    *_, found = whole_job(service, ())
    assert found == [(an_id(2), date(2026, 12, 7))]
