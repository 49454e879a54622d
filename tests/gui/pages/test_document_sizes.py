from __future__ import annotations

from PySide6.QtWidgets import QApplication

from counsel_app.gui import i18n
from counsel_app.gui.pages.case_sections.documents import size_words


def test_sizes_are_said_as_people_say_them(qapp: QApplication) -> None:
    assert size_words(1) == "1 kB"
    assert size_words(200 * 1024) == "200 kB"
    assert size_words(3 * 1024 * 1024) == "3.0 MB"
    i18n.set_language(qapp, "de")
    assert size_words(3 * 1024 * 1024) == "3,0 MB"
