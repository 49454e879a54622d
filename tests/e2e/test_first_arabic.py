"""The window in Arabic: from the right, and nothing in it the wrong way round."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel

from counsel_app.domain.institution import Institution
from counsel_app.gui import i18n, icons
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.usecases.demo import Demo, demo_case_id
from tests.e2e.first_minutes import (
    HEIGHT,
    NOW,
    WIDTH,
    apart,
    at_work,
    dialog,
    opens,
    shell,
)
from tests.e2e.person import Person, plain
from tests.e2e.screens import faults
from tests.gui.screens import grab

NATIVE = frozenset("٠١٢٣٤٥٦٧٨٩")


def test_arabic_runs_from_the_right_and_turns_no_number_around(
    demo: Demo, tmp_path: Path, qapp: QApplication
) -> None:
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
        office = next(one for one in vault.all(Institution) if one.phone == "0351 555-0210")
    pointing_left = arrow()
    with at_work(demo, tmp_path) as jana:
        opens(jana, "settings")
        jana.clicks("العربية")
        jana.until(lambda: i18n.language() == "ar", "Arabic")
        jana.comes_to("settings")
        assert jana.sees(plain(i18n.draft_sentence()))
        opens(jana, "today")
        shell(jana).resize(WIDTH, HEIGHT)
        QApplication.processEvents()
        assert shell(jana).layoutDirection() == Qt.LayoutDirection.RightToLeft
        around = shell(jana).surroundings
        assert around is not None
        rail = around.rail
        assert rail.mapTo(shell(jana), QPoint()).x() > WIDTH / 2
        # Back points to the right, where reading comes from, and stands first.
        ways = around.ways
        assert ways.back.x() > ways.forward.x()
        assert apart(arrow(), pointing_left) > 10
        assert apart(arrow(), pointing_left.flipped(Qt.Orientation.Horizontal)) < 1
        # As offices write them: 27 of November, in the digits of their letters.
        assert "27 نوفمبر" in visible_text(jana)
        for page, target in (
            ("case", f"{case}/dates"),
            ("cases", ""),
            ("settings", ""),
            ("today", ""),
        ):
            opens(jana, page, target)
            assert turned_around(jana) == []
            assert not NATIVE & set(visible_text(jana))
            assert faults(shell(jana)) == []
            grab(shell(jana), f"ten-arabic-{page}")
        opens(jana, "directory", f"institution/{office.id}")
        jana.presses("Return")
        jana.settle()
        fields = dialog().findChildren(TextField)
        (phone,) = [field for field in fields if field.text() == office.phone]
        assert phone.layoutDirection() == Qt.LayoutDirection.LeftToRight
        phone.setText("+49 351 5550210")
        assert phone.layoutDirection() == Qt.LayoutDirection.LeftToRight
        grab(dialog(), "ten-arabic-phone")
        dialog().close()
        # Whoever wants them has dates in digits of their own.
        i18n.use_own_digits(True)
        try:
            assert i18n.short_date(NOW.date()).startswith("٢٢")
        finally:
            i18n.use_own_digits(False)


def arrow() -> QImage:
    return (
        icons.icon("arrow-left")
        .pixmap(QSize(24, 24))
        .toImage()
        .convertToFormat(QImage.Format.Format_Alpha8)
    )


def visible_text(person: Person) -> str:
    return "\n".join(person.reads())


def turned_around(person: Person) -> list[str]:
    """Numbers and paragraphs whose parts stand in the wrong order on the screen."""
    found = []
    for label in shell(person).findChildren(QLabel):
        if label.isVisible() and label.textFormat() == Qt.TextFormat.PlainText:
            found += [text for text in whole(label.text()) if text not in as_drawn(label.text())]
    return found


def whole(text: str) -> list[str]:
    """What in ``text`` is read from the left in every language."""
    return re.findall(r"\+?\d[\d/-]* [\d/-]*\d[\d /-]*\d|§ \d+\w? \(\d+\) \w+", text)


def as_drawn(text: str) -> str:
    """The letters of ``text`` in the order in which an Arabic line shows them."""
    line = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    line.setTextOption(option)
    line.beginLayout()
    drawn = line.createLine()
    line.endLayout()
    kept = QTextLayout.GlyphRunRetrievalFlag
    runs = drawn.glyphRuns(-1, -1, kept.RetrieveGlyphPositions | kept.RetrieveStringIndexes)
    placed = [
        (position.x(), index)
        for run in runs
        for position, index in zip(run.positions(), run.stringIndexes(), strict=True)
    ]
    return plain("".join(text[index] for _x, index in sorted(placed)))


def test_the_eye_for_turned_numbers_sees_one() -> None:
    """The positive control: bare in an Arabic line a number is turned, isolated it is not."""
    for one in ("+49 351 5550210", "§ 29 (2) AufenthG"):
        assert whole(f"هاتف {one}") == [one]
        assert one not in as_drawn(f"هاتف {one}")
        assert one in as_drawn(f"هاتف {i18n.isolate(one)}")
