"""The directory to and from others: HSDS 3 with a plan first, and tables with stable columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.import_fields import ID, INSTITUTION, Subject, targets
from counsel_app.domain.import_records import RECORD_OF
from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.problems import Problem
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record, begin, require_valid, to_wire
from counsel_app.interchange.hsds import UNKNOWN_KIND, Entry, read_hsds, write_hsds
from counsel_app.store.vault import Vault
from counsel_app.usecases.import_matching import office_key
from counsel_app.usecases.import_undo import Written, remember
from counsel_app.usecases.paper_files import save_paper

_SEPARATOR: Final = ";"
_FORMULA: Final = ("=", "+", "-", "@", "\t")
SUBJECT_OF: Final[Mapping[str, Subject]] = {
    Institution.TYPE: Subject.INSTITUTIONS,
    Course.TYPE: Subject.COURSES,
    Opening.TYPE: Subject.OPENINGS,
}

Pair = tuple[Record, Record | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPlan:
    """What taking in another directory would do; nothing has happened yet."""

    pairs: tuple[Pair, ...]
    """Records to write, each with what it was before."""
    unchanged: int
    kept: tuple[str, ...]
    """Names of details that have no field here: kept, and handed on again."""
    not_taken: tuple[Problem, ...]

    @property
    def new(self) -> tuple[Record, ...]:
        """What would be added."""
        return tuple(record for record, before in self.pairs if before is None)

    @property
    def changed(self) -> tuple[Record, ...]:
        """What would be brought up to date."""
        return tuple(record for record, before in self.pairs if before is not None)


def plan_hsds(
    vault: Vault, file: str, raw: bytes, *, clock: Clock, report: Report = unheard
) -> DirectoryPlan:
    """Compare a file of HSDS 3 with the directory.

    An institution is the one that has its identifier, else its name. ``report``
    may raise to stop it.
    """
    found = read_hsds(file, raw, report=report)
    offices = vault.all(Institution)
    by_id: dict[str, Record] = {
        one.id: one for one in (*offices, *vault.all(Course), *vault.all(Opening))
    }
    by_name = {office_key(one.name): one for one in offices}
    pairs: list[Pair] = []
    unchanged = 0
    for done, entry in enumerate(found.entries):
        report(done, len(found.entries))
        for record, before in _pairs(vault, entry, by_id, by_name, clock):
            require_valid(record)
            if record == before:
                unchanged += 1
            else:
                pairs.append((record, before))
            by_id[record.id] = record
    return DirectoryPlan(
        pairs=tuple(pairs),
        unchanged=unchanged,
        kept=tuple(dict.fromkeys(name for entry in found.entries for name in entry.kept)),
        not_taken=found.problems,
    )


def _pairs(
    vault: Vault,
    entry: Entry,
    by_id: Mapping[str, Record],
    by_name: dict[str, Institution],
    clock: Clock,
) -> Iterable[Pair]:
    given = entry.institution
    before = by_id.get(given.id) or by_name.get(office_key(given.name))
    if isinstance(before, Institution):
        office = _over(before, given)
    else:
        office = replace(
            given, id=vault.new_id(clock) if before else given.id or vault.new_id(clock)
        )
    by_name[office_key(office.name)] = office
    yield office, before if isinstance(before, Institution) else None
    for offer in entry.offers:
        known = by_id.get(offer.id)
        is_same = known is None or type(known) is type(offer)
        offer_id = offer.id if offer.id and is_same else vault.new_id(clock)
        yield replace(offer, id=offer_id, institution_id=office.id), known if is_same else None


def _over(before: Institution, given: Institution) -> Institution:
    """What the file says over what was known; what it does not say stays."""
    said = {name: value for name, value in to_wire(given).items() if value}
    if given.kind == UNKNOWN_KIND:
        del said["kind"]
    return begin(Institution, before.id, to_wire(before) | said)


def apply_directory(
    vault: Vault, plan: DirectoryPlan, *, clock: Clock, report: Report = unheard
) -> Changes:
    """Take over what was planned, whole or not at all; it can be taken back like any import.

    ``report`` may raise to stop it.
    """
    with vault.atomic(clock) as write:
        for done, (record, _) in enumerate(plan.pairs):
            report(done, len(plan.pairs))
            write.put(record)
        written = [Written.of(record, before) for record, before in plan.pairs]
        remember(vault, written, clock=clock)
    return write.changes


def hsds_of(vault: Vault) -> bytes:
    """The whole directory in HSDS 3."""
    offers: dict[str, list[Course | Opening]] = {}
    several: list[Course | Opening] = [*vault.all(Course), *vault.all(Opening)]
    for one in several:
        offers.setdefault(one.institution_id, []).append(one)
    return write_hsds(
        Entry(institution=office, offers=tuple(offers.get(office.id, ())))
        for office in vault.all(Institution, order="name")
    )


def save_hsds(vault: Vault, target: Path) -> None:
    """Write the directory in HSDS 3 to a file. Raises PaperNotSaved."""
    save_paper(target, hsds_of(vault))


def table_of_shelf(vault: Vault, record_type: str) -> bytes:
    """One part of the directory as CSV that ``import`` reads again and spreadsheets open.

    The columns are those of the record, by their names; codes stay codes.
    """
    subject = SUBJECT_OF[record_type]
    names = {one.id: one.name for one in vault.all(Institution)}
    keys = [one.key for one in targets(subject)]
    stream = io.StringIO(newline="")
    rows = csv.writer(stream, delimiter=_SEPARATOR)
    names_office = subject is not Subject.INSTITUTIONS
    rows.writerow(
        INSTITUTION if names_office and key == INSTITUTION else key.rpartition(".")[2]
        for key in keys
    )
    for record in vault.all(RECORD_OF[subject]):
        values = to_wire(record)
        office = names.get(str(values.get("institution_id", "")), "")
        special = {ID: record.id}
        if names_office:
            special[INSTITUTION] = office
        rows.writerow(
            _cell(special[key] if key in special else values[key.partition(".")[2]]) for key in keys
        )
    return stream.getvalue().encode("utf-8-sig")


def save_table(vault: Vault, record_type: str, target: Path) -> None:
    """Write one part of the directory as CSV. Raises PaperNotSaved."""
    save_paper(target, table_of_shelf(vault, record_type))


def _cell(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(map(str, value))
    text = str(value)
    # A spreadsheet would carry out what begins like a formula.
    return f"'{text}" if text.startswith(_FORMULA) else text
