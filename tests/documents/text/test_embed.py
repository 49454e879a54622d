"""Fonts inside the file."""

from __future__ import annotations

import io

import pikepdf
from fontTools.ttLib import TTFont

from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.text.embed import FontSubset, to_unicode
from counsel_app.documents.text.fonts import face
from counsel_app.documents.text.shape import Glyph, Run
from tests.documents.samples import page

SANS = face("NotoSans-Regular")


def test_one_glyph_for_two_texts_gets_two_codes() -> None:
    subset = FontSubset(SANS, "N1")
    first, second = subset.code(5, "-"), subset.code(5, "\u00ad")
    assert first != second
    assert subset.code(5, "-") == first


def test_a_raised_glyph_is_raised_and_lowered_again() -> None:
    glyphs = (Glyph(36, "A", 0, 0), Glyph(37, "B", 700, 300))
    run = Run(face=SANS, glyphs=glyphs, outlines=(), width=1500)
    array = FontSubset(SANS, "N1").array(run, 10)
    assert "3.000 Ts" in array
    assert array.endswith("]TJ 0 Ts [")


def test_long_tables_of_texts_are_cut_as_the_format_wants() -> None:
    cmap = to_unicode([((gid, "x"), gid) for gid in range(1, 251)]).decode()
    assert cmap.count("100 beginbfchar") == 2
    assert cmap.count("50 beginbfchar") == 1


def test_text_beyond_the_first_plane_is_told_as_surrogates() -> None:
    assert b"<D83DDE00>" in to_unicode([((1, "😀"), 1)])


def test_only_the_glyphs_in_use_are_embedded() -> None:
    with pikepdf.open(io.BytesIO(page(["Größe"]))) as pdf:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    assert TTFont(io.BytesIO(program))["maxp"].numGlyphs < 12


def test_missing_characters_are_collected_once() -> None:
    canvas = PageCanvas(size=(100, 100), lang="de")
    assert not canvas.missing
    canvas.report_missing(["b", "a"])
    canvas.report_missing(["b"])
    assert canvas.missing == ("a", "b")
