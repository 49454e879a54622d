"""The referral letter (Vermittlungsschreiben) with its feedback slip.

It holds the fields that were ticked and no others: a field that is not in
``Referral.shared_fields`` is not read at all. German offices read it, so its
wording is constant here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents import answer_file, attached
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.feedback_slip import feedback_slip
from counsel_app.documents.flow import Gap, PageBreak, Together
from counsel_app.documents.pages import MM, DinForm, Letterhead, LetterPages
from counsel_app.documents.parts import BODY, CELL, german_date, joined_names, labels, table
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span, as_spans
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.display import value_text
from counsel_app.domain.institution import Institution
from counsel_app.domain.names import fold, script_of
from counsel_app.domain.records import attribute
from counsel_app.domain.referral import Referral, Release

_SUBJECT: Final = BODY.but(
    bold=True, size=10, leading=12, space_after=12, hyphenate=False, role="H1"
)
_CONFIDENTIAL: Final = "Vertraulich – nur mit Einwilligung der betroffenen Person"
_TITLES: Final = ("Dr.", "Prof.", "Dipl.", "Mag.", "med.", "iur.", "phil.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: name, profession, and the direct line if there is one."""

    name: str
    profession: str = ""
    phone: str = ""
    email: str = ""


def referral_reference(case: Case, referral: Referral) -> str:
    """What both sides call this referral: case number and four characters."""
    return f"{case.number}-{referral.id.replace('-', '')[-4:].upper()}"


def referral_letter(  # noqa: PLR0913  all but the first have names
    referral: Referral,
    *,
    letterhead: Letterhead,
    case: Case,
    client: Client,
    institution: Institution,
    signatory: Signatory,
    written_on: date,
    release: Release | None = None,
    enclosures: Sequence[str] = (),
    form: DinForm | None = None,
) -> Pdf:
    """The letter and, on a page of its own, the slip to answer on.

    Protected content can only be here because it was ticked or written into
    ``shared_note``; nothing is taken from the case by itself.
    """
    reference = referral_reference(case, referral)
    enclosed = _enclosures(release, enclosures)
    story: list[Flowable] = [
        Paragraph(_subject(referral, client), _SUBJECT),
        Paragraph(salutation(institution.contact_person), BODY.but(space_after=6)),
        Paragraph(_purpose(referral, release), BODY),
    ]
    rows = _shared_rows(referral, client)
    if rows:
        story.append(table(("Angabe", "Inhalt"), rows, (40, 125)))
    story += [Paragraph(text, BODY) for text in _requests(referral, slip=len(enclosed)) if text]
    story.append(_closing(signatory, enclosed))
    story += [
        PageBreak(),
        *feedback_slip(
            letterhead=letterhead,
            institution=institution,
            reference=reference,
            written_on=written_on,
            due_on=referral.feedback_due_on,
        ),
    ]
    pages = LetterPages(
        letterhead=letterhead,
        address=postal_address(institution),
        notes=(_CONFIDENTIAL if release is not None else "Vertraulich",),
        info=_information(letterhead, signatory, reference, written_on),
        running=f"{letterhead.organisation} · Unser Zeichen {reference} · "
        f"{german_date(written_on)}",
        form=form or letterhead.form,
    )
    return build(
        story,
        pages,
        title=f"Vermittlungsschreiben {reference}",
        lang="de-DE",
        made_on=written_on,
        attachment=attached.attachment(
            "referral",
            {
                "reference": reference,
                "written_on": written_on,
                "from": attached.sender(letterhead),
                "to": attached.office(institution),
                "purpose": referral.purpose,
                "request": referral.request,
                "remark": referral.shared_note,
                "urgency": referral.urgency,
                "appointment_on": referral.appointment_on,
                "feedback_due_on": referral.feedback_due_on,
                "answer": answer_file.blank(
                    reference=reference, written_on=written_on, office=institution.name
                ),
                "release": (
                    {"number": release.number, "given_on": release.given_on} if release else None
                ),
                "shared": _shared_record(referral, client),
            },
        ),
    )


