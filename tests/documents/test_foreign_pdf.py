from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from counsel_app.documents.foreign_pdf import MAX_PAGES, SIGNED, UNREADABLE, cleaned_pdf
from tests import pictures
from tests.pictures import MARK


def everything_in(content: bytes) -> str:
    """All objects of a PDF, written out, streams decoded."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        written = [repr(pdf.trailer)]
        for one in pdf.objects:
            written.append(repr(one))
            if isinstance(one, pikepdf.Stream):
                written.append(one.read_bytes().decode("latin-1"))
    return "\n".join(written)


def picture_of(content: bytes) -> bytes:
    document = pypdfium2.PdfDocument(content)
    try:
        return bytes(document[0].render(scale=1, may_draw_forms=False).to_pil().tobytes())
    finally:
        document.close()


def test_scripts_files_metadata_and_ways_out_are_gone_and_the_page_looks_the_same() -> None:
    content = pictures.pdf()
    for sign in (MARK, "/JavaScript", "/EmbeddedFile", "/URI", "/OpenAction"):
        assert sign in everything_in(content)
    cleaned = cleaned_pdf(content)
    assert cleaned.remark is None
    left = everything_in(cleaned.content)
    for sign in (MARK, "/JavaScript", "/JS", "/EmbeddedFile", "/URI", "/OpenAction", "/Metadata"):
        assert sign not in left
    assert "/GoTo" in left
    assert picture_of(cleaned.content) == picture_of(content)


def test_the_same_pdf_is_kept_the_same_way() -> None:
    # Made once: a PDF of the next second is another one.
    made = pictures.pdf()
    assert cleaned_pdf(made).content == cleaned_pdf(made).content


def test_a_signature_that_can_no_longer_be_checked_is_said() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=pikepdf.Array(), XFA=MARK)
    out = io.BytesIO()
    pdf.save(out)
    cleaned = cleaned_pdf(out.getvalue())
    assert cleaned.remark is SIGNED
    assert MARK not in everything_in(cleaned.content)


def test_a_pdf_that_only_forbids_printing_opens_and_is_cleaned() -> None:
    content = pictures.pdf(encryption=pikepdf.Encryption(owner="x", user="", R=6))
    assert MARK not in everything_in(cleaned_pdf(content).content)


@pytest.mark.parametrize(
    "content",
    [
        pictures.pdf(encryption=pikepdf.Encryption(owner="x", user="geheim", R=6)),
        b"%PDF-1.7\nand then nothing",
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 42>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ],
    ids=["passphrase", "nothing", "no pages"],
)
def test_what_cannot_be_read_is_kept_as_it_is_and_said(content: bytes) -> None:
    cleaned = cleaned_pdf(content)
    assert cleaned.content == content
    assert cleaned.remark is UNREADABLE


def test_a_pdf_of_very_many_pages_is_not_worked_through() -> None:
    pdf = pikepdf.new()
    for _ in range(MAX_PAGES + 1):
        pdf.add_blank_page()
    out = io.BytesIO()
    pdf.save(out)
    assert cleaned_pdf(out.getvalue()).remark is UNREADABLE
