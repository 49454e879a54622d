"""Page geometry: DIN 5008 letters (form A and B) and plain report pages.

Lengths in the table are millimetres from the top left corner of the sheet, as
the standard gives them; everything else is in points from the lower left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from counsel_app.documents.flow import Frame
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.logo import Logo, logo_of
from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import GREY, Content, Span, Style
from counsel_app.domain.member import Organisation

MM: Final = 72 / 25.4
A4: Final = (210 * MM, 297 * MM)
SHEET_WIDTH: Final = 210.0
SHEET_HEIGHT: Final = 297.0
LEFT: Final = 25.0
RIGHT: Final = 20.0
TEXT_WIDTH: Final = (SHEET_WIDTH - LEFT - RIGHT) * MM
LINE: Final = 4.23 * MM
"""One line of DIN 5008: 12 points."""

_FOOT_TOP: Final = 267.5
# Fits above the address field of form A, which begins at 27 mm.
_LOGO_TOP: Final = 8.0
_LOGO_WIDTH: Final = 50.0
_LOGO_HEIGHT: Final = 16.0
_TEXT_END: Final = 260.0
_NEXT_PAGE_TOP: Final = 27.0
_RETURN_LINE: Final = 5.0
_NOTE_ZONE: Final = 12.7
_ADDRESS_ZONE: Final = 27.3
_FIELD_INNER: Final = 80.0
_ADDRESS_SIZES: Final = (10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0)

_HEADER: Final = "/Type/Pagination/Subtype/Header"
_FOOTER: Final = "/Type/Pagination/Subtype/Footer"
_LAYOUT: Final = "/Type/Layout"

SMALL: Final = Style(size=7, leading=8.6, hyphenate=False)
INFO: Final = Style(size=8, leading=11.3, hyphenate=False)
# The form has a place for every line, whatever it is written in.
_ADDRESS: Final = Style(size=10, leading=LINE, hyphenate=False, direction=0, is_strict=True)
_NAME: Final = Style(size=13, leading=16, bold=True, hyphenate=False)
_SUBTITLE: Final = Style(size=8, leading=10, hyphenate=False)
_PAGE_NUMBER: Final = Style(size=8, leading=10, align="end", hyphenate=False)
_BARE: Final = GridStyle(pad_x=0, pad_y=0, rule=None, head_fill=None, space_before=0, space_after=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DinForm:
    """The measures in which the two forms of DIN 5008 differ."""

    name: str
    field_top: float
    info_top: float
    subject: float
    folds: tuple[float, float]
    punch: float = 148.5

    @property
    def address_top(self) -> float:
        """Where the first line of the address stands."""
        return self.field_top + _RETURN_LINE + _NOTE_ZONE


FORM_A: Final = DinForm(name="A", field_top=27, info_top=32, subject=80.46, folds=(87, 192))
FORM_B: Final = DinForm(name="B", field_top=45, info_top=50, subject=98.46, folds=(105, 210))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who writes: what stands on every paper of an organisation.

    ``contact_lines`` are pairs of label and value for the information block,
    ``footer_columns`` up to four columns of short lines.
    """

    organisation: str
    subtitle: str = ""
    return_line: str = ""
    contact_lines: tuple[tuple[str, str], ...] = ()
    footer_columns: tuple[tuple[str, ...], ...] = ()
    logo: Logo | None = None
    form: DinForm = FORM_B


