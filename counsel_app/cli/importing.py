"""``counsel import``: tables of clients or of the directory, planned and taken over."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output
from counsel_app.domain.import_mapping import mapping_of, read_mapping, use_for
from counsel_app.domain.import_rows import Choice, Fault, Sheet, decide_all
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.store.vault import Vault
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.import_undo import undo_import
from counsel_app.usecases.importing import (
    ImportPlan,
    apply_import,
    guess_sheet,
    load_tables,
    plan_import,
    read_file,
)
from counsel_app.usecases.plain_files import SUFFIXES, apply_file, plan_file

FOUND_WRONG: Final = 3
CHOICES: Final = {
    "stop": None,
    "skip": Choice.SKIP,
    "blank": Choice.GO_ON,
    "offered": Choice.OFFERED,
}
_READ: Final = Label(de="{file}: {rows} Zeilen, {subject}.", en="{file}: {rows} rows, {subject}.")
_OFFER: Final = Label(de="  Angeboten wird: {offer}.", en="  Offered is: {offer}.")
_OPEN: Final = Label(
    de="{count} Stelle(n) sind zu entscheiden. Es wurde nichts übernommen. Mit --faults skip, "
    "blank oder offered wird für alle entschieden.",
    en="{count} place(s) have to be decided. Nothing was taken over. --faults skip, blank or "
    "offered decides for all of them.",
)
_WOULD: Final = Label(
    de="{rows} Zeile(n) würden übernommen. Es wurde nichts geändert.",
    en="{rows} row(s) would be taken over. Nothing was changed.",
)
_WOULD_JSON: Final = Label(
    de="{new} Einträge wären neu, {changed} geändert; {left} Angabe(n) würden nicht übernommen.",
    en="{new} records would be new, {changed} changed; {left} detail(s) would not be taken over.",
)
_DONE: Final = Label(
    de="{new} Einträge neu, {changed} geändert, {left} Zeile(n) ausgelassen.",
    en="{new} records new, {changed} changed, {left} row(s) left out.",
)
_UNDONE: Final = Label(
    de="{removed} Einträge entfernt, {restored} wie vorher, {kept} seither bearbeitet und "
    "behalten.",
    en="{removed} records removed, {restored} as before, {kept} worked on since and kept.",
)


def take(given: argparse.Namespace, output: Output) -> int:
    """Plan, say every fault, and take over unless ``--dry-run`` or something is open."""
    clock = SystemClock()
    with opened(given, output) as vault:
        if given.undo:
            back = undo_import(vault, clock=clock)
            figures = {"removed": back.removed, "restored": back.restored, "kept": back.kept}
            output.say(_UNDONE, **figures)
            output.result(figures)
            return 0
        if any(path.suffix.lower() in SUFFIXES for path in given.files):
            return _take_json(vault, given, output, clock)
        plan = plan_import(vault, _sheets(given.files, given.mapping))
        choice = CHOICES[given.faults]
        decisions = decide_all(plan.faults, choice) if choice else {}
        for one in plan.faults:
            if choice is Choice.OFFERED and one.key not in decisions:
                decisions[one.key] = Choice.SKIP
        still_open = plan.undecided(decisions)
        _tell(plan, output)
        if plan.blocking or still_open:
            count = len(plan.blocking) + len(still_open)
            output.say(_OPEN, count=count)
            output.result(_result(plan, output) | {"taken_over": False, "open": count})
            return FOUND_WRONG
        if given.dry_run:
            rows = plan.taken(decisions)
            output.say(_WOULD, rows=rows)
            output.result(_result(plan, output) | {"taken_over": False, "open": 0, "would": rows})
            return 0
        done = apply_import(vault, plan, decisions, clock=clock)
    new = sum(done.new.values())
    output.say(_DONE, new=new, changed=done.changed, left=done.left_out)
    output.result(
        _result(plan, output)
        | {
            "taken_over": True,
            "open": 0,
            "new": dict(done.new),
            "changed": done.changed,
            "left_out": done.left_out,
        }
    )
    return 0


def _take_json(vault: Vault, given: argparse.Namespace, output: Output, clock: SystemClock) -> int:
    """Take in clients' files or directories in HSDS 3; all of it fits or is named."""
    new = changed = 0
    named: list[Problem] = []
    for path in given.files:
        plan = plan_file(vault, path, clock=clock)
        named += plan.not_taken
        fresh = sum(is_new for _, is_new in plan.records)
        new, changed = new + fresh, changed + len(plan.records) - fresh
        for problem in plan.not_taken:
            text = problem.sentence(output.language)
            output.say(Label(de="  {text}", en="  {text}"), text=text)
        if not given.dry_run:
            apply_file(vault, plan, clock=clock)
    output.say(_WOULD_JSON if given.dry_run else _DONE, new=new, changed=changed, left=len(named))
    output.result(
        {
            "taken_over": not given.dry_run,
            "new": new,
            "changed": changed,
            "problems": [_problem(one, output) for one in named],
        }
    )
    return 0


def _sheets(files: Sequence[Path], mapping: Path | None) -> list[Sheet]:
    tables = load_tables(files)
    if mapping is None:
        return [guess_sheet(table) for table in tables]
    found = read_mapping(read_file(mapping))
    return [Sheet(table=table, use=use_for(table, found)) for table in tables]


def _tell(plan: ImportPlan, output: Output) -> None:
    from counsel_app.domain.import_fields import SUBJECT_LABELS

    for sheet in plan.sheets:
        subject = SUBJECT_LABELS[sheet.use.subject].text(output.language)
        output.say(_READ, file=sheet.table.file, rows=len(sheet.table.rows), subject=subject)
    for problem in plan.blocking:
        output.say(Label(de="  {text}", en="  {text}"), text=problem.sentence(output.language))
    for fault in plan.faults:
        text = fault.problem.sentence(output.language)
        output.say(Label(de="  {text}", en="  {text}"), text=text)
        if fault.offer is not None:
            output.say(_OFFER, offer=fault.offer.text(output.language))


def _result(plan: ImportPlan, output: Output) -> dict[str, Any]:
    return {
        "mapping": {
            "files": {sheet.table.file: mapping_of(sheet.table, sheet.use) for sheet in plan.sheets}
        },
        "rows": plan.rows,
        "problems": [
            *(_problem(one, output) for one in plan.blocking),
            *(_fault(one, output) for one in plan.faults),
        ],
    }


def _problem(problem: Problem, output: Output) -> dict[str, Any]:
    reason = problem.reason.text(output.language)
    return {"file": problem.file, "line": problem.line, "cell": problem.cell, "reason": reason}


def _fault(fault: Fault, output: Output) -> dict[str, Any]:
    offer = fault.offer.text(output.language) if fault.offer else None
    return _problem(fault.problem, output) | {
        "field": fault.target,
        "offered": offer,
        "choices": [str(choice) for choice in fault.choices],
    }
