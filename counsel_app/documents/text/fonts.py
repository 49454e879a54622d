"""The shipped fonts, and which of them draws which part of a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Final

import uharfbuzz as hb

from counsel_app.domain.resources import read_bytes

UNITS: Final = 1000
"""Font units per em; all shipped fonts use the same, which is PDF's too."""

FALLBACK: Final = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic", "NotoSansSymbols2")
_NO_BOLD: Final = frozenset({"NotoSansSymbols2"})

LEADING: Final = {"NotoSansArabic": 1.55, "NotoSansEthiopic": 1.35}
"""Least line height in em: Arabic marks and tails reach further than Latin."""

_JOINERS: Final = frozenset("\u200c\u200d\u00ad\ufe0e\ufe0f")


@dataclass(frozen=True, kw_only=True, eq=False)
class Face:
    """One font file, ready for shaping."""

    name: str
    data: bytes
    font: Any
    coverage: frozenset[int]
    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]
    advances: dict[int, int] = field(default_factory=dict)
    """Those that were asked for; a page asks for the same ones a thousand times."""

    @cached_property
    def space(self) -> int:
        """The glyph of U+0020, 0 where there is none."""
        return int(self.font.get_nominal_glyph(ord(" ")) or 0)

    def advance(self, glyph: int) -> int:
        """The nominal advance of a glyph, in font units."""
        found = self.advances.get(glyph)
        if found is None:
            found = self.advances[glyph] = int(self.font.get_glyph_h_advance(glyph))
        return found


@cache
def face(name: str) -> Face:
    """The shipped face ``name``, for example ``NotoSans-Regular``."""
    data = read_bytes(f"fonts/{name}.ttf")
    hb_face = hb.Face(data)
    if hb_face.upem != UNITS:
        raise ValueError(f"{name} has {hb_face.upem} units per em")
    head = hb_face.reference_table("head").data
    os2 = hb_face.reference_table("OS/2").data
    hhea = hb_face.reference_table("hhea").data
    return Face(
        name=name,
        data=data,
        font=hb.Font(hb_face),
        coverage=frozenset(hb_face.unicodes),
        ascent=_int16(hhea, 4),
        descent=_int16(hhea, 6),
        cap_height=_int16(os2, 88),
        box=(_int16(head, 36), _int16(head, 38), _int16(head, 40), _int16(head, 42)),
    )


def _int16(table: bytes, offset: int) -> int:
    return int.from_bytes(table[offset : offset + 2], "big", signed=True)


def face_for(family: str, *, bold: bool) -> Face:
    """The face of a family; regular where it has no bold."""
    return face(f"{family}-{'Bold' if bold and family not in _NO_BOLD else 'Regular'}")


def itemise(text: str, *, bold: bool) -> Iterator[tuple[str, Face, bool]]:
    """Parts of ``text`` with the face that draws each, and whether it can.

    A base character and the marks on it stay in one part. Where no face has a
    character the part is one cluster with False: it is drawn as a box.
    """
    if not text:
        return
    first = face_for(FALLBACK[0], bold=bold)
    if first.coverage.issuperset(map(ord, text)):
        yield text, first, True
        return
    start, current, known = 0, None, True
    for position, cluster in _clusters(text):
        chosen = _first_with(cluster, bold=bold, preferred=current)
        if current is not None and (chosen is not current or not known):
            yield text[start:position], current, known
            start = position
        current, known = chosen or first, chosen is not None
    if current is not None:
        yield text[start:], current, known


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not is_joined(text[index]):
            yield start, text[start:index]
            start = index


def is_joined(char: str) -> bool:
    """Whether ``char`` belongs to the character before it."""
    return char in _JOINERS or unicodedata.category(char).startswith("M")


def _first_with(cluster: str, *, bold: bool, preferred: Face | None) -> Face | None:
    needed = {ord(char) for char in cluster if char not in _JOINERS}
    if not needed and preferred is not None:
        return preferred
    composed = {ord(char) for char in unicodedata.normalize("NFC", cluster)}
    for family in FALLBACK:
        candidate = face_for(family, bold=bold)
        if needed <= candidate.coverage or composed <= candidate.coverage:
            return candidate
    return None


def missing(text: str) -> frozenset[str]:
    """The characters of ``text`` that no shipped font can draw."""
    return frozenset(
        part for part, _, known in itemise(text, bold=False) if not known and not part.isspace()
    )
