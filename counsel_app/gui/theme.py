"""Look of the whole program: palette, fonts, sizes and about 40 lines of QSS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from counsel_app.domain import resources
from counsel_app.gui import fonts
from counsel_app.gui.palette import LIGHT, THEMES, Colours

GRID: Final = 8
"""Distances are multiples of this many pixels."""
FINGERTIP: Final = 48
"""What a finger hits, in pixels: the least height and width of a control in reduced mode."""
SMALLEST, NORMAL, REDUCED, LARGEST = 10.0, 10.5, 14.0, 16.0
"""Body text in points: the range a person may choose from, and two defaults."""


class _Current:
    colours: Colours = LIGHT
    points: float = NORMAL
    is_fusion: bool = False
    is_compact: bool = False


_current = _Current()


def colours() -> Colours:
    """The colours in use, for widgets that paint themselves."""
    return _current.colours


def points() -> float:
    """The body text size in use."""
    return _current.points


def body_px() -> int:
    """The height of a capital line of body text in device-independent pixels."""
    return round(_current.points * 4 / 3)


def row_px() -> int:
    """The least height of a row in a list."""
    if _current.points >= REDUCED:
        return 48
    return 32 if _current.is_compact else 40


def chars(count: int) -> int:
    """The width of about ``count`` letters of body text, for columns and fields."""
    return round(count * _current.points * 4 / 3 * 0.56)


def icon_px() -> int:
    """The side of an icon beside body text."""
    return round(_current.points * 4 / 3 * 1.25)


def new_application(arguments: Sequence[str]) -> QApplication:
    """The application object, in the style that ``apply`` builds on.

    Named as an argument: a style that passes through Python makes it build
    hundreds of enum members, 6 ms before the first window.
    """
    _current.is_fusion = True
    return QApplication([*arguments, "-style", "Fusion"])


def apply(
    app: QApplication,
    *,
    name: str = "light",
    text_points: float = NORMAL,
    for_fingers: bool = False,
    is_compact: bool = False,
    families: Sequence[str] = fonts.FAMILIES,
    has_widgets: bool = True,
) -> None:
    """Give the whole application the theme ``name`` at a body size; live, repeatable.

    ``is_compact`` lowers rows and buttons; ``for_fingers`` makes every control at
    least ``FINGERTIP`` high and wide. ``families`` are the fonts that are wanted now.
    The style sheet waits until ``has_widgets``: with it, Qt styles a widget anew each time
    it moves from a layout into a window, and everything in it.
    """
    chosen = THEMES.get(name, LIGHT)
    _current.colours = chosen
    _current.points = min(max(text_points, SMALLEST), LARGEST)
    fonts.load(families)
    # Only the folder is named here: QSS can take the two arrows and the tick
    # from nothing but a file.
    QDir.setSearchPaths("controls", [str(resources.resource("icons/controls"))])
    if not _current.is_fusion:
        app.setStyle("Fusion")
        _current.is_fusion = True
    font = QFont([*families])
    font.setPointSizeF(_current.points)
    sheet = style_sheet(chosen, _current.points)
    _current.is_compact = is_compact and not for_fingers
    if for_fingers:
        sheet += _FOR_FINGERS
    elif is_compact:
        sheet += _COMPACT
    if app.styleSheet() == sheet and app.font() == font:
        # The sheet holds every colour and size, and setting it visits every widget.
        return
    # Nothing slides or fades: for some it is dizzying, for nobody is it needed.
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        app.setEffectEnabled(effect, False)
    app.setFont(font)
    app.setPalette(palette(chosen))
    if has_widgets:
        app.setStyleSheet(sheet)


_COMPACT: Final = """
QPushButton, QToolButton { padding: 3px 12px; }
QPushButton:focus, QToolButton:focus { padding: 2px 11px; }
QPushButton[role="chip"] { padding: 2px 11px; }
QPushButton[role="chip"]:focus { padding: 1px 10px; }
QPushButton[role="quiet"], QPushButton[role="section"] { padding: 3px 8px; }
QPushButton[role="quiet"]:focus, QPushButton[role="section"]:focus { padding: 2px 7px; }
QToolButton[role="quiet"] { padding: 2px; }
QToolButton[role="quiet"]:focus { padding: 1px; }
QToolButton[role="nav"], QToolButton[role="nav"]:focus { padding: 2px 3px; }
QLineEdit, QComboBox { padding: 2px 8px; }
QLineEdit:focus, QComboBox:focus { padding: 1px 7px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { padding: 0; }
QListView::item { padding: 2px 8px; }
QTreeView[role="finds"]::item { padding: 2px 6px; }
QHeaderView::section { padding: 4px 12px; }
QMenu::item { padding: 3px 24px 3px 12px; }
QStatusBar QPushButton[role="quiet"] { padding: 0 6px; }
QStatusBar QPushButton[role="quiet"]:focus { padding: 0 5px; }
"""
"""Less padding, in the same order as in the sheet before."""

_FOR_FINGERS: Final = """
QPushButton { min-height: 32px; min-width: 18px; }
QPushButton[role="quiet"] { min-width: 28px; }
QPushButton[role="chip"] { min-height: 38px; min-width: 26px; }
QPushButton[role="tile"] { min-height: 48px; min-width: 48px; }
QToolButton { min-height: 32px; min-width: 20px; }
QToolButton[role="quiet"] { min-height: 36px; min-width: 36px; }
QLineEdit { min-height: 34px; }
QComboBox { min-height: 34px; }
QComboBox QLineEdit { min-height: 0; }
QComboBox::drop-down { width: 48px; }
QCheckBox, QRadioButton { min-height: 40px; }
QListView::item, QTreeView::item { min-height: 48px; }
QMenu::item { min-height: 34px; }
QScrollBar:vertical { width: 24px; }
QScrollBar:horizontal { height: 24px; }
"""
"""Padding and border, which the sheet before gives, come on top of these."""


def system_theme(app: QApplication) -> str:
    """The theme that the desktop asks for."""
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def palette(c: Colours) -> QPalette:
    """The Qt palette of a theme; set by us because bare X11 offers no scheme."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: c.window,
        roles.WindowText: c.text,
        roles.Base: c.surface,
        roles.AlternateBase: c.window,
        roles.Text: c.text,
        roles.PlaceholderText: c.muted,
        roles.Button: c.surface,
        roles.ButtonText: c.text,
        roles.BrightText: c.overdue,
        roles.Highlight: c.accent,
        roles.HighlightedText: c.on_accent,
        roles.Accent: c.accent,
        roles.Link: c.accent,
        roles.LinkVisited: c.accent,
        roles.ToolTipBase: c.surface,
        roles.ToolTipText: c.text,
        roles.Light: c.surface,
        roles.Midlight: c.hover,
        roles.Mid: c.line,
        roles.Dark: c.input_line,
        roles.Shadow: c.input_line,
    }.items():
        result.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(disabled, role, QColor(c.input_line))
    return result


