"""Lines of glyphs as PDF operators."""

from __future__ import annotations

from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.tags import language_tag, same_language
from counsel_app.documents.text.embed import FontSubset
from counsel_app.documents.text.fonts import FALLBACK, Face, face_for
from counsel_app.documents.text.lines import Line, Piece
from counsel_app.documents.text.outline import outline
from counsel_app.documents.text.reading import Written, written
from counsel_app.documents.text.spans import Color


class Ink:
    """Collects the operators of one paragraph; ``lang`` is the language around it."""

    def __init__(self, canvas: PageCanvas, *, lang: str) -> None:
        self._canvas = canvas
        self._lang = lang
        self._code: list[str] = []
        self._look: tuple[Face, float] | None = None
        self._outlines: list[str] = []
        self._array: list[str] = []
        self._color: Color | None = None
        self._span_lang = ""

    @property
    def code(self) -> list[str]:
        """All operators so far: text first, then what is painted as outlines."""
        return [*self._code, *self._outlines]

    def draw(self, line: Line, x: float, y: float) -> None:
        """Add one line with its baseline at ``x``, ``y``."""
        is_turned = bool(line.base) or line.is_mixed
        self._code.append("BT")
        self._look = None
        height = self._canvas.absolutePosition(0.0, y)[1]
        if self._canvas.meets_text(height, is_turned=is_turned, size=line.pieces[0].size):
            self._part(line.pieces[0], x, y)
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        if is_turned:
            self._draw_turned(line, x, y)
        else:
            self._draw_plain(line)
        self._flush()
        self._speak("")
        self._code.append("ET")
        self._outline_marks(line, x, y)

    def _draw_plain(self, line: Line) -> None:
        array = self._array
        for piece in line.pieces:
            self._begin(piece)
            for run in piece.word.runs:
                subset = self._use(run.face, piece)
                array.append(subset.array(run, piece.size))

    def _draw_turned(self, line: Line, x: float, y: float) -> None:
        """Write glyphs in the order in which PDFium wants them, each at its place."""
        for number, part in enumerate(written(line, x)):
            if number:
                self._flush()
                self._part(part[0].piece, x, y)
                self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            self._draw_glyphs(part, x)

    def _draw_glyphs(self, glyphs: list[Written], pen: float) -> None:
        rise = 0
        for glyph in glyphs:
            piece, face = glyph.piece, glyph.face
            self._begin(piece)
            subset = self._use(face, piece)
            if glyph.y != rise:
                rise = glyph.y
                self._flush()
                self._code.append(f"{rise * piece.size / 1000:.3f} Ts")
            move = round((pen - glyph.x) * 1000 / piece.size)
            if move:
                self._array.append(str(move))
            self._array.append(f"<{subset.code(glyph.gid, glyph.text):04X}>")
            pen += (face.advance(glyph.gid) - move) * piece.size / 1000
        if rise:
            self._flush()
            self._code.append("0 Ts")

    def _part(self, piece: Piece, x: float, y: float) -> None:
        """Keep PDFium from taking this line and the one beside it for one.

        It ends a line where the height changes by much: two spaces far above.
        Two that stand in one place it would take for a shadow.
        """
        face = face_for(FALLBACK[0], bold=False)
        subset = self._use(face, piece)
        space = f"{subset.code(face.space, ' '):04X}"
        above = y + piece.size * (2 + self._canvas.next_parting() / 2)
        self._code.append(f"1 0 0 1 {x:.2f} {above:.2f} Tm <{space * 2}>Tj")

    def _begin(self, piece: Piece) -> None:
        if piece.word.missing:
            self._canvas.report_missing(piece.word.missing)
        if piece.span.lang is not None and not self._canvas.tags.is_artifact:
            self._speak(piece.span.lang)
        elif self._span_lang:
            self._speak("")

    def _use(self, face: Face, piece: Piece) -> FontSubset:
        """Write on with ``face`` in the look of ``piece``."""
        look = (face, piece.size)
        if look != self._look or piece.color != self._color:
            self._flush()
            if piece.color != self._color:
                self._color = piece.color
                self._code.append("{:.3f} {:.3f} {:.3f} rg".format(*piece.color))
            self._look = look
            self._subset = self._canvas.subset_for(face)
            self._code.append(f"/{self._subset.name} {piece.size:g} Tf")
        return self._subset

    def _outline_marks(self, line: Line, x: float, y: float) -> None:
        for piece in line.pieces:
            scale = piece.size / 1000
            for run in piece.word.runs:
                for glyph in run.outlines:
                    self._outlines.append(
                        f"q {scale:.5f} 0 0 {scale:.5f} {x + glyph.x * scale:.2f} "
                        f"{y + glyph.y * scale:.2f} cm {outline(run.face, glyph.gid)} f Q"
                    )
                x += run.width * scale

    def _flush(self) -> None:
        if self._array:
            self._code.append(f"[{''.join(self._array)}]TJ")
            self._array.clear()

    def _speak(self, lang: str) -> None:
        """Say in which language the next glyphs are, if it is another one."""
        wanted = "" if not lang or same_language(lang, self._lang) else language_tag(lang)
        if wanted == self._span_lang:
            return
        self._flush()
        if self._span_lang:
            self._code.append("EMC")
        if wanted:
            self._code.append(f"/Span<</Lang({wanted})>>BDC")
        self._span_lang = wanted
