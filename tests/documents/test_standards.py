"""Every paper is an archive copy (PDF/A-3b) that every reader can read (PDF/UA-1)."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from tests.documents import papers, samples
from tests.documents.preflight import archive_1b, verdict
from tests.documents.standards import problems
from tests.documents.structure import Node, tree

ALL = pytest.mark.parametrize("name", papers.PAPERS)


def tags(paper: bytes) -> list[Node]:
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        return list(tree(pdf).walk())


@ALL
def test_a_paper_keeps_both_standards(name: str) -> None:
    assert problems(papers.PAPERS[name]()) == []


@ALL
def test_preflight_finds_the_paper_valid(name: str, tmp_path: Path) -> None:
    assert "is a valid PDF/A-1b file" in verdict(papers.PAPERS[name](), tmp_path)


def test_preflight_finds_fault_where_there_is_one(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(archive_1b(samples.report()))) as pdf:
        del pdf.Root.OutputIntents
        out = io.BytesIO()
        pdf.save(out)
    assert "not a valid PDF/A-1b file" in verdict(out.getvalue(), tmp_path)


def _first_table(pdf: Pdf) -> pikepdf.Object:
    return next(
        each
        for each in pdf.objects
        if isinstance(each, Dictionary) and each.get("/S") == Name.Table
    )


def _drop_scope(pdf: Pdf) -> None:
    cell = _first_table(pdf).K[0].K[0]
    del cell.A


def _drop_a_cell(pdf: Pdf) -> None:
    row = _first_table(pdf).K[1]
    row.K = row.K[0]


def _drop_title(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "anders"


def _drop_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


def _drop_tags(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _paint_untagged(pdf: Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n0 0 9 9 re f")


def _make_translucent(pdf: Pdf) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G=pdf.make_indirect(Dictionary(ca=0.5)))


def _rename_heading(pdf: Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get("/S") == Name.H1:
            each.S = Name.H3


def _drop_reading_order(pdf: Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, Dictionary) and "/ActualText" in each:
            del each.ActualText


def _drop_intent(pdf: Pdf) -> None:
    pdf.Root.OutputIntents = Array()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (_drop_scope, "a table's heading has no scope"),
        (_drop_a_cell, "a table's rows differ in length"),
        (_drop_title, "/Title and dc:title differ"),
        (_drop_language, "the document has no language"),
        (_drop_tags, "there are no tags"),
        (_paint_untagged, "f paints what is neither tagged nor an artifact"),
        (_make_translucent, "something is translucent"),
        (_rename_heading, "H3 follows H0"),
        (_drop_reading_order, "right-to-left text is not told in reading order"),
        (_drop_intent, "there is not one output intent"),
    ],
)
def test_the_reading_of_the_standards_finds_what_is_wrong(
    damage: Callable[[Pdf], None], sentence: str
) -> None:
    with pikepdf.open(io.BytesIO(samples.report())) as pdf:
        damage(pdf)
        out = io.BytesIO()
        pdf.save(out)
    assert any(sentence in problem for problem in problems(out.getvalue()))


def test_a_letter_is_read_in_the_order_of_its_parts() -> None:
    read = [node.text for node in tags(samples.letter()) if node.text]
    order = [
        next(number for number, text in enumerate(read) if text.startswith(part))
        for part in ("Beratungsstelle", "Zentrum", "Ihr Zeichen", "Vermittlung:", "Sehr geehrte",
                     "hiermit", "Angabe", "Mit freundlichen", "Rückmeldebogen")
    ]  # fmt: skip
    assert order == sorted(order)
    # The foot of the page is read once, and last.
    assert read[-1] == "Di und Do 9–12 Uhr"
    assert read.count("Di und Do 9–12 Uhr") == 1


def test_page_numbers_marks_and_lines_are_no_text() -> None:
    assert not any("Seite 1" in node.text for node in tags(samples.letter()))


def test_each_language_of_a_sheet_is_told() -> None:
    found = {node.lang for node in tags(samples.sheet("prs"))}
    assert found == {"", "fa-AF"}
    assert {node.lang for node in tags(samples.sheet("ti"))} == {"", "ti"}


def test_an_english_paper_is_english_and_its_german_parts_say_so() -> None:
    with pikepdf.open(io.BytesIO(papers.accesses())) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert {node.lang for node in tree(pdf).walk()} == {""}


def test_right_to_left_text_is_told_as_it_is_spoken() -> None:
    heading = next(node for node in tags(samples.sheet("ar")) if node.text and node.lang == "ar")
    assert heading.actual == "ورقتك من الاستشارة"


def test_a_table_that_goes_on_overleaf_stays_one_and_reads_its_head_once() -> None:
    rows = tuple(samples.STEPS[0] for _ in range(90))
    found = [node for node in tags(samples.report(steps=rows)) if node.role == "Table"]
    steps = next(node for node in found if any(each.text == "Wer" for each in node.walk()))
    assert len(steps.kids) == 91
    assert [node.text for node in steps.walk()].count("Wer") == 1


def test_choices_of_the_slip_are_a_list() -> None:
    items = [node for node in tags(samples.letter()) if node.role == "LI"]
    assert len(items) == 7
    assert {kid.role for item in items for kid in item.kids} == {"Lbl", "LBody"}


def test_pictures_have_words() -> None:
    (figure,) = (node for node in tags(samples.letter()) if node.role == "Figure")
    assert figure.alt == "QR-Code mit Zeichen und Datum dieses Schreibens"


def test_headings_are_listed_beside_the_paper() -> None:
    with pikepdf.open(io.BytesIO(samples.report())) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Beratungsprotokoll"
        assert [kid.title for kid in top.children][:2] == ["Was besprochen wurde", "Vereinbarungen"]


def test_a_character_without_a_font_breaks_no_standard() -> None:
    paper = samples.report(consultation=type(samples.CONSULTATION)(
        id="x", case_id="k", held_on=samples.TODAY, content="你好", language="prs"
    ))  # fmt: skip
    assert paper.missing == ("你", "好")
    assert problems(paper) == []


@pytest.mark.parametrize("name", ["recovery", "share", "paper_key"])
def test_what_is_english_on_a_sheet_to_lock_away_is_read_as_english(name: str) -> None:
    found = tags(papers.PAPERS[name]())
    [heading] = [one for one in found if one.text == "What to do with it"]
    assert heading.lang.startswith("en")
