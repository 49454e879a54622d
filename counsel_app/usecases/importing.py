"""Tables from elsewhere: read, plan with every fault, decide, take over, take back.

Nothing is written while a fault is undecided. All tables of one import go in
together or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.import_fields import (
    DIRECTORY,
    INSTITUTION,
    NUMBER,
    Subject,
    guess_subject,
    guess_use,
)
from counsel_app.domain.import_rows import (
    Choice,
    Decisions,
    Fault,
    Reading,
    Sheet,
    blocking,
    is_decided,
    read_rows,
    settle,
)
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire
from counsel_app.domain.problems import Problem
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.tables import Table
from counsel_app.store.vault import Vault
from counsel_app.usecases.import_matching import Known, known_of, office_key, row_faults
from counsel_app.usecases.import_undo import Written, remember
from counsel_app.usecases.import_writing import records_of

_REPORT_EVERY: Final = 100
_EXAMPLES: Final = 20


class FileUnreadable(AppError):
    """The file cannot be opened at all."""

    label = Label(
        de="Die Datei lässt sich nicht lesen. Liegt sie noch dort, und ist sie nicht anderswo "
        "geöffnet?",
        en="The file cannot be read. Is it still there, and not open elsewhere?",
    )


class Undecided(AppError):
    """There are faults that nobody has decided."""

    label = Label(
        de="Es wurde nichts übernommen: {count} Stelle(n) sind noch zu entscheiden.",
        en="Nothing was taken over: {count} place(s) have still to be decided.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do; nothing has happened yet."""

    sheets: tuple[Sheet, ...]
    readings: tuple[tuple[Reading, ...], ...]
    """For each sheet its rows, every fault among them."""
    blocking: tuple[Problem, ...]
    """What stands in the way of all of it; only another file or mapping helps."""
    faults: tuple[Fault, ...]
    numbers: frozenset[str] = frozenset()
    """Case numbers that were there before."""
    offices: frozenset[str] = frozenset()
    """Institutions that were there before, by folded name."""

    @property
    def rows(self) -> int:
        """Rows of all tables."""
        return sum(len(one) for one in self.readings)

    def undecided(self, decisions: Decisions) -> tuple[Fault, ...]:
        """The faults that are still to be decided; those of rows left out do not count."""
        out = left_out(self, decisions)
        return tuple(
            one
            for one in self.faults
            if not is_decided(one, decisions) and (one.file, one.row) not in out
        )

    def taken(self, decisions: Decisions) -> int:
        """How many rows would be taken over."""
        return sum(values is not None for _, values in decided(self, decisions))

    @property
    def examples(self) -> tuple[tuple[Sheet, Reading], ...]:
        """The first rows of each table as they were understood."""
        return tuple(
            (sheet, reading)
            for sheet, readings in zip(self.sheets, self.readings, strict=True)
            for reading in readings[:_EXAMPLES]
        )

    @property
    def has_clients(self) -> bool:
        """Whether it is about people, and not about the directory alone."""
        return any(sheet.use.subject not in DIRECTORY for sheet in self.sheets)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What was done."""

    new: Mapping[str, int]
    """Records by type."""
    changed: int
    left_out: int
    changes: Changes


def left_out(plan: ImportPlan, decisions: Decisions) -> set[tuple[str, int]]:
    """The rows of which a person said that they are left out."""
    return {(one.file, one.row) for one in plan.faults if decisions.get(one.key) is Choice.SKIP}


def decided(
    plan: ImportPlan, decisions: Decisions
) -> Iterator[tuple[Sheet, dict[str, Wire] | None]]:
    """Each row with its values; None where it is left out.

    A row that points at a person or an institution whose own row is left out
    is left out with it.
    """
    numbers, offices = set(plan.numbers), set(plan.offices)
    for sheet, readings in zip(plan.sheets, plan.readings, strict=True):
        for reading in readings:
            values = settle(reading, decisions)
            if values is None or not _stands(sheet.use.subject, values, numbers, offices):
                yield sheet, None
            else:
                yield sheet, values


def _stands(
    subject: Subject, values: Mapping[str, Wire], numbers: set[str], offices: set[str]
) -> bool:
    number = str(values.get(NUMBER) or "")
    if subject is Subject.CLIENTS:
        numbers.add(number)
        return True
    if subject is Subject.INSTITUTIONS:
        offices.add(office_key(str(values["institution.name"])))
        return True
    if subject not in DIRECTORY and number not in numbers:
        return False
    key = office_key(str(values.get(INSTITUTION) or ""))
    if f"match.{INSTITUTION}" in values:
        offices.add(key)
    return not key or key in offices


def load_table(path: Path) -> Table:
    """The table in a file. Raises FileUnreadable; faults of its content stand in it."""
    from counsel_app.interchange.tables import read_table

    return read_table(path.name, read_file(path))


def read_file(path: Path) -> bytes:
    """The bytes of a file that somebody chose. Raises FileUnreadable."""
    try:
        return path.read_bytes()
    except OSError:
        raise FileUnreadable from None


def load_tables(paths: Sequence[Path]) -> tuple[Table, ...]:
    """The tables in several files, each under a name of its own. Raises FileUnreadable."""
    taken: Counter[str] = Counter()
    tables = []
    for path in paths:
        table = load_table(path)
        taken[path.name] += 1
        if taken[path.name] > 1:
            table = replace(table, file=f"{path.parent.name}/{path.name}")
        tables.append(table)
    return tuple(tables)


def load_sheets(paths: Sequence[Path], *, report: Report = unheard) -> list[Sheet]:
    """Several files, and what their columns probably become. Raises FileUnreadable."""
    sheets = []
    for done, path in enumerate(paths):
        report(done, len(paths))
        sheets += [guess_sheet(table) for table in load_tables([path])]
    return sheets


def guess_sheet(table: Table) -> Sheet:
    """A table with what its columns probably become."""
    subject = guess_subject(table.head)
    return Sheet(table=table, use=guess_use(subject, table.head))


_ORDER: Final = (
    Subject.INSTITUTIONS, Subject.CLIENTS, Subject.COURSES, Subject.OPENINGS,
    Subject.CONSULTATIONS, Subject.REFERRALS,
)  # fmt: skip
"""What others point at comes first."""


def plan_import(vault: Vault, sheets: Sequence[Sheet], *, report: Report = unheard) -> ImportPlan:
    """Read every row of every table; all faults at once, nothing is changed.

    ``report`` may raise to stop it.
    """
    ordered = tuple(sorted(sheets, key=lambda one: _ORDER.index(one.use.subject)))
    total = sum(len(sheet.table.rows) for sheet in ordered)
    known = known_of(vault)
    numbers, offices = frozenset(known.cases), frozenset(known.offices)
    stopping: list[Problem] = []
    all_readings = []
    done = 0
    for sheet in ordered:
        wrong = blocking(sheet)
        stopping += wrong
        readings = []
        for reading in () if wrong else _matched(sheet, known):
            readings.append(reading)
            done += 1
            if done % _REPORT_EVERY == 0:
                report(done, total)
        all_readings.append(tuple(readings))
    report(total, total)
    return ImportPlan(
        sheets=ordered,
        readings=tuple(all_readings),
        blocking=tuple(stopping),
        faults=tuple(f for several in all_readings for one in several for f in one.faults),
        numbers=numbers,
        offices=offices,
    )


def _matched(sheet: Sheet, known: Known) -> Iterator[Reading]:
    for reading in read_rows(sheet):
        faults = row_faults(sheet, reading, known)
        yield replace(reading, faults=(*reading.faults, *faults)) if faults else reading


def apply_import(
    vault: Vault,
    plan: ImportPlan,
    decisions: Decisions,
    *,
    clock: Clock,
    report: Report = unheard,
) -> Imported:
    """Take over what was decided, in one transaction; ``report`` may raise to stop it.

    Raises Undecided, and InvalidRecord for what a record cannot hold; nothing
    is then changed.
    """
    open_count = len(plan.undecided(decisions)) + len(plan.blocking)
    if open_count:
        raise Undecided(count=open_count)
    known = known_of(vault)
    new: Counter[str] = Counter()
    written: list[Written] = []
    left, done, total = 0, 0, plan.rows
    with vault.atomic(clock) as write:
        for sheet, values in decided(plan, decisions):
            done += 1
            if done % _REPORT_EVERY == 0:
                report(done, total)
            if values is None:
                left += 1
                continue
            for record, before in records_of(vault, sheet, values, known, clock=clock):
                if before is None:
                    new[record.TYPE] += 1
                if record != before:
                    write.put(record)
                    written.append(Written.of(record, before))
        remember(vault, written, clock=clock)
    report(total, total)
    return Imported(
        new=dict(new),
        changed=sum(one.before is not None for one in written),
        left_out=left,
        changes=write.changes,
    )
