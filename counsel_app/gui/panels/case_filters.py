"""Further filters of the case list as removable chips, and views kept under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from counsel_app.domain.case_query import CaseFilters
from counsel_app.domain.codes import code_list
from counsel_app.gui import i18n
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.layouts import Wrapping, clear

if TYPE_CHECKING:
    from counsel_app.usecases.case_views import SavedView

_LISTS: Final = {"region": "regions", "language": "languages", "service": "services"}


class CaseFilterBar(QWidget):
    """The chips of the filters in force; its two buttons stand where the page puts them."""

    changed = Signal()
    view_chosen = Signal(object)
    keep_wanted = Signal()
    drop_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.filters = CaseFilters()
        self._counsellors: Mapping[str, str] = {}
        self._views: Sequence[SavedView] = ()
        self.filter_button = Button(
            translate("CaseFilters", "Filter"), icon="filter", pressed=self._offer_filters
        )
        self.views_button = Button(
            translate("CaseFilters", "Views"), icon="star", pressed=self._offer_views
        )
        self.chips: list[Button] = []
        self._line = Wrapping(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("CaseFilters", "Filters in force"))
        self.hide()

    def set_known(self, counsellors: Mapping[str, str], views: Sequence[SavedView]) -> None:
        """Who can be filtered by, and which views are kept."""
        self._counsellors, self._views = counsellors, views
        self._draw()

    def set_filters(self, filters: CaseFilters) -> None:
        """Have exactly these filters, without a signal."""
        self.filters = filters
        self._draw()

    def words_of(self, kind: str, value: str) -> str:
        """A filter in words: what is filtered, and by what."""
        translate = QCoreApplication.translate
        kinds = {
            "region": translate("CaseFilters", "Region"),
            "counsellor": translate("CaseFilters", "Counsellor"),
            "language": translate("CaseFilters", "Language"),
            "service": translate("CaseFilters", "Service"),
        }
        return f"{kinds[kind]}: {i18n.isolate(self._value_words(kind, value))}"

    def _value_words(self, kind: str, value: str) -> str:
        if kind == "counsellor":
            return self._counsellors.get(value, "–")
        return code_list(_LISTS[kind]).text(value, i18n.language())

    def filter_menu(self) -> QMenu:
        """What can be filtered by; what is in force is ticked."""
        translate = QCoreApplication.translate
        menu = QMenu(self)
        for kind, heading, values in (
            ("counsellor", translate("CaseFilters", "Counsellor"), tuple(self._counsellors)),
            ("region", translate("CaseFilters", "Region"), self._codes("regions")),
            ("language", translate("CaseFilters", "Language"), self._codes("languages")),
            ("service", translate("CaseFilters", "Service"), self._codes("services")),
        ):
            below = menu.addMenu(heading)
            for value in values:
                action = below.addAction(self._value_words(kind, value))
                action.setCheckable(True)
                action.setChecked(value in getattr(self.filters, kind))
                action.triggered.connect(partial(self._toggle, kind, value))
        return menu

    def views_menu(self) -> QMenu:
        """The kept views, keeping this one, and forgetting one."""
        translate = QCoreApplication.translate
        menu = QMenu(self)
        for view in self._views:
            menu.addAction(view.name).triggered.connect(partial(self.view_chosen.emit, view))
        if self._views:
            menu.addSeparator()
        keep = menu.addAction(translate("CaseFilters", "Keep this view…"))
        keep.triggered.connect(lambda _on=False: self.keep_wanted.emit())
        if self._views:
            below = menu.addMenu(translate("CaseFilters", "Delete a view"))
            for view in self._views:
                gone = below.addAction(view.name)
                gone.triggered.connect(partial(self._drop, view.name))
        return menu

    def _drop(self, name: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's slot
        self.drop_wanted.emit(name)

    @staticmethod
    def _codes(name: str) -> tuple[str, ...]:
        return tuple(code.code for code in code_list(name))

    def _offer_filters(self) -> None:
        button = self.filter_button
        self.filter_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _offer_views(self) -> None:
        button = self.views_button
        self.views_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _toggle(self, kind: str, value: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's slot
        values: tuple[str, ...] = getattr(self.filters, kind)
        left = tuple(one for one in values if one != value)
        chosen = left if value in values else (*values, value)
        self.filters = replace(self.filters, **{kind: chosen})
        self._draw()
        self.changed.emit()

    def _remove_all(self) -> None:
        self.set_filters(CaseFilters())
        self.filter_button.setFocus()
        self.changed.emit()

    def _remove(self, kind: str, value: str) -> None:
        # The chip that has the focus is about to go.
        self.filter_button.setFocus()
        self._toggle(kind, value)

    def _draw(self) -> None:
        clear(self._line)
        self.chips = []
        translate = QCoreApplication.translate
        remove = translate("CaseFilters", "Remove the filter {filter}")
        for kind in ("counsellor", "region", "language", "service"):
            for value in getattr(self.filters, kind):
                words = self.words_of(kind, value)
                chip = Button(words, icon="x", pressed=partial(self._remove, kind, value))
                chip.setProperty("role", "chip")
                chip.setAccessibleName(remove.format(filter=words))
                self.chips.append(chip)
                self._line.addWidget(chip)
        if len(self.chips) > 1:
            self._line.addWidget(
                QuietButton(translate("CaseFilters", "Remove all"), pressed=self._remove_all)
            )
        self._line.invalidate()
        self.updateGeometry()
        self.setVisible(bool(self.chips))
