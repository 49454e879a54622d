"""Every paper there is, made from made-up people: what holds for one holds for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from counsel_app.documents.access_report import (
    AccessRow,
    PersonRow,
    access_report,
    client_access_report,
)
from counsel_app.documents.appointment_slip import Appointment, appointment_slip
from counsel_app.documents.consent_form import consent_form
from counsel_app.documents.document import Pdf
from counsel_app.documents.file_print import file_print
from counsel_app.documents.folder import Folder, Visit, folder
from counsel_app.documents.handover_report import handover_report
from counsel_app.documents.interpreter_slip import interpreter_slip
from counsel_app.documents.loss_record import loss_record
from counsel_app.documents.plain_report import plain_report
from counsel_app.documents.privacy_notice import privacy_notice
from counsel_app.documents.release_form import release_form
from counsel_app.documents.statistics_report import FigureRow, FigureTable, statistics_report
from counsel_app.documents.support_plan import support_plan
from counsel_app.documents.volunteer_papers import HoursLine, cooperation_paper, hours_sheet
from counsel_app.documents.week_list import WeekLine, week_list
from counsel_app.domain.loss import Loss
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.volunteer_file import Cooperation
from tests.documents import samples
from tests.documents.samples import CASE, CLIENT, CONSULTATION, INSTITUTION, LETTERHEAD, TODAY

NAME: Final = "Farhad Nemuneh · فرهاد نمونه"
RELEASE = replace(
    samples.RELEASE,
    institution_id="i",
    information="Name, Sprache, Deutschniveau",
    purpose="Anmeldung zum Sprachkurs",
    ends_on=date(2027, 3, 1),
)
GOALS = (
    Goal(
        id="g",
        case_id="k",
        domain="LANGUAGE",
        sentence="Zertifikat A2 bis 30.06.2027",
        client_words="می‌خواهم آلمانی یاد بگیرم",
        state="AGREED",
        review_on=date(2027, 2, 15),
    ),
)
STEPS = (
    Step(id="s1", case_id="k", goal_id="g", task="VHS anrufen", due_on=date(2026, 11, 27)),
    Step(id="s2", case_id="k", actor="CLIENT", task="Umschlag holen"),
)
VISIT = Visit(
    institution=replace(INSTITUTION, kind="COURSE_PROVIDER", stop="Albertplatz"),
    on=date(2026, 12, 3),
    at="14:30",
    companion="Maria",
)
FOLDER = Folder(
    names=("Farhad Nemuneh", "فرهاد نمونه"),
    steps=STEPS,
    visits=(VISIT,),
    deadlines=samples.DEADLINES,
    next_appointment_on=date(2026, 11, 20),
)


def release(language: str = "en", **changes: object) -> Pdf:
    return release_form(
        replace(RELEASE, **changes),  # type: ignore[arg-type]
        letterhead=LETTERHEAD,
        name=NAME,
        institution=INSTITUTION,
        language=language,
        made_on=TODAY,
    )


def consent(language: str = "en") -> Pdf:
    return consent_form(letterhead=LETTERHEAD, name=NAME, language=language, made_on=TODAY)


def privacy(language: str = "en") -> Pdf:
    return privacy_notice(letterhead=LETTERHEAD, language=language, made_on=TODAY)


def appointment(language: str = "ar", **changes: object) -> Pdf:
    slip = Appointment(on=date(2026, 11, 20), at="10:00", bring=("this_paper",))
    return appointment_slip(
        replace(slip, **changes),  # type: ignore[arg-type]
        letterhead=LETTERHEAD,
        language=language,
        made_on=TODAY,
    )


def plan(language: str = "prs", **changes: object) -> Pdf:
    given = {"goals": GOALS, "steps": STEPS, "translations": None} | changes
    return support_plan(
        given["goals"],  # type: ignore[arg-type]
        given["steps"],  # type: ignore[arg-type]
        letterhead=LETTERHEAD,
        name="Farhad",
        reference=CASE.number,
        language=language,
        made_on=TODAY,
        translations=given["translations"],  # type: ignore[arg-type]
    )


def own_folder(language: str = "ckb", *, apart: bool = False, content: Folder = FOLDER) -> Pdf:
    return folder(content, letterhead=LETTERHEAD, language=language, made_on=TODAY, apart=apart)


def plain(**changes: object) -> Pdf:
    talk = replace(CONSULTATION, topics=("LETTER_EXPLAINED", "VIOLENCE"), **changes)  # type: ignore[arg-type]
    return plain_report(
        talk,
        letterhead=LETTERHEAD,
        counsellor="Jana Muster",
        reference=CASE.number,
        made_on=TODAY,
        steps=STEPS,
        deadlines=samples.DEADLINES,
    )


def handover(**changes: object) -> Pdf:
    given = {
        "deadlines": samples.DEADLINES,
        "goals": GOALS,
        "steps": STEPS,
        "referrals": (samples.REFERRAL,),
        "releases": (RELEASE,),
        "institutions": {"i": INSTITUTION},
    } | changes
    return handover_report(
        letterhead=LETTERHEAD,
        case=CASE,
        client=CLIENT,
        counsellor="Jana Muster",
        made_on=TODAY,
        **given,  # type: ignore[arg-type]
    )


def file(language: str = "de") -> Pdf:
    records = (CLIENT, CASE, CONSULTATION, *GOALS, *STEPS, samples.REFERRAL, RELEASE)
    return file_print(
        records,
        letterhead=LETTERHEAD,
        reference=CASE.number,
        made_on=TODAY,
        names={"i": INSTITUTION.name},
        language=language,
    )


def interpreter(at: str = "10:00") -> Pdf:
    return interpreter_slip(
        letterhead=LETTERHEAD,
        spoken_name="Farhad",
        language="Dari",
        on=date(2026, 11, 20),
        at=at,
        made_on=TODAY,
    )


def loss() -> Pdf:
    noticed = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
    return loss_record(
        Loss(id="a", noticed_at=noticed, device="Laptop", keys_with_it="yes"),
        letterhead=LETTERHEAD,
        contacts={"officer": "", "management": "Frau Leitung"},
        writer="Jana Muster",
        printed_at=noticed,
        language="en",
    )


def accesses() -> Pdf:
    moment = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
    return client_access_report(
        [AccessRow(at=moment, who="Jana Muster", action="gesehen", what="Fall")],
        [PersonRow(who="Jana Muster", role="Beratung", times=1, first=moment, last=moment)],
        letterhead=LETTERHEAD,
        client=NAME,
        case=CASE.number,
        period="2026",
        made_at=moment,
        language="en",
    )


def office_accesses() -> Pdf:
    moment = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
    return access_report(
        [AccessRow(at=moment, who="Jana Muster", action="gesehen", what="Fall", case=CASE.number)],
        letterhead=LETTERHEAD,
        period="2026",
        chosen="Fall",
        made_at=moment,
        language="de",
    )


def week() -> Pdf:
    return week_list(
        [WeekLine(day=TODAY, time="10:00", what="Anruf VHS", whose=CASE.number)],
        first=date(2026, 11, 9),
        letterhead=LETTERHEAD,
        with_names=False,
    )


def committee(language: str = "de") -> Pdf:
    """In parts, of which one has no number and one has words."""
    return statistics_report(
        [
            FigureTable(
                title="Tun wir das Richtige? Was daraus wurde",
                rows=[
                    FigureRow(label="Arbeitsverträge", value="12"),
                    FigureRow(label="In eigener Wohnung", value="41 %"),
                ],
                is_part=True,
            ),
            FigureTable(
                title="Wie der Vertrag zustande kam",
                rows=[
                    FigureRow(label="Praktikum", value="7", share=1.0),
                    FigureRow(label="Messe", value="unter 5"),
                    FigureRow(label="Eigene Suche", value="5", share=5 / 7),
                ],
            ),
            FigureTable(title="Tun wir es richtig?", rows=[], is_part=True),
            FigureTable(
                title="Was fehlt",
                rows=[FigureRow(label="Pirna", value="Alphabetisierung, Kinderbetreuung")],
                note="Mehrfach möglich.",
                is_wide=True,
            ),
        ],
        letterhead=LETTERHEAD,
        title="Bericht an den Lenkungsausschuss",
        period="01.07.2026 – 31.12.2026",
        made_on=TODAY,
        language=language,
    )


HOURS = (
    HoursLine(day=date(2026, 11, 12), what="Begleitung zur VHS", minutes=95, cents=580),
    HoursLine(day=date(2026, 11, 9), what="", minutes=60, cents=0),
)


def hours(lines: tuple[HoursLine, ...] = HOURS) -> Pdf:
    return hours_sheet(
        lines,
        letterhead=LETTERHEAD,
        name=NAME,
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
        made_on=TODAY,
    )


def cooperation(staff: str = "Jana Muster") -> Pdf:
    agreed = Cooperation(
        id="v",
        member_id="w",
        agreed_on=TODAY,
        tasks="Zu Terminen begleiten\n- Briefe vorlesen",
        not_tasks="Rechtsberatung",
        of_volunteer="Schweigen über alles Erfahrene",
        of_staff="Eine feste Ansprechperson\nFahrtkosten innerhalb eines Monats",
        review_on=date(2027, 3, 1),
    )
    return cooperation_paper(agreed, letterhead=LETTERHEAD, name=NAME, staff=staff, made_on=TODAY)


PAPERS: dict[str, Callable[[], Pdf]] = {
    **samples.PAPERS,
    "release": release,
    "release-de": lambda: release("am"),
    "consent": consent,
    "privacy": privacy,
    "appointment": appointment,
    "plan": plan,
    "folder": own_folder,
    "folder-apart": lambda: own_folder("ti", apart=True),
    "plain": plain,
    "handover": handover,
    "file": file,
    "file-fr": lambda: file("fr"),
    "interpreter": interpreter,
    "loss": loss,
    "accesses": accesses,
    "office-accesses": office_accesses,
    "week": week,
    "committee": committee,
    "committee-en": lambda: committee("en"),
    "hours": hours,
    "hours-none": lambda: hours(()),
    "cooperation": cooperation,
    "cooperation-office": lambda: cooperation(""),
}
