"""All fifteen languages: what is read out of a page is what was written into it.

Two other programs read: poppler and PDFium. Both hand text out in the order
in which it is read, so the texts are compared letter by letter.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from counsel_app.documents.document import Pdf
from counsel_app.documents.phrases import LANGUAGES, OWN_DIGITS, phrases
from counsel_app.documents.text.fonts import face
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.shape import shape
from counsel_app.documents.text.spans import Span, Style, clean
from tests.documents import papers, samples
from tests.documents.reading import (
    drawn_lines,
    pdfium_text,
    raw_lines,
    seen,
    text_of,
    without_sides,
)
from tests.documents.standards import problems
from tests.documents.test_attached import record
from tests.documents.text.test_paragraph import ALPHABETS, RTL

EACH = pytest.mark.parametrize("language", LANGUAGES)
ARABIC = pytest.mark.parametrize("language", RTL)

MARKED = {
    "ar": "كَتَبَ الطَّالِبُ دَرْسًا، ثُمَّ قَرَأَهُ مُعَلِّمٌ. هٰذَا شَيْءٌ",
    "prs": "مُحَمَّد، حتماً، مسألهٔ نو، می‌خواهم",
    "pes": "کُتُب، لطفاً، خانهٔ ما، نمی‌شود",
    "ps": "مُحَمَّد، کور ته ځم، پۀ دې",
    "ckb": "کوردستان، ئێمە، وەڵامی گوڵ، ڕۆژ",
    "kmr": "Çêlî Êzîdî Şûştî Îroj",
    "ti": "ሰላም፣ ኣብ ገዛ፧ ሓቂ፡ እዩ።",
    "am": "ጤና ይስጥልኝ፣ እንዴት ነዎት፧ ፲፪፡፴።",
    "so": "Sideed tahay? Waan fiicanahay, su’aal",
    "uk": "п’ять, їжак, ґанок, під’їзд, Київ",
    "ru": "всё ещё, за́мок и замо́к, подъезд",
    "tr": "İstanbul ılık, dağ, kâğıt, şükür",
    "fr": "Noël où ça ? « L’œuvre » naïve, dès août",
    "en": "naïve café, “quoted”, it’s £5",
    "de": "Größe, Äpfel, Übung, Straße, „Zitat“",
}


def bare(text: str) -> str:
    """Text composed, without blanks: two programs differ in those only."""
    return unicodedata.normalize("NFC", "".join(text.split()))


def sentences(language: str) -> list[str]:
    """Everything that is ever printed in a language, dates and times filled in."""
    return [
        text.replace("{date}", "17.03.2026").replace("{time}", "09:30").strip()
        for group in phrases(language).texts.values()
        for text in group.values()
    ]


@EACH
def test_a_sample_page_is_read_as_it_was_written_by_both_programs(language: str) -> None:
    said = sentences(language)
    style = Style(
        size=9, leading=20, lang=language, direction=int(phrases(language).is_rtl), hyphenate=False
    )
    pdf = samples.page(said, style)
    assert pdf.missing == ()
    assert bare(text_of(pdf)) == bare("".join(said))
    assert bare(pdfium_text(pdf)) == bare("".join(said))


@EACH
def test_marks_are_read_as_they_were_written_by_both_programs(language: str) -> None:
    text = MARKED[language]
    rtl = phrases(language).is_rtl
    pdf = samples.page([text], Style(size=14, leading=30, lang=language, direction=int(rtl)))
    assert pdf.missing == ()
    (line,) = raw_lines(pdf)
    assert seen(line, base=int(rtl)) == seen(unicodedata.normalize("NFC", text), base=int(rtl))
    assert bare(pdfium_text(pdf)) == bare(text)


@EACH
def test_no_paper_in_a_language_has_a_box_instead_of_a_letter(language: str) -> None:
    for paper in (
        samples.sheet(language),
        papers.own_folder(language),
        papers.own_folder(language, apart=True),
        papers.appointment(language),
        papers.plan(language),
        papers.release(language),
        papers.consent(language),
        papers.privacy(language),
        papers.file(language),
    ):
        assert paper.missing == ()


@EACH
def test_every_sentence_of_a_sheet_is_found_in_both_programs(language: str) -> None:
    pdf = samples.sheet(language)
    said = phrases(language)
    read = bare(text_of(pdf)), bare(pdfium_text(pdf))
    for key in ("title", "agreed", "who_does", "bring", "deadlines", "contact"):
        # A cell may break its sentence over two lines, beside the other column.
        for word in said.say(key).split():
            assert bare(word) in read[0], (key, word)
            assert bare(word) in read[1], (key, word)


IN_LANGUAGES: dict[str, Callable[[str], Pdf]] = {
    "sheet": samples.sheet,
    "folder": papers.own_folder,
    "folder-apart": lambda language: papers.own_folder(language, apart=True),
    "appointment": papers.appointment,
    "plan": papers.plan,
    "release": papers.release,
    "consent": papers.consent,
    "privacy": papers.privacy,
    "file": papers.file,
}


def _told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every line that is painted from here on, as it was typed."""
    lines: list[str] = []
    paint = Paragraph.paint

    def telling(self: Paragraph, *given: Any, **named: Any) -> None:
        mine = [
            "".join(line.pieces[place].text for place in line.typed or range(len(line.pieces)))
            for line in self._lines or ()
        ]
        if not self._fixed:
            assert bare("".join(mine)).replace("\u00ad", "") == bare(clean(self.text))
        lines.extend(mine)
        paint(self, *given, **named)

    monkeypatch.setattr(Paragraph, "paint", telling)
    return lines


