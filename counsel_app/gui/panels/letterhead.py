"""The letterhead: sender, logo and DIN form, set once for every paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from counsel_app.domain.errors import AppError
from counsel_app.domain.member import Organisation
from counsel_app.domain.records import from_wire
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import prepare
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Line, Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.letterhead import LetterheadSettings

_FIELDS: Final = (
    "name", "subtitle", "street", "postcode", "town", "phone", "email", "consultation_hours",
)  # fmt: skip
_LOGO_HEIGHT: Final = 48


class LetterheadCard(Card):
    """Works at once, like all settings: what is typed is kept at the next pause."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Letterhead", "Letterhead"))
        self._desk = desk
        self._id = ""
        self.form = RecordForm(Organisation, _FIELDS, columns=2)
        self.form.paused.connect(self.save)
        self.form.changed.connect(self._touch)
        self._is_touched = False
        self.logo = QLabel()
        self.logo.setAccessibleName(translate("Letterhead", "Logo"))
        self.choose_button = Button(
            translate("Letterhead", "Choose a logo…"), icon="folder-open", pressed=self._choose
        )
        self.remove_button = Button(
            translate("Letterhead", "Remove the logo"), icon="x", pressed=self._remove
        )
        self._problem = Problem()
        self.din = Chips(
            translate("Letterhead", "Letters by DIN 5008"),
            (
                ("B", translate("Letterhead", "Form B: large head")),
                ("A", translate("Letterhead", "Form A: small head")),
            ),
        )
        self.din.changed.connect(self._set_din)
        self.add(
            self.form,
            row(self.logo, self.choose_button, self.remove_button, 1),
            self._problem,
            Line(translate("Letterhead", "Letters by DIN 5008")),
            self.din,
            Muted(translate("Letterhead", "Stands on every paper that is printed from now on.")),
        )

    def reload(self) -> None:
        """Show what is set."""

        def read(vault: Any) -> Any:
            return actions.letterhead.letterhead_settings(vault)

        self._desk.jobs.vault(read, then=self._show, owner=self)

    def save(self) -> None:
        """Keep what was typed, if an organisation can be called so."""
        if not (self._id and self._is_touched and self.form.check()):
            return
        self._is_touched = False
        organisation = from_wire(Organisation, self._id, self.form.values())
        clock = self._desk.clock
        self._desk.write(
            lambda vault: actions.letterhead.save_organisation(vault, organisation, clock=clock),
            owner=self,
        )

    def take_logo(self, path: Path) -> None:
        """Print the picture in ``path`` from now on."""

        def work(vault: Any) -> Any:
            actions.letterhead.set_logo(vault, actions.letterhead.read_picture(path))
            return actions.letterhead.letterhead_settings(vault)

        self._desk.jobs.vault(work, then=self._show, owner=self, failed=self._refuse)

    def _show(self, settings: LetterheadSettings) -> None:
        organisation = settings.organisation
        self._id = organisation.id
        self.form.set_values({name: getattr(organisation, name) for name in _FIELDS})
        picture = QPixmap()
        picture.loadFromData(settings.logo)
        self.logo.setPixmap(
            picture.scaledToHeight(_LOGO_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            if settings.logo
            else picture
        )
        self.logo.setVisible(bool(settings.logo))
        self.remove_button.setVisible(bool(settings.logo))
        self._problem.say("")
        self.din.blockSignals(True)
        self.din.choose(settings.form)
        self.din.blockSignals(False)

    def _touch(self) -> None:
        self._is_touched = True

    def _choose(self) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("Letterhead", "Choose a logo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        prepare(dialog)
        dialog.setNameFilter(
            QCoreApplication.translate("Letterhead", "Pictures (*.png *.jpg *.jpeg *.webp *.gif)")
        )
        dialog.fileSelected.connect(lambda name: self.take_logo(Path(name)))
        dialog.open()

    def _remove(self) -> None:
        def work(vault: Any) -> Any:
            before = actions.letterhead.letterhead_settings(vault).logo
            actions.letterhead.remove_logo(vault)
            return before, actions.letterhead.letterhead_settings(vault)

        def removed(answer: tuple[bytes, LetterheadSettings]) -> None:
            before, now = answer
            self._show(now)
            words = QCoreApplication.translate("Letterhead", "The logo is removed.")
            offer_undo(self._desk.notify, words, lambda: self._put_back(before))

        self._desk.jobs.vault(work, then=removed, owner=self)

    def _put_back(self, picture: bytes) -> None:
        def work(vault: Any) -> Any:
            actions.letterhead.set_logo(vault, picture)
            return actions.letterhead.letterhead_settings(vault)

        # The logo comes back even when this page has gone meanwhile.
        is_here = shiboken6.isValid(self)
        self._desk.jobs.vault(
            work, then=self._show if is_here else None, owner=self if is_here else None
        )

    def _set_din(self) -> None:
        chosen = self.din.current()
        self._desk.jobs.vault(lambda vault: actions.letterhead.set_form(vault, chosen), owner=self)

    def _refuse(self, error: AppError) -> None:
        self._problem.say(error.sentence(i18n.language()))
