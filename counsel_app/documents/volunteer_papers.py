"""Papers about volunteers: hours and expenses, and the agreement on working together.

Their wording is constant here: they are signed and kept in German.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import (
    BODY,
    HEADING,
    NOTE,
    TITLE,
    bullets,
    german_date,
    label_table,
    table,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.domain.give_back import euro_words, hours_words
from counsel_app.domain.volunteer_file import Cooperation

HOURS_TITLE: Final = "Stunden und Auslagen"
COOPERATION_TITLE: Final = "Vereinbarung zur Zusammenarbeit"
_WIDTHS: Final = (26, 88, 24, 26)
_SIGNING: Final = (82, 82)
_LINE: Final = "_" * 34


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursLine:
    """One day; ``what`` is empty where the sheet says no more than that it was a task."""

    day: date
    what: str
    minutes: int
    cents: int


def hours_sheet(
    lines: Sequence[HoursLine],
    *,
    letterhead: Letterhead,
    name: str,
    first: date,
    last: date,
    made_on: date,
) -> Pdf:
    """Accepted hours of one volunteer with totals; no client is named by the program."""
    period = f"{german_date(first)} – {german_date(last)}"
    minutes, cents = sum(one.minutes for one in lines), sum(one.cents for one in lines)
    story: list[Flowable] = [
        Paragraph(HOURS_TITLE, TITLE),
        label_table([("Name", name), ("Zeitraum", period)]),
    ]
    if lines:
        rows = [
            (
                german_date(one.day),
                one.what or "Begleitung",
                hours_words(one.minutes),
                euro_words(one.cents, "de"),
            )
            for one in sorted(lines, key=lambda one: one.day)
        ]
        rows.append(("Summe", "", hours_words(minutes), euro_words(cents, "de")))
        story.append(table(("Tag", "Wofür", "Zeit", "Fahrtkosten"), rows, _WIDTHS))
    else:
        story.append(Paragraph("In diesem Zeitraum wurden keine Stunden angenommen.", BODY))
    story += _signatures(name, "Koordination")
    return _built(story, letterhead, f"{HOURS_TITLE} {period}", made_on)


def cooperation_paper(
    agreed: Cooperation, *, letterhead: Letterhead, name: str, staff: str, made_on: date
) -> Pdf:
    """Tasks and mutual expectations, with room for both signatures."""
    day = german_date(agreed.agreed_on)
    story: list[Flowable] = [
        Paragraph(COOPERATION_TITLE, TITLE),
        label_table(
            [
                ("Zwischen", f"{name} (Begleitung)"),
                (
                    "und",
                    f"{staff}, {letterhead.organisation}" if staff else letterhead.organisation,
                ),
                ("Vereinbart am", day),
            ]
        ),
    ]
    for heading, text in (
        ("Aufgaben", agreed.tasks),
        ("Was nicht dazugehört", agreed.not_tasks),
        ("Was wir von Ihnen erwarten", agreed.of_volunteer),
        ("Was Sie von uns erwarten können", agreed.of_staff),
    ):
        points = [line.strip(" -–•") for line in text.splitlines() if line.strip()]
        if points:
            story += [Paragraph(heading, HEADING), bullets(points, BODY)]
    note = "Beide Seiten können die Zusammenarbeit jederzeit beenden. Die Schweigepflicht bleibt."
    if agreed.review_on is not None:
        note += f" Wir sprechen am {german_date(agreed.review_on)} wieder darüber."
    story.append(Paragraph(note, NOTE.but(space_before=8)))
    story += _signatures(name, staff or letterhead.organisation)
    return _built(story, letterhead, f"{COOPERATION_TITLE} {day}", made_on)


def _signatures(one: str, other: str) -> list[Flowable]:
    return [
        Paragraph("Unterschriften", HEADING),
        table((f"Datum, {one}", f"Datum, {other}"), [(f"\n\n{_LINE}", f"\n\n{_LINE}")], _SIGNING),
    ]


def _built(story: list[Flowable], letterhead: Letterhead, title: str, made_on: date) -> Pdf:
    pages = ReportPages(letterhead=letterhead, reference=title)
    return build(story, pages, title=title, lang="de-DE", made_on=made_on)