def postal_address(institution: Institution) -> tuple[str, ...]:
    """The lines of the address zone, without empty ones."""
    place = f"{institution.postcode} {institution.town}".strip()
    lines = (institution.name, institution.contact_person, institution.street, place)
    return tuple(line for line in lines if line.strip())


def salutation(contact_person: str) -> str:
    """``Sehr geehrte Frau Dr. Beispiel,`` where title and name are known."""
    words = contact_person.split()
    if len(words) > 1 and words[0] in {"Frau", "Herr", "Herrn"}:
        titles = [word for word in words[1:-1] if word in _TITLES]
        form = "Sehr geehrte Frau" if words[0] == "Frau" else "Sehr geehrter Herr"
        return " ".join([form, *titles, words[-1]]) + ","
    if words:
        return f"Guten Tag {contact_person.strip()},"
    return "Sehr geehrte Damen und Herren,"


def shared_names(client: Client) -> list[str]:
    """The name for a letter: one Latin spelling, and one in its own script."""
    by_script: dict[str, str] = {}
    for variant in client.name_variants:
        by_script.setdefault(variant.script or script_of(variant.text), variant.text)
    names = [by_script.pop("Latn", client.chosen_name), *by_script.values()]
    if not any(fold(client.chosen_name) in fold(name) for name in names):
        names.insert(0, client.chosen_name)
    return names


def _subject(referral: Referral, client: Client) -> list[Span | str]:
    spans: list[Span | str] = [_sentence_start(referral.purpose).rstrip(".")]
    if "chosen_name" in referral.shared_fields:
        spans += [" – ", *joined_names(shared_names(client)[:1])]
        if "birth_date" in referral.shared_fields and client.birth_date:
            spans.append(f", geb. {german_date(client.birth_date)}")
    return spans


def _sentence_start(purpose: str) -> str:
    text = purpose.strip().splitlines()[0] if purpose.strip() else "Bitte um Unterstützung"
    return f"Vermittlung: {text}"


def _purpose(referral: Referral, release: Release | None) -> str:
    purpose = " ".join(referral.purpose.split()).rstrip(".")
    who = "die unten genannte" if referral.shared_fields else "eine von uns beratene"
    sentence = f"hiermit vermitteln wir Ihnen {who} Person zu folgendem Zweck: {purpose}."
    if release is not None:
        return (
            f"{sentence} Die Person hat dem schriftlich zugestimmt "
            f"(Schweigepflichtentbindung {release.number} vom {german_date(release.given_on)}, "
            "Anlage\u00a01)."
        )
    if referral.goes_alone:
        return f"{sentence} Sie bringt Ihnen dieses Schreiben selbst."
    return sentence


def _shared_rows(referral: Referral, client: Client) -> list[tuple[Content, Content]]:
    names = code_list("shareable_fields")
    rows: list[tuple[Content, Content]] = []
    for field in referral.shared_fields:
        text = _FIELDS[field](client) if field in _FIELDS else ""
        if text != "":
            rows.append((names.text(field, "de"), text))
    if referral.shared_note.strip():
        rows.append(("Hinweis", referral.shared_note))
    urgency = labels("urgencies", [referral.urgency])
    if referral.urgency not in {"", "NORMAL"}:
        rows.append(("Dringlichkeit", urgency))
    return rows


def _shared_record(referral: Referral, client: Client) -> list[dict[str, str]]:
    """The ticked fields as they are printed."""
    names = code_list("shareable_fields")
    found = []
    for field in referral.shared_fields:
        content = _FIELDS[field](client) if field in _FIELDS else ""
        if content != "":
            text = "".join(span.text for span in as_spans(content))
            found.append({"field": field, "label": names.text(field, "de"), "text": text})
    return found


def _languages(client: Client) -> Content:
    spoken = labels("languages", client.spoken_languages)
    reading = labels("languages", client.reading_languages)
    return f"spricht {spoken}" + (f"; liest {reading}" if reading else "")


def _interpreter(client: Client) -> Content:
    if client.needs_interpreter:
        return f"erforderlich: {labels('languages', client.spoken_languages)}"
    return "nicht nötig"