def letterhead_of(
    organisation: Organisation, *, logo: bytes = b"", form: str = FORM_B.name
) -> Letterhead:
    """The letterhead that follows from the organisation's own record.

    ``logo`` is a picture that ``logo.prepared`` made, ``form`` is A or B.
    """
    place = " ".join(part for part in (organisation.postcode, organisation.town) if part)
    address = tuple(part for part in (organisation.street, place) if part)
    contact = tuple(
        (label, value)
        for label, value in (("Telefon", organisation.phone), ("E-Mail", organisation.email))
        if value
    )
    hours = ("Offene Sprechstunde", organisation.consultation_hours)
    columns = (
        (organisation.name, *address),
        tuple(value for _, value in contact),
        hours if organisation.consultation_hours else (),
    )
    return Letterhead(
        organisation=organisation.name,
        subtitle=organisation.subtitle,
        return_line=" · ".join(part for part in (organisation.name, *address) if part),
        contact_lines=contact,
        footer_columns=tuple(column for column in columns if any(column)),
        logo=logo_of(logo) if logo else None,
        form=FORM_A if form == FORM_A.name else FORM_B,
    )


def put(
    canvas: PageCanvas, content: Content, style: Style, *, x: float, y: float, width: float
) -> float:
    """Draw a paragraph at millimetres from the top left; its height in mm."""
    paragraph = Paragraph(content, style)
    _, height = paragraph.wrap(width * MM, A4[1])
    paragraph.paint(canvas, x * MM, A4[1] - y * MM)
    return height / MM


def _frame(top: float) -> Frame:
    return Frame(
        left=LEFT * MM,
        bottom=A4[1] - _TEXT_END * MM,
        width=TEXT_WIDTH,
        height=(_TEXT_END - top) * MM,
    )


def _footer(
    canvas: PageCanvas, letterhead: Letterhead, page: int, total: int, *, words: str
) -> None:
    with canvas.artifact(_FOOTER):
        put(
            canvas,
            words.format(page=page + 1, total=total),
            _PAGE_NUMBER,
            x=LEFT,
            y=_FOOT_TOP - 5,
            width=TEXT_WIDTH / MM,
        )
        canvas.setLineWidth(0.7)
        canvas.setStrokeColorRGB(0, 0, 0)
        y = A4[1] - _FOOT_TOP * MM
        canvas.line(LEFT * MM, y, LEFT * MM + TEXT_WIDTH, y)
    # Read once, after everything else; on later pages it says nothing new.
    with canvas.artifact(_FOOTER) if page else canvas.tags.aside():
        columns = letterhead.footer_columns[:4]
        step = TEXT_WIDTH / MM / max(len(columns), 3)
        for number, column in enumerate(columns):
            at = _FOOT_TOP + 1.2
            for text in column[:6]:
                at += put(canvas, text, SMALL, x=LEFT + number * step, y=at, width=step - 3)


def _head(canvas: PageCanvas, letterhead: Letterhead) -> None:
    width = SHEET_WIDTH - LEFT - RIGHT
    if letterhead.logo is not None:
        width -= _logo(canvas, letterhead.logo, letterhead.organisation) + 5
    used = put(canvas, letterhead.organisation, _NAME, x=LEFT, y=12.5, width=width)
    if letterhead.subtitle:
        put(canvas, letterhead.subtitle, _SUBTITLE, x=LEFT, y=12.5 + used + 0.6, width=width)


