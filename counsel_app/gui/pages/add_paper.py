"""A paper a volunteer brings: whose, the photo or PDF, what it is, then a check."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.ops import Wire
from counsel_app.domain.progress import Report
from counsel_app.domain.volunteering import PAPER_DRAFT, Assignment
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_photo
from counsel_app.gui.dropping import take_copy
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values, Work
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.paper_picture import PaperPicture
from counsel_app.gui.widgets.text import Muted

if TYPE_CHECKING:
    from counsel_app.usecases.dropped import Dropped
    from counsel_app.usecases.volunteer_papers import Taken

_FACTS = ("media_type", "size", "sha256")
_KILOBYTE = 1024
_WHICH: Final = 2
"""The step that asks for the photo; the first one asks whose it is."""


class AddPaperPage(StepsPage):
    """The photo is kept at once, so that the stick or telephone may be taken away."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.choose_button = Button(
            translate("AddPaper", "Choose a photo or PDF…"),
            icon="camera",
            pressed=self._choose_file,
        )
        self.picture = PaperPicture(translate("AddPaper", "The photo"))
        self.title_field = TextField(translate("AddPaper", "What it is"))
        self._paper_id = ""
        self._facts: dict[str, Wire] = {}
        self._is_taking = False
        self._dropped: Path | None = None
        super().__init__(desk, title=translate("AddPaper", "Add a paper"), draft=PAPER_DRAFT)
        self.setAcceptDrops(True)
        self.title_field.textChanged.connect(lambda _text: self.edited())
        self.title_field.editingFinished.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """Which photo, and what it shows."""
        translate = QCoreApplication.translate
        photo = QWidget()
        hint = translate(
            "AddPaper",
            "Put the paper on a table, with light from the side. Photograph the whole page."
            " Only the page is kept, not where or when the photo was taken.",
        )
        column(
            Muted(hint), row(self.choose_button, 1), self.picture, parent=photo, gap=14
        ).setStretch(2, 1)
        what = QWidget()
        example = translate("AddPaper", "For example: letter from the school.")
        column(Muted(example), self.title_field, 1, parent=what, gap=14)

        def asks_photo(person: Assignment) -> str:
            words = translate("AddPaper", "Which paper of {name}?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(
                asks=asks_photo,
                content=photo,
                problem=self._no_photo,
                first=lambda: self.choose_button,
            ),
            Question(
                asks=lambda _person: translate("AddPaper", "What is it?"),
                content=what,
                problem=self._no_title,
                first=lambda: self.title_field,
            ),
        ]

    def typed(self) -> dict[str, Wire]:
        """What it is, and the photo that lies in the file already."""
        return {"title": self.title_field.text().strip(), "paper_id": self._paper_id, **self._facts}

    def show_typed(self, values: Values) -> None:
        """Show title and photo."""
        self.title_field.setText(str(values.get("title", "")))
        self._paper_id = str(values.get("paper_id", ""))
        self._facts = {name: values[name] for name in _FACTS if name in values}
        self.picture.clear()
        if self._paper_id:
            self._show_picture()

    def lines(self) -> Sequence[tuple[str, str]]:
        """What it is, and what of."""
        translate = QCoreApplication.translate
        kind = str(self._facts.get("media_type", ""))
        words = (
            translate("AddPaper", "A PDF")
            if kind == "application/pdf"
            else translate("AddPaper", "A photo")
        )
        size = max(int(str(self._facts.get("size", 0))) // _KILOBYTE, 1)
        return (
            (translate("AddPaper", "What it is"), self.title_field.text().strip()),
            (translate("AddPaper", "Paper"), f"{words} · {i18n.isolate(f'{size} KB')}"),
        )

    def work(self, person: Assignment, values: Values) -> Work:
        """Save the paper under the id its photo is kept under."""
        from counsel_app.domain.give_back import VolunteerPaper
        from counsel_app.domain.records import begin

        clock, key = self.desk.clock, self.key(person.id)
        paper_id = str(values["paper_id"])
        whole = {name: value for name, value in values.items() if name != "paper_id"} | {
            "case_id": person.case_id,
            "assignment_id": person.id,
            "added_on": clock.today().isoformat(),
        }

        def write(vault: Any) -> Changes:
            paper = begin(VolunteerPaper, paper_id, whole)
            kept: Changes = actions.volunteer_papers.keep_proposal(
                vault, paper, clock=clock, draft_key=key
            )
            return kept

        return write

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is dragged in, once it is clear whose it is."""
        if self.person is not None and len(event.mimeData().urls()) == 1:
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file in."""
        place = event.mimeData().urls()[0].toLocalFile()
        if place:
            take_copy(event)
            self.take_in(Path(place))

    def take_dropped(self, found: Dropped) -> None:
        """Take the photo in as soon as it is clear whose it is."""
        self._dropped = found.paths[0]

    def _show_step(self, step: int) -> None:
        place = self._dropped if self.person is not None and step > 1 else None
        super()._show_step(step if place is None else _WHICH)
        if place is not None:
            self._dropped = None
            self.take_in(place)

    def take_in(self, place: Path) -> None:
        """Read, clean and keep the file, then show it."""
        clock, before, person = self.desk.clock, self._paper_id, self.person
        if person is None or self._is_taking:
            return
        self._is_taking = True
        self.choose_button.setEnabled(False)
        self.problem.say("")

        def work(vault: Any, report: Report) -> tuple[str, Taken]:
            paper_id = vault.new_id(clock)
            return paper_id, actions.volunteer_papers.take_paper(
                vault, place, paper_id=paper_id, before=before, report=report
            )

        def refused(error: Any) -> None:
            self._done_taking()
            self.problem.say(error.sentence(i18n.language()))

        def stopped() -> None:
            self._done_taking()
            self.desk.say_stopped()

        self.desk.jobs.vault_in_steps(
            work,
            then=lambda taken: self._taken(person.id, *taken),
            owner=self,
            failed=refused,
            stopped=stopped,
        )

    def _taken(self, person_id: str, paper_id: str, taken: Taken) -> None:
        self._done_taking()
        if self.person is None or self.person.id != person_id:
            return
        self._paper_id = paper_id
        self._facts = {
            "media_type": taken.media_type,
            "size": taken.size,
            "sha256": taken.sha256,
        }
        self.edited()
        self.save_draft()
        self._show_picture()
        self.buttons.next_button.setFocus()

    def _done_taking(self) -> None:
        self._is_taking = False
        self.choose_button.setEnabled(True)
        self.choose_button.setFocus()

    def _show_picture(self) -> None:
        paper_id, kind = self._paper_id, str(self._facts.get("media_type", ""))
        self.desk.jobs.vault(
            lambda vault: actions.volunteer_papers.paper_content(vault, paper_id),
            then=lambda content: self.picture.show_content(content, kind),
            owner=self,
            latest="picture",
        )

    def _choose_file(self) -> None:
        title = QCoreApplication.translate("AddPaper", "Which photo or PDF?")
        choose_photo(self, title=title, chosen=self.take_in)

    def _no_photo(self) -> str:
        if self._paper_id and not self._is_taking:
            return ""
        return QCoreApplication.translate("AddPaper", "Please choose a photo or a PDF.")

    def _no_title(self) -> str:
        if self.title_field.text().strip():
            return ""
        return QCoreApplication.translate("AddPaper", "Please write what it is.")
