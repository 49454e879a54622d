"""The same text through other people's PDF programs.

Plain reportlab and typst are limits; weasyprint and fpdf2 are only looked at.
Those that are not installed are left out (development machines only).
"""

from __future__ import annotations

import html
import importlib
import importlib.util
import io
from collections.abc import Callable, Iterable
from typing import Any

import segno
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Table,
    TableStyle,
)

from tests.bench.paper_text import FONTS, Block

Peer = Callable[[Iterable[Block]], bytes]


def peers() -> dict[str, Peer]:
    """The programs that are installed, by name."""
    wanted = {"weasyprint": weasyprint, "fpdf": fpdf2, "typst": typst}
    return {name: peer for name, peer in wanted.items() if importlib.util.find_spec(name)}


class _Code(Flowable):
    """The QR code of the slip, drawn the quickest way."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        del availWidth, availHeight
        return 74, 74

    def draw(self) -> None:
        matrix = segno.make("DD-7KQ2M-B2C4 2026-11-13", error="m", micro=False).matrix
        side = 74 / len(matrix)
        path = self.canv.beginPath()
        for row, modules in enumerate(matrix):
            for column, dark in enumerate(modules):
                if dark:
                    path.rect(column * side, 74 - (row + 1) * side, side, side)
        self.canv.drawPath(path, stroke=0, fill=1)


def reportlab(blocks: Iterable[Block], *, with_code: bool = False) -> bytes:
    """Plain reportlab as its handbook has it: platypus, one font, no shaping."""
    if "Noto" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Noto", FONTS / "NotoSans-Regular.ttf"))
        pdfmetrics.registerFont(TTFont("NotoB", FONTS / "NotoSans-Bold.ttf"))
    body = ParagraphStyle("body", fontName="Noto", fontSize=10, leading=12.6, spaceAfter=5)
    head = ParagraphStyle("head", parent=body, fontName="NotoB", fontSize=12, keepWithNext=1)
    cell = ParagraphStyle("cell", parent=body, fontSize=9.5, leading=12.2, spaceAfter=0)
    lines = TableStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("FONTNAME", (0, 0), (-1, -1), "Noto")]
    )
    story: list[Flowable] = []
    for block in blocks:
        if block.kind == "n":
            story += [PageBreak(), *([_Code()] if with_code else ())]
        elif block.kind == "t":
            rows = [[Paragraph(html.escape(text), cell) for text in row] for row in block.rows]
            story.append(Table(rows, style=lines, repeatRows=1))
        else:
            text = html.escape(block.text).replace("\n", "<br/>")
            story.append(Paragraph(text, head if block.kind == "h" else body))
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=A4, invariant=1).build(story)
    return buffer.getvalue()


def weasyprint(blocks: Iterable[Block]) -> bytes:
    """HTML and CSS through Pango."""
    html_type: Any = importlib.import_module("weasyprint").HTML

    families = ("NotoSans", "NotoSansArabic", "NotoSansSymbols2")
    faces = "".join(
        f"@font-face{{font-family:{name};src:url({(FONTS / name).as_uri()}-Regular.ttf)}}"
        for name in families
    )
    style = f"{faces}@page{{size:A4;margin:2cm}}body{{font:10pt {','.join(families)}}}"
    parts = [f"<html lang=de><style>{style}table{{width:100%}}td{{border:1px solid}}</style>"]
    for block in blocks:
        text = html.escape(block.text).replace("\n", "<br>")
        parts.append(
            {
                "h": f"<h2>{text}</h2>",
                "p": f"<p>{text}</p>",
                "r": f"<p dir=rtl lang=ar>{text}</p>",
                "n": "<div style='break-after:page'></div>",
                "t": "<table>"
                + "".join(
                    "<tr>" + "".join(f"<td>{html.escape(text)}" for text in row)
                    for row in block.rows
                )
                + "</table>",
            }[block.kind]
        )
    return bytes(html_type(string="".join(parts)).write_pdf(pdf_variant="pdf/ua-1"))


def fpdf2(blocks: Iterable[Block]) -> bytes:
    """fpdf2 with its text shaping on."""
    pdf: Any = importlib.import_module("fpdf").FPDF()
    for name in ("NotoSans", "NotoSansArabic", "NotoSansSymbols2"):
        pdf.add_font(name, fname=FONTS / f"{name}-Regular.ttf")
        bold = FONTS / f"{name}-Bold.ttf"
        pdf.add_font(
            name, style="B", fname=bold if bold.exists() else FONTS / f"{name}-Regular.ttf"
        )
    pdf.set_fallback_fonts(["NotoSansArabic", "NotoSansSymbols2"])
    pdf.set_text_shaping(True)
    pdf.add_page()
    for block in blocks:
        pdf.set_font("NotoSans", size=12 if block.kind == "h" else 10)
        if block.kind == "n":
            pdf.add_page()
        elif block.kind == "t":
            with pdf.table() as table:
                for texts in block.rows:
                    row = table.row()
                    for text in texts:
                        row.cell(text)
        else:
            pdf.multi_cell(0, text=block.text, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def typst(blocks: Iterable[Block]) -> bytes:
    """typst, a compiled program (Rust), tagging on as it comes."""
    compiler: Any = importlib.import_module("typst")
    parts = [
        (
            '#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")\n#set text(lang: "de",'
            ' size: 10pt, font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Symbols 2"))\n'
        )
    ]
    for block in blocks:
        text = _quoted(block.text)
        if block.kind == "t":
            cells = ",".join(_quoted(text) for row in block.rows for text in row)
            parts.append(f"#table(columns: {len(block.rows[0])}, {cells})\n\n")
        else:
            parts.append(
                {
                    "h": f"#heading(level: 2, {text})\n\n",
                    "p": f"#par({text})\n\n",
                    "r": f'#text(lang: "ar", par({text}))\n\n',
                    "n": "#pagebreak()\n\n",
                }[block.kind]
            )
    return bytes(
        compiler.compile("".join(parts).encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
