"""Bars that are seen, read aloud, and never longer than what may be known."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from counsel_app.documents.chart import MOST_BARS
from counsel_app.documents.document import Pdf
from counsel_app.documents.statistics_report import FigureRow, FigureTable, statistics_report
from tests.documents import samples
from tests.documents.reading import run, text_of
from tests.documents.standards import problems
from tests.documents.structure import Node, tree

TEAL = (0x1F, 0x6B, 0x66)


def paper(*rows: FigureRow, title: str = "Themen", language: str = "de") -> Pdf:
    return statistics_report(
        [FigureTable(title=title, rows=rows)],
        letterhead=samples.LETTERHEAD,
        title="Halbjahr",
        period="2026",
        made_on=samples.TODAY,
        language=language,
    )


def nodes(pdf: bytes) -> list[Node]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return list(tree(opened).walk())


def bar_lengths(pdf: bytes) -> list[int]:
    """The lengths of the bars from the top down, in pixels, as another program draws them."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("RGB")
    rows = [
        sum(picture.getpixel((x, y)) == TEAL for x in range(picture.width))
        for y in range(picture.height)
    ]
    return [length for y, length in enumerate(rows) if length and (y == 0 or rows[y - 1] != length)]


ROWS = (
    FigureRow(label="Wohnen", value="40", share=1.0),
    FigureRow(label="Sprache & <b>Kurse</b>", value="20", share=0.5),
    FigureRow(label="Gewalt", value="unter 5"),
    FigureRow(label="العربية", value="10", share=0.25),
)


def test_bars_are_as_long_as_their_numbers_say_and_hidden_ones_have_no_length() -> None:
    long, half, quarter = bar_lengths(paper(*ROWS))
    assert half == pytest.approx(long / 2, abs=2)
    assert quarter == pytest.approx(long / 4, abs=2)


def test_a_chart_is_a_figure_told_in_words_with_its_table_after_it() -> None:
    pdf = paper(*ROWS)
    assert problems(pdf) == []
    found = nodes(pdf)
    (figure,) = [node for node in found if node.role == "Figure"]
    for words in ("Balkendiagramm zu „Themen“", "Wohnen: 40", "Gewalt: unter 5", "العربية: 10"):
        assert words in figure.alt
    tables = [node for node in found if node.role == "Table"]
    assert found.index(figure) < found.index(tables[-1])
    (english,) = [node for node in nodes(paper(*ROWS, language="en")) if node.role == "Figure"]
    assert english.alt.startswith("Bar chart of “Themen”")


def test_the_words_of_a_chart_are_in_our_fonts_and_literal() -> None:
    pdf = paper(*ROWS)
    assert text_of(pdf).count("Sprache & <b>Kurse</b>") == 2
    fonts = run(["pdffonts", "-"], pdf).decode()
    assert "Helvetica" not in fonts
    assert "NotoSansArabic" in fonts


def test_many_bars_make_several_figures_on_one_scale() -> None:
    rows = [
        FigureRow(label=f"Sprache {number}", value=str(number + 1), share=(number + 1) / 40)
        for number in range(40)
    ]
    pdf = paper(*rows)
    assert problems(pdf) == []
    figures = [node.alt for node in nodes(pdf) if node.role == "Figure"]
    assert [alt.count("Sprache ") for alt in figures] == [MOST_BARS, 40 - MOST_BARS]


def test_one_length_alone_or_none_is_no_chart_and_braces_are_text() -> None:
    alone = paper(FigureRow(label="Wohnen", value="12", share=1.0), FigureRow(label="x", value="y"))
    assert not [node for node in nodes(alone) if node.role == "Figure"]
    braced = paper(*ROWS, title="{title} {0}")
    (figure,) = [node for node in nodes(braced) if node.role == "Figure"]
    assert "„{title} {0}“" in figure.alt


def test_a_long_label_breaks_inside_its_own_row() -> None:
    label = "Anerkennung von Abschlüssen und Zeugnissen aus anderen Ländern, auch ohne Papiere"
    pdf = paper(*(FigureRow(label=f"{label} {n}", value="7", share=0.7) for n in range(6)))
    assert problems(pdf) == []
    lengths = bar_lengths(pdf)
    assert len(lengths) == 6
    assert max(lengths) - min(lengths) <= 2
