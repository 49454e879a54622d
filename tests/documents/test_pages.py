"""DIN 5008 by other people's ruler."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from counsel_app.documents.pages import FORM_A, FORM_B, DinForm, Letterhead, letterhead_of
from counsel_app.documents.text.fonts import face
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Organisation
from tests.documents import samples
from tests.documents.reading import Box, baselines, text_of, words

FORMS = pytest.mark.parametrize("form", [FORM_A, FORM_B], ids=lambda form: form.name)
MM = 72 / 25.4


def first(found: list[Box], text: str) -> Box:
    return next(box for box in found if box.text == text)


@FORMS
def test_address_subject_and_information_stand_where_din_5008_wants_them(form: DinForm) -> None:
    table = {
        "A": {"field": 27, "address": 44.7, "info": 32, "subject": 80.46},
        "B": {"field": 45, "address": 62.7, "info": 50, "subject": 98.46},
    }[form.name]
    found = words(samples.letter(form=form))
    address = first(found, "Zentrum")
    assert address.left == pytest.approx(25, abs=0.5)
    assert address.top == pytest.approx(table["address"], abs=0.5)
    street = first(found, "Ahornallee")
    assert street.top - address.top == pytest.approx(2 * 4.23, abs=0.1)
    info = first(found, "Ihr")
    assert info.left == pytest.approx(125, abs=0.5)
    assert info.top == pytest.approx(table["info"], abs=0.5)
    subject = first(found, "Vermittlung:")
    assert subject.left == pytest.approx(25, abs=0.5)
    assert subject.top == pytest.approx(table["subject"], abs=0.5)
    returned = next(box for box in found if box.text == "Lindenweg")
    assert table["field"] <= returned.top <= table["field"] + 5


@FORMS
def test_nothing_stands_in_the_margins(form: DinForm) -> None:
    for box in words(samples.letter(form=form)):
        assert box.left >= 24.5
        assert box.right <= 190.5


@FORMS
def test_fold_and_punch_marks_are_at_their_heights(form: DinForm) -> None:
    with pikepdf.open(io.BytesIO(samples.letter(form=form))) as pdf:
        points = [
            [float(value) for value in instruction.operands]
            for instruction in pikepdf.parse_content_stream(pdf.pages[0])
            if str(instruction.operator) in {"m", "l"}
        ]
    heights = [round(297 - y / MM, 1) for x, y in points if 3.5 * MM < x < 10.5 * MM]
    assert sorted(set(heights)) == sorted({form.folds[0], form.punch, form.folds[1]})


@pytest.mark.parametrize("length", [1, 60, 200, 400])
def test_an_address_of_any_length_stays_in_its_zone(length: int) -> None:
    name = ("Gesellschaft für alles Mögliche " * 20)[:length].strip() + "§"
    long = replace(samples.INSTITUTION, name=name, street="Weg " * 10)
    found = words(samples.letter(institution=long))
    town = next(box for box in found if box.text == "Beispielstadt" and box.top > 60)
    assert town.top <= 62.7 + 27.3
    assert town.right <= 105.5


ADDRESSES = [
    ("", "", "", ""),
    ("Amt", "", "", "Ort"),
    ("Jobcenter Musterstadt", "", "Lange Straße 1", "Musterstadt"),
    ("Volkshochschule", "Frau Dr. Petra Beispiel", "Ahornallee 12", "Beispielstadt"),
    ("Zentrum\nHaus B", "Herr Muster", "Weg 3", "Ort"),
    ("Gesellschaft für alles " * 2, "Frau Beispiel", "Straße des Ersten Mai 100", "Ort"),
    ("Gesellschaft für alles " * 6, "Frau Beispiel", "Straße 1", "Ort"),
    ("Donaudampfschifffahrtsgesellschaftskapitänswitwe" * 2, "", "Weg 1", "Ort"),
    ("Zentrum\nAbteilung 5\nHaus B", "Frau Dr. Petra Beispiel", "Weg 3", "Ort"),
    ("مركز الاستشارة", "", "Weg 1", "Ort"),
    ("ቤት ጽሕፈት ምኽሪ", "Selam Abnet", "Weg 1", "Ort"),
    ("Agentur für Arbeit Dresden", "Team 4", "Budapester Straße 30", "Dresden"),
    ("Центр консультування", "пані Приклад", "Weg 1", "Ort"),
    ("مُؤَسَّسَةُ الأَمَلِ لِلاِسْتِشَارَة", "السيدة سميرة المثال", "شارع الزهور 7", "دريسدن"),
    ("مرکز مشاوره پناهندگان و مهاجران " * 3, "آقای فرهاد نمونه", "Weg 1", "Ort"),
    ("Sozialamt", "Frau Ångström-Þórsdóttir", "Ærøstraße 9", "Ørestad"),
    ("Zentrum\n\n\nHaus B", "", "Weg 3", "Ort"),
    ("  Jobcenter  ", "  Frau Muster ", " Weg 3 ", " Ort "),
    ("Rechtsanwältin & Kollegen <GbR>", 'Frau "Muster"', "Weg 3/4 b", "Ort"),
    ("IHK", "Frau Beispiel\nWillkommenslotsin", "Langer Weg 4\nHinterhaus", "Ort"),
    ("A" * 90, "B" * 90, "C" * 90, "D" * 40),
]
"""Name, person, street, town: twenty-one addresses, each in both forms."""


def addressed(number: int) -> Institution:
    name, person, street, town = ADDRESSES[number]
    return replace(
        samples.INSTITUTION,
        name=name,
        contact_person=person,
        street=street,
        town=town,
        postcode="12347",
    )


@FORMS
@pytest.mark.parametrize("number", range(len(ADDRESSES)))
def test_the_geometry_does_not_depend_on_the_address(form: DinForm, number: int) -> None:
    found = words(samples.letter(institution=addressed(number), form=form))
    page = [box for box in found if box.page == 1]
    subject = first(page, "Vermittlung:")
    assert subject.top == pytest.approx(form.subject, abs=0.5)
    assert subject.left == pytest.approx(25, abs=0.5)
    info = first(page, "Ihr")
    assert (info.left, info.top) == pytest.approx((125, form.info_top), abs=0.5)
    zone = [
        box
        for box in page
        if form.address_top - 1.7 <= box.top < form.subject - 2 and box.left < 110
    ]
    assert min(box.left for box in zone) == pytest.approx(25, abs=0.5)
    assert max(box.top for box in zone) < form.field_top + 45
    assert max(box.right for box in zone) <= 105.5


@FORMS
@pytest.mark.parametrize("number", range(len(ADDRESSES)))
def test_every_line_of_an_address_stands_on_the_forms_line(form: DinForm, number: int) -> None:
    found = baselines(samples.letter(institution=addressed(number), form=form))
    zone = [
        char
        for char in found
        if form.address_top < char.y < form.field_top + 45 and char.x < 105 and char.size > 3.9
    ]
    (size,) = {char.size for char in zone}
    pitch = 4.233 * size / 10
    # A capital stands in the middle of its line: 3.4 mm below its top in type of 10 points.
    first = form.address_top + 0.338 * size
    rows: dict[int, list[float]] = {}
    for char in zone:
        row = round((char.y - first) / pitch)
        assert char.y == pytest.approx(first + row * pitch, abs=0.05), char
        rows.setdefault(row, []).append(char.x)
    assert sorted(rows) == list(range(len(rows)))
    for left in rows.values():
        assert min(left) == pytest.approx(25, abs=0.5)


def test_the_second_page_begins_where_it_should_and_keeps_the_margins() -> None:
    long = replace(samples.REFERRAL, request="Wir bitten um einen Termin. " * 200)
    found = words(samples.letter(referral=long))
    second = [box for box in found if box.page == 2]
    text = [box for box in second if 20 < box.top < 255]
    assert min(box.top for box in text) == pytest.approx(27, abs=0.8)
    for page in range(1, max(box.page for box in found) + 1):
        numbers = [box for box in found if box.page == page and box.text == "Seite"]
        assert numbers[0].top == pytest.approx(262.5, abs=1)
        assert max(box.right for box in found if box.page == page) <= 190.5


def test_later_pages_carry_the_reference_instead_of_the_letterhead() -> None:
    found = words(samples.letter())
    second = [box for box in found if box.page == 2]
    assert min(second, key=lambda box: box.top).top == pytest.approx(15, abs=1)
    assert any(box.text == "DD-7KQ2M-B2C4" for box in second)


def test_an_empty_letterhead_prints() -> None:
    pdf = samples.letter(
        letterhead=Letterhead(organisation=""), institution=Institution(id="i"), release=None
    )
    assert "Sehr geehrte Damen und Herren," in text_of(pdf)


def test_a_letterhead_follows_from_the_organisation() -> None:
    bare = letterhead_of(Organisation(id="o", name="Träger"))
    assert bare.return_line == "Träger"
    assert bare.contact_lines == ()
    assert bare.footer_columns == (("Träger",),)


def test_all_fonts_share_the_height_that_the_boxes_are_measured_with() -> None:
    assert face("NotoSans-Regular").ascent == face("NotoSans-Bold").ascent
