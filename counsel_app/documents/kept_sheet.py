"""What sheets to lock away have in common: recovery keys, an organisation's shares and its key.

German and English stand side by side, wording constant.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import BODY, HEADING
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import GREY, Span

_HEAD: Final = BODY.but(space_after=3)
_COLUMN: Final = BODY.but(size=9, leading=11.8, space_after=2)
_TITLE: Final = HEADING.but(space_before=0)


def made_on_words(day: date) -> str:
    """The day as Germans write it, and as everybody can read it."""
    return f"{day:%d.%m.%Y} · {day.isoformat()}"


def head_lines(facts: Sequence[tuple[str, str]]) -> list[Paragraph]:
    """One line per label and value."""
    return [
        Paragraph([Span(f"{label}: ", color=GREY), Span(value, isolate=True)], _HEAD)
        for label, value in facts
    ]


def guidance(german: Sequence[str], english: Sequence[str]) -> Flowable:
    """What to do with the sheet, paragraph beside paragraph; both languages have as many."""
    return Grid(
        [TEXT_WIDTH / 2 - 4 * MM, 8 * MM, TEXT_WIDTH / 2 - 4 * MM],
        [
            [
                [Paragraph("Was damit zu tun ist", _TITLE)],
                [],
                [Paragraph("What to do with it", _TITLE.but(lang="en"))],
            ],
            *(
                [[Paragraph(ours, _COLUMN)], [], [Paragraph(theirs, _COLUMN.but(lang="en"))]]
                for ours, theirs in zip(german, english, strict=True)
            ),
        ],
        style=GridStyle(pad_x=0, pad_y=2, rule=None, head_fill=None),
    )


def sheet(story: list[Flowable], *, organisation: str, title: str) -> Pdf:
    """The finished sheet."""
    pages = ReportPages(
        letterhead=Letterhead(organisation=organisation),
        reference=title,
        page_words="Seite · Page {page} / {total}",
    )
    return build(story, pages, title=title, lang="de-DE")
