"""The outlines of glyphs as PDF path operators."""

from __future__ import annotations

from functools import lru_cache

from counsel_app.documents.text.fonts import Face


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


@lru_cache(maxsize=512)
def twin(face: Face, gid: int, other: Face, char: str) -> int | None:
    """The glyph of ``other`` that draws ``char`` just as ``gid`` of ``face`` does."""
    found = other.font.get_nominal_glyph(ord(char))
    if (
        found is None
        or other.advance(found) != face.advance(gid)
        or outline(other, found) != outline(face, gid)
    ):
        return None
    return int(found)
