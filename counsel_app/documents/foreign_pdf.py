"""A PDF from outside as it is kept: its pages, and nothing that acts, hides or tells.

Scripts, actions that open or send something, embedded files, multimedia and
metadata go; text, pictures and links inside the document stay.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, Final

import pikepdf
from pikepdf import Name, Pdf

from counsel_app.domain.labels import Label

MAX_PAGES: Final = 2_000
_HARMLESS_ACTIONS: Final = ("/GoTo", "/Named")
_ACTIVE_ANNOTATIONS: Final = ("/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D")
_OF_THE_WHOLE: Final = (
    "/OpenAction", "/AA", "/AF", "/Metadata", "/PieceInfo", "/Collection", "/URI", "/Legal",
    "/SpiderInfo",
)  # fmt: skip
_OF_NAMES: Final = ("/JavaScript", "/EmbeddedFiles", "/URLS", "/Renditions")
_OF_A_PART: Final = ("/AA", "/AF", "/Metadata", "/PieceInfo", "/LastModified")

UNREADABLE: Final = Label(
    de="Das PDF ließ sich nicht prüfen (beschädigt oder mit Passwort). Es wird so aufbewahrt, "
    "wie es ist, mit allem, was darin steckt.",
    en="The PDF could not be checked (damaged or with a passphrase). It is kept as it is, with "
    "everything inside it.",
)
SIGNED: Final = Label(
    de="Das PDF trägt eine elektronische Unterschrift. Sie ist in dieser Kopie nicht mehr "
    "prüfbar: Bitte das Original behalten, wenn es darauf ankommt.",
    en="The PDF carries an electronic signature. It cannot be verified in this copy any more: "
    "please keep the original if that matters.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignPdf:
    """A PDF as it is kept, with what the person should know about it."""

    content: bytes
    remark: Label | None


def cleaned_pdf(content: bytes) -> ForeignPdf:
    """The PDF without what acts, hides or tells; as it is where it cannot be read."""
    try:
        with Pdf.open(io.BytesIO(content)) as pdf:
            if len(pdf.pages) > MAX_PAGES:
                return ForeignPdf(content=content, remark=UNREADABLE)
            is_signed = _is_signed(pdf)
            _clean(pdf)
            out = io.BytesIO()
            pdf.save(out, encryption=False, deterministic_id=True)
    except (
        pikepdf.PdfError,
        pikepdf.PasswordError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        RuntimeError,
    ):
        # The library's own error, or an object of another kind than it must be.
        return ForeignPdf(content=content, remark=UNREADABLE)
    return ForeignPdf(content=out.getvalue(), remark=SIGNED if is_signed else None)


def _is_signed(pdf: Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return isinstance(form, pikepdf.Dictionary) and int(form.get("/SigFlags", 0)) > 0


def _clean(pdf: Pdf) -> None:
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    _drop(pdf.Root, _OF_THE_WHOLE)
    _drop(pdf.Root.get("/Names"), _OF_NAMES)
    _drop(pdf.Root.get("/AcroForm"), ("/XFA",))
    # Fields, outlines, pictures and fonts are objects of their own.
    for part in pdf.objects:
        if isinstance(part, (pikepdf.Dictionary, pikepdf.Stream)):
            _clean_part(part)
    for page in pdf.pages:
        annotations = page.obj.get("/Annots")
        if isinstance(annotations, pikepdf.Array):
            known = [one for one in annotations if isinstance(one, pikepdf.Dictionary)]
            # They may also stand directly in their page.
            for one in known:
                _clean_part(one)
            page.obj["/Annots"] = pikepdf.Array([one for one in known if _is_kept(one)])


def _is_kept(annotation: Any) -> bool:
    kind = str(annotation.get("/Subtype", ""))
    leads_nowhere = kind == "/Link" and "/A" not in annotation and "/Dest" not in annotation
    return kind not in _ACTIVE_ANNOTATIONS and not leads_nowhere


def _clean_part(part: Any) -> None:
    _drop(part, _OF_A_PART)
    action = part.get("/A")
    if isinstance(action, pikepdf.Dictionary):
        if str(action.get("/S", "")) not in _HARMLESS_ACTIONS:
            del part["/A"]
        elif "/Next" in action:
            del action["/Next"]
    if part.get("/S") == Name.JavaScript:
        _drop(part, ("/JS", "/Next"))


def _drop(found: Any, names: tuple[str, ...]) -> None:
    if isinstance(found, (pikepdf.Dictionary, pikepdf.Stream)):
        for name in names:
            if name in found:
                del found[name]
