"""The way back: which referral a slip or an answer file is about, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from counsel_app.documents import answer_file, slip_image
from counsel_app.documents.referral_letter import referral_reference
from counsel_app.domain.answer import Answer, ReceivedLetter, bare_reference, matches
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.errors import AppError
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.media import MAX_BYTES, FileTooLarge, Media, media_of
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.referral import Referral
from counsel_app.store.vault import Vault
from counsel_app.usecases.attachments import FileNotRead
from counsel_app.usecases.paper_files import save_paper


class ReferenceTooShort(AppError):
    """Hardly anything was typed."""

    label = Label(
        de="Bitte das Zeichen vom Rückmeldebogen eingeben, zum Beispiel DD-7KQ2M-B2C4. "
        "Die letzten vier Zeichen genügen.",
        en="Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. "
        "The last four characters are enough.",
    )


class ReferenceUnknown(AppError):
    """Nothing here has that reference."""

    label = Label(
        de="Zu diesem Zeichen gibt es hier keinen Verweis. Bitte das Zeichen prüfen. Vielleicht "
        "liegt der Fall bei einer anderen Person im Team.",
        en="There is no referral with this reference here. Please check the reference. Perhaps "
        "the case is with somebody else in the team.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """A referral that can be answered, and whom it is about."""

    referral: Referral
    reference: str
    case: Case
    client: Client
    institution: str
    seen: int
    """Where the journal ended when it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file that came back holds: codes of slips, an answer, or a letter to us."""

    codes: tuple[str, ...] = ()
    answer: Answer | None = None
    letter: ReceivedLetter | None = None


def find(vault: Vault, typed: str) -> tuple[Awaited, ...]:
    """The referrals that ``typed`` may mean, the latest first.

    ``typed`` is a reference, a case number, the last four characters or what
    a slip's code says. Raises ReferenceTooShort, ReferenceUnknown.
    """
    wanted = bare_reference(typed)
    if not wanted:
        raise ReferenceTooShort
    cases = {case.id: case for case in vault.all(Case)}
    found = [
        known
        for referral in vault.all(Referral)
        if (case := cases.get(referral.case_id)) is not None
        and matches(wanted, reference=referral_reference(case, referral))
        and (known := _awaited(vault, referral, case)) is not None
    ]
    if not found:
        raise ReferenceUnknown
    return tuple(sorted(found, key=lambda one: one.referral.id, reverse=True))


def awaited(vault: Vault, referral_id: str) -> tuple[Awaited, ...]:
    """The same for a referral that is known. Raises ReferenceUnknown."""
    referral = vault.get(Referral, referral_id)
    case = vault.get(Case, referral.case_id) if referral else None
    known = _awaited(vault, referral, case) if referral and case else None
    if known is None:
        raise ReferenceUnknown
    return (known,)


def _awaited(vault: Vault, referral: Referral, case: Case) -> Awaited | None:
    client = vault.get(Client, case.client_id)
    if client is None:
        return None
    office = vault.get(Institution, referral.institution_id)
    return Awaited(
        referral=referral,
        reference=referral_reference(case, referral),
        case=case,
        client=client,
        institution=office.name if office else "",
        seen=vault.journal_end[0],
    )


def read_file(path: Path, *, report: Report = unheard) -> Incoming:
    """What a file from outside is, whatever it is called.

    Raises FileNotRead, FileTooLarge, and the error of the kind it seems to be.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileTooLarge
        content = path.read_bytes()
    except OSError:
        raise FileNotRead from None
    return read_content(content, report=report)


def read_content(content: bytes, *, report: Report = unheard) -> Incoming:
    """The same for what was pasted or dropped."""
    media = media_of(content)
    if media is Media.PDF:
        try:
            return Incoming(letter=answer_file.read_letter(content))
        except answer_file.NoLetter:
            return Incoming(codes=slip_image.codes_in_pdf(content, report=report))
    if media in {Media.JPEG, Media.PNG, Media.WEBP, Media.TIFF}:
        return Incoming(codes=slip_image.codes_in_picture(content, report=report))
    return Incoming(answer=answer_file.read_answer(content))


def save_answer(target: Path, answer: Answer) -> None:
    """Write the answer to a letter from elsewhere. Raises PaperNotSaved."""
    save_paper(target, answer_file.answer_file(answer))
