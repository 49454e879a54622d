"""HarfBuzz: a word becomes placed glyphs that still know their text.

What a reader copies out of the PDF has to be what was typed. Three things
stand in the way, each measured with poppler and PDFium:

- a mark drawn as a glyph of its own tears the word apart or lands on the
  wrong side of its base: the base carries the marks' text, the mark itself is
  painted as an outline;
- a right-to-left reader turns the order of characters round within a glyph:
  a base's marks are stored the other way round;
- a lam-alef ligature would read alef-lam: its letters go to the ligature and
  to blanks of no width beside it, one each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import uharfbuzz as hb

from counsel_app.documents.text.fonts import LEADING, Face, face_for, itemise

_BOX: Final = "□"
_BOX_FAMILY: Final = "NotoSansSymbols2"
SOFT_HYPHEN: Final = "\u00ad"
_BLANK: Final = 0
"""The only character whose glyph has neither width nor ink in every face:
Noto Sans Arabic draws a bar for U+200C."""
_ONE_EACH: Final = re.compile("[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff–-‡•…€]*")
"""Letters that take no marks and join nothing; a ligature shows in the count."""
_JOINERS: Final = frozenset("\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph at a place in font units from the start of its run.

    Positional, because a page makes thousands of them. ``text`` is what a
    reader finds there; glyphs without any are painted as outlines.
    """

    gid: int
    text: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """Glyphs of one face, left to right as they are drawn."""

    face: Face
    glyphs: tuple[Glyph, ...]
    outlines: tuple[Glyph, ...]
    width: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Word:
    """A piece of text in one direction: runs left to right, total width.

    ``leading`` is the least line height in em that its fonts need, 0 for any.
    """

    runs: tuple[Run, ...]
    width: int
    leading: float = 0.0
    missing: tuple[str, ...] = ()


@lru_cache(maxsize=32_768)
def shape(text: str, bold: bool, rtl: bool, lang: str) -> Word:  # noqa: FBT001  lru_cache
    """The glyphs of ``text``, which has one direction throughout.

    The cache outlives the document: a letter says much the same words as the
    one before it.
    """
    if text == SOFT_HYPHEN:
        return _hyphen(bold=bold, lang=lang)
    runs = []
    missing = []
    for part, face, known in itemise(text, bold=bold):
        if known:
            runs.append(_shaped(part, face, rtl=rtl, lang=lang))
        else:
            missing.append(part)
            runs.append(_box(part))
    if rtl:
        runs.reverse()
    return Word(
        runs=tuple(runs),
        width=sum(run.width for run in runs),
        leading=max(
            (LEADING.get(run.face.name.split("-", 1)[0], 0.0) for run in runs), default=0.0
        ),
        missing=tuple(missing),
    )


def _box(text: str) -> Run:
    """A visible box for what no font can draw; its text can still be copied.

    A glyph of its own: PDF/A and PDF/UA forbid .notdef as text.
    """
    face = face_for(_BOX_FAMILY, bold=False)
    gid = face.font.get_nominal_glyph(ord(_BOX))
    return Run(face=face, glyphs=(Glyph(gid, text, 0, 0),), outlines=(), width=face.advance(gid))


def _hyphen(*, bold: bool, lang: str) -> Word:
    """A visible hyphen that readers know to leave out when they join lines."""
    word = shape("-", bold, False, lang)  # noqa: FBT003
    run = word.runs[0]
    soft = tuple(Glyph(glyph.gid, SOFT_HYPHEN, glyph.x, glyph.y) for glyph in run.glyphs)
    return Word(
        runs=(Run(face=run.face, glyphs=soft, outlines=(), width=run.width),), width=word.width
    )


def _shaped(text: str, face: Face, *, rtl: bool, lang: str) -> Run:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = lang
    hb.shape(face.font, buffer)
    infos = buffer.glyph_infos
    if not rtl and len(infos) == len(text) and _ONE_EACH.fullmatch(text):
        return _plain(text, face, infos, buffer.glyph_positions)
    sources = _sources(text, [info.cluster for info in infos], rtl=rtl)
    pen = 0
    placed = []
    blank = face.font.get_nominal_glyph(_BLANK)
    for info, place, source in zip(infos, buffer.glyph_positions, sources, strict=True):
        # HarfBuzz hides a joiner behind a space whose width it takes back.
        gid = blank if source in _JOINERS and blank is not None else info.codepoint
        placed.append(Glyph(gid, source, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
    glyphs, outlines = _carry_marks(placed, rtl=rtl)
    if rtl:
        glyphs = _one_letter_each(glyphs, face)
    return Run(face=face, glyphs=tuple(glyphs), outlines=tuple(outlines), width=pen)


def _plain(text: str, face: Face, infos: Sequence[Any], places: Sequence[Any]) -> Run:
    """A run in which each character is one glyph, which most words are."""
    pen = 0
    glyphs = []
    for char, info, place in zip(text, infos, places, strict=True):
        glyphs.append(Glyph(info.codepoint, char, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
    return Run(face=face, glyphs=tuple(glyphs), outlines=(), width=pen)


def _sources(text: str, clusters: list[int], *, rtl: bool) -> list[str]:
    """The source text of each glyph; the base of a cluster, its first letter, has it all."""
    ends = sorted({*clusters, len(text)})
    following = dict(pairwise(ends))
    seen: set[int] = set()
    sources = []
    # Right to left the glyphs come from the left: the base is the last of its cluster.
    for cluster in reversed(clusters) if rtl else clusters:
        sources.append("" if cluster in seen else text[cluster : following[cluster]])
        seen.add(cluster)
    return sources[::-1] if rtl else sources


def _carry_marks(placed: list[Glyph], *, rtl: bool) -> tuple[list[Glyph], list[Glyph]]:
    """Bases with the text of their marks, and the glyphs left without text."""
    glyphs: list[Glyph] = []
    outlines: list[Glyph] = []
    for glyph in reversed(placed) if rtl else placed:
        if glyph.text and not (glyphs and _is_mark(glyph.text)):
            glyphs.append(glyph)
            continue
        outlines.append(glyph)
        if glyph.text:
            base = glyphs[-1]
            glyphs[-1] = Glyph(base.gid, base.text + glyph.text, base.x, base.y)
    if rtl:
        glyphs.reverse()
    return glyphs, outlines


@lru_cache(maxsize=4_096)
def _is_mark(text: str) -> bool:
    return all(unicodedata.category(char) in {"Mn", "Me"} for char in text)


def _one_letter_each(glyphs: list[Glyph], face: Face) -> list[Glyph]:
    """Right-to-left glyphs; a ligature's letters are shared out to blanks."""
    blank = face.font.get_nominal_glyph(_BLANK)
    result: list[Glyph] = []
    for index, glyph in enumerate(glyphs):
        # Turned round: the last character stands leftmost, and so comes first.
        turned = glyph.text[::-1]
        if blank is None or len(turned) == 1 or any(_is_mark(char) for char in turned):
            result.append(Glyph(glyph.gid, turned, glyph.x, glyph.y))
            continue
        result.append(Glyph(glyph.gid, turned[0], glyph.x, glyph.y))
        after = glyph.x + face.advance(glyph.gid)
        if index + 1 < len(glyphs):
            after = glyphs[index + 1].x
        result.extend(Glyph(blank, char, after, glyph.y) for char in turned[1:])
    return result