def style_sheet(c: Colours, size: float) -> str:
    """The QSS: rounded inputs, cards, chips, one primary button, a visible focus."""
    shade = "dark" if c.is_dark else "light"
    tick = round(size * 1.7)
    return f"""
* {{ outline: 0; }}
QToolTip {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.input_line}; padding: 4px; }}
QLabel[role="title"] {{ font-size: {size + 5}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {size + 1.5}pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="problem"] {{ color: {c.overdue}; }}
QFrame[role="card"], QFrame[role="entry"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[tone="soon"][role="card"] {{ border: 1px solid {c.soon}; }}
QFrame[tone="overdue"][role="card"] {{ border: 1px solid {c.overdue}; }}
QFrame[role="entry"]:hover {{ background: {c.hover}; }}
QFrame[role="entry"]:focus {{ border: 2px solid {c.focus}; }}
QFrame[role="rail"], QFrame[role="bar"] {{ background: {c.surface}; border: 0; }}
QFrame[role="rule"] {{ background: {c.line}; border: 0; max-height: 1px; min-height: 1px; }}
QLineEdit, QTextEdit, QComboBox {{ background: {c.surface}; border: 1px solid {c.input_line}; border-radius: 6px; padding: 6px 9px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QTextEdit {{ padding: 4px 6px; }}
QLineEdit:focus, QTextEdit:focus, QComboBox:focus {{ border: 2px solid {c.focus}; padding: 5px 8px; }}
QTextEdit:focus {{ padding: 3px 5px; }}
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {c.overdue}; }}
QLineEdit:read-only, QTextEdit:read-only, QLineEdit:disabled {{ background: {c.window}; }}
QComboBox[signed="true"]:disabled {{ background: {c.window}; }}
*[signed="true"], *[signed="true"]:disabled {{ color: {c.text}; }}
QTextEdit[role="reader"]:read-only {{ background: {c.surface}; border: 2px solid transparent; }}
QTextEdit[role="reader"]:read-only:focus {{ border: 2px solid {c.focus}; padding: 4px 6px; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: 0; padding: 0; background: transparent; }}
QComboBox::drop-down {{ border: 0; width: 28px; }}
QComboBox::down-arrow {{ image: url(controls:chevron-down-{shade}.svg); width: 16px; height: 16px; }}
QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; selection-background-color: {c.accent_soft}; selection-color: {c.on_accent_soft}; }}
QTableView::item {{ padding: 0 9px; border-bottom: 1px solid {c.line}; }}
QListView::item {{ padding: 6px 8px; }}
QTreeView[role="finds"] {{ border: 0; }}
QTreeView[role="finds"]::item {{ padding: 6px 6px; }}
QTableView:focus, QListView:focus, QScrollArea:focus {{ border: 2px solid {c.focus}; }}
QHeaderView {{ background: {c.window}; border: 0; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: 0; border-bottom: 1px solid {c.line}; padding: 9px 12px; font-weight: 600; }}
QPushButton, QToolButton {{ background: {c.surface}; border: 1px solid {c.input_line}; border-radius: 6px; padding: 7px 14px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.input_line}; border-color: {c.line}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {c.accent_hover}; }}
QPushButton[role="primary"]:disabled {{ background: {c.line}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 7px 9px; }}
QToolButton[role="quiet"] {{ padding: 5px; }}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="chip"] {{ border-radius: {round(size * 1.2)}px; padding: 4px 13px; }}
QPushButton[role="chip"]:checked {{ background: {c.accent_soft}; color: {c.on_accent_soft}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[role="tile"] {{ border: 2px solid {c.input_line}; border-radius: 12px; padding: 0; }}
QPushButton[role="tile"]:checked {{ background: {c.accent_soft}; border: 3px solid {c.accent}; }}
QPushButton[role="section"] {{ background: transparent; border: 1px solid transparent; padding: 7px 9px; text-align: left; }}
QToolButton[role="nav"] {{ background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 5px 3px; }}
QPushButton[role="section"]:hover, QToolButton[role="nav"]:hover {{ background: {c.hover}; }}
QPushButton[role="section"]:checked, QToolButton[role="nav"]:checked {{ background: {c.accent_soft}; color: {c.on_accent_soft}; font-weight: 600; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; padding: 6px 13px; }}
QPushButton[role="primary"]:focus {{ border: 4px double {c.on_accent}; padding: 4px 11px; }}
QPushButton[role="quiet"]:focus, QPushButton[role="section"]:focus {{ padding: 6px 8px; }}
QToolButton[role="quiet"]:focus {{ padding: 4px; }}
QStatusBar QPushButton[role="quiet"] {{ padding: 0 6px; min-height: 22px; }}
QStatusBar QPushButton[role="quiet"]:focus {{ padding: 0 5px; border: 1px solid {c.focus}; }}
QPushButton[role="chip"]:focus {{ padding: 3px 12px; }}
QToolButton[role="nav"]:focus {{ padding: 5px 3px; }}
QToolButton[role="nav"][low="true"], QToolButton[role="nav"][low="true"]:focus {{ padding: 0 3px; }}
QPushButton[role="tile"]:focus {{ border: 3px solid {c.focus}; padding: 0; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; border: 1px solid {c.input_line}; background: {c.surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {tick // 2 + 1}px; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url(controls:check-{shade}.svg); }}
QRadioButton::indicator:checked {{ width: {tick - 8}px; height: {tick - 8}px; border: 5px solid {c.accent}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="plain"] {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.input_line}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: 0; width: 0; height: 0; }}
QProgressBar {{ background: {c.accent_soft}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.surface}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QToolButton {{ color: {c.text}; border: 1px solid transparent; padding: 5px 12px; font-weight: 600; }}
QCalendarWidget QToolButton:focus {{ border: 2px solid {c.focus}; padding: 4px 11px; }}
QCalendarWidget QAbstractItemView, QCalendarWidget QAbstractItemView:focus {{ border: 0; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QFileDialog QToolButton {{ padding: 4px; }}
QFileDialog QToolButton:focus {{ padding: 3px; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.input_line}; padding: 4px; }}
QMenu::item {{ padding: 7px 24px 7px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.on_accent_soft}; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.line}; }}
QStatusBar::item {{ border: 0; }}
"""  # noqa: E501  one rule per line reads better than wrapped rules