def _is_handed_out(pdf: Pdf, told: list[str]) -> bool:
    wanted = bare("".join(told)).replace("\u00ad", "")
    return without_sides(bare(pdfium_text(pdf))) == without_sides(wanted)


@EACH
@pytest.mark.parametrize("paper", IN_LANGUAGES)
def test_pdfium_hands_a_whole_paper_out_as_it_was_typed(
    paper: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _told(monkeypatch)
    pdf = IN_LANGUAGES[paper](language)
    assert _is_handed_out(pdf, told)


@pytest.mark.parametrize("paper", papers.PAPERS)
def test_pdfium_hands_every_paper_out_as_it_was_typed(
    paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _told(monkeypatch)
    pdf = papers.PAPERS[paper]()
    assert _is_handed_out(pdf, told)


WORDS = (
    *("كَتَبَ", "محمّد", "سلام", "الأهلية", "أهلاً", "می‌خواهم", "مُعَلِّمٌ", "لا", "ፍትሒ"),
    *("Jobcenter", "Musterstadt", "Haus", "12", "03.12.2026", "٣٤", "0351 555-0123", "§ 5"),
    *("(نص)", "(Haus)", "نعم،", "كلا.", "ثُمَّ،", "شَيْءٌ.", "A1:", "–", "؟", "شيءٌ12", "مٌ-"),
)


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=7),
    direction=st.sampled_from([0, 1]),
)
def test_pdfium_hands_out_any_mixture_as_it_was_typed(words: list[str], direction: int) -> None:
    text = " ".join(words)
    pdf = samples.page([text], Style(size=9, leading=20, direction=direction, hyphenate=False))
    assert _is_handed_out(pdf, [text])


def test_no_bracket_in_right_to_left_text_suits_both_programs() -> None:
    # One line by plain reportlab, which knows nothing of directions: drawn from
    # left to right is "(صن)", each bracket with the code of what it looks like.
    paper = io.BytesIO()
    pdfmetrics.registerFont(TTFont("Arabic", io.BytesIO(face("NotoSansArabic-Regular").data)))
    pdfmetrics.registerFont(TTFont("Latin", io.BytesIO(face("NotoSans-Regular").data)))
    canvas = Canvas(paper)
    for font, x, text in (("Latin", 100, "("), ("Arabic", 104, "صن"), ("Latin", 130, ")")):
        canvas.setFont(font, 12)
        canvas.drawString(x, 500, text)
    canvas.save()
    assert bare(pdfium_text(paper.getvalue())) == "(نص)"
    assert bare(text_of(paper.getvalue())) == ")نص("
    # With the code of what it means, as HarfBuzz has it and as ours are, the other way round.
    ours = samples.page(["(نص)"])
    assert bare(pdfium_text(ours)) == ")نص("
    assert bare(text_of(ours)) == "(نص)"


