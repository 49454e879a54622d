"""What is wrong with a screen of reduced mode: too small, too pale, in another language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from counsel_app.domain.codes import code_list
from counsel_app.domain.resources import resource
from counsel_app.gui.widgets.badge import Badge
from tests.e2e.person import plain

_FINGERTIP = 48
_POINTS = 14.0
_CONTRAST = 4.5
_TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n" / "counsel_de.ts"
_SAME_EVERYWHERE = {
    # The language's own name, and what French says the same way.
    *("Counsel", "PDF", "OK", "QR", "English", "Note", "Date", "Police"),
}
_WORDS = re.compile(r"[A-Za-z]{3,}")


def too_small(window: QWidget) -> Iterator[str]:
    """Everything that can be pressed or typed into and is smaller than a fingertip."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        is_target = isinstance(widget, (QAbstractButton, QLineEdit, QComboBox, QTextEdit))
        # What Qt puts inside a field or a bar belongs to that.
        is_inside = isinstance(widget.parentWidget(), (QLineEdit, QComboBox))
        if is_target and not is_inside and min(widget.width(), widget.height()) < _FINGERTIP:
            yield f"{_called(widget)} is {widget.width()} × {widget.height()}"


def small_text(window: QWidget) -> Iterator[str]:
    """Every text below 14 points."""
    for widget in window.findChildren(QWidget):
        says = isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QTextEdit, Badge))
        if says and widget.isVisible() and _text(widget):
            size = widget.font().pointSizeF()
            if size < _POINTS:
                yield f"{_called(widget)} is written in {size} points"


def pale_text(window: QWidget) -> Iterator[str]:
    """Every text whose darkest and most frequent colours, as drawn, are too close."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in window.findChildren(QWidget):
        says = isinstance(widget, (QLabel, QAbstractButton, Badge))
        if not says or not widget.isVisible() or not _text(widget) or not widget.isEnabled():
            continue
        if widget.visibleRegion().isEmpty():
            continue
        area = widget.visibleRegion().boundingRect()
        if area.height() < widget.fontMetrics().height():
            # Scrolled away but for a strip without a whole letter.
            continue
        area.moveTopLeft(widget.mapTo(window, area.topLeft()))
        drawn = image.copy(area.intersected(image.rect()))
        # Four bytes a pixel, no row is padded: one number for each.
        colours = Counter(memoryview(bytes(drawn.constBits())).cast("I"))
        if not colours:
            continue
        ground = QColor(colours.most_common(1)[0][0])
        best = max(contrast(ground, QColor(one)) for one in colours)
        if best < _CONTRAST:
            yield f"{_called(widget)} has a contrast of {best:.1f}"


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2: the ratio of two relative luminances."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def english(window: QWidget) -> Iterator[str]:
    """Texts on the screen that are those of the source."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for text in (_text(widget), widget.accessibleName(), widget.accessibleDescription()):
            for line in plain(text).splitlines():
                if line and line not in _SAME_EVERYWHERE and _is_of_source(line):
                    yield line


@cache
def _is_of_source(line: str) -> bool:
    whole, patterns = _sources()
    return line in whole or any(pattern.fullmatch(line) for pattern in patterns)


@cache
def _sources() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every English text with words in it; what is filled in may be anything."""
    sources = {
        message.findtext("source", "")
        for message in ET.parse(_TRANSLATIONS).getroot().iter("message")  # noqa: S314  our own
    }
    sources |= _labels()
    whole, patterns = set(), []
    for source in sources:
        bare = re.sub(r"\{\w*\}|%n|%\d|\(s\)| min\b", " ", source)
        if _WORDS.search(bare):
            parts = re.split(r"(\{\w*\}|%n|%\d)", source)
            if len(parts) == 1:
                whole.add(plain(source))
                continue
            pattern = "".join(
                ".*" if re.fullmatch(r"\{\w*\}|%n|%\d", part) else re.escape(plain(part))
                for part in parts
            )
            patterns.append(re.compile(pattern))
    return whole, patterns


@cache
def _labels() -> set[str]:
    """Every label of a code list, and every error: whatever could slip into the window."""
    from tests.packaging import load

    lists = (resource("codes").iterdir()) if resource("codes").is_dir() else ()
    codes = {code.label.en for one in lists for code in code_list(one.name.removesuffix(".csv"))}
    return codes | set(load("translations").label_texts())


def _text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton, Badge)):
        return str(widget.text())
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.placeholderText() if isinstance(widget, QTextEdit) else ""


def _called(widget: QWidget) -> str:
    name = widget.accessibleName() or _text(widget)
    area = " (scrolls)" if isinstance(widget, QAbstractScrollArea) else ""
    return f"{type(widget).__name__} “{plain(name)}”{area}"
