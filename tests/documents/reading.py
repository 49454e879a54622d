"""Read a PDF back with other people's programs (poppler, qpdf, PDFium)."""

from __future__ import annotations

import ctypes
import re
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from pypdfium2 import raw as pdfium

from counsel_app.documents.text import bidi

_MARKERS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MM = 25.4 / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A word and its box in millimetres from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    page: int


def normal(text: str) -> str:
    """Text without direction markers, composed, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", _MARKERS.sub("", text)).split())


def text_of(pdf: bytes, *options: str) -> str:
    """What ``pdftotext`` copies out, normalised line by line."""
    raw = run(["pdftotext", *options, "-", "-"], pdf).decode()
    # A soft hyphen at a line's end is the typesetter's, not the writer's.
    raw = raw.replace("\u00ad\n", "")
    return "\n".join(line for line in map(normal, raw.splitlines()) if line)


def raw_lines(pdf: bytes) -> list[str]:
    """The lines that ``pdftotext`` copies out, direction markers kept."""
    lines = run(["pdftotext", "-", "-"], pdf).decode().replace("\f", "\n").split("\n")
    return [line for line in lines if normal(line)]


def seen(text: str, *, base: int) -> str:
    """How a reader that follows UAX #9 shows ``text``, from left to right.

    poppler hands right-to-left lines out in embeddings, so two texts are the
    same when they look the same.
    """
    found = bidi.resolve(text, base=base)
    drawn = [
        bidi.MIRROR.get(text[index], text[index]) if found.levels[index] % 2 else text[index]
        for index in bidi.visual_order(found.levels)
    ]
    return normal("".join(drawn))


def run(command: list[str], pdf: bytes) -> bytes:
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout


def words(pdf: bytes) -> list[Box]:
    """Every word with its place (``pdftotext -bbox``)."""
    page = 0
    found = []
    for line in run(["pdftotext", "-bbox", "-", "-"], pdf).decode().splitlines():
        page += "<page " in line
        match = re.search(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax=".*?">(.*)</word>', line)
        if match:
            left, top, right = (float(match[number]) * _MM for number in (1, 2, 3))
            found.append(Box(text=match[4], left=left, top=top, right=right, page=page))
    return found


def pdfium_text(pdf: bytes) -> str:
    """What PDFium copies out of all pages, composed."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    # A soft hyphen at a line's end comes out as a mark of PDFium's own.
    return unicodedata.normalize("NFC", _MARKERS.sub("", "".join(pages)).replace("\ufffe", ""))


_SIDELESS = str.maketrans(")]}»›>", "([{«‹<")


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """A character of the first page and the line it stands on, in mm from the top left."""

    char: str
    x: float
    y: float
    size: float


def baselines(pdf: bytes) -> list[Baseline]:
    """Where PDFium sees each drawn character of the first page stand."""
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    high = page.get_height()
    found = []
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        char = text.get_text_range(index, 1)
        if not char.strip():
            continue
        assert pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        size = pdfium.FPDFText_GetFontSize(text, index)
        found.append(Baseline(char=char, x=x.value * _MM, y=(high - y.value) * _MM, size=size))
    return found


def without_sides(text: str) -> str:
    """``text`` with every closing bracket opened.

    PDFium mirrors the brackets of right-to-left text, poppler does not, so that none
    can be right in both (``test_no_bracket_in_right_to_left_text_suits_both_programs``).
    """
    return text.translate(_SIDELESS)


def drawn_lines(pdf: bytes) -> list[str]:
    """Each line's characters from left to right, by where the glyphs stand."""
    lines: dict[int, list[tuple[float, str]]] = {}
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            left, bottom, _, _ = text.get_charbox(index, loose=True)
            if char.strip():
                lines.setdefault(round(bottom / 12), []).append((left, char))
    return ["".join(char for _, char in sorted(line)) for line in lines.values()]


def check(pdf: bytes, tmp_path: Path) -> None:
    """Fail unless qpdf finds the file sound and every font is embedded."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    fonts = run(["pdffonts", str(path)], b"").decode().splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, subset, unicode = font.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), font
