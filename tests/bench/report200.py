"""``report200``: a tagged report of 200 pages, against typst (compiled Rust)."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import ReportPages
from counsel_app.documents.parts import BODY, HEADING, TITLE, table
from counsel_app.documents.text.paragraph import Paragraph
from tests.bench import paper_peers
from tests.bench.measure import Result, alternate, medians
from tests.bench.paper_text import report_blocks
from tests.documents import samples

GOAL = 2.3
_SECTIONS = 243


def measure() -> Result:
    """Whole reports with headings, tables, German and Arabic; 200 pages and a few."""
    blocks = tuple(report_blocks(_SECTIONS))
    others = paper_peers.peers()
    limit = partial(others.pop("typst", paper_peers.reportlab), blocks)
    against = "typst" if "typst" in paper_peers.peers() else "plain reportlab (typst is missing)"
    mine, theirs = alternate(report, limit, runs=3, warm_up=1)
    beside = {"reportlab": partial(paper_peers.reportlab, blocks)}
    return Result(
        name="report200",
        goal=GOAL,
        ours_s=mine,
        limit_s=theirs,
        against=f"the same {report().pages} pages in {against}",
        beside=medians(beside, runs=1, warm_up=0),
    )


def report() -> Pdf:
    """The report as our papers make it."""
    story: list[Flowable] = [Paragraph("Jahresbericht", TITLE)]
    for block in report_blocks(_SECTIONS):
        if block.kind == "h":
            story.append(Paragraph(block.text, HEADING))
        elif block.kind == "t":
            story.append(table(block.rows[0], block.rows[1:], (26, 110, 24)))
        else:
            rtl = block.kind == "r"
            style = BODY.but(lang="ar", direction=1) if rtl else BODY
            story.append(Paragraph(block.text, style))
    pages = ReportPages(letterhead=samples.LETTERHEAD, reference="Jahresbericht")
    return build(story, pages, title="Jahresbericht", lang="de-DE")
