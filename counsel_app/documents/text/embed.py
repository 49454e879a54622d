"""Fonts inside the PDF: one Type 0 subset per face and document.

A code (CID) stands for a glyph *and* its source text, so that one glyph drawn
for two different texts reads back as each of them. Codes are given in order
of first use, which makes the bytes depend on the document alone.
"""

from __future__ import annotations

import hashlib
from typing import Final

import uharfbuzz as hb

from counsel_app.documents.pdf_file import PdfFile, name
from counsel_app.documents.text.fonts import Face
from counsel_app.documents.text.shape import Run

_DROPPED_TABLES: Final = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"name",
    b"post",
    b"cmap",
    b"OS/2",
    b"DSIG",
    b"meta",
)
_FLAGS_SYMBOLIC: Final = 4
_UNUSED_WIDTH: Final = 1000


class FontSubset:
    """The codes of one face in one document, written when it is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes: dict[tuple[int, str], int] = {}
        self._drawn: dict[tuple[Run, float], str] = {}

    def code(self, gid: int, text: str) -> int:
        """The code of a glyph that stands for ``text``; 0 stays .notdef."""
        return self.codes.setdefault((gid, text), len(self.codes) + 1)

    def array(self, run: Run, size: float) -> str:
        """The run as the inside of a ``TJ`` array; a rise closes and reopens it."""
        key = (run, size)
        drawn = self._drawn.get(key)
        if drawn is None:
            drawn = self._drawn[key] = self._array(run, size)
        return drawn

    def _array(self, run: Run, size: float) -> str:
        parts: list[str] = []
        codes: list[str] = []
        cursor = rise = 0
        known, advance = self.codes, self.face.advance
        for glyph in run.glyphs:
            if glyph.y != rise:
                rise = glyph.y
                parts.append(f"{_hex(codes)}]TJ {rise * size / 1000:.3f} Ts [")
            if glyph.x != cursor:
                parts.append(f"{_hex(codes)}{cursor - glyph.x}")
            key = (glyph.gid, glyph.text)
            code = known.get(key)
            if code is None:
                code = known[key] = len(known) + 1
            codes.append(f"{code:04X}")
            cursor = glyph.x + advance(glyph.gid)
        parts.append(_hex(codes))
        if cursor != run.width:
            parts.append(str(cursor - run.width))
        if rise:
            parts.append("]TJ 0 Ts [")
        return "".join(parts)

    def write(self, file: PdfFile) -> int:
        """Write the font's objects; the number of the font itself."""
        program, places = self._subset()
        base_font = name(f"{_tag(program)}+{self.face.name}")
        codes = sorted(self.codes.items(), key=lambda entry: entry[1])
        cid_to_gid = b"\0\0" + b"".join(places[gid].to_bytes(2, "big") for (gid, _), _ in codes)
        widths = [self.face.advance(0), *(self.face.advance(gid) for (gid, _), _ in codes)]
        descriptor = file.put(
            f"<</Type/FontDescriptor/FontName{base_font}/Flags {_FLAGS_SYMBOLIC}"
            f"/FontBBox[{' '.join(map(str, self.face.box))}]/ItalicAngle 0"
            f"/Ascent {self.face.ascent}/Descent {self.face.descent}"
            f"/CapHeight {self.face.cap_height}"
            f"/StemV {140 if self.face.name.endswith('Bold') else 80}"
            f"/FontFile2 {file.stream(program, f'/Length1 {len(program)}')} 0 R>>"
        )
        descendant = file.put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{base_font}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW {_UNUSED_WIDTH}"
            f"/W[0[{' '.join(map(str, widths))}]]"
            f"/CIDToGIDMap {file.stream(cid_to_gid)} 0 R>>"
        )
        unicode = file.stream(to_unicode(codes))
        return file.put(
            f"<</Type/Font/Subtype/Type0/BaseFont{base_font}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
        )

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        options = hb.SubsetInput()
        options.glyph_set.update({gid for gid, _ in self.codes})
        options.flags = (
            hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        )
        options.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _DROPPED_TABLES)
        plan = hb.SubsetPlan(self.face.font.face, options)
        mapping = {int(old): int(new) for old, new in plan.old_to_new_glyph_mapping.items()}
        return bytes(plan.execute().blob.data), mapping


def _hex(codes: list[str]) -> str:
    """The codes gathered so far as a PDF string; they are taken out."""
    text = f"<{''.join(codes)}>" if codes else ""
    codes.clear()
    return text


def _tag(program: bytes) -> str:
    """Six capitals that name this subset, the same for the same glyphs."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def to_unicode(codes: list[tuple[tuple[int, str], int]]) -> bytes:
    """The CMap that tells a reader the text behind each code."""
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for (_, text), code in codes
        if text
    ]
    blocks = []
    for start in range(0, len(lines), 100):
        block = lines[start : start + 100]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
