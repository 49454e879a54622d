"""The list of headings that readers show beside a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from counsel_app.documents.pdf_file import PdfFile, text_string
from counsel_app.documents.sheet import Heading

_FEWEST: Final = 2
"""Headings that make an outline worth its room."""


@dataclass(slots=True)
class _Entry:
    heading: Heading
    number: int
    kids: list[_Entry] = field(default_factory=list)


def write_outline(file: PdfFile, headings: Sequence[Heading], pages: Sequence[int]) -> int:
    """The outline's number; 0 where there are too few headings for one."""
    if len(headings) < _FEWEST:
        return 0
    root = file.reserve()
    tops: list[_Entry] = []
    above: list[_Entry] = []
    for heading in headings:
        entry = _Entry(heading, file.reserve())
        while above and above[-1].heading.level >= heading.level:
            above.pop()
        (above[-1].kids if above else tops).append(entry)
        above.append(entry)
    _write(file, tops, root, pages)
    file.put(
        f"<</Type/Outlines/First {tops[0].number} 0 R/Last {tops[-1].number} 0 R"
        f"/Count {_shown(tops)}>>",
        number=root,
    )
    return root


def _shown(entries: Sequence[_Entry]) -> int:
    return sum(1 + _shown(entry.kids) for entry in entries)


def _write(file: PdfFile, entries: Sequence[_Entry], parent: int, pages: Sequence[int]) -> None:
    for place, entry in enumerate(entries):
        heading = entry.heading
        parts = [
            f"<</Title{text_string(heading.text)}/Parent {parent} 0 R",
            f"/Dest[{pages[heading.page]} 0 R/XYZ null {heading.y:.2f} null]",
        ]
        if place:
            parts.append(f"/Prev {entries[place - 1].number} 0 R")
        if place + 1 < len(entries):
            parts.append(f"/Next {entries[place + 1].number} 0 R")
        if entry.kids:
            first, last = entry.kids[0].number, entry.kids[-1].number
            parts.append(f"/First {first} 0 R/Last {last} 0 R/Count {_shown(entry.kids)}")
            _write(file, entry.kids, entry.number, pages)
        file.put("".join(parts) + ">>", number=entry.number)