@ARABIC
@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"])
def test_digits_of_every_kind_stand_from_left_to_right(language: str, digits: str) -> None:
    day = "17.03.2026".translate({ord("0") + n: digits[n] for n in range(10)})
    agreed = phrases(language).say("agreed")
    spans: list[Span | str] = [agreed, " ", Span(day, isolate=True), " ", "؟"]
    lines = drawn_lines(samples.page([spans], Style(lang=language, direction=1)))
    assert any(day in line for line in lines), lines


@ARABIC
def test_papers_in_own_digits_keep_the_german_ones_beside_them(language: str) -> None:
    wanted = f"{language}{OWN_DIGITS}"
    for paper in (samples.sheet(wanted), papers.appointment(wanted)):
        assert problems(paper) == []
        assert paper.missing == ()
        assert record(paper)["language"] == language
        lines = drawn_lines(paper)
        digits = phrases(wanted).digits
        days = {day for line in lines for day in re.findall(r"\d\d\.\d\d\.\d{4}", line)}
        german = {day for day in days if day.isascii()}
        own = {day for day in days if not day.isascii()}
        # In the order in which they are read, whatever the line's direction.
        assert own
        assert own <= {day.translate(digits) for day in german}


NEVER_FORWARD = set("اأإآٱدذډرزژړږڕوۆۉؤةەۀۍءٶڈ")
"""Letters that join to the one before them only, or to none."""


def glyph(text: str, place: int, language: str) -> int:
    """The glyph that draws the letter at ``place`` of ``text``."""
    word = shape(text, False, True, language)
    found = [g for run in word.runs for g in run.glyphs if g.text.strip("\u200b")]
    return [g.gid for g in reversed(found)][place]


def letters(language: str) -> list[str]:
    found = dict.fromkeys(ALPHABETS[language].replace("لا", "").split())
    return [one for one in found if len(one) == 1 and "\u0600" <= one <= "\u06ff"]


@ARABIC
def test_letters_take_the_form_of_their_place(language: str) -> None:
    for letter in letters(language):
        if letter == "ء":
            continue
        alone = glyph(letter, 0, language)
        last = glyph(f"ب{letter}", 1, language)
        assert last != alone, letter
        if letter in NEVER_FORWARD:
            assert glyph(f"{letter}ب", 0, language) == alone, letter
        else:
            first = glyph(f"{letter}ب", 0, language)
            middle = glyph(f"ب{letter}ب", 1, language)
            assert len({alone, first, middle, last}) >= 3, letter


def gaps(word: str, language: str) -> int:
    """How many white columns part the ink of ``word``, as PDFium draws it."""
    pdf = samples.page([word], Style(size=40, leading=90, lang=language, direction=1))
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(at, loose=True) for at in range(text.count_chars())]
    bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
    picture = page.render(scale=2).to_pil().convert("L")
    high = page.get_height()
    word_only = picture.crop((0, int((high - top) * 2), picture.width, int((high - bottom) * 2)))
    dark = word_only.point(lambda value: 255 if value < 128 else 0)
    ink = [dark.crop((x, 0, x + 1, dark.height)).getbbox() for x in range(dark.width)]
    return len(re.findall(" +", "".join("x" if one else " " for one in ink).strip()))


@ARABIC
def test_a_joined_word_is_drawn_in_one_stroke(language: str) -> None:
    for letter in letters(language):
        if letter not in NEVER_FORWARD:
            assert gaps(letter * 3, language) == 0, letter
    # What does not join shows that a gap would be seen.
    assert gaps("ددد", language) == 2
