"""What makes a file an archive copy: PDF/A-3b and PDF/UA-1 (ISO 19005-3, 14289-1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final
from xml.sax.saxutils import escape

from counsel_app.documents.icc import srgb_profile
from counsel_app.documents.pdf_file import PdfFile, name, text_string

_XMP: Final = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{producer}</xmp:CreatorTool>{dates}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_XMP_DATES: Final = """
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>"""
_UNDATED: Final = date(2000, 1, 1)
"""The attachment's date where a paper has none: PDF/A-3 wants one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file inside the PDF: the same as is printed, for the next program."""

    file_name: str
    data: bytes
    description: str
    mime: str = "application/json"


def write_metadata(file: PdfFile, *, title: str, producer: str, made_on: date | None) -> int:
    """The XMP packet; its number."""
    dates = _XMP_DATES.format(day=made_on.isoformat()) if made_on else ""
    packet = _XMP.format(title=escape(title), producer=escape(producer), dates=dates)
    return file.stream(packet.encode(), "/Type/Metadata/Subtype/XML", is_plain=True)


def write_info(file: PdfFile, *, title: str, producer: str, made_on: date | None) -> int:
    """The document information, which says what the XMP says; its number."""
    day = f"(D:{made_on:%Y%m%d}000000Z)" if made_on else ""
    dates = f"/CreationDate{day}/ModDate{day}" if day else ""
    maker = text_string(producer)
    return file.put(f"<</Title{text_string(title)}/Creator{maker}/Producer{maker}{dates}>>")


def write_output_intent(file: PdfFile) -> int:
    """What the colours mean: sRGB; its number."""
    profile = file.stream(srgb_profile(), "/N 3")
    label = text_string("sRGB IEC61966-2.1")
    return file.put(
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{label}/Info{label}"
        f"/RegistryName(http://www.color.org)/DestOutputProfile {profile} 0 R>>"
    )


def write_attachment(file: PdfFile, attachment: Attachment, *, made_on: date | None) -> int:
    """The attached file and its specification; the latter's number."""
    day = made_on or _UNDATED
    check = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()
    stream = file.stream(
        attachment.data,
        f"/Type/EmbeddedFile/Subtype{name(attachment.mime)}"
        f"/Params<</Size {len(attachment.data)}/ModDate(D:{day:%Y%m%d}000000Z)/CheckSum<{check}>>>",
    )
    label = text_string(attachment.file_name)
    return file.put(
        f"<</Type/Filespec/F{label}/UF{label}/AFRelationship/Data"
        f"/Desc{text_string(attachment.description)}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )
