"""The whole main job on the demo: record, report, letter, export, merge, count."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.plan import Step
from counsel_app.domain.records import begin
from counsel_app.domain.referral import Referral
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.files import write_durably
from counsel_app.store.journal import open_conflicts
from counsel_app.store.vault import Vault
from counsel_app.usecases import papers
from counsel_app.usecases.cases import save_client
from counsel_app.usecases.consultations import record_consultation
from counsel_app.usecases.demo import (
    PEOPLE,
    Demo,
    demo_assignment,
    demo_case_id,
    demo_client,
    demo_data,
)
from counsel_app.usecases.exchange import export_changes
from counsel_app.usecases.inbox import apply_inbox, plan_inbox
from counsel_app.usecases.report_files import report_file
from counsel_app.usecases.report_view import rows, view_report
from counsel_app.usecases.team import volunteers
from counsel_app.usecases.volunteering import assign

_WEEKEND = (5, 6)
Progress = Callable[[str], None]
"""Told what is being done, as a key of the command's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MainJob:
    """What the main job made; paths are absolute."""

    report: Path
    letter: Path
    client_letter: Path
    papers: tuple[Path, ...]
    bundles: tuple[Path, ...]
    package: Path
    merged_cases: int
    merged_consultations: int
    conflicts: int
    city_cases: int
    city_consultations: int
    volunteer_tasks: int
    statistics: Path
    statistics_pdf: Path


def run_main_job(demo: Demo, *, clock: Clock, tell: Progress) -> MainJob:
    """Carry out the main job with the five people of the demo."""
    tell("record")
    with demo.opened("first") as vault:
        _record(vault, clock)
        _differ(vault, "first", clock)
        tell("papers")
        made = _papers(vault, demo.papers, clock)
        tell("export")
        volunteer = volunteers(vault)[0]
        package, _ = assign(
            vault,
            demo.profile("first"),
            demo_assignment(vault, volunteer.id, clock=clock),
            clock=clock,
        )
        bundles = list(
            export_changes(vault, demo.profile("first"), demo.share, clock=clock).published
        )
        package_path = next(path for path in bundles if path.name == package.name)
    with demo.opened("second") as vault:
        _differ(vault, "second", clock)
        made += _papers(vault, demo.papers, clock)
        bundles += export_changes(vault, demo.profile("second"), demo.share, clock=clock).published
    tell("merge")
    counts = {who: _merge(demo, who, clock) for who in PEOPLE}
    tell("statistics")
    with demo.opened("city") as vault:
        figures, figures_pdf = _statistics(vault, demo.papers, clock)
    return MainJob(
        report=_named(made, "A-report"),
        letter=_named(made, "B-letter"),
        client_letter=_named(made, "C-client"),
        papers=tuple(made),
        bundles=tuple(bundles),
        package=package_path,
        merged_cases=counts["coordinator"][0],
        merged_consultations=counts["coordinator"][1],
        conflicts=counts["coordinator"][2],
        city_cases=counts["city"][0],
        city_consultations=counts["city"][1],
        volunteer_tasks=counts["volunteer"][3],
        statistics=figures,
        statistics_pdf=figures_pdf,
    )


def _record(vault: Vault, clock: Clock) -> None:
    """Write today's conversation, with its step and appointment a week ahead."""
    given: dict[str, Any] = demo_data()["run"]
    in_a_week = _workday(clock.today() + timedelta(days=7))
    words = {name: value for name, value in given["consultation"].items() if name != "case"}
    case_id = demo_case_id(vault, given["consultation"]["case"])
    consultation = begin(
        Consultation,
        vault.new_id(clock),
        words
        | {
            "case_id": case_id,
            "held_on": clock.today().isoformat(),
            "next_appointment_on": in_a_week.isoformat(),
        },
    )
    step = begin(
        Step,
        vault.new_id(clock),
        given["step"] | {"case_id": case_id, "due_on": in_a_week.isoformat()},
    )
    record_consultation(vault, consultation, steps=[step], clock=clock)


def _workday(day: date) -> date:
    """``day``, or the Monday after: nobody is asked to come on a weekend."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() in _WEEKEND else 0)


def _differ(vault: Vault, who: str, clock: Clock) -> None:
    given = demo_data()["run"]["difference"]
    client = demo_client(vault, given["client"])
    save_client(vault, replace(client, contact_channel=given[who]), clock=clock)


def _papers(vault: Vault, folder: Path, clock: Clock) -> list[Path]:
    """Report, referral letter and client sheet of each case this person leads."""
    made = []
    own = {case.id for case in vault.all(Case) if case.counsellor_id == vault.author}
    for letter in "ABC":
        clients = {client.chosen_name for client in vault.all(Client)}
        if _name(letter) not in clients or demo_case_id(vault, letter) not in own:
            continue
        case_id = demo_case_id(vault, letter)
        talk = max(vault.all(Consultation, case_id=case_id), key=lambda c: c.held_on or date.min)
        covered = [r for r in vault.all(Referral, case_id=case_id) if not r.goes_alone]
        referral = max(covered, key=lambda r: r.sent_on or date.min)
        language = papers.client_language(vault, case_id)
        for name, pdf in (
            ("report", papers.consultation_report(vault, talk.id, clock=clock)),
            ("letter", papers.referral_letter(vault, referral.id, clock=clock)),
            ("client", papers.client_letter(vault, talk.id, language=language, clock=clock)),
        ):
            path = folder / f"{letter}-{name}.pdf"
            write_durably(path, pdf)
            made.append(path)
    return made


def _name(letter: str) -> str:
    entries = demo_data()["record"]
    return next(str(e["chosen_name"]) for e in entries if e["key"] == f"{letter}.client")


def _named(made: list[Path], stem: str) -> Path:
    return next(path for path in made if path.stem == stem)


def _merge(demo: Demo, who: str, clock: Clock) -> tuple[int, int, int, int]:
    """Take in the folder; how many cases, consultations, conflicts, tasks there are then."""
    with demo.opened(who) as vault:
        apply_inbox(vault, plan_inbox(vault, demo.share, clock=clock), clock=clock)
        return (
            len(vault.all(Case)),
            len(vault.all(Consultation)),
            len(open_conflicts(vault)),
            len(vault.all(Assignment)),
        )


def _statistics(vault: Vault, folder: Path, clock: Clock) -> tuple[Path, Path]:
    """The figures of the running year, as data and as a paper."""
    first, last = date(clock.today().year, 1, 1), clock.today()
    pdf_bytes, _ = report_file(vault, "pdf", first=first, last=last, language="de", clock=clock)
    view = view_report(vault, first=first, last=last, clock=clock)
    lines = [
        {"table": table, "label": label, "count": count}
        for table, label, count in rows(view, language="de")
    ]
    path = folder / "statistics.json"
    write_durably(path, json.dumps(lines, ensure_ascii=False, indent=1).encode())
    pdf = folder / "statistics.pdf"
    write_durably(pdf, pdf_bytes)
    return path, pdf
