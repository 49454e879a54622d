"""The handover report (Übergabebericht): open deadlines first, then goals and releases.

The client sees it and signs; the next service starts where this one stops.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.flow import Together
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import (
    BODY,
    HEADING,
    NOTE,
    TITLE,
    SignatureLine,
    all_names,
    german_date,
    joined_names,
    label_table,
    labels,
    table,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.handover import Handover
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.referral import Referral, Release

PDF_TITLE: Final = "Übergabebericht"
_WARNING: Final = (
    "An einen anderen Träger darf dieser Bericht nur mit Schweigepflichtentbindung gehen "
    "(§ 203 StGB). Die Klientin oder der Klient hat ihn vorher gesehen."
)


def handover_report(  # noqa: PLR0913  all have names
    *,
    letterhead: Letterhead,
    case: Case,
    client: Client,
    counsellor: str,
    made_on: date,
    deadlines: Sequence[Deadline] = (),
    goals: Sequence[Goal] = (),
    steps: Sequence[Step] = (),
    referrals: Sequence[Referral] = (),
    releases: Sequence[Release] = (),
    handover: Handover | None = None,
    institutions: Mapping[str, Institution] | None = None,
) -> Pdf:
    """The report; protected referrals and conversations are not in it."""
    names = {key: office.name for key, office in (institutions or {}).items()}
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Paragraph(_WARNING, NOTE.but(space_before=0, space_after=5)),
        label_table(
            [
                ("Fallnummer", case.number),
                ("Name", joined_names(all_names(client))),
                ("Sprachen", labels("languages", client.spoken_languages) or "–"),
                ("Bisher beraten durch", counsellor or "–"),
                ("Erster Kontakt", german_date(case.first_contact_on)),
                ("Stand", german_date(made_on)),
                *_handover(handover, releases, names),
            ]
        ),
        *_deadlines(deadlines),
        *_goals(goals, steps),
        *_referrals([each for each in referrals if each.note_class != "protected"], names),
        *_releases([each for each in releases if each.is_valid(made_on)], names),
        Paragraph("Was die Klientin oder der Klient weitergeben möchte", HEADING),
        *_wishes(handover),
        Together([SignatureLine(["Klientin oder Klient", "bisherige Beratung", "neue Beratung"])]),
    ]
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} {case.number}"),
        title=f"{PDF_TITLE} {case.number}",
        lang="de-DE",
        made_on=made_on,
    )


def _handover(
    handover: Handover | None, releases: Sequence[Release], names: Mapping[str, str]
) -> list[tuple[str, Content]]:
    if handover is None:
        return []
    services = code_list("services")
    towards = [services.text(handover.to_service, "de"), names.get(handover.institution_id, "")]
    release = next((one for one in releases if one.id == handover.release_id), None)
    basis = f"Schweigepflichtentbindung {release.number}" if release else ""
    if not basis and handover.agreed_on is not None:
        basis = f"Einverständnis vom {german_date(handover.agreed_on)}"
    return [
        ("Übergabe an", ", ".join(filter(None, towards))),
        ("Übergabe am", german_date(handover.handed_on)),
        ("Grundlage", basis or "–"),
    ]


def _wishes(handover: Handover | None) -> list[Flowable]:
    if handover is not None and handover.passed_on.strip():
        return [Paragraph(Span(handover.passed_on, isolate=True), BODY)]
    # Room to write it by hand.
    return [Together([SignatureLine([""], height=24), SignatureLine([""], height=24)])]


def _deadlines(deadlines: Sequence[Deadline]) -> list[Flowable]:
    story: list[Flowable] = [Paragraph("Offene Fristen und Termine", HEADING)]
    if not deadlines:
        return [*story, Paragraph("Keine.", BODY)]
    kinds = code_list("date_kinds")
    rows = [
        (
            Span(german_date(each.counts_on), bold=True),
            f"{kinds.text(each.kind, 'de')}: {each.title}",
            each.basis or "–",
        )
        for each in sorted(deadlines, key=lambda each: each.counts_on or date.max)
    ]
    return [*story, table(("Tag", "Was", "Grundlage"), rows, (24, 90, 46))]


def _goals(goals: Sequence[Goal], steps: Sequence[Step]) -> list[Flowable]:
    story: list[Flowable] = []
    if goals:
        states = code_list("goal_states")
        rows = [
            (
                labels("need_domains", [each.domain]),
                each.sentence,
                states.text(each.state, "de"),
                german_date(each.review_on),
            )
            for each in goals
        ]
        story.append(Paragraph("Ziele und ihr Stand", HEADING))
        story.append(table(("Bereich", "Ziel", "Stand", "Prüfen am"), rows, (32, 78, 26, 24)))
    open_steps = [each for each in steps if each.done_on is None]
    if open_steps:
        rows = [
            (labels("step_actors", [each.actor]), each.task, german_date(each.due_on), "")
            for each in open_steps
        ]
        story.append(Paragraph("Offene Schritte", HEADING))
        story.append(table(("Wer", "Was", "Bis", "Erledigt"), rows, (32, 84, 24, 20)))
    return story


def _referrals(referrals: Sequence[Referral], names: Mapping[str, str]) -> list[Flowable]:
    if not referrals:
        return []
    rows = [
        (
            german_date(each.sent_on),
            names.get(each.institution_id, "–"),
            each.purpose,
            labels("referral_results", [each.result]),
        )
        for each in referrals
    ]
    return [
        Paragraph("Verweise", HEADING),
        table(("Tag", "An", "Zweck", "Ergebnis"), rows, (24, 46, 60, 30)),
    ]


def _releases(releases: Sequence[Release], names: Mapping[str, str]) -> list[Flowable]:
    if not releases:
        return []
    rows = [
        (
            each.number,
            names.get(each.institution_id, "–"),
            each.information,
            german_date(each.ends_on) if each.ends_on else "Ende des Anlasses",
        )
        for each in releases
    ]
    return [
        Paragraph("Gültige Schweigepflichtentbindungen", HEADING),
        table(("Nummer", "Gegenüber", "Angaben", "Bis"), rows, (20, 46, 66, 28)),
    ]
