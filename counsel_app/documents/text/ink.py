"""Lines of glyphs as PDF operators."""

from __future__ import annotations

from functools import lru_cache

from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.tags import language_tag, same_language
from counsel_app.documents.text.fonts import Face
from counsel_app.documents.text.lines import Line
from counsel_app.documents.text.spans import Color


class Ink:
    """Collects the operators of one paragraph; ``lang`` is the language around it."""

    def __init__(self, canvas: PageCanvas, *, lang: str) -> None:
        self._canvas = canvas
        self._lang = lang
        self._code: list[str] = []
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
        code, array = self._code, self._array
        code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
        color = self._color
        face: Face | None = None
        size = 0.0
        subset = None
        is_artifact = self._canvas.tags.is_artifact
        for piece in line.pieces:
            if piece.word.missing:
                self._canvas.report_missing(piece.word.missing)
            if piece.span.lang is not None and not is_artifact:
                self._speak(piece.span.lang)
            elif self._span_lang:
                self._speak("")
            for run in piece.word.runs:
                if piece.color != color or run.face is not face or piece.size != size:
                    self._flush()
                    if piece.color != color:
                        color = piece.color
                        code.append("{:.3f} {:.3f} {:.3f} rg".format(*color))
                    face, size = run.face, piece.size
                    subset = self._canvas.subset_for(face)
                    code.append(f"/{subset.name} {size:g} Tf")
                if subset is not None:
                    array.append(subset.array(run, size))
                for glyph in run.outlines:
                    scale = size / 1000
                    self._outlines.append(
                        f"q {scale:.5f} 0 0 {scale:.5f} {x + glyph.x * scale:.2f} "
                        f"{y + glyph.y * scale:.2f} cm {outline(run.face, glyph.gid)} f Q"
                    )
                x += run.width * size / 1000
        self._color = color
        self._flush()
        self._speak("")
        code.append("ET")

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


class _Pen:
    """Collects a glyph's outline as PDF path operators."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self.at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802  pen protocol
        self.path.append("{:g} {:g} m".format(*point))
        self.at = point

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.path.append("{:g} {:g} l".format(*point))
        self.at = point

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.path.append(" ".join("{:g} {:g}".format(*point) for point in points) + " c")
        self.at = points[-1]

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        # PDF has cubic curves only.
        first = _between(self.at, control)
        second = _between(end, control)
        self.curveTo(first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self.path.append("h")


def _between(point: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    return (
        point[0] + (control[0] - point[0]) * 2 / 3,
        point[1] + (control[1] - point[1]) * 2 / 3,
    )


@lru_cache(maxsize=512)
def outline(face: Face, gid: int) -> str:
    """A glyph's outline as PDF path operators in font units."""
    pen = _Pen()
    face.font.draw_glyph_with_pen(gid, pen)
    return " ".join(pen.path) or "n"
