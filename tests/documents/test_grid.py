"""Tables that break over pages."""

from __future__ import annotations

import pytest

from counsel_app.documents.document import build
from counsel_app.documents.grid import Grid, GridStyle, Row
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Style
from tests.documents.reading import text_of, words

CELL = Style(size=10, leading=12)


def grid(rows: list[list[str]], *, shaded: tuple[int, ...] = (), head: int = 1) -> Grid:
    return Grid(
        [100, 200],
        [[[Paragraph(text, CELL)] if text else [] for text in row] for row in rows],
        head_rows=head,
        shaded=shaded,
    )


def pdf_of(table: Grid) -> bytes:
    return build([table], ReportPages(letterhead=Letterhead(organisation="")), title="x", lang="de")


def test_the_head_comes_back_on_every_page() -> None:
    rows = [["Kopf", "Inhalt"], *([f"Zeile{number}", "x\ny\nz"] for number in range(60))]
    pdf = pdf_of(grid(rows))
    text = text_of(pdf, "-layout")
    assert text.count("Kopf") == getattr(pdf, "pages", 0) > 1
    for number in range(60):
        assert f"Zeile{number} " in text.replace("\n", " \n")


def test_a_heading_row_is_never_last_on_a_page() -> None:
    table = grid([["K", "K"], ["a", "a"], ["H", "H"], ["b", "b"]], shaded=(2,))
    _, height = table.wrap(300, 1000)
    first, second = table.split(300, height - 5)
    assert isinstance(first, Grid)
    assert isinstance(second, Grid)
    assert (len(first.rows), len(second.rows)) == (2, 3)
    assert second.shaded == {1}


def test_a_row_taller_than_a_page_goes_on_overleaf() -> None:
    pdf = pdf_of(grid([["Kopf", "Kopf"], ["kurz", "\n".join(map(str, range(200)))]]))
    found = [word.text for word in words(pdf)]
    assert [text for text in found if text.isdigit()][:200].count("199") <= 1
    for number in range(200):
        assert str(number) in found


def test_nothing_fits_means_nothing_is_split() -> None:
    table = grid([["Kopf", "Kopf"], ["a", "a"]])
    assert table.split(300, 20) == []


def test_cells_of_two_languages_stand_on_one_line() -> None:
    found = words(pdf_of(grid([["Wort", "اسم"]], head=0)))
    latin = next(word for word in found if word.text == "Wort")
    other = next(word for word in found if word.text != "Wort" and word.top < 50)
    # The Arabic box is taller: baselines agree when tops differ by the ascents.
    assert latin.top - other.top == pytest.approx((1.374 - 1.069) * 10 * 25.4 / 72, abs=0.4)


def test_empty_cells_and_bare_looks_are_drawn() -> None:
    table = Grid([50], [[[]]], style=GridStyle(rule=None, head_fill=None))
    assert pdf_of(table)
    table = Grid([50], [[[Paragraph("x", CELL)]]], style=GridStyle(only_horizontal=True))
    assert "x" in text_of(pdf_of(table))


def test_a_row_is_measured_once_however_many_pages_it_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[int] = []
    measure = Grid._row_height

    def counted(self: Grid, row: Row) -> float:
        measured.append(id(row))
        return measure(self, row)

    monkeypatch.setattr(Grid, "_row_height", counted)
    pdf = pdf_of(grid([["Kopf", "Inhalt"], *([f"Zeile{number}", "x"] for number in range(600))]))
    assert getattr(pdf, "pages", 0) > 10
    assert len(measured) == len(set(measured)) == 601


def test_a_row_in_two_is_as_high_as_its_halves() -> None:
    tall = grid([["K", "K"], ["a", "\n".join("z" * 90)], ["b", "b"]])
    tall.wrap(300, 500)
    halves = [half for half in tall.split(300, 500) if isinstance(half, Grid)]
    fresh = [Grid([100, 200], half.rows, head_rows=1).wrap(300, 500) for half in halves]
    assert [half.wrap(300, 500) for half in halves] == fresh
    assert len(halves) > 1
