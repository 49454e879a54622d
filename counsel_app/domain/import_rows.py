"""The rows of a foreign table read with a use for each column: values and faults, at once.

Nothing is guessed in silence: what cannot be read is a ``Fault`` with its cell,
and a person decides what becomes of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from counsel_app.domain import labels
from counsel_app.domain.import_fields import (
    FAMILY_NAME,
    FULL_NAME,
    GIVEN_NAME,
    Subject,
    Target,
    Use,
    required,
    target,
    targets,
)
from counsel_app.domain.import_values import Read, read_value
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire
from counsel_app.domain.problems import Problem
from counsel_app.domain.tables import Row, Table, address


class Choice(StrEnum):
    """What a person decided about a fault."""

    SKIP = "skip"
    """Leave the row out."""
    GO_ON = "go_on"
    """Take the row over without this value (or as it is, where it has one)."""
    OFFERED = "offered"
    """Take what the program offers."""


Decisions = Mapping[str, Choice]
"""What was decided, by the key of the fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in one row that a person has to decide."""

    file: str
    row: int
    column: int
    reason: Label
    found: str = ""
    target: str = ""
    offered: Wire = None
    offer: Label | None = None
    note: str = ""
    choices: tuple[Choice, ...] = (Choice.SKIP,)

    @property
    def cell(self) -> str:
        """The cell as spreadsheets name it."""
        return address(self.row, self.column)

    @property
    def key(self) -> str:
        """Names the fault among all of an import."""
        return f"{self.file}!{self.cell}!{self.target}"

    @property
    def problem(self) -> Problem:
        """The same as a problem of the file."""
        return Problem(file=self.file, line=self.row, cell=self.cell, reason=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One row as it was understood; ``values`` by target."""

    row: int
    values: Mapping[str, Wire]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table of an import, and what it becomes."""

    table: Table
    use: Use


MISSING: Final = Label(de="Hier fehlt etwas: {field}.", en="Something is missing here: {field}.")
NO_NAME: Final = Label(de="In dieser Zeile steht kein Name.", en="There is no name in this row.")
NOT_MAPPED: Final = Label(
    de="Es ist keine Spalte für „{field}“ gewählt.", en="No column is chosen for “{field}”."
)
UNKNOWN_FIELD: Final = Label(
    de="Das Feld „{field}“ gibt es nicht.", en="There is no field “{field}”."
)
_NAMES: Final = ("client.chosen_name", FULL_NAME, GIVEN_NAME, FAMILY_NAME)


def blocking(sheet: Sheet) -> list[Problem]:
    """What stands in the way of the whole table, before any row is looked at."""
    table, use = sheet.table, sheet.use
    found = [one for one in table.problems if not one.cell]
    if not table.is_readable:
        return found
    keys = [one.target for one in use.columns if one.target] + list(use.fixed)
    found += [
        _of_head(table, filled(UNKNOWN_FIELD, Label(de=key[:60], en=key[:60])))
        for key in keys
        if target(use.subject, key) is None
    ]
    found += [
        _of_head(table, filled(NOT_MAPPED, one.label))
        for one in required(use.subject)
        if not use.is_filled(one.key)
    ]
    if use.subject is Subject.CLIENTS and not any(use.is_filled(key) for key in _NAMES):
        found.append(_of_head(table, filled(NOT_MAPPED, Label(de="Name", en="Name"))))
    return found


def filled(sentence: Label, word: Label) -> Label:
    """A sentence with its field named."""
    return labels.filled(sentence, field=word)


def _of_head(table: Table, reason: Label) -> Problem:
    return Problem(file=table.file, line=table.head_line, reason=reason)


def read_rows(sheet: Sheet) -> Iterator[Reading]:
    """Every row of the table, one after the other."""
    table, use = sheet.table, sheet.use
    aims = {one.key: one for one in targets(use.subject)}
    columns = [
        (column, aims[one.target], one.calendar)
        for column, one in enumerate(use.columns)
        if one.target in aims
    ]
    fixed = {key: (aims[key], text) for key, text in use.fixed.items() if text.strip()}
    must = required(use.subject)
    told: dict[int, list[Problem]] = {}
    for problem in table.problems:
        if problem.cell:
            told.setdefault(problem.line, []).append(problem)
    for row in table.rows:
        values: dict[str, Wire] = {}
        faults = [_of_file(table.file, problem) for problem in told.get(row.number, ())]
        for key, (one, text) in fixed.items():
            values[key] = read_value(one, text).value
        for column, one, calendar in columns:
            text = row.text(column)
            if text:
                read = read_value(one, text, calendar=calendar)
                _keep(values, one, read)
                if read.reason is not None:
                    faults.append(_fault(table.file, row, column, one, read))
        faults += _absent(table.file, row, use, must, values, faults)
        yield Reading(row=row.number, values=values, faults=tuple(faults))


def _keep(values: dict[str, Wire], one: Target, read: Read) -> None:
    if read.reason is None:
        values[one.key] = read.value
        if read.note:
            values[f"{one.key}_precision"] = read.note


def _fault(file: str, row: Row, column: int, one: Target, read: Read) -> Fault:
    assert read.reason is not None  # noqa: S101 - asked for by the caller
    choices = [Choice.SKIP]
    if not one.mandatory:
        choices.append(Choice.GO_ON)
    if read.offered is not None:
        choices.insert(0, Choice.OFFERED)
    return Fault(
        file=file,
        row=row.number,
        column=column,
        reason=read.reason,
        found=row.text(column),
        target=one.key,
        offered=read.offered,
        offer=read.offer,
        note=read.note,
        choices=tuple(choices),
    )


def _of_file(file: str, problem: Problem) -> Fault:
    letters = problem.cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return Fault(
        file=file,
        row=problem.line,
        column=column - 1,
        reason=problem.reason,
        target="file",
        choices=(Choice.SKIP, Choice.GO_ON),
    )


def _absent(
    file: str, row: Row, use: Use, must: tuple[Target, ...], values: Mapping[str, Wire],
    faults: list[Fault],
) -> Iterator[Fault]:  # fmt: skip
    wrong = {one.target for one in faults}
    for one in must:
        if values.get(one.key) in (None, "", []) and one.key not in wrong:
            column = use.column_of(one.key) or 0
            reason = filled(MISSING, one.label)
            yield Fault(file=file, row=row.number, column=column, reason=reason, target=one.key)
    if use.subject is Subject.CLIENTS and not any(
        values.get(key) or key in wrong for key in _NAMES
    ):
        columns = [use.column_of(key) for key in _NAMES]
        column = next((one for one in columns if one is not None), 0)
        yield Fault(file=file, row=row.number, column=column, reason=NO_NAME, target=FULL_NAME)


def settle(reading: Reading, decisions: Decisions) -> dict[str, Wire] | None:
    """The values after what was decided; None where the row is left out.

    Faults that nobody decided are left out here as well: whoever asks has
    looked at ``undecided`` before.
    """
    values = dict(reading.values)
    for fault in reading.faults:
        choice = decisions.get(fault.key, Choice.SKIP)
        if choice is Choice.SKIP:
            return None
        if choice is Choice.OFFERED:
            values[fault.target] = fault.offered
            if fault.note:
                values[f"{fault.target}_precision"] = fault.note
    return values


def decide_all(faults: Iterable[Fault], choice: Choice) -> dict[str, Choice]:
    """The same decision for all faults that allow it; the others stay open."""
    return {one.key: choice for one in faults if choice in one.choices}


def is_decided(fault: Fault, decisions: Decisions) -> bool:
    """Whether a person said something possible about it."""
    return decisions.get(fault.key) in fault.choices
