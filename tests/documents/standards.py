"""Our own reading of PDF/A-3b (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

It looks at the file alone, through pikepdf and fontTools, and gives sentences
about what is wrong. Text, tables and tags are in ``structure.py``.
"""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from tests.documents import structure

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NAMES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_FORBIDDEN = ("/AA", "/OpenAction", "/JavaScript", "/AcroForm", "/Perms", "/OCProperties")


def problems(data: bytes) -> list[str]:
    """What keeps a file from being PDF/A-3b and PDF/UA-1; empty where nothing does."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            *_file(data, pdf),
            *_metadata(pdf),
            *_colour(pdf),
            *_objects(pdf),
            *_attachments(pdf),
            *fonts(pdf),
            *structure.problems(pdf),
        ]


def _file(data: bytes, pdf: Pdf) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}", data):
        yield "the header is not that of a binary PDF"
    if "/ID" not in pdf.trailer:
        yield "the trailer has no ID"
    if pdf.is_encrypted:
        yield "the file is encrypted"
    for entry in _FORBIDDEN:
        if entry in pdf.Root:
            yield f"the catalog has {entry}"
    if not str(pdf.Root.get("/Lang", "")):
        yield "the document has no language"
    if not pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        yield "the title is not shown"


def _metadata(pdf: Pdf) -> Iterator[str]:
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        yield "there is no XMP"
        return
    if "/Filter" in stream:
        yield "the XMP is compressed"
    found = _properties(stream.read_bytes())
    wanted = {"pdfaid:part": "3", "pdfaid:conformance": "B", "pdfuaid:part": "1"}
    yield from (
        f"XMP says {found.get(key)!r} for {key}"
        for key, value in wanted.items()
        if found.get(key) != value
    )
    if not found.get("dc:title"):
        yield "the XMP has no title"
    for entry, key in (
        ("/Title", "dc:title"),
        ("/Producer", "pdf:Producer"),
        ("/Creator", "xmp:CreatorTool"),
    ):
        if str(pdf.docinfo.get(entry, "")) != found.get(key, ""):
            yield f"{entry} and {key} differ"
    for entry, key in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        digits = re.sub(r"\D", "", str(pdf.docinfo.get(entry, "")))
        if digits != re.sub(r"\D", "", found.get(key, "")):
            yield f"{entry} and {key} differ"
    if "/Author" in pdf.docinfo:
        yield "the file names its author"


def _properties(packet: bytes) -> dict[str, str]:
    """The simple properties of an XMP packet by prefix and name."""
    prefixes = {uri: prefix for prefix, uri in _NAMES.items()}
    found: dict[str, str] = {}
    for description in ET.fromstring(packet).iter(f"{_RDF}Description"):  # noqa: S314  our own
        for element in description:
            uri, _, name = element.tag[1:].partition("}")
            if uri in prefixes:
                found[f"{prefixes[uri]}:{name}"] = "".join(element.itertext()).strip()
    return found


def _colour(pdf: Pdf) -> Iterator[str]:
    intents = pdf.Root.get("/OutputIntents", Array())
    if len(intents) != 1 or intents[0].get("/S") != Name.GTS_PDFA1:
        yield "there is not one output intent for PDF/A"
        return
    profile = intents[0].DestOutputProfile
    data = profile.read_bytes()
    if data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") != len(data):
        yield "the colour profile is damaged"
    if data[16:20] != b"RGB " or int(profile.N) != 3:
        yield "the colour profile is not one for RGB"


def _objects(pdf: Pdf) -> Iterator[str]:
    for each in pdf.objects:
        if not isinstance(each, (Dictionary, Stream)):
            continue
        if any(key in each for key in ("/F", "/FFilter")) and isinstance(each, Stream):
            yield "a stream lies outside the file"
        if "/LZWDecode" in str(each.get("/Filter", "")):
            yield "a stream is compressed with LZW"
        if "/SMask" in each and each.SMask != Name("/None"):
            yield "something is transparent"
        if any(float(each.get(key, 1)) != 1 for key in ("/ca", "/CA")):
            yield "something is translucent"
        if each.get("/Type") == Name.Page and "/Group" in each:
            yield "a page has a transparency group"
        if each.get("/Type") == Name.Annot:
            yield "there is an annotation"


def _attachments(pdf: Pdf) -> Iterator[str]:
    listed = [str(key) for key in pdf.attachments]
    specs = {str(spec.get("/UF", "")): spec for spec in pdf.Root.get("/AF", Array())}
    if sorted(listed) != sorted(specs):
        yield "attached files and /AF differ"
    for name, spec in specs.items():
        if "/AFRelationship" not in spec or "/Desc" not in spec:
            yield f"{name} has no relationship or description"
        stream = spec.EF.F
        if "/Subtype" not in stream or "/ModDate" not in stream.get("/Params", Dictionary()):
            yield f"{name} has no type or date"


def fonts(pdf: Pdf) -> Iterator[str]:
    """What is wrong with the fonts and the text that they carry."""
    for font in _fonts(pdf):
        name = str(font.BaseFont)
        if not re.match(r"/[A-Z]{6}\+", name):
            yield f"{name} is not a subset"
        if "/ToUnicode" not in font:
            yield f"{name} has no text behind its glyphs"
            continue
        inner = font.DescendantFonts[0]
        if "/FontFile2" not in inner.FontDescriptor:
            yield f"{name} is not embedded"
            continue
        texts = structure.to_unicode(font)
        if any(set(text) & set("\0\ufeff\ufffe") for text in texts.values()):
            yield f"{name} has glyphs that stand for nothing"
        program = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
        mapping = inner.CIDToGIDMap.read_bytes()
        glyphs = [int.from_bytes(mapping[at : at + 2], "big") for at in range(0, len(mapping), 2)]
        order = program.getGlyphOrder()
        for cid, width in enumerate(inner.W[1]):
            advance = program["hmtx"][order[glyphs[cid]]][0]
            if abs(advance - float(width)) > 1:
                yield f"{name}: the width of code {cid} is not the font's"
        used = structure.codes(pdf, font)
        if 0 in {glyphs[code] for code in used}:
            yield f"{name} draws .notdef as text"
        if used - texts.keys():
            yield f"{name} draws codes without text"


def _fonts(pdf: Pdf) -> Iterator[Object]:
    seen = set()
    for page in pdf.pages:
        for font in page.Resources.get("/Font", Dictionary()).values():
            if font.objgen not in seen:
                seen.add(font.objgen)
                yield font
