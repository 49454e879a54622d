"""Made-up people and papers for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from reportlab.platypus import Flowable

from counsel_app.documents.client_letter import ClientSheet, client_letter
from counsel_app.documents.consultation_report import consultation_report
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages, letterhead_of
from counsel_app.documents.paper_key_sheet import paper_key_sheet
from counsel_app.documents.recovery_sheet import recovery_sheet
from counsel_app.documents.referral_letter import Signatory, referral_letter
from counsel_app.documents.share_sheet import share_sheet
from counsel_app.documents.statistics_report import FigureRow, FigureTable, statistics_report
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Style
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Organisation
from counsel_app.domain.plan import Step
from counsel_app.domain.recovery import recovery_text
from counsel_app.domain.referral import Referral, Release

TODAY = date(2026, 11, 13)
NAMES = ("سميرة المثال", "فرهاد نمونه", "ሰላም ኣብነት", "Samīra al-Miṯāl", "Größe", "Олена Коваленко")

LETTERHEAD = letterhead_of(
    Organisation(
        id="o",
        name="Beratungsstelle Musterstadt",
        subtitle="Migrationssozialarbeit",
        street="Lindenweg 4",
        postcode="12345",
        town="Musterstadt",
        phone="01234 567-89",
        email="beratung@beispiel.example",
        consultation_hours="Di und Do 9–12 Uhr",
    )
)
CLIENT = Client(
    id="c",
    chosen_name="Farhad",
    name_variants=(
        PersonName(text="Farhad Nemuneh", script="Latn", source="Pass"),
        PersonName(text="فرهاد نمونه", script="Arab", source="selbst"),
        PersonName(text="Ferhad Namuna", script="Latn", source="Schule"),
    ),
    birth_date=date(2007, 3, 2),
    spoken_languages=("prs",),
    reading_languages=("prs",),
    german_level="B1",
    address="Geheimweg 7",
    contact_channel="über die Beratungsstelle",
)
CASE = Case(id="k", client_id="c", number="DD-7KQ2M")
CONSULTATION = Consultation(
    id="x",
    case_id="k",
    held_on=date(2026, 11, 6),
    minutes=30,
    language="prs",
    interpreter="PHONE",
    participants="Klient, Sprachmittlung",
    topics=("LETTER_EXPLAINED",),
    content="Der Brief wurde erklärt.",
    agreements="Umschlag mitbringen.",
    next_appointment_on=date(2026, 11, 20),
)
STEPS = (
    Step(id="s", case_id="k", actor="CLIENT", task="Umschlag holen", due_on=date(2026, 11, 9)),
)
DEADLINES = (
    Deadline(
        id="d",
        case_id="k",
        title="Klage",
        due_on=date(2026, 11, 19),
        stated_on=date(2026, 11, 18),
        basis="§ 74 (1) AsylG",
        triggered_on=date(2026, 11, 4),
    ),
)
INSTITUTION = Institution(
    id="i",
    name="Zentrum Beispielstadt",
    contact_person="Frau Dr. Petra Beispiel",
    street="Ahornallee 12",
    postcode="12347",
    town="Beispielstadt",
    phone="0351 555-0123",
)
RELEASE = Release(id="r", case_id="k", number="R-02", given_on=TODAY)
REFERRAL = Referral(
    id="019a-7f3a-b2c4",
    case_id="k",
    institution_id="i",
    purpose="Erstgespräch",
    request="Wir bitten um einen Termin.",
    shared_fields=("chosen_name", "spoken_languages", "needs_interpreter"),
    feedback_due_on=date(2026, 11, 27),
)
SHEET = ClientSheet(
    conversation_on=TODAY,
    agreements="Umschlag mitbringen.",
    steps=STEPS,
    institution=INSTITUTION,
    appointment_on=date(2026, 12, 3),
    appointment_time="14:30",
    bring=("passport", "official_letter"),
    deadlines=DEADLINES,
    next_appointment_on=date(2026, 11, 20),
)


def page(contents: Sequence[Content], style: Style | None = None) -> Pdf:
    """A plain paper with one paragraph for each of ``contents``."""
    look = style or Style(size=12, leading=24)
    story: list[Flowable] = [Paragraph(content, look) for content in contents]
    layout = ReportPages(letterhead=Letterhead(organisation=""), page_words="")
    return build(story, layout, title="Probe", lang="de-DE")


def report(**changes: object) -> Pdf:
    given = {
        "letterhead": LETTERHEAD,
        "case": CASE,
        "client": CLIENT,
        "counsellor": "Jana Muster",
        "printed_on": TODAY,
        "steps": STEPS,
        "deadlines": DEADLINES,
    } | changes
    consultation = given.pop("consultation", CONSULTATION)
    return consultation_report(consultation, **given)  # type: ignore[arg-type]


def letter(**changes: object) -> Pdf:
    given = {
        "letterhead": LETTERHEAD,
        "case": CASE,
        "client": CLIENT,
        "institution": INSTITUTION,
        "signatory": Signatory(name="Jana Muster", profession="Sozialarbeiterin B. A."),
        "written_on": TODAY,
        "release": RELEASE,
    } | changes
    referral = given.pop("referral", REFERRAL)
    return referral_letter(referral, **given)  # type: ignore[arg-type]


def sheet(language: str = "ar") -> Pdf:
    return client_letter(SHEET, letterhead=LETTERHEAD, language=language, reference="DD-7KQ2M")


def recovery() -> Pdf:
    return recovery_sheet(
        recovery_text(bytes(range(20))), profile_name="Jana Muster", made_on=TODAY
    )


SHARE_WORDS = (
    "category apart academic agency burning jacket early jerky sniff blimp "
    "radar security mother webcam health syndrome born favorite tenant galaxy"
)


def paper_key() -> Pdf:
    return paper_key_sheet(
        "AGE-SECRET-KEY-1QQPQYZ" + "Z7GFPXQ3RTV8LMNC" * 3 + "A2",
        organisation="Beispielhilfe Pirna e. V.",
        made_by="Jana Muster",
        made_on=TODAY,
    )


def share() -> Pdf:
    return share_sheet(
        SHARE_WORDS,
        number=2,
        total=3,
        organisation="Beispielhilfe Pirna e. V.",
        profile_name="Jana Muster",
        made_on=TODAY,
    )


def figures() -> Pdf:
    return statistics_report(
        [
            FigureTable(
                title="Themen",
                rows=[
                    FigureRow(label="Wohnen", value="12", share=1.0),
                    FigureRow(label="Gewalt", value="unter 5"),
                    FigureRow(label="Schule", value="0", share=0.0),
                ],
                note="Mehrfach möglich.",
            )
        ],
        letterhead=LETTERHEAD,
        title="Halbjahr",
        period="01.07.2026 – 31.12.2026",
        made_on=TODAY,
    )


PAPERS: dict[str, Callable[[], Pdf]] = {
    "report": report,
    "letter": letter,
    "sheet": sheet,
    "recovery": recovery,
    "paper_key": paper_key,
    "share": share,
    "figures": figures,
}
