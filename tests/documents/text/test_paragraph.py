"""Text goes in as it was typed and comes out as it was typed."""

from __future__ import annotations

import re

import pytest
from reportlab.platypus import Flowable

from counsel_app.documents.phrases import FORMS, LANGUAGES, phrases
from counsel_app.documents.text.bidi import first_strong
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.shape import shape
from counsel_app.documents.text.spans import Span, Style
from tests.documents.reading import drawn_lines, pdfium_text, raw_lines, seen, text_of, words
from tests.documents.samples import NAMES, page

RTL = ("ar", "prs", "pes", "ps", "ckb")
ALPHABETS = {
    "de": "abcdefghijklmnopqrstuvwxyzäöüß ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ „“‚‘–—…§€@",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ ʼ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "ar": "ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ى ة ء ئ ؤ لا لأ لإ لآ",
    "pes": "ا آ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ۀ",
    "ti": "ሀሁሂሃሄህሆ ለሉሊላሌልሎ ቀቐበቨተቸነኘአኣከኸወዘዠየደጀገጠጨጰጸፀፈፐ ፡ ። ፣ ፤ ፥ ፦",
    "prs": "ا آ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ء ئ ؤ أ",
    "ps": "ا آ ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق "
    "ک ګ ل م ن ڼ و ه ۀ ي ې ی ۍ ئ",
    "ckb": "ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ وو ه ە ی ێ",
    "kmr": "abcçdeêfghiîjklmnopqrsştuûvwxyz ABCÇDEÊFGHIÎJKLMNOPQRSŞTUÛVWXYZ",
    "am": "ሀለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ ቋ ኳ ጓ ሏ ፩ ፪ ፫ ፲ ፡ ። ፣ ፤",
    "so": "b t j x kh d r s sh dh c g f q k l m n w h y a e i o u aa ee ii oo uu ’",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ âîû",
    "fr": "abcdefghijklmnopqrstuvwxyz àâæçéèêëîïôœùûüÿ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ « »",
    "en": "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ “ ” ‘ ’ £",
    "transliteration": "Āā Īī Ūū Ḥḥ Ḫḫ Ḍḍ Ṣṣ Ṭṭ Ẓẓ Ġġ Šš Ṯṯ Ḏḏ ʿ ʾ",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_reads_back_as_stored(name: str) -> None:
    assert text_of(page([name])) == name


def test_names_of_all_scripts_in_one_paragraph_read_back_as_stored() -> None:
    spans: list[Span | str] = ["Namen: "]
    for name in NAMES:
        spans += [Span(name, isolate=True), " und "]
    found = text_of(page([[*spans, "Ende."]], Style(size=8)))
    for name in NAMES:
        assert name in found
    assert found.startswith("Namen:")
    assert found.endswith("Ende.")


@pytest.mark.parametrize("language", ALPHABETS)
def test_an_alphabet_has_no_gap_and_reads_back(language: str) -> None:
    pdf = page([ALPHABETS[language]], Style(size=9, lang=language))
    assert pdf.missing == ()
    # Without the spaces: poppler takes evenly spaced letters for one word.
    assert "".join(text_of(pdf).split()) == "".join(ALPHABETS[language].split())


@pytest.mark.parametrize("language", ALPHABETS)
def test_an_alphabet_reads_back_in_pdfium_too(language: str) -> None:
    pdf = page([ALPHABETS[language]], Style(size=7, lang=language))
    assert "".join(pdfium_text(pdf).split()) == "".join(ALPHABETS[language].split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_reads_back(language: str) -> None:
    said_in = phrases(language)
    look = Style(leading=20, lang=language, direction=int(said_in.is_rtl), hyphenate=False)
    for group, texts in said_in.texts.items():
        # Small where sentences are long: each has to stay one line.
        style = look.but(size=3 if group in FORMS else 9)
        said = [text.replace("{date}", "").replace("{time}", "").strip() for text in texts.values()]
        found = [seen(line, base=int(said_in.is_rtl)) for line in raw_lines(page(said, style))]
        assert found == [seen(text, base=int(said_in.is_rtl)) for text in said]


@pytest.mark.parametrize(
    "text", ["می‌خواهم بروم", "محمّد", "كَتَبَ", "أهلاً وسهلاً", "Samīra", "ثلاثة أسئلة؟ نعم، لا!"]
)
def test_marks_and_joiners_are_not_lost(text: str) -> None:
    (line,) = raw_lines(page([text]))
    base = first_strong(text) or 0
    assert seen(line, base=base) == seen(text, base=base)


def test_decomposed_text_is_stored_composed() -> None:
    assert text_of(page(["Gro\u0308ße"])) == "Größe"


@pytest.mark.parametrize("language", RTL)
@pytest.mark.parametrize(
    "value",
    [
        "01234 567-89",
        "+49 351 1234567",
        "(0351) 488-0",
        "17.03.2026",
        "09:30",
        "2026-03-17",
        "BM-2026-0147",
        "DE12 3456 7890 1234 5678 90",
        "Lindenweg 8, 12345 Musterstadt",
        "beratung@beispiel.example",
        "Jobcenter Musterstadt",
    ],
)
def test_a_value_in_right_to_left_text_stands_in_its_own_order(language: str, value: str) -> None:
    said_in = phrases(language)
    sentence = f"{said_in.say('phone')}: {value} {said_in.say('bring')}."
    lines = drawn_lines(page([sentence], Style(size=9, direction=1, lang=language)))
    # PDFium reports brackets in right-to-left lines mirrored, however they stand.
    wanted = re.sub(r"[\s()]", "", value)
    assert any(wanted in re.sub(r"[()]", "", line) for line in lines), lines


def test_two_dates_in_arabic_stay_two_dates() -> None:
    line = drawn_lines(page(["من 01.02.2026، حتى 03.04.2026"], Style(direction=1)))[0]
    # Read from the right: the first date is the right one.
    assert line.index("03.04.2026") < line.index("01.02.2026")


def test_brackets_are_mirrored_in_right_to_left_text() -> None:
    run = shape("(قوس)", False, True, "ar")
    glyphs = [glyph for part in run.runs for glyph in part.glyphs]
    font = run.runs[0].face.font
    # The leftmost glyph closes the bracket and looks like an opening one.
    assert glyphs[0].text == ")"
    assert glyphs[0].gid == font.get_nominal_glyph(ord("("))
    assert text_of(page(["نص (قوس)"])) == "نص (قوس)"


def lines_of(paragraph: Paragraph, width: float) -> int:
    height = paragraph.wrap(width, 1000)[1]
    return round(height / paragraph.style.leading)


def test_german_words_are_hyphenated_only_where_a_line_would_be_ragged() -> None:
    text = "Die Donaudampfschifffahrtsgesellschaft"
    narrow = Style(size=10, leading=12)
    assert lines_of(Paragraph(text, narrow), 100) <= 3
    found = text_of(page([text] * 1, Style(size=34, leading=40)))
    assert "".join(found.split()) == "".join(text.split())


def test_a_paragraph_splits_without_widows_and_orphans() -> None:
    paragraph = Paragraph("Zeile\n" * 5 + "Ende", Style(leading=10))
    assert paragraph.wrap(300, 1000) == (300, 60)
    head, tail = paragraph.split(300, 55)
    assert (head.wrap(300, 99)[1], tail.wrap(300, 99)[1]) == (40, 20)
    assert paragraph.split(300, 19) == []
    assert paragraph.split(300, 100) == [paragraph]


def test_alignment_follows_the_direction() -> None:
    def left(text: str, **look: object) -> float:
        return words(page([text], Style(**look)))[0].left  # type: ignore[arg-type]

    assert left("Hallo") == pytest.approx(25, abs=0.5)
    assert left("سلام") > 150
    assert left("Hallo", direction=1) > 150
    assert left("Hallo", align="end") > 150
    assert 80 < left("Hallo", align="center") < 120
    assert left("Hallo", indent=28.35) == pytest.approx(35, abs=0.5)


def test_a_paragraph_is_an_ordinary_flowable() -> None:
    paragraph = Paragraph("x", Style(space_before=3, space_after=4, keep_with_next=True))
    assert isinstance(paragraph, Flowable)
    assert (paragraph.getSpaceBefore(), paragraph.getSpaceAfter()) == (3, 4)
    assert paragraph.keepWithNext
