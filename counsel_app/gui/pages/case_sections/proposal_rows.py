"""One thing that a volunteer gave back, and what a counsellor does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsel_app.domain.give_back import (
    Review,
    Standing,
    VolunteerHours,
    VolunteerPaper,
    euro_words,
    hours_words,
)
from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import NEEDS_HELP, VolunteerNote
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.document_viewer import DocumentViewer
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.give_back import Proposed

_TONES = {Standing.WAITING: "soon", Standing.ACCEPTED: "done", Standing.RETURNED: "muted"}


class ProposalRow(QWidget):
    """What came back, by whom and when; while it waits, three buttons that decide."""

    def __init__(
        self, desk: Desk, proposed: Proposed, *, may_write: bool, given_to: str = ""
    ) -> None:
        """``given_to``: whoever has the case now, where it was given away from here."""
        super().__init__()
        self._desk = desk
        self._given_to = given_to
        self._proposed = proposed
        self._id = proposed.proposal.id
        self.what = _what(proposed)
        self.setAccessibleName(self.what)
        head = row(
            Badge(_standing(proposed.standing), tone=_TONES[proposed.standing]),
            Muted(f"{isolate(proposed.author)} · {_when(proposed)} · {self.what}"),
        )
        head.setStretch(1, 1)
        layout = column(head, parent=self, gap=6)
        if isinstance(proposed.proposal, VolunteerNote) and (
            proposed.proposal.happening == NEEDS_HELP
        ):
            head.insertWidget(1, Badge(self.what, tone="soon"))
        for part in _content(proposed):
            layout.addWidget(part)
        for words in _words_said(proposed):
            layout.addWidget(Muted(words))
        if may_write and given_to and proposed.standing is Standing.WAITING:
            layout.addWidget(Muted(_where_it_goes(proposed, given_to)))
        if may_write:
            layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        buttons = row()
        if isinstance(self._proposed.proposal, VolunteerPaper):
            buttons.addWidget(self._button(translate("Volunteers", "Look at it"), "eye", self.look))
        buttons.addStretch(1)
        if self._proposed.standing is Standing.WAITING:
            for words, icon, pressed in self._decisions():
                buttons.addWidget(self._button(words, icon, pressed))
        return buttons

    def _decisions(self) -> list[tuple[str, str, Callable[[], object]]]:
        translate = QCoreApplication.translate
        back = (translate("Volunteers", "Return it…"), "undo-2", self.give_again)
        amend = (translate("Volunteers", "Accept and add…"), "square-pen", self.amend)
        accept = (translate("Volunteers", "Accept"), "check", self.accept)
        if self._given_to and isinstance(self._proposed.proposal, VolunteerPaper):
            # It would be a document of a case that is written elsewhere.
            return [back]
        if self._given_to and _is_date(self._proposed):
            return [back, (translate("Volunteers", "Pass it on"), "arrow-right", self.accept)]
        return [back, amend, accept]

    def _button(self, words: str, icon: str, pressed: Callable[[], object]) -> Button:
        button = Button(words, icon=icon, pressed=pressed)
        button.setAccessibleDescription(f"{self._proposed.author}: {self.what}")
        return button

    def accept(self) -> None:
        """Take it over as it is."""
        clock, this = self._desk.clock, self._id
        self._desk.write(
            lambda vault: actions.give_back.accept(vault, this, clock=clock), owner=self
        )

    def amend(self) -> None:
        """Take it over with words of one's own beside the volunteer's."""
        translate = QCoreApplication.translate
        clock, this = self._desk.clock, self._id

        def save(given: dict[str, Wire], _seen: int | None) -> Callable[[Any], Any]:
            sentence, amendment = str(given["sentence"]), str(given["amendment"])
            return lambda vault: actions.give_back.accept(
                vault, this, sentence=sentence, amendment=amendment, clock=clock
            )

        self._ask(
            ("amendment", "sentence"),
            title=translate("Volunteers", "Accept and add something"),
            explanation=translate(
                "Volunteers",
                "The volunteer's words stay as they are. What you add is your own, stays with the "
                "counsellors and is not sent.",
            ),
            save=save,
            save_words=translate("Volunteers", "Accept"),
        )

    def give_again(self) -> None:
        """Return it with a sentence."""
        translate = QCoreApplication.translate
        clock, this = self._desk.clock, self._id

        def save(given: dict[str, Wire], _seen: int | None) -> Callable[[Any], Any]:
            sentence = str(given["sentence"])
            return lambda vault: actions.give_back.give_again(
                vault, this, sentence=sentence, clock=clock
            )

        self._ask(
            ("sentence",),
            title=translate("Volunteers", "Return it with a sentence"),
            explanation=translate(
                "Volunteers",
                "The volunteer reads the sentence after the next exchange and can write it anew.",
            ),
            save=save,
            save_words=translate("Volunteers", "Return it"),
        )

    def look(self) -> None:
        """Show the photo, from memory."""
        clock, this = self._desk.clock, self._id

        def show(found: tuple[VolunteerPaper, bytes]) -> None:
            paper, content = found
            viewer = DocumentViewer(
                self, paper.title, paper.media_type, content, save=_nothing, printed=_nothing
            )
            # Only what was accepted is a document of the case that may be saved elsewhere.
            viewer.save_button.hide()
            viewer.open()

        self._desk.jobs.vault(
            lambda vault: actions.give_back.read_paper(vault, this, clock=clock),
            then=show,
            owner=self,
        )

    def _ask(
        self,
        fields: tuple[str, ...],
        *,
        title: str,
        explanation: str,
        save: Callable[[dict[str, Wire], int | None], Callable[[Any], Any]],
        save_words: str,
    ) -> None:
        form = RecordForm(Review, fields)
        editing = Editing(
            title=title,
            explanation=explanation,
            draft_key=f"review/{self._id}",
            case_id=str(getattr(self._proposed.proposal, "case_id", "")),
            save=save,
            save_words=save_words,
        )
        RecordDialog(self._desk, self, editing=editing, fields=form, content=form).open()


def _is_date(proposed: Proposed) -> bool:
    return isinstance(proposed.proposal, VolunteerNote) and proposed.proposal.about_on is not None


def _where_it_goes(proposed: Proposed, given_to: str) -> str:
    """Why whoever gave the case away cannot just accept, and what they can do."""
    translate = QCoreApplication.translate
    if _is_date(proposed):
        words = translate(
            "Volunteers",
            "{name} has this case now. Passed on, the date reaches {name} with the next exchange, "
            "as a date of the case.",
        )
    elif isinstance(proposed.proposal, VolunteerPaper):
        words = translate(
            "Volunteers",
            "{name} has this case now, so no document can be added here. Please return it, and "
            "ask the volunteer to give the paper to {name}.",
        )
    else:
        words = translate(
            "Volunteers",
            "{name} has this case now. What you accept stays here; please tell {name} what "
            "matters.",
        )
    return words.format(name=isolate(given_to))


def _nothing() -> None:
    """A photo that was not accepted is neither saved nor printed."""


def _standing(standing: Standing) -> str:
    translate = QCoreApplication.translate
    return {
        Standing.WAITING: translate("Volunteers", "to be looked at"),
        Standing.ACCEPTED: translate("Volunteers", "accepted"),
        Standing.RETURNED: translate("Volunteers", "returned"),
    }[standing]


def _what(proposed: Proposed) -> str:
    one = proposed.proposal
    if isinstance(one, VolunteerNote):
        return code_words("happenings", one.happening)
    return type(one).LABEL.text(i18n.language())


def _when(proposed: Proposed) -> str:
    one = proposed.proposal
    if isinstance(one, VolunteerNote):
        day = one.written_on
    elif isinstance(one, VolunteerHours):
        day = one.worked_on
    else:
        day = one.added_on
    return isolate(short_date(day)) if day else ""


def _content(proposed: Proposed) -> list[QWidget]:
    one = proposed.proposal
    if isinstance(one, VolunteerNote):
        date = (
            [Strong(isolate(f"{short_date(one.about_on)} {one.about_at}".strip()))]
            if one.about_on
            else []
        )
        return [*date, Text(one.text)]
    if isinstance(one, VolunteerHours):
        parts = [hours_words(one.minutes)]
        if one.travel_cents:
            parts.append(
                QCoreApplication.translate("Volunteers", "travel {cost}").format(
                    cost=isolate(euro_words(one.travel_cents, i18n.language()))
                )
            )
        return [Strong(" · ".join(parts)), Text(one.purpose)]
    return [Text(one.title)]


def _words_said(proposed: Proposed) -> list[str]:
    translate = QCoreApplication.translate
    said = []
    if proposed.earlier is not None:
        words = translate("Volunteers", "Written anew. To the earlier wording you said: {sentence}")
        said.append(words.format(sentence=isolate(proposed.earlier.sentence)))
    review = proposed.review
    if review is not None and review.sentence:
        words = translate("Volunteers", "The volunteer reads: {sentence}")
        said.append(words.format(sentence=isolate(review.sentence)))
    if review is not None and review.amendment:
        words = translate("Volunteers", "Amendment: {words}")
        said.append(words.format(words=isolate(review.amendment)))
    return said
