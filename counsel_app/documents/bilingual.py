"""Rows that say the same twice: German left, the client's language right.

Both are cells of one row, so that an office can point at the German and the
client read beside it. Sentences come from ``i18n/phrases``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.flow import Together
from counsel_app.documents.grid import Grid, GridStyle, Row
from counsel_app.documents.pages import TEXT_WIDTH
from counsel_app.documents.parts import NOTE, SignatureLine
from counsel_app.documents.phrases import Phrases, phrases
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span, Style

TEXT: Final = Style(size=10, leading=15.5)
FORM: Final = Style(size=9.5, leading=12.4)
"""For forms, which want to stay on one page with their signatures."""
BIG: Final = Style(size=15, leading=24, bold=True, hyphenate=False, role="H1")
FILL_IN: Final = "________________________"
BOX: Final = "☐"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: the same in both languages."""

    german: Content
    theirs: Content
    is_heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """German and the client's language, and how a row is said in both.

    ``translations`` maps free German text to the same in the client's
    language, written by a person.
    """

    german: Phrases
    theirs: Phrases
    translations: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_single(self) -> bool:
        """Whether both are German."""
        return self.theirs is self.german

    def both(self, say: Callable[[Phrases], Content], *, is_heading: bool = False) -> Entry:
        """What ``say`` makes of each language."""
        return Entry(say(self.german), say(self.theirs), is_heading=is_heading)

    def heading(self, key: str, group: str = "phrases") -> Entry:
        """A row that begins something new."""
        return self.both(lambda language: language.word(group, key), is_heading=True)

    def said(self, key: str, group: str = "phrases", **values: str) -> Entry:
        """A sentence of ``group`` with its places filled."""
        return self.both(lambda language: language.sentence(group, key, **values))

    def ticked(self, key: str, group: str, *, box: str = BOX, **values: str) -> Entry:
        """A sentence behind a box."""
        return self.both(lambda language: f"{box} {language.sentence(group, key, **values)}")

    def labelled(self, key: str, value: str, group: str = "phrases") -> Entry:
        """A label in each language, the value in German in both columns."""
        return Entry(
            (f"{self.german.word(group, key)}: ", Span(value, isolate=True)),
            (f"{self.theirs.word(group, key)}: ", Span(value, isolate=True, lang="de")),
        )

    def day(self, day: date, time: str = "") -> Entry:
        """Weekday, date and time."""
        return self.both(lambda language: Span(language.day(day, time), bold=True))

    def free(self, text: str) -> Entry:
        """German free text, and its translation or the hint to ask for one."""
        translated = self.translations.get(text.strip())
        return Entry(text, translated or self.theirs.say("agreed_in_german"))

    def name(self, name: str) -> Entry:
        """A name that stands alike in both columns."""
        shown = (Span(name, bold=True, isolate=True, lang="de"),)
        return Entry(shown, shown)


def pair_of(language: str, translations: Mapping[str, str] | None = None) -> Pair:
    """German and ``language`` (one of ``phrases.LANGUAGES``)."""
    return Pair(
        german=phrases("de"), theirs=phrases(language), translations=dict(translations or {})
    )


def pair_for_form(language: str, group: str) -> tuple[Pair, list[Flowable]]:
    """The languages of a form with legal effect, and what is said above it.

    A form that nobody has put into the client's language is German alone and
    says in both languages that it has to be explained.
    """
    pair = pair_of(language)
    if pair.theirs.has(group):
        return pair, draft_note(pair)
    note = NOTE.but(size=8.5, leading=13, space_before=0, space_after=0)
    return pair_of("de"), [
        Paragraph(pair.german.say("agreed_in_german"), note),
        Paragraph(pair.theirs.say("agreed_in_german"), side(pair.theirs, note)),
    ]


def signatures(pair: Pair, rows: Sequence[Sequence[tuple[str, str]]]) -> list[Flowable]:
    """Lines to sign on; each row has pairs of group and key of the words below."""
    lines: list[Flowable] = []
    for row in rows:
        words = []
        for group, key in row:
            german, theirs = pair.german.word(group, key), pair.theirs.word(group, key)
            words.append(
                german
                if pair.is_single
                else (f"{german} · ", Span(theirs, isolate=True, lang=pair.theirs.language))
            )
        lines.append(SignatureLine(words, height=30))
    return [Together(lines)]


def side(language: Phrases, style: Style) -> Style:
    """``style`` as it stands in one of the columns."""
    return style.but(lang=language.language, direction=int(language.is_rtl))


def titles(pair: Pair, key: str, group: str = "phrases") -> list[Paragraph]:
    """The paper's title in both languages; the German one is its heading."""
    lines = [Paragraph(pair.german.word(group, key), BIG)]
    if not pair.is_single:
        theirs = side(pair.theirs, BIG).but(role="P")
        lines.append(Paragraph(pair.theirs.word(group, key), theirs))
    return lines


def draft_note(pair: Pair) -> list[Flowable]:
    """That nobody has checked the translation, in both languages; else nothing."""
    if not pair.theirs.is_draft:
        return []
    note = NOTE.but(size=8.5, leading=13, space_before=0, space_after=0)
    return [
        Paragraph(pair.german.say("draft_note"), note),
        Paragraph(pair.theirs.say("draft_note"), side(pair.theirs, note)),
    ]


def bilingual(
    pair: Pair, entries: Sequence[Entry], *, pad_y: float = 1.0, style: Style = TEXT
) -> Flowable:
    """The rows as a table; one column where the client reads German."""
    left, right = side(pair.german, style), side(pair.theirs, style)
    head: Row = [
        [Paragraph(language.name, look.but(bold=True))]
        for language, look in ((pair.german, left), (pair.theirs, right))
    ]
    rows: list[Row] = [head]
    for entry in entries:
        bold = entry.is_heading
        rows.append(
            [
                [Paragraph(entry.german, left.but(bold=bold, keep_with_next=bold))],
                [Paragraph(entry.theirs, right.but(bold=bold, keep_with_next=bold))],
            ]
        )
    headings = {number for number, entry in enumerate(entries, 1) if entry.is_heading}
    if pair.is_single:
        rows = [row[:1] for row in rows[1:]]
        headings = {number - 1 for number in headings}
    count = 1 if pair.is_single else 2
    return Grid(
        [TEXT_WIDTH / count] * count,
        rows,
        head_rows=0 if pair.is_single else 1,
        shaded=headings,
        style=GridStyle(pad_x=6, pad_y=pad_y, space_before=7),
    )
