"""People and keys: one's own card, and everybody whose card was accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.domain.member import Member, Role
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.deputies import DeputiesDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.revoke_dialog import RevokeDialog
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.own_card import OwnCardPanel
from counsel_app.gui.panels.region_directory import RegionDirectoryPanel
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, column, fix_width, row
from counsel_app.gui.widgets.text import Heading, Muted, Title

if TYPE_CHECKING:
    from counsel_app.usecases.dropped import Dropped

    Row = tuple[Member, str]


class TeamPage(Page):
    """Who receives what from this file, and whom it believes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wanted = ""
        translate = QCoreApplication.translate
        self.accept_button = PrimaryButton(
            translate("Team", "Accept a key card…"), icon="user-plus", pressed=self._accept
        )
        self.loss_button = Button(
            translate("Team", "A device is lost…"),
            icon="triangle-alert",
            pressed=lambda: desk.navigate("loss"),
        )
        self.volunteers_button = QuietButton(
            translate("Team", "Volunteers"),
            icon="hand-helping",
            pressed=lambda: desk.navigate("volunteer_list"),
        )
        if desk.role == Role.COORDINATOR:
            # They are on the rail.
            self.volunteers_button.hide()
        title = Title(translate("Team", "People and keys"))
        head = row(title, self.loss_button, self.accept_button)
        head.setStretch(0, 1)
        self.own = OwnCardPanel(desk)
        mine = Card(translate("Team", "My key card"))
        # In large letters the card is higher than the window.
        mine.add(Scroll(self.own))
        fix_width(mine, 38, least=412)
        self.model: TableModel[Row] = TableModel(
            (
                Column(
                    translate("Team", "Name"), text=lambda one: i18n.isolate(one[0].name), width=14
                ),
                Column(
                    translate("Team", "Role"),
                    text=lambda one: _code("roles", one[0].role),
                    width=19,
                ),
                Column(
                    translate("Team", "Organisation"),
                    text=lambda one: i18n.isolate(one[0].organisation),
                    width=16,
                ),
                Column(
                    translate("Team", "Receives"),
                    text=_receives,
                    stretch=True,
                ),
            ),
            key=lambda one: one[0].id,
        )
        self.table = FoldingTable(
            translate("Team", "Accepted people"), self.model, folds=(2, 1), least=24
        )
        self.table.chosen.connect(self._show_one)
        self.detail = Muted()
        self.revoke_button = Button(
            translate("Team", "Withdraw trust…"), icon="ban", pressed=self._revoke
        )
        self.restore_button = Button(
            translate("Team", "Trust again…"), icon="badge-check", pressed=self._restore
        )
        self.deputies_button = Button(
            translate("Team", "Deputies…"), icon="users", pressed=self._ask_deputies
        )
        buttons = Wrapping()
        for button in (self.deputies_button, self.revoke_button, self.restore_button):
            # Shown all three for a moment they would widen the window for good.
            button.hide()
            buttons.addWidget(button)
        nobody = EmptyState(
            icon="users",
            heading=translate("Team", "Nobody yet"),
            sentence=translate(
                "Team",
                "Exchange needs trust: accept the key cards of your colleagues, and let them accept"
                " yours.",
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(self.table)
        others = Card()
        others.setAccessibleName(translate("Team", "Accepted people"))
        top = row(Heading(translate("Team", "Accepted people")), self.volunteers_button)
        top.setStretch(0, 1)
        others.add(top, self._stack, self.detail, buttons)
        others.body.setStretchFactor(self._stack, 1)
        self.directory = RegionDirectoryPanel(desk)
        region = Card(translate("Team", "Directory of the region"))
        region.add(self.directory)
        left = QWidget()
        column(others, region, parent=left, gap=12).setStretch(0, 1)
        sides = row(Scroll(left), mine, gap=12)
        sides.setStretch(0, 1)
        whole = column(head, sides, parent=self, margin=24, gap=12)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:
        """Show the team; a target is the person to look at."""
        self._wanted = target
        self.own.reload()
        self._reload()
        self.directory.reload()

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as chosen since
        """The person who is looked at."""
        return self.table.current_id(), {}

    def on_changed(self, changes: Changes) -> None:
        if changes.touches(Member):
            self._reload()
            self.directory.reload()

    def first_focus(self) -> QWidget:
        return self.accept_button

    def _reload(self) -> None:
        def read(vault: Any) -> list[Row]:
            found: list[Member] = actions.team.members(vault)
            return [(one, actions.key_cards.fingerprint_of(one)) for one in found]

        self.desk.jobs.vault(read, then=self._show, owner=self, latest="members")

    def _show(self, rows: list[Row]) -> None:
        before, self._wanted = self._wanted or self.table.current_id(), ""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.table.choose(before)
        self._show_one(before)

    def _show_one(self, member_id: str) -> None:
        found = self.model.at(self.model.row_of(member_id)) if member_id else None
        translate = QCoreApplication.translate
        is_revoked = found is not None and found[0].revoked_on is not None
        self.revoke_button.setVisible(found is not None and not is_revoked)
        self.restore_button.setVisible(is_revoked)
        self.deputies_button.setVisible(
            found is not None
            and not is_revoked
            and found[0].role != Role.VOLUNTEER
            and self.directory.sign_button.isVisible()
        )
        if found is None:
            self.detail.setText(translate("Team", "Choose a person to see the fingerprint."))
            self.detail.setVisible(self.model.rowCount() > 0)
            return
        member, fingerprint = found
        day = i18n.short_date(member.accepted_on) if member.accepted_on else "—"
        words = translate("Team", "Fingerprint {fingerprint} · accepted on {day}").format(
            fingerprint=i18n.isolate(fingerprint), day=i18n.isolate(day)
        )
        if member.revoked_why:
            why = translate("Team", "Not trusted because: {reason}")
            words += "\n" + why.format(reason=i18n.isolate(member.revoked_why))
        self.detail.setText(words)

    def _ask_deputies(self) -> None:
        found = self.model.at(self.model.row_of(self.table.current_id()))
        if found is None:
            return
        member = found[0]

        def read(vault: Any) -> tuple[list[Member], frozenset[str]]:
            everybody = [*actions.team.trusted_members(vault), actions.team.oneself(vault)]
            colleagues = [
                one
                for one in everybody
                if one.organisation == member.organisation
                and one.role != Role.VOLUNTEER
                and one.id != member.id
            ]
            return colleagues, actions.region_directory.deputies(vault, member.id)

        def show(read: tuple[list[Member], frozenset[str]]) -> None:
            DeputiesDialog(
                self,
                member=member,
                colleagues=read[0],
                chosen=read[1],
                keep=lambda ids: self.desk.jobs.vault(
                    lambda vault: actions.region_directory.set_deputies(vault, member.id, ids),
                    then=lambda _none: self.desk.notify.success(
                        QCoreApplication.translate(
                            "Team", "Kept. It counts once the directory is signed."
                        )
                    ),
                    owner=self,
                ),
            ).open()

        self.desk.jobs.vault(read, then=show, owner=self)

    def _revoke(self) -> None:
        found = self.model.at(self.model.row_of(self.table.current_id()))
        if found is not None:
            words = QCoreApplication.translate(
                "Team", "The device of {name} is trusted no longer."
            ).format(name=i18n.isolate(found[0].name))
            RevokeDialog(
                self, self.desk, member=found[0], done=lambda: self.desk.notify.success(words)
            ).open()

    def _restore(self) -> None:
        found = self.model.at(self.model.row_of(self.table.current_id()))
        if found is None:
            return
        member_id, clock = found[0].id, self.desk.clock
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Team", "Trust the device of {name} again?").format(
                name=i18n.isolate(found[0].name)
            ),
            explanation=translate(
                "Team",
                "Only if it is certain that nobody else had it in hand: the next export brings it"
                " everything that was held back, and what it sends is taken in again.",
            ),
            agree=translate("Team", "Trust again"),
            yes=lambda: self.desk.write(
                lambda vault: actions.team.restore_trust(vault, member_id, clock=clock)
            ),
            is_risky=True,
        )

    def take_dropped(self, found: Dropped) -> None:
        """Look at the key card in the file."""
        self._accept().read(found.paths[0])

    def _accept(self) -> AcceptCardDialog:
        dialog = AcceptCardDialog(self, self.desk, accepted=self._accepted)
        dialog.open()
        return dialog

    def _accepted(self, name: str) -> None:
        words = QCoreApplication.translate("Team", "The key card of {name} is accepted.")
        self.desk.notify.success(words.format(name=i18n.isolate(name)))


def _receives(one: Row) -> str:
    member = one[0]
    if member.revoked_on is None:
        return _code("scopes", member.scope)
    words = QCoreApplication.translate("Team", "nothing: not trusted since {day}")
    return words.format(day=i18n.isolate(i18n.short_date(member.revoked_on)))


def _code(codes: str, code: str) -> str:
    return code_list(codes).text(code, i18n.language())