def _logo(canvas: PageCanvas, logo: Logo, organisation: str) -> float:
    """Draw the logo at the right of the head, as large as its place; its width in mm."""
    scale = min(_LOGO_WIDTH / logo.width, _LOGO_HEIGHT / logo.height)
    width, height = logo.width * scale, logo.height * scale
    canvas.picture(
        logo,
        f"Logo {organisation}".strip(),
        x=(SHEET_WIDTH - RIGHT - width) * MM,
        y=A4[1] - (_LOGO_TOP + height) * MM,
        size=(width * MM, height * MM),
    )
    return width


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPages:
    """A DIN 5008 letter: its first page, and how the following ones look.

    ``notes`` stand above the address (``Vertraulich``), ``info`` are the rows
    of the information block, ``running`` heads pages 2 and later.
    """

    letterhead: Letterhead
    address: Sequence[str]
    info: Sequence[tuple[str, str]]
    notes: Sequence[str] = ()
    running: str = ""
    form: DinForm = FORM_B
    size: tuple[float, float] = A4

    def frame(self, page: int) -> Frame:
        """The text area: below the subject line's place, or a full page."""
        return _frame(self.form.subject if page == 0 else _NEXT_PAGE_TOP)

    def decorate(self, canvas: PageCanvas, page: int, total: int) -> None:
        """Letterhead, address field, information block, marks and footer."""
        if page == 0:
            _head(canvas, self.letterhead)
            self._address_field(canvas)
            self._information(canvas)
        else:
            with canvas.artifact(_HEADER):
                put(canvas, self.running, _SUBTITLE, x=LEFT, y=15, width=165)
        self._marks(canvas)
        _footer(canvas, self.letterhead, page, total, words="Seite {page} von {total}")

    def _address_field(self, canvas: PageCanvas) -> None:
        if self.letterhead.return_line:
            put(
                canvas,
                self.letterhead.return_line,
                SMALL.but(size=6.5, leading=8),
                x=LEFT,
                y=self.form.field_top + 1.2,
                width=_FIELD_INNER,
            )
        notes = [Paragraph(note, SMALL) for note in self.notes if note]
        height = sum(note.wrap(_FIELD_INNER * MM, A4[1])[1] for note in notes) / MM
        at = self.form.address_top - min(height, _NOTE_ZONE)
        for note in notes:
            note.paint(canvas, LEFT * MM, A4[1] - at * MM)
            at += note.height / MM
        at = self.form.address_top
        for line in self._address_lines():
            line.paint(canvas, LEFT * MM, A4[1] - at * MM)
            at += line.height / MM

    def _address_lines(self) -> list[Paragraph]:
        """The address in the largest type that fits its zone."""
        texts = [line.strip() for text in self.address for line in text.splitlines()]
        lines: list[Paragraph] = []
        for size in _ADDRESS_SIZES:
            style = _ADDRESS.but(size=size, leading=size * LINE / 10)
            lines = [Paragraph(Span(text, isolate=True), style) for text in texts if text]
            height = sum(line.wrap(_FIELD_INNER * MM, A4[1])[1] for line in lines)
            if height <= _ADDRESS_ZONE * MM:
                break
        return lines

    def _information(self, canvas: PageCanvas) -> None:
        rows = [([Paragraph(label, INFO)], [Paragraph(value, INFO)]) for label, value in self.info]
        grid = Grid([26 * MM, 49 * MM], rows, row_heads=True, style=_BARE)
        _, height = grid.wrap(75 * MM, A4[1])
        grid.drawOn(canvas, 125 * MM, A4[1] - self.form.info_top * MM - height)

    def _marks(self, canvas: PageCanvas) -> None:
        with canvas.artifact(_LAYOUT):
            canvas.setLineWidth(0.5)
            canvas.setStrokeColorRGB(0, 0, 0)
            for y, length in (
                (self.form.folds[0], 4),
                (self.form.punch, 6),
                (self.form.folds[1], 4),
            ):
                at = A4[1] - y * MM
                canvas.line(4 * MM, at, (4 + length) * MM, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPages:
    """Pages of an internal paper: letterhead, one line of reference, footer."""

    letterhead: Letterhead
    reference: str = ""
    page_words: str = "Seite {page} von {total}"
    size: tuple[float, float] = A4
    top: float = 32.0

    def frame(self, page: int) -> Frame:
        """The text area."""
        return _frame(self.top if page == 0 else _NEXT_PAGE_TOP)

    def decorate(self, canvas: PageCanvas, page: int, total: int) -> None:
        """Letterhead on the first page, the reference on the others, footer."""
        if page == 0:
            _head(canvas, self.letterhead)
        else:
            running = " · ".join(
                text for text in (self.letterhead.organisation, self.reference) if text
            )
            with canvas.artifact(_HEADER):
                put(canvas, Span(running, color=GREY), _SUBTITLE, x=LEFT, y=15, width=165)
        _footer(canvas, self.letterhead, page, total, words=self.page_words)
