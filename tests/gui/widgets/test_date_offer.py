from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.gui.widgets.date_field import DateField, other_calendar
from tests.gui.hands import click, write
from tests.gui.screens import grab


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField("Date of birth")
    qtbot.addWidget(made)
    made.resize(320, 80)
    made.show()
    return made


@pytest.mark.parametrize("typed", ["01.06.1375", "1375-06-01"])
def test_a_persian_date_is_no_date_of_ours_and_its_day_is_offered(
    field: DateField, typed: str
) -> None:
    write(field.line, typed)
    assert not field.is_readable()
    assert field.offer.isVisible()
    grab(field, "date-offer")
    click(field.offer)
    assert field.value() == date(1996, 8, 22)
    assert not field.offer.isVisible()


def test_the_thirteenth_month_is_offered_as_ethiopic() -> None:
    assert other_calendar("05.13.2015") == date(2023, 9, 10)


@pytest.mark.parametrize("typed", ["31.12.1985", "31.02.1985", "1375", "soon", ""])
def test_other_texts_are_offered_nothing(field: DateField, typed: str) -> None:
    write(field.line, typed)
    assert not field.offer.isVisible()
