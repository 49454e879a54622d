"""The one place where pages become a finished PDF.

``build`` lays a story out and draws it, ``finish`` closes the file: title,
language, fixed dates. What a PDF still has to become (archive copy, tags,
transport copy) happens there and nowhere else.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Final, Protocol

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from counsel_app.documents.flow import Frame, fill
from counsel_app.documents.text.embed import missing_in

PRODUCER: Final = "Counsel"

# Binary streams: ASCII85 makes files a quarter larger for no reader of today.
# Set once, since papers are made on several threads.
rl_config.useA85 = 0


class Pdf(bytes):
    """A finished PDF: its bytes, which also know what a caller has to report.

    ``missing`` holds the characters that no shipped font could draw; each
    stands in the paper as a visible box and must be reported to the person.
    """

    pages: int = 0
    missing: tuple[str, ...] = ()


class Layout(Protocol):
    """Geometry and furniture of a paper's pages."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet in points."""
        ...

    def frame(self, page: int) -> Frame:
        """Where text may stand on ``page`` (0, 1, …)."""
        ...

    def decorate(self, canvas: Any, page: int, total: int) -> None:
        """Draw everything but the text on ``page`` of ``total``."""
        ...


class PageCanvas(Canvas):
    """reportlab's canvas without fonts of its own.

    Its standard Helvetica is never embedded; only ``Paragraph`` draws text.
    """

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:  # noqa: N802
        """Ignored: graphics set a font even where they draw no text."""

    def drawString(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802
        """Refused: text goes through ``Paragraph``."""
        raise NotImplementedError


def build(story: Sequence[Flowable], layout: Layout, *, title: str, lang: str) -> Pdf:
    """Lay ``story`` out on pages of ``layout`` and return the finished PDF.

    ``title`` is shown by readers and search indexes: never a client's name.
    """
    buffer = io.BytesIO()
    canvas = PageCanvas(
        buffer, pagesize=layout.size, invariant=1, pageCompression=1, lang=lang, pdfVersion=(1, 7)
    )
    pages = fill(story, layout.frame)
    for number, page in enumerate(pages):
        layout.decorate(canvas, number, len(pages))
        for placed in page:
            placed.flowable.drawOn(canvas, placed.x, placed.y)
        canvas.showPage()
    return finish(canvas, buffer, title=title, pages=len(pages))


def finish(canvas: Canvas, buffer: io.BytesIO, *, title: str, pages: int) -> Pdf:
    """Close the file: the same input gives the same bytes, on every machine."""
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.save()
    pdf = Pdf(buffer.getvalue())
    pdf.pages = pages
    pdf.missing = missing_in(canvas)
    return pdf
