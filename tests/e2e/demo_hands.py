"""The demo's cases as data, and the hands that enter one of them into the empty program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Goal, Need, Step
from counsel_app.domain.records import Record, to_wire
from counsel_app.domain.referral import Referral, Release
from counsel_app.gui.dialogs.assignment_dialog import AssignmentDialog
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.referral_dialogs import ReferralFields
from counsel_app.gui.pages import new_case
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.pages.consultation import ConsultationPage
from counsel_app.gui.pages.directory import DirectoryPage
from counsel_app.gui.pages.new_case import NewCasePage
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.store.vault import Vault
from counsel_app.usecases.demo import demo_data
from tests.gui.forms import choose, fill, tick_all
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program

Entry = Mapping[str, Any]
_OUTSIDE = ("type", "key", "by")
_TICKED = ("shared_fields",)
GIVEN_BY_THE_PROGRAM = {"case": ("client_id", "number")}
"""What nobody enters: random numbers without meaning, and links the program makes."""


def entries(letter: str) -> list[Entry]:
    """The records of one demo case, in the order in which they are told."""
    return [one for one in demo_data()["record"] if one["key"].startswith(f"{letter}.")]


def of_type(letter: str, record_type: str) -> list[Entry]:
    return [one for one in entries(letter) if one["type"] == record_type]


def told(entry: Entry) -> dict[str, Any]:
    """The fields of an entry without what only orders the file."""
    skipped = (*_OUTSIDE, *GIVEN_BY_THE_PROGRAM.get(entry["type"], ()))
    return {name: value for name, value in entry.items() if name not in skipped}


class Hands:
    """Enters one case; ``ids`` holds the id that each key of the file got."""

    def __init__(self, program: Program, letter: str) -> None:
        self.program = program
        self.letter = letter
        self.ids: dict[str, str] = {}

    def enter_everything(self) -> None:
        """The whole case, in the order in which a counsellor learns of it."""
        for entry in self._offices():
            self.add_institution(entry)
        self.open_case()
        self.complete_the_person()
        self.enter_needs()
        for goal in of_type(self.letter, "goal"):
            self.add_goal(goal)
        for talk in of_type(self.letter, "consultation"):
            self.write_consultation(talk)
        for release in of_type(self.letter, "release"):
            self.add_release(release)
        for referral in of_type(self.letter, "referral"):
            self.add_referral(referral)
        for facts in demo_data()["deadlines"]:
            if facts["case_id"] == f"@{self.letter}.case":
                self.work_out_deadlines(facts)
        for deadline in of_type(self.letter, "deadline"):
            self.add_appointment(deadline)
        for task in of_type(self.letter, "assignment"):
            self.give_task(task)

    # --- the directory -------------------------------------------------------

    def _offices(self) -> Iterator[Entry]:
        wanted = {str(one.get("institution_id", ""))[1:] for one in entries(self.letter)}
        for one in demo_data()["record"]:
            if one["type"] == "institution" and one["key"] in wanted:
                yield one

    def add_institution(self, entry: Entry) -> None:
        self.program.shell.navigate("directory")
        self.program.settle()
        click(self.program.page(DirectoryPage).new_button)
        self._save_dialog(told(entry))
        self._note(entry, Institution)

    # --- the case ------------------------------------------------------------

    def open_case(self) -> None:
        """What is asked at the first contact; the rest follows in the case."""
        (client,), (case,) = of_type(self.letter, "client"), of_type(self.letter, "case")
        self.program.shell.navigate("cases")
        self.program.settle()
        click(self.program.page(CasesPage).new_button)
        self.program.settle()
        page = self.program.page(NewCasePage)
        names = (*new_case.WHO, *new_case.NAMES)
        fill(page.form, {name: client[name] for name in names if name in client})
        click(page.more_button)
        fill(page.form, {name: client[name] for name in new_case.MORE if name in client})
        fill(page.form, {name: case[name] for name in new_case.CASE if name in case})
        click(page.save_button)
        self.program.settle()
        assert self.program.shell.current_page() == "case"
        self._note(client, Client)
        self._note(case, Case)

    def complete_the_person(self) -> None:
        """Everything that the first form does not ask for."""
        (client,), (case,) = of_type(self.letter, "client"), of_type(self.letter, "case")
        asked = (*new_case.WHO, *new_case.NAMES, *new_case.MORE, *new_case.CASE)
        section: Any = self.section("person")
        left = told(client) | told(case)
        fill(section.form, {name: value for name, value in left.items() if name not in asked})
        click(section.save_button)
        self.program.settle()

    def enter_needs(self) -> None:
        section: Any = self.section("needs")
        for entry in of_type(self.letter, "need"):
            click(section.levels[entry["domain"]]._chips[str(entry["level"])])
            self.program.settle()
            own = section.ranks[entry["domain"]]
            choose(own, str(entry["own_priority"]))
            # A person's arrow keys end in the same signal.
            own.activated.emit(own.currentIndex())
            self.program.settle()
            self._note(entry, Need)

    # --- plan and consultations ----------------------------------------------

    def add_goal(self, entry: Entry) -> None:
        section: Any = self.section("plan")
        click(section.add_goal)
        self._save_dialog({k: v for k, v in told(entry).items() if k != "case_id"})
        self._note(entry, Goal)

    def write_consultation(self, entry: Entry) -> None:
        """The conversation with the steps agreed in it; a step's goal is chosen in the plan."""
        self.section("timeline")
        shell, modifiers = self.program.shell, Qt.KeyboardModifier
        with self.program.qtbot.waitActive(shell):
            shell.activateWindow()
        press(
            self.case_page().buttons["timeline"],
            Qt.Key.Key_N,
            modifiers.ControlModifier | modifiers.ShiftModifier,
        )
        self.program.settle()
        form = self.program.page(ConsultationPage)
        fill(form.form.fields, {k: v for k, v in told(entry).items() if k != "case_id"})
        steps = [
            one
            for one in of_type(self.letter, "step")
            if one.get("consultation_id") == f"@{entry['key']}"
        ]
        for number, step in enumerate(steps):
            lines = form.form.steps
            if number:
                click(lines.add_button)
                self.program.settle()
            line = lines._lines[number]
            write(line.task, step["task"])
            choose(line.actor, step["actor"])
            write(line.due.line, f"{step['due_on']:%d.%m.%Y}")
        click(form.save_button)
        self.program.settle()
        assert self.program.shell.current_page() == "case", self.program.said()
        self._note(entry, Consultation)
        for step in steps:
            if "goal_id" in step:
                self._aim(step)
            self._note(step, Step)

    def _aim(self, step: Entry) -> None:
        section: Any = self.section("plan")
        click(self._pencil(section, step["task"]))
        self._save_dialog({"goal_id": self.ids[step["goal_id"][1:]]})

    # --- releases and referrals ----------------------------------------------

    def add_release(self, entry: Entry) -> None:
        section: Any = self.section("privacy")
        click(section.add)
        self._save_dialog(self._linked(entry))
        self._note(entry, Release)

    def add_referral(self, entry: Entry) -> None:
        section: Any = self.section("referrals")
        click(section.add)
        dialog = self._dialog()
        assert isinstance(dialog.fields, ReferralFields)
        values = self._linked(entry)
        tick_all(dialog.fields.ticks, values.pop("shared_fields"))
        fill(dialog.fields.form, values)
        click(dialog.save_button)
        self.program.settle()
        self._note(entry, Referral)

    # --- dates and tasks -----------------------------------------------------

    def work_out_deadlines(self, facts: Entry) -> None:
        section: Any = self.section("dates")
        click(section.work_out)
        self.program.settle()
        dialog = self.program.dialog(DeadlineDialog)
        choose(dialog.event_kind, facts["event"])
        if dialog.service.isVisible():
            choose(dialog.service, facts["service"])
        write(dialog.on.line, f"{facts['on']:%d.%m.%Y}")
        if "lodged_on" in facts:
            write(dialog.lodged.line, f"{facts['lodged_on']:%d.%m.%Y}")
        self.program.qtbot.waitUntil(lambda: bool(dialog.cards), timeout=10_000)
        self.program.settle()
        click(dialog.keep_button)
        self.program.settle()
        for rule, day in facts.get("done", {}).items():
            (found,) = [one for one in self.all_of(Deadline) if one.rule == rule]
            click(self._pencil(self.section("dates"), found.title))
            self._save_dialog({"done_on": day})

    def add_appointment(self, entry: Entry) -> None:
        section: Any = self.section("dates")
        click(section.add)
        self._save_dialog({k: v for k, v in told(entry).items() if k != "case_id"})
        self._note(entry, Deadline)

    def give_task(self, entry: Entry) -> None:
        section: Any = self.section("volunteers")
        click(section.add)
        self.program.settle()
        dialog = self.program.dialog(AssignmentDialog)
        (volunteer,) = self.case_page()._screen.volunteers  # type: ignore[union-attr]
        values = {k: v for k, v in told(entry).items() if k != "case_id"}
        fill(dialog.form, {"volunteer_id": volunteer.id, **values})
        click(dialog.next_button)
        self.program.settle()
        assert not dialog.warning()
        click(dialog.seal_button)
        self.program.settle()

    # --- around ----------------------------------------------------------------

    def case_page(self) -> CasePage:
        return self.program.page(CasePage)

    def section(self, key: str) -> QWidget:
        page = self.case_page()
        click(page.buttons[key])
        return page.sections[key]

    def all_of(self, kind: type[Record]) -> list[Any]:
        return self.program.read(lambda vault: vault.all(kind))

    def expected(self, entry: Entry) -> dict[str, Any]:
        """What must be stored: the entry's fields as they travel, links as ids."""
        return {name: self._wire(value) for name, value in told(entry).items()}

    def _dialog(self) -> RecordDialog:
        self.program.settle()
        return self.program.dialog(RecordDialog)

    def _save_dialog(self, values: Mapping[str, Any]) -> None:
        dialog = self._dialog()
        assert isinstance(dialog.fields, RecordForm)
        fill(dialog.fields, values)
        click(dialog.save_button)
        self.program.settle()

    def _linked(self, entry: Entry) -> dict[str, Any]:
        return {
            name: self.ids[value[1:]] if isinstance(value, str) and value.startswith("@") else value
            for name, value in told(entry).items()
            if name != "case_id"
        }

    def _pencil(self, section: QWidget, title: str) -> IconButton:
        found = [
            one
            for one in section.findChildren(IconButton)
            if title in one.accessibleName() and one.isVisible()
        ]
        assert len(found) == 1, title
        return found[0]

    def _note(self, entry: Entry, kind: type[Record]) -> None:
        """Keep the id of the record that was just entered: the one not known before."""
        known = set(self.ids.values())
        new = [one.id for one in self.all_of(kind) if one.id not in known]
        if len(new) > 1:
            wanted = self.expected(entry)
            new = [one.id for one in self.all_of(kind) if one.id in new and _fits(one, wanted)]
        assert len(new) == 1, f"{entry['key']}: {len(new)} records"
        self.ids[entry["key"]] = new[0]

    def _wire(self, value: Any) -> Any:
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str) and value.startswith("@"):
            return self.ids[value[1:]]
        if isinstance(value, list):
            return [self._wire(one) for one in value]
        if isinstance(value, dict):
            return {name: self._wire(one) for name, one in value.items()}
        return value


def differences(stored: Record, wanted: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The fields of which something else is stored than was told: (stored, told)."""
    found: dict[str, Any] = dict(to_wire(stored))
    told_here = dict(wanted)
    for name in _TICKED:
        # Tick boxes have no order.
        for values in (found, told_here):
            if name in values:
                values[name] = sorted(values[name])
    return {
        name: (found[name], value)
        for name, value in told_here.items()
        if not _same(found[name], value)
    }


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, Mapping):
        return all(_same(found[name], value) for name, value in wanted.items())
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(
            _same(*pair) for pair in zip(found, wanted, strict=True)
        )
    return bool(found == wanted)


def _fits(stored: Record, wanted: Mapping[str, Any]) -> bool:
    return not differences(stored, wanted)


def stored(vault: Vault, entry: Entry, record_id: str) -> Record | None:
    return vault.get(RECORD_TYPES[entry["type"]], record_id)
