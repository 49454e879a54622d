"""The week at a glance on one sheet: what is due when, with a box to tick.

Its wording is constant here: only the office reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import BODY, HEADING, NOTE, TITLE, german_date, table
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span

PDF_TITLE: Final = "Wochenliste"
_DAYS: Final = (
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
)
_WIDTHS: Final = (15, 86, 40, 23)
_BOX: Final = "☐"
_ADVICE: Final = (
    "Errechnete Fristen sind keine Rechtsberatung. Nennt der Bescheid einen anderen Tag, "
    "gilt vorsorglich der frühere."
)
_CONFIDENTIAL: Final = "Vertraulich: Diese Liste enthält Namen. Nach der Woche vernichten."


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLine:
    """One thing to do; ``whose`` is the case number and perhaps a name."""

    day: date
    time: str = ""
    what: str
    detail: str = ""
    whose: str


def week_list(
    lines: Sequence[WeekLine],
    *,
    first: date,
    letterhead: Letterhead,
    with_names: bool,
    holidays: Iterable[date] = (),
) -> Pdf:
    """The list of the seven days from ``first``; earlier lines stand under "Überfällig"."""
    last = first + timedelta(days=6)
    period = f"{german_date(first)} – {german_date(last)}"
    story: list[Flowable] = [Paragraph(f"{PDF_TITLE} {period}", TITLE)]
    if with_names:
        story.append(Paragraph(Span(_CONFIDENTIAL), NOTE.but(space_before=0, space_after=5)))
    ordered = sorted(lines, key=lambda line: (line.day, line.time or "99", line.what))
    late = [line for line in ordered if line.day < first]
    if late:
        story += [Paragraph("Überfällig", HEADING), _table(late, with_day=True)]
    free = set(holidays)
    coming = [line for line in ordered if line.day >= first]
    for day, group in groupby(coming, key=lambda line: line.day):
        words = f"{_DAYS[day.weekday()]}, {german_date(day)}"
        if day in free:
            words += " (Feiertag)"
        story += [Paragraph(words, HEADING), _table(list(group), with_day=False)]
    if not ordered:
        story.append(Paragraph("In dieser Woche steht nichts an.", BODY))
    story.append(Paragraph(_ADVICE, NOTE.but(space_before=8)))
    pages = ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} {period}")
    return build(story, pages, title=f"{PDF_TITLE} {period}", lang="de-DE")


def _table(lines: Sequence[WeekLine], *, with_day: bool) -> Flowable:
    head = ("Tag" if with_day else "Zeit", "Was", "Fall", "Erledigt")
    return table(
        head,
        [
            (
                f"{line.day:%d.%m.}" if with_day else line.time,
                _what(line),
                line.whose,
                _BOX,
            )
            for line in lines
        ],
        _WIDTHS,
    )


def _what(line: WeekLine) -> Content:
    return f"{line.what}\n{line.detail}" if line.detail else line.what
