"""Columns: as many as the words allow, live, in reading order, mirrored."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui import theme
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice, TextArea, TextField
from counsel_app.gui.widgets.text import Line, Problem
from tests.gui.hands import press, until

SHORT = (("a", "one"), ("b", "two"))
LONG = (*SHORT, ("c", "a choice with so many words that two columns are needed for it"))


class Form(QWidget):
    """A window of columns; ``cells`` in the order in which they were added."""

    def __init__(self, qtbot: QtBot, *choices: tuple[tuple[str, str], ...], most: int = 3) -> None:
        super().__init__()
        self.columns = Columns(most, parent=self)
        self.boxes = [Choice(f"Field {number}", one) for number, one in enumerate(choices)]
        self.cells = [self.columns.add_field(Line(box.accessibleName()), box) for box in self.boxes]
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()

    def narrows(self, width: int) -> None:
        """Make the window so wide."""
        self.resize(width, 600)
        QApplication.processEvents()

    def rows(self) -> list[list[int]]:
        """The numbers of the cells, line by line from the side where reading begins."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lines: dict[int, list[tuple[int, int]]] = {}
        for number, cell in enumerate(self.cells):
            if not cell.isHidden():
                x = -cell.x() if rtl else cell.x()
                lines.setdefault(cell.y(), []).append((x, number))
        return [[number for _x, number in sorted(lines[y])] for y in sorted(lines)]


def is_whole(box: Choice) -> bool:
    """Whether every choice of the list could be read in the box."""
    return box.width() >= box.sizeHint().width()


def test_a_wide_window_has_as_many_columns_as_are_allowed(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 7)
    form.narrows(1200)
    assert form.rows() == [[0, 1, 2], [3, 4, 5], [6]]
    widths = [cell.width() for cell in form.cells]
    assert max(widths) - min(widths) <= 1


def test_a_narrow_window_has_fewer_columns_and_a_wide_one_again_more(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 4)
    seen = []
    for width in (1200, 480, 150, 1200):
        form.narrows(width)
        seen.append(form.columns.columns())
        assert all(is_whole(box) for box in form.boxes)
    assert seen == [3, 2, 1, 3]


def test_larger_letters_make_fewer_columns_at_once(qtbot: QtBot, look: QApplication) -> None:
    form = Form(qtbot, *[SHORT] * 3)
    form.narrows(560)
    assert form.rows() == [[0, 1, 2]]
    theme.apply(look, text_points=16)
    until(lambda: form.rows() == [[0, 1], [2]], "two columns")
    assert all(is_whole(box) for box in form.boxes)
    theme.apply(look)
    until(lambda: form.rows() == [[0, 1, 2]], "three columns again")


def test_a_longer_choice_that_is_offered_later_gets_its_room(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 3)
    form.narrows(900)
    assert form.rows() == [[0, 1, 2]]
    form.boxes[1].set_choices(LONG)
    assert not is_whole(form.boxes[1])
    until(lambda: form.rows() == [[0, 1], [2]], "two columns")
    assert is_whole(form.boxes[1])


def test_one_long_choice_takes_two_columns_and_leaves_the_others_beside_each_other(
    qtbot: QtBot,
) -> None:
    form = Form(qtbot, *[SHORT] * 3, LONG, *[SHORT] * 4)
    form.narrows(1000)
    assert form.rows() == [[0, 1, 2], [3, 4], [5, 6, 7]]
    assert all(is_whole(box) for box in form.boxes)


def test_hidden_cells_leave_no_hole(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 4)
    form.narrows(1200)
    form.cells[1].hide()
    QApplication.processEvents()
    assert form.rows() == [[0, 2, 3]]


def test_what_is_read_from_the_right_begins_there(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 4)
    form.narrows(1000)
    left = [cell.x() for cell in form.cells]
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert form.rows() == [[0, 1, 2], [3]]
    assert form.cells[0].geometry().right() == form.contentsRect().right()
    assert [form.width() - cell.geometry().right() - 1 for cell in form.cells] == left


def test_tab_goes_as_the_eyes_do_however_many_columns_there_are(qtbot: QtBot) -> None:
    form = Form(qtbot, SHORT, LONG, SHORT, SHORT, LONG)
    for width in (1200, 620, 410):
        form.narrows(width)
        form.boxes[0].setFocus()
        reached = []
        for _box in form.boxes:
            reached.append(next(n for n, box in enumerate(form.boxes) if box.hasFocus()))
            press(QApplication.focusWidget() or form, Qt.Key.Key_Tab)
        assert reached == [number for line in form.rows() for number in line]


def test_a_tick_stands_beside_the_fields_and_not_beside_their_labels(qtbot: QtBot) -> None:
    form = Form(qtbot, SHORT)
    tick = QCheckBox("Yes")
    form.columns.add(tick)
    form.narrows(600)
    top = form.boxes[0].mapTo(form, QPoint()).y()
    assert tick.y() == top
    form.narrows(150)
    # Alone on its line it needs no room above.
    assert tick.y() < form.cells[0].geometry().bottom() + 20


def test_a_sentence_about_a_fault_moves_no_field(qtbot: QtBot) -> None:
    form = Form(qtbot, *[SHORT] * 3)
    problem = Problem()
    cell_layout = form.cells[0].layout()
    assert cell_layout is not None
    cell_layout.addWidget(problem)
    form.narrows(700)
    before = form.rows()
    problem.say("A sentence that is much longer than the field which it is about. " * 2)
    QApplication.processEvents()
    assert form.rows() == before
    assert problem.height() >= problem.heightForWidth(problem.width())


def test_areas_for_texts_share_what_is_left(qtbot: QtBot) -> None:
    form = Form(qtbot, SHORT)
    areas = [TextArea("One"), TextArea("Two")]
    for area in areas:
        form.columns.add_field(Line(area.accessibleName()), area, is_wide=True)
    form.narrows(600)
    small = [area.height() for area in areas]
    form.resize(600, 900)
    QApplication.processEvents()
    grown = [area.height() - before for area, before in zip(areas, small, strict=True)]
    assert grown == [150, 150]


def test_a_choice_asks_for_the_room_of_its_longest_words_in_every_list(qtbot: QtBot) -> None:
    for codes in ("residence_status", "housing_types", "languages"):
        box = Choice("Codes", codes_of(codes))
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
        box.show()
        QApplication.processEvents()
        for line in range(box.count()):
            box.setCurrentIndex(line)
            assert not box._is_cut(), box.itemText(line)


def test_a_field_makes_room_for_what_it_is_given_and_none_for_what_is_typed(qtbot: QtBot) -> None:
    field = TextField("Street")
    qtbot.addWidget(field)
    usual = field.sizeHint().width()
    field.setText("A street with a name that is as long as few others are")
    wide = field.sizeHint().width()
    assert wide > usual
    field.show()
    field.setFocus()
    field.insert(" and longer still")
    assert field.sizeHint().width() == wide
    field.setText("")
    until(lambda: field.sizeHint().width() == usual, "the usual width")
    assert isinstance(field, QLineEdit)
