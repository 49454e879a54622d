"""The papers of a case, built from what the case file holds at this moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from counsel_app.documents import client_letter as client_sheet
from counsel_app.documents import consultation_report as report
from counsel_app.documents import paper_key_sheet as paper_key
from counsel_app.documents import recovery_sheet as recovery
from counsel_app.documents import referral_letter as letter
from counsel_app.documents import share_sheet as share
from counsel_app.documents.document import Pdf
from counsel_app.documents.pages import Letterhead
from counsel_app.documents.phrases import (
    LANGUAGES,
    OWN_DIGITS,
    WITH_OWN_DIGITS,
    phrase_language,
)
from counsel_app.documents.text import forgetting
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.letter import Letter
from counsel_app.domain.plan import Step
from counsel_app.domain.records import Record
from counsel_app.domain.referral import Referral, Release
from counsel_app.store.vault import Vault
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import name_of

RecordT = TypeVar("RecordT", bound=Record)


class RecordGone(AppError):
    """What a paper is about was deleted meanwhile."""

    label = Label(
        de="Der Eintrag, zu dem das Papier gehört, ist nicht mehr da. Bitte den Fall neu öffnen.",
        en="The record this paper is about is no longer there. Please open the case again.",
    )


class ReleaseMissing(AppError):
    """A letter would pass on data without a valid release."""

    label = Label(
        de="Für diesen Empfänger liegt keine gültige Schweigepflichtentbindung vor. Bitte eine "
        "eintragen oder „Person geht selbst hin“ wählen (§ 203 StGB).",
        en="There is no valid release for this recipient. Please enter one or choose "
        "“client goes alone” (§ 203 StGB).",
    )


def consultation_report(
    vault: Vault, consultation_id: str, *, include_protected: bool = False, clock: Clock
) -> Pdf:
    """The internal report of one consultation. Raises RecordGone."""
    talk = _get(vault, Consultation, consultation_id)
    case, client = _case_of(vault, talk.case_id)
    return report.consultation_report(
        talk,
        letterhead=_letterhead(vault),
        case=case,
        client=client,
        counsellor=name_of(vault, talk.counsellor_id),
        printed_on=clock.today(),
        steps=vault.all(Step, order="due_on", consultation_id=talk.id),
        deadlines=_open_deadlines(vault, case.id),
        include_protected=include_protected,
    )


def referral_letter(vault: Vault, referral_id: str, *, clock: Clock) -> Pdf:
    """The letter for one referral with only the ticked data.

    Raises RecordGone, and ReleaseMissing where data would leave without a
    release of this client for this institution that is valid today.
    """
    referral = _get(vault, Referral, referral_id)
    case, client = _case_of(vault, referral.case_id)
    release = vault.get(Release, referral.release_id) if referral.release_id else None
    covered = (
        release is not None
        and release.case_id == referral.case_id
        and release.institution_id == referral.institution_id
        and release.is_valid(clock.today())
    )
    if not covered and not referral.goes_alone:
        raise ReleaseMissing
    profile = own_profile(vault)
    return letter.referral_letter(
        referral,
        letterhead=_letterhead(vault),
        case=case,
        client=client,
        institution=_get(vault, Institution, referral.institution_id),
        signatory=letter.Signatory(name=profile.name),
        written_on=clock.today(),
        release=release,
    )


def client_letter(vault: Vault, consultation_id: str, *, language: str, clock: Clock) -> Pdf:
    """The sheet a client takes home from one consultation.

    Only agreements, steps and dates: no topics, no content, no status. A
    protected consultation gives its steps and next appointment only. Raises
    RecordGone, NothingForClient.
    """
    del clock
    talk = _get(vault, Consultation, consultation_id)
    case, client = _case_of(vault, talk.case_id)
    # When a paper or permit ends is nobody's business who sees this sheet.
    # What runs out or is to be looked at again is the office's own diary.
    dates = [d for d in _open_deadlines(vault, case.id) if d.kind not in ("EXPIRY", "REMINDER")]
    own_script = [name.text for name in client.name_variants if name.script not in ("Latn", "")]
    is_protected = talk.note_class == "protected"
    sheet = client_sheet.ClientSheet(
        conversation_on=talk.held_on or date.min,
        names=(client.chosen_name, *own_script[:1]),
        agreements="" if is_protected else talk.agreements,
        steps=vault.all(Step, order="due_on", consultation_id=talk.id),
        bring=("this_paper", "official_letter"),
        deadlines=() if is_protected else dates,
        next_appointment_on=talk.next_appointment_on,
    )
    return client_sheet.client_letter(
        sheet, letterhead=_letterhead(vault), language=language, reference=case.number
    )


def client_languages() -> tuple[str, ...]:
    """The languages that a client sheet can be printed in."""
    return LANGUAGES


def with_own_digits(language: str) -> str:
    """``language`` with dates in its own digits; itself where it has none."""
    return f"{language}{OWN_DIGITS}" if language in WITH_OWN_DIGITS else language


def client_language(vault: Vault, case_id: str) -> str:
    """The language to propose: one the client reads, else speaks, else German."""
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case else None
    if client is None:
        return "de"
    known = (phrase_language(code) for code in client.reading_languages + client.spoken_languages)
    return next((language for language in known if language), "de")


def recovery_sheet(vault: Vault, recovery_key: str, *, clock: Clock) -> Pdf:
    """The sheet with the recovery key, to be printed once and locked away."""
    return recovery.recovery_sheet(
        recovery_key, profile_name=own_profile(vault).name, made_on=clock.today()
    )


def paper_key_sheet(vault: Vault, secret: str, *, clock: Clock) -> Pdf:
    """The sheet with a coordinator's key on paper, made in memory only."""
    profile = own_profile(vault)
    return paper_key.paper_key_sheet(
        secret,
        organisation=profile.organisation,
        made_by=profile.name,
        made_on=clock.today(),
    )


def share_sheets(vault: Vault, shares: Sequence[str], *, clock: Clock) -> list[Pdf]:
    """One sheet for each holder of the organisation's shares, made in memory only."""
    profile = own_profile(vault)
    return [
        share.share_sheet(
            words,
            number=number,
            total=len(shares),
            organisation=profile.organisation,
            profile_name=profile.name,
            made_on=clock.today(),
        )
        for number, words in enumerate(shares, start=1)
    ]


def log_letter(
    vault: Vault,
    case_id: str,
    kind: str,
    about_id: str,
    *,
    language: str = "",
    outcome: str,
    clock: Clock,
) -> Changes:
    """Note in the timeline that a paper was printed or saved.

    ``kind`` and ``outcome`` are codes of ``letter_kinds`` and
    ``letter_outcomes``.
    """
    made = Letter(
        id=vault.new_id(clock),
        case_id=case_id,
        kind=kind,
        about_id=about_id,
        language=language,
        made_on=clock.today(),
        outcome=outcome,
    )
    with vault.atomic(clock) as write:
        write.put(made)
    return write.changes


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


def _open_deadlines(vault: Vault, case_id: str) -> list[Deadline]:
    found = vault.all(Deadline, order="due_on", case_id=case_id)
    return [deadline for deadline in found if deadline.done_on is None]


def forget_words() -> None:
    """Keep no word of any paper in memory: the file they came from is closed."""
    forgetting.forget_words()
