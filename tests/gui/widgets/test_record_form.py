from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client, PersonName, ResidencePeriod
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.records import Record, attributes, from_wire, to_wire
from counsel_app.gui import i18n
from counsel_app.gui.widgets.inputs import PAUSE_MS, Choice
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Line, Problem
from tests.gui.hands import press, write

FIELDS = ("held_on", "minutes", "place", "language", "topics", "content", "agreements")
CONSULTATION = Consultation(
    id="x",
    case_id="c",
    held_on=date(2026, 11, 16),
    minutes=45,
    language="apc",
    interpreter="GDD",
    topics=("ASYL_HEARING", "HEALTH_ACCESS"),
    content="Anhörung vorbereitet.\nتم شرح الحقوق.",
)


def _form(
    qtbot: QtBot, record_type: type = Consultation, names: tuple[str, ...] = FIELDS
) -> RecordForm:
    form = RecordForm(record_type, names)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    return form


def _problems(form: RecordForm) -> list[str]:
    return [p.text() for p in form.findChildren(Problem) if not p.isHidden()]


@pytest.mark.parametrize("record_type", RECORD_TYPES.values(), ids=RECORD_TYPES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_record_has_a_form_that_gives_blank_values_back(
    qtbot: QtBot, look: QApplication, record_type: type[Record], language: str
) -> None:
    i18n.set_language(look, language)
    names = tuple(a.name for a in attributes(record_type))
    form = RecordForm(record_type, names)
    qtbot.addWidget(form)
    form.set_values({})
    blank = to_wire(from_wire(record_type, "x", form.values()))
    assert form.values() == blank
    labels = {label.text().removesuffix(" *") for label in form.findChildren(Line)}
    missing = [
        a.attr.label.text(language)
        for a in attributes(record_type)
        if a.kind is not bool and a.attr.label.text(language) not in labels
    ]
    assert missing == []


def test_what_goes_in_comes_out(qtbot: QtBot) -> None:
    names = tuple(a.name for a in attributes(Consultation))
    form = _form(qtbot, Consultation, names)
    form.set_values(to_wire(CONSULTATION))
    assert from_wire(Consultation, "x", form.values()) == CONSULTATION


def test_values_with_fields_of_their_own_come_back(qtbot: QtBot) -> None:
    client = Client(
        id="x",
        chosen_name="Samira",
        name_variants=(
            PersonName(text="سميرة", script="Arab", source="passport"),
            PersonName(text="Samira", script="Latn"),
        ),
        residence=(ResidencePeriod(status="GESTATTUNG", valid_from=date(2026, 1, 2)),),
        needs_interpreter=False,
        schooling_years=9,
    )
    names = tuple(a.name for a in attributes(Client))
    form = _form(qtbot, Client, names)
    form.set_values(to_wire(client))
    assert from_wire(Client, "x", form.values()) == client


def test_a_draft_of_half_a_form_survives_as_json(qtbot: QtBot) -> None:
    form = _form(qtbot)
    content = form.control("content")
    write(content, "half a sent")
    draft = json.loads(json.dumps(form.values()))
    again = _form(qtbot)
    again.set_values(draft)
    assert again.values()["content"] == "half a sent"


def test_an_entry_is_added_and_removed_with_the_keyboard(qtbot: QtBot) -> None:
    form = _form(qtbot, Client, ("name_variants",))
    add = next(b for b in form.findChildren(QPushButton) if b.text() == "Add an entry")
    press(add, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    write(line, "Samira")
    assert form.values() == {"name_variants": [{"text": "Samira", "script": "", "source": ""}]}
    remove = next(b for b in form.findChildren(QToolButton) if b.toolTip() == "Remove this entry")
    press(remove, Qt.Key.Key_Space)
    assert form.values() == {"name_variants": []}
    assert QApplication.focusWidget() is add


def test_checking_says_under_each_field_what_is_missing_and_goes_to_the_first(
    qtbot: QtBot,
) -> None:
    form = _form(qtbot)
    form.set_values({})
    assert not form.check()
    assert _problems(form) == ["Please fill this in."] * 6
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Date"


def test_what_is_no_date_is_named(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_values({**to_wire(CONSULTATION)})
    date_line = form.control("held_on").findChild(QLineEdit)
    assert date_line is not None
    date_line.setText("soon")
    assert not form.check()
    assert _problems(form) == ["This is not a date. Write day.month.year."]


def test_a_problem_goes_when_the_field_is_edited(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_values({**to_wire(CONSULTATION), "content": ""})
    assert not form.check()
    assert len(_problems(form)) == 1
    write(form.control("content"), "x")
    assert _problems(form) == []
    assert form.check()


def test_fields_that_a_use_case_refused_are_marked(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_values(to_wire(CONSULTATION))
    form.show_problems(("minutes", "case_id"))
    assert _problems(form) == ["Please fill this in."]


def test_filling_the_form_is_not_a_change_but_typing_is(qtbot: QtBot) -> None:
    form = _form(qtbot)
    changes: list[bool] = []
    form.changed.connect(lambda: changes.append(True))
    form.set_values(to_wire(CONSULTATION))
    assert changes == []
    with qtbot.waitSignal(form.paused, timeout=PAUSE_MS + 2000):
        write(form.control("agreements"), "ab")
    assert len(changes) == 2


def test_a_code_that_this_version_does_not_know_is_kept(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_values(to_wire(replace(CONSULTATION, place="SPACESHIP")))
    assert form.values()["place"] == "SPACESHIP"
    place = form.control("place")
    assert isinstance(place, Choice)
    place.set_key("PHONE")
    assert form.values()["place"] == "PHONE"


def test_a_field_that_names_a_record_offers_the_records(qtbot: QtBot) -> None:
    form = RecordForm(
        Consultation, ("counsellor_id",), choices={"counsellor_id": (("m1", "A. Kern"),)}
    )
    qtbot.addWidget(form)
    field = form.control("counsellor_id")
    assert isinstance(field, Choice)
    assert [field.itemText(n) for n in range(field.count())] == ["–", "A. Kern"]
    form.set_value("counsellor_id", "m1")
    assert form.values() == {"counsellor_id": "m1"}


def test_a_hidden_field_keeps_its_value(qtbot: QtBot) -> None:
    form = _form(qtbot)
    form.set_values(to_wire(CONSULTATION))
    form.set_field_visible("agreements", visible=False)
    assert not form.control("agreements").isVisible()
    assert form.values()["content"] == CONSULTATION.content


def test_a_word_of_the_text_is_undone_with_the_usual_key(qtbot: QtBot) -> None:
    form = _form(qtbot)
    content = form.control("content")
    assert isinstance(content, QTextEdit)
    write(content, "word")
    press(content, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert content.toPlainText() == ""
