from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.media import (
    LONGEST_TITLE,
    MAX_BYTES,
    FileEmpty,
    FileTooLarge,
    HeicNotRead,
    KindNotKept,
    Media,
    file_name_of,
    media_of,
    text_of,
    title_of,
)
from tests import pictures


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (pictures.jpeg(), Media.JPEG),
        (pictures.png(), Media.PNG),
        (pictures.webp(), Media.WEBP),
        (pictures.tiff(), Media.TIFF),
        (pictures.pdf(), Media.PDF),
        (b"\r\n" + pictures.pdf(), Media.PDF),
        (pictures.odt(), Media.ODT),
        (pictures.ooxml("word/document.xml"), Media.DOCX),
        (pictures.ooxml("xl/workbook.xml"), Media.XLSX),
        ("Grüße aus Dresden".encode(), Media.TEXT),
        ("Grüße aus Dresden\r\n".encode("cp1252"), Media.TEXT),
    ],
)
def test_a_file_is_what_its_content_says(content: bytes, media: Media) -> None:
    assert media_of(content) is media


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00" + bytes(60),
        b"\x7fELF" + bytes(60),
        b"PK\x03\x04" + bytes(60),
        pictures.ooxml("word/document.xml", "word/vbaProject.bin"),
        pictures.ooxml("ppt/presentation.xml"),
        b"GIF89a\x01\xff",
        b"\xff\xfe\x01",
        b"a" * 2_000_000,
    ],
)
def test_other_kinds_are_refused_with_what_is_possible(content: bytes) -> None:
    with pytest.raises(KindNotKept) as refused:
        media_of(content)
    assert "PDF" in refused.value.sentence("de")


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_a_telephones_own_format_gets_a_sentence_of_its_own(brand: bytes) -> None:
    with pytest.raises(HeicNotRead) as refused:
        media_of(b"\0\0\0\x18ftyp" + brand + bytes(20))
    assert "JPEG" in refused.value.sentence("en")


def test_an_empty_and_an_endless_file_are_refused() -> None:
    with pytest.raises(FileEmpty):
        media_of(b"")
    with pytest.raises(FileTooLarge) as refused:
        media_of(bytes(MAX_BYTES + 1))
    assert "50 MB" in refused.value.sentence("en")


def test_every_kind_has_an_ending_and_pictures_are_pictures() -> None:
    assert len({media.ending for media in Media}) == len(Media)
    assert {media for media in Media if media.is_picture} == {
        Media.JPEG,
        Media.PNG,
        Media.WEBP,
        Media.TIFF,
    }


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Bescheid_BAMF.pdf", "Bescheid BAMF"),
        ("Bescheid", "Bescheid"),
        (".pdf", ".pdf"),
        ("Ausla\u0308nder.pdf", "Ausländer"),
        ("exe\u202efdp.pdf", "exe fdp"),
        ("a\nb\t.txt", "a b"),
        ("\u200b.jpg", "–"),
        ("ከፍያ.jpg", "ከፍያ"),
        ("half\udc80.pdf", "half\ufffd"),
    ],
)
def test_the_title_is_the_name_without_ending_and_tricks(name: str, title: str) -> None:
    assert title_of(name) == title


@given(st.text(max_size=300))
def test_any_name_gives_a_title_and_any_title_a_name_that_can_be_saved(name: str) -> None:
    title = title_of(name)
    assert 0 < len(title) <= LONGEST_TITLE
    saved = file_name_of(title, Media.PDF)
    assert saved.endswith(".pdf")
    assert not set(saved) & set('\\/:*?"<>|\n\r\0')
    assert not saved.startswith(".")


def test_a_kind_of_a_newer_program_has_a_name_too() -> None:
    assert file_name_of("Brief", "video/mp4") == "Brief.bin"
    assert file_name_of("..", Media.TEXT) == "Counsel.txt"


def test_words_are_read_in_both_encodings() -> None:
    assert text_of("\ufeffGrüße".encode()) == "Grüße"
    assert text_of("Grüße".encode("cp1252")) == "Grüße"
