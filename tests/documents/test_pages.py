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
from tests.documents.reading import Box, text_of, words

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