def _birth_date(client: Client) -> Content:
    if client.birth_date is None:
        return ""
    precision = labels("birth_date_precision", filter(None, [client.birth_date_precision]))
    is_exact = client.birth_date_precision in {"", "EXACT"}
    return german_date(client.birth_date) + ("" if is_exact else f" ({precision})")


def _german(client: Client) -> Content:
    if not client.german_level:
        return ""
    level = labels("cefr", [client.german_level])
    evidence = labels("level_evidence", filter(None, [client.german_evidence]))
    return f"{level} ({evidence})" if evidence else level


def _residence(client: Client) -> Content:
    if not client.residence:
        return ""
    latest = client.residence[-1]
    text = labels("residence_status", [latest.status])
    return f"{text}, gültig bis {german_date(latest.valid_to)}" if latest.valid_to else text


def _listed(client: Client, name: str) -> Content:
    described = attribute(Client, name)
    if described is None or not getattr(client, name):
        return ""
    return value_text(described, getattr(client, name), "de")


_FIELDS: Final[Mapping[str, Callable[[Client], Content]]] = {
    "chosen_name": lambda client: joined_names(shared_names(client)),
    "birth_date": _birth_date,
    "spoken_languages": _languages,
    "needs_interpreter": _interpreter,
    "contact_channel": lambda client: client.contact_channel,
    "address": lambda client: client.address,
    "german_level": _german,
    "schooling_years": lambda client: (
        "" if client.schooling_years is None else f"{client.schooling_years} Jahre"
    ),
    "school_certificate": lambda client: labels(
        "school_certificates", filter(None, [client.school_certificate])
    ),
    "occupations": lambda client: _listed(client, "occupations"),
    "household": lambda client: _listed(client, "household"),
    "residence": _residence,
}


def _requests(referral: Referral, *, slip: int) -> tuple[str, ...]:
    until = f" bis zum {german_date(referral.feedback_due_on)}" if referral.feedback_due_on else ""
    appointment = (
        f"Ein Termin bei Ihnen ist für den {german_date(referral.appointment_on)} vereinbart."
        if referral.appointment_on
        else ""
    )
    answer = (
        f"Bitte antworten Sie uns{until} auf dem beiliegenden Rückmeldebogen (Anlage\u00a0{slip}). "
        "Weitergegeben werden nur die genannten, für die Vermittlung erforderlichen Angaben."
    )
    return referral.request.strip(), appointment, answer


def _enclosures(release: Release | None, others: Sequence[str]) -> tuple[str, ...]:
    first = (
        (f"Schweigepflichtentbindung {release.number} vom {german_date(release.given_on)}",)
        if release is not None
        else ()
    )
    return (*first, *others, "Rückmeldebogen")


def _closing(signatory: Signatory, enclosures: Sequence[str]) -> Flowable:
    small = CELL.but(size=9, leading=11.6)
    lines: list[Flowable] = [
        Paragraph("Mit freundlichen Grüßen", BODY.but(space_after=0)),
        Gap(13 * MM),
        Paragraph(signatory.name, BODY.but(space_after=0)),
    ]
    if signatory.profession:
        lines.append(Paragraph(signatory.profession, BODY.but(space_after=0)))
    lines.append(Paragraph("Anlagen", small.but(bold=True, space_before=9)))
    lines += [
        Paragraph(f"{number}  {enclosure}", small)
        for number, enclosure in enumerate(enclosures, start=1)
    ]
    return Together(lines)


def _information(
    letterhead: Letterhead, signatory: Signatory, reference: str, written_on: date
) -> list[tuple[str, str]]:
    own = {"Telefon": signatory.phone, "E-Mail": signatory.email}
    contact = [(label, own.get(label) or value) for label, value in letterhead.contact_lines]
    return [
        ("Ihr Zeichen", "–"),
        ("Unser Zeichen", reference),
        ("Ansprechperson", signatory.name),
        *contact,
        ("Datum", german_date(written_on)),
    ]
