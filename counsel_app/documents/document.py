"""The one place where pages become a finished PDF.

``build`` lays a story out and draws it, ``_finish`` makes the file an archive
copy that every reader can read: PDF/A-3b, tagged, with an outline, the same
bytes for the same input.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, Protocol

from reportlab.platypus import Flowable

from counsel_app.documents.archive import (
    Attachment,
    write_attachment,
    write_info,
    write_metadata,
    write_output_intent,
)
from counsel_app.documents.flow import Frame, fill
from counsel_app.documents.logo import Logo
from counsel_app.documents.outline import write_outline
from counsel_app.documents.pdf_file import PdfFile, text_string
from counsel_app.documents.sheet import PageCanvas
from counsel_app.documents.text.spans import document_language
from counsel_app.domain.progress import Report, unheard

PRODUCER: Final = "Counsel"


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


def _heard(frame_of: Callable[[int], Frame], report: Report) -> Callable[[int], Frame]:
    def frame(page: int) -> Frame:
        report(page, 0)
        return frame_of(page)

    return frame


def build(
    story: Sequence[Flowable],
    layout: Layout,
    *,
    title: str,
    lang: str,
    made_on: date | None = None,
    attachment: Attachment | None = None,
    report: Report = unheard,
) -> Pdf:
    """Lay ``story`` out on pages of ``layout`` and return the finished PDF.

    ``title`` is shown by readers and search indexes: never a client's name.
    ``made_on`` becomes the file's date; the clock is never asked. ``report``
    hears of each page that is laid out (of 0: nobody knows how many come) and
    drawn, and may raise to stop it.
    """
    canvas = PageCanvas(size=layout.size, lang=lang)
    token = document_language.set(lang)
    try:
        pages = fill(story, _heard(layout.frame, report))
        for number, page in enumerate(pages):
            report(number, len(pages))
            canvas.begin_page()
            layout.decorate(canvas, number, len(pages))
            for placed in page:
                placed.flowable.drawOn(canvas, placed.x, placed.y)
            canvas.end_page()
    finally:
        document_language.reset(token)
    pdf = Pdf(
        _finish(
            canvas,
            size=layout.size,
            title=title,
            lang=lang,
            made_on=made_on,
            attachment=attachment,
        )
    )
    pdf.pages = len(pages)
    pdf.missing = canvas.missing
    return pdf


def _finish(
    canvas: PageCanvas,
    *,
    size: tuple[float, float],
    title: str,
    lang: str,
    made_on: date | None,
    attachment: Attachment | None,
) -> bytes:
    file = PdfFile()
    root, tree = file.reserve(), file.reserve()
    fonts = "".join(f"/{font.name} {font.write(file)} 0 R" for font in canvas.fonts.values())
    images = "".join(f"/{name} {_image(file, image)} 0 R" for name, image in canvas.images.items())
    parts = (("Font", fonts), ("XObject", images))
    resources = file.put(
        f"<<{''.join(f'/{kind}<<{entries}>>' for kind, entries in parts if entries)}>>"
    )
    pages = [
        file.put(
            f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size[0]:.4f} {size[1]:.4f}]"
            f"/Resources {resources} 0 R/StructParents {number}/Tabs/S"
            f"/Contents {file.stream(content.encode('ascii'))} 0 R>>"
        )
        for number, content in enumerate(canvas.pages)
    ]
    kids = " ".join(f"{page} 0 R" for page in pages)
    file.put(f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>", number=tree)
    metadata = write_metadata(file, title=title, producer=PRODUCER, made_on=made_on)
    entries = [
        f"<</Type/Catalog/Pages {tree} 0 R/Metadata {metadata} 0 R/Lang{text_string(lang)}",
        f"/OutputIntents[{write_output_intent(file)} 0 R]",
        f"/MarkInfo<</Marked true>>/StructTreeRoot {canvas.tags.write(file, pages)} 0 R",
        "/ViewerPreferences<</DisplayDocTitle true>>",
    ]
    outline = write_outline(file, canvas.headings, pages)
    if outline:
        entries.append(f"/Outlines {outline} 0 R")
    if attachment is not None:
        attached = write_attachment(file, attachment, made_on=made_on)
        label = text_string(attachment.file_name)
        entries.append(f"/AF[{attached} 0 R]")
        entries.append(f"/Names<</EmbeddedFiles<</Names[{label} {attached} 0 R]>>>>")
    file.put("".join(entries) + ">>", number=root)
    info = write_info(file, title=title, producer=PRODUCER, made_on=made_on)
    return file.finish(root=root, info=info)


def _image(file: PdfFile, image: Logo) -> int:
    """A picture in RGB; its number."""
    return file.stream(
        image.data,
        f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}"
        "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
        is_plain=True,
    )
