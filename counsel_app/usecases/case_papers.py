"""Forms and papers about a whole case, and what a client takes home beside the sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeVar

from counsel_app.documents import (
    appointment_slip,
    consent_form,
    file_print,
    folder,
    handover_report,
    plain_report,
    privacy_notice,
    release_form,
    support_plan,
)
from counsel_app.documents.document import Pdf
from counsel_app.documents.pages import Letterhead
from counsel_app.documents.referral_letter import shared_names
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.handover import Handover
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record
from counsel_app.domain.referral import Referral, Release
from counsel_app.domain.slip import Slip
from counsel_app.domain.third_persons import redacted
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.vault import Vault
from counsel_app.usecases.case_records import linked_records, records_of_case
from counsel_app.usecases.interpreting import slip_paper
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.papers import RecordGone
from counsel_app.usecases.team import name_of

FILE: Final = "file"
FILE_WHOLE: Final = "file_whole"
RecordT = TypeVar("RecordT", bound=Record)

_NO_VISIT: Final = frozenset(
    {"WITHDRAWN", "REJECTED_CAPACITY", "REJECTED_STATUS", "ATTENDED", "NOT_ATTENDED"}
)


class NoAppointment(AppError):
    """A slip was asked for where no appointment was agreed."""

    label = Label(
        de="Für diese Beratung ist kein nächster Termin eingetragen.",
        en="No next appointment is entered for this consultation.",
    )


def case_paper(
    vault: Vault,
    kind: str,
    about_id: str,
    *,
    language: str,
    clock: Clock,
    report: Report = unheard,
) -> Pdf:
    """The paper ``kind`` (as in the list of letters) for one record.

    ``language`` is one of the phrases' and ignored where a paper is German
    only. Raises RecordGone, and the paper's own errors where it lacks
    something. ``report`` hears of the print of a whole file, which alone is long.
    """
    if kind in (FILE, FILE_WHOLE):
        return _file_of(vault, about_id, language, clock, whole=kind == FILE_WHOLE, report=report)
    return _MAKERS[kind](vault, about_id, language, clock)


def _plain(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    del language
    talk = _get(vault, Consultation, about_id)
    case = _get(vault, Case, talk.case_id)
    return plain_report.plain_report(
        talk,
        letterhead=_letterhead(vault),
        counsellor=name_of(vault, talk.counsellor_id),
        reference=case.number,
        made_on=clock.today(),
        steps=vault.all(Step, order="due_on", consultation_id=talk.id),
        deadlines=_appointments(vault, case.id),
    )


def _appointment(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    talk = _get(vault, Consultation, about_id)
    case = _get(vault, Case, talk.case_id)
    if talk.next_appointment_on is None:
        raise NoAppointment
    return appointment_slip.appointment_slip(
        appointment_slip.Appointment(on=talk.next_appointment_on, bring=("this_paper",)),
        letterhead=_letterhead(vault),
        language=language,
        reference=case.number,
        made_on=clock.today(),
    )


def _interpreter(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    del language
    talk = _get(vault, Consultation, about_id)
    if talk.next_appointment_on is None:
        raise NoAppointment
    _, client = _case_of(vault, talk.case_id)
    slip = Slip(spoken_name=client.chosen_name, language=talk.language, on=talk.next_appointment_on)
    return slip_paper(vault, slip, clock=clock)


def _release(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    release = _get(vault, Release, about_id)
    _, client = _case_of(vault, release.case_id)
    return release_form.release_form(
        release,
        letterhead=_letterhead(vault),
        name=_name(client),
        institution=_get(vault, Institution, release.institution_id),
        language=language,
        made_on=clock.today(),
    )


def _consent(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    _, client = _case_of(vault, about_id)
    return consent_form.consent_form(
        letterhead=_letterhead(vault),
        name=_name(client),
        language=language,
        made_on=clock.today(),
    )


def _privacy(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    _get(vault, Case, about_id)
    return privacy_notice.privacy_notice(
        letterhead=_letterhead(vault), language=language, made_on=clock.today()
    )


def _plan(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    case, client = _case_of(vault, about_id)
    return support_plan.support_plan(
        vault.all(Goal, order="review_on", case_id=case.id),
        _open_steps(vault, case.id),
        letterhead=_letterhead(vault),
        name=_name(client),
        reference=case.number,
        language=language,
        made_on=clock.today(),
    )


def _folder(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    return _folder_of(vault, about_id, language, clock, apart=False)


def _folder_apart(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    return _folder_of(vault, about_id, language, clock, apart=True)


def _folder_of(vault: Vault, case_id: str, language: str, clock: Clock, *, apart: bool) -> Pdf:
    case, client = _case_of(vault, case_id)
    talks = vault.all(Consultation, case_id=case.id)
    coming = [
        talk.next_appointment_on
        for talk in talks
        if talk.next_appointment_on is not None and talk.next_appointment_on >= clock.today()
    ]
    return folder.folder(
        folder.Folder(
            names=shared_names(client),
            steps=_open_steps(vault, case.id),
            visits=_visits(vault, case.id),
            deadlines=_appointments(vault, case.id),
            next_appointment_on=min(coming, default=None),
        ),
        letterhead=_letterhead(vault),
        language=language,
        made_on=clock.today(),
        apart=apart,
    )


def _visits(vault: Vault, case_id: str) -> list[folder.Visit]:
    """The ways that are still to be gone; protected referrals stay out."""
    helpers = vault.all(Assignment, case_id=case_id)
    found = []
    for referral in vault.all(Referral, order="appointment_on", case_id=case_id):
        office = vault.get(Institution, referral.institution_id)
        if office is None or referral.note_class == "protected" or referral.result in _NO_VISIT:
            continue
        day = referral.appointment_on
        along = [name_of(vault, each.volunteer_id) for each in helpers if each.meets_on == day]
        found.append(
            folder.Visit(institution=office, on=day, companion=", ".join(along) if day else "")
        )
    return found


def _handover(vault: Vault, about_id: str, language: str, clock: Clock) -> Pdf:
    del language
    case, client = _case_of(vault, about_id)
    handovers = vault.all(Handover, order="handed_on", case_id=case.id)
    return handover_report.handover_report(
        letterhead=_letterhead(vault),
        case=case,
        client=client,
        counsellor=name_of(vault, case.counsellor_id),
        made_on=clock.today(),
        deadlines=_open_deadlines(vault, case.id),
        goals=vault.all(Goal, order="review_on", case_id=case.id),
        steps=_open_steps(vault, case.id),
        referrals=vault.all(Referral, order="sent_on", case_id=case.id),
        releases=vault.all(Release, order="given_on", case_id=case.id),
        handover=handovers[-1] if handovers else None,
        institutions={each.id: each for each in vault.all(Institution)},
    )


def _file_of(
    vault: Vault, case_id: str, language: str, clock: Clock, *, whole: bool, report: Report
) -> Pdf:
    """Everything of a case; unless ``whole``, what it says about others is blacked out."""
    case, client = _case_of(vault, case_id)
    records = records_of_case(vault, case_id)
    linked = linked_records(vault, records)
    return file_print.file_print(
        records if whole else redacted(records, client),
        letterhead=_letterhead(vault),
        reference=case.number,
        made_on=clock.today(),
        names={
            one.id: str(getattr(one, "name", "") or getattr(one, "number", ""))
            for one in (*linked, *records)
        },
        language=language,
        is_redacted=not whole,
        report=report,
    )


_Maker = Callable[[Vault, str, str, Clock], Pdf]
_MAKERS: Final[Mapping[str, _Maker]] = MappingProxyType(
    {
        "plain": _plain,
        "appointment": _appointment,
        "interpreter": _interpreter,
        "release": _release,
        "consent": _consent,
        "privacy": _privacy,
        "plan": _plan,
        "folder": _folder,
        "folder_apart": _folder_apart,
        "handover": _handover,
    }
)


def _letterhead(vault: Vault) -> Letterhead:
    return own_letterhead(vault)


def _get(vault: Vault, record_type: type[RecordT], record_id: str) -> RecordT:
    found = vault.get(record_type, record_id)
    if found is None:
        raise RecordGone
    return found


def _case_of(vault: Vault, case_id: str) -> tuple[Case, Client]:
    case = _get(vault, Case, case_id)
    return case, _get(vault, Client, case.client_id)


def _name(client: Client) -> str:
    return " · ".join(shared_names(client))


def _open_deadlines(vault: Vault, case_id: str) -> list[Deadline]:
    found = vault.all(Deadline, order="due_on", case_id=case_id)
    return [deadline for deadline in found if deadline.done_on is None]


def _appointments(vault: Vault, case_id: str) -> list[Deadline]:
    """Dates that a paper to take home may name: where to be, never why."""
    return [each for each in _open_deadlines(vault, case_id) if each.kind == "APPOINTMENT"]


def _open_steps(vault: Vault, case_id: str) -> list[Step]:
    """Steps still to be done; what a protected conversation agreed stays in the file."""
    protected = {
        talk.id
        for talk in vault.all(Consultation, case_id=case_id)
        if talk.note_class == "protected"
    }
    return [
        step
        for step in vault.all(Step, order="due_on", case_id=case_id)
        if step.done_on is None and step.consultation_id not in protected
    ]
