"""What a paper is drawn on: a canvas that tags what is drawn and embeds every font."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from counsel_app.documents.logo import Logo
from counsel_app.documents.tags import Tags
from counsel_app.documents.text.embed import FontSubset
from counsel_app.documents.text.fonts import Face


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading and where it stands: level 1…, page 0…, points from the bottom."""

    level: int
    text: str
    page: int
    y: float


class PageCanvas(Canvas):
    """reportlab's canvas as a pen: the file itself is written elsewhere.

    It has no fonts of its own (the standard Helvetica is never embedded) and
    no transparency: only ``Paragraph`` draws text.
    """

    def __init__(self, *, size: tuple[float, float], lang: str) -> None:
        super().__init__("", pagesize=size, invariant=1)
        self.tags = Tags(lang=lang)
        self.fonts: dict[str, FontSubset] = {}
        self.images: dict[str, Logo] = {}
        self.headings: list[Heading] = []
        self.pages: list[str] = []
        self._missing: set[str] = set()
        self._partings = 0
        self._last_text: tuple[float, bool] | None = None
        self._partings = 0
        self._code: list[str]

    @property
    def code(self) -> list[str]:
        """The operators of the page so far."""
        return self._code

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters that were drawn as a box, sorted."""
        return tuple(sorted(self._missing))

    def begin_page(self) -> None:
        """What is drawn from here on stands on a new page."""
        self.tags.turn_page()
        self._last_text = None
        self._code = []
        self.init_graphics_state()

    def end_page(self) -> None:
        """Keep the page."""
        self.pages.append("\n".join(self._code))

    def subset_for(self, face: Face) -> FontSubset:
        """The subset of ``face`` in this paper."""
        found = self.fonts.get(face.name)
        if found is None:
            found = self.fonts[face.name] = FontSubset(face, f"N{len(self.fonts) + 1}")
        return found

    def report_missing(self, characters: Iterable[str]) -> None:
        """Remember characters that are drawn as a box, for the paper's report."""
        self._missing.update(characters)

    def meets_text(self, y: float, *, is_turned: bool, size: float) -> bool:
        """Whether a line at ``y`` stands beside the one before, and one has turned text."""
        before = self._last_text
        self._last_text = (y, is_turned)
        return before is not None and (is_turned or before[1]) and abs(y - before[0]) < size

    def next_parting(self) -> int:
        """A number that no parting of lines nearby has had."""
        self._partings = (self._partings + 1) % 8
        return self._partings

    def note_heading(self, level: int, text: str, y: float) -> None:
        """Remember a heading at ``y`` of the present coordinates, for the outline."""
        at = self.absolutePosition(0.0, y)[1]
        self.headings.append(Heading(level=level, text=text, page=len(self.pages), y=at))

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn belongs to no text: lines, fills, page numbers."""
        with self.tags.artifact(self._code, kind):
            yield

    @contextmanager
    def figure(self, key: object, alt: str, box: tuple[float, float]) -> Iterator[None]:
        """What is drawn is a picture that ``alt`` tells; ``box`` is its size in points."""
        if self.tags.is_artifact:
            yield
            return
        left, bottom = self.absolutePosition(0.0, 0.0)
        right, top = self.absolutePosition(*box)
        bounds = f"<</O/Layout/BBox[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]>>"
        element = self.tags.element("Figure", key, alt=alt, attributes=bounds)
        self._code.append(self.tags.mark(element))
        with self.tags.sealed():
            yield
        self._code.append("EMC")

    def picture(
        self, logo: Logo, alt: str, *, x: float, y: float, size: tuple[float, float]
    ) -> None:
        """Draw a picture with its lower left corner at ``x``, ``y`` in points."""
        self.images[logo.name] = logo
        width, height = size
        self.saveState()
        self.translate(x, y)
        with self.figure(logo.name, alt, size):
            self._code.append(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /{logo.name} Do Q")
        self.restoreState()

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:  # noqa: N802
        """Ignored: graphics set a font even where they draw no text."""

    def setFillAlpha(self, a: float) -> None:  # noqa: N802
        """Ignored: PDF/A-1 has no transparency, and no paper needs it."""

    def setStrokeAlpha(self, a: float) -> None:  # noqa: N802
        """Ignored, as for fills."""

    def drawString(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802
        """Refused: text goes through ``Paragraph``."""
        raise NotImplementedError

    def drawImage(self, *args: Any, **kwargs: Any) -> Any:  # noqa: N802
        """Refused: pictures go through ``picture``, flat and in RGB."""
        raise NotImplementedError


def pen_of(flowable: Flowable) -> PageCanvas:
    """The canvas that platypus gave a flowable to draw itself on."""
    canvas = flowable.canv
    if not isinstance(canvas, PageCanvas):
        raise TypeError("papers are drawn by document.build")
    return canvas
