"""Twenty damaged tables: every fault is listed at once, and not one row of the file changes."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pytest

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.import_rows import Choice, decide_all
from counsel_app.interchange.tables import read_table
from counsel_app.store.vault import Vault
from counsel_app.usecases.importing import Undecided, apply_import, guess_sheet, plan_import
from tests.interchange.sheets import SHEET, with_part, xlsx
from tests.profiles import Desk

HEAD = "Nr;Vorname;Geburtsdatum;Sprachen;Aufenthaltsstatus"
GOOD = "1;Samira;01.01.1997;ara;DULDUNG_60A"
ROWS = [HEAD.split(";"), GOOD.split(";"), ["2", "Farhad", "12.03.2007", "prs", "GESTATTUNG"]]
WHOLE = xlsx(ROWS)


def csv(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join((head, *rows)).encode()


def in_sheet(old: bytes, new: bytes) -> bytes:
    def change(part: bytes) -> bytes:
        assert old in part
        return part.replace(old, new)

    return with_part(WHOLE, SHEET, change)


# The file, and where its faults are: a cell, or a line where the whole file is meant.
DAMAGED: dict[str, tuple[bytes, list[str]]] = {
    "empty file": (b"", ["1"]),
    "only white space": (b" \r\n \r\n", ["1"]),
    "a head and nothing below": (csv(), ["1"]),
    "a program": (b"\x7fELF\x02\x01\x01\x00;A;B\n1;2;3\n", ["1"]),
    "an open quotation mark": (csv(GOOD, '2;"Farhad;x;prs;', GOOD), ["3"]),
    "days that do not exist": (
        csv("1;A;31.02.2001;ara;", "2;B;1.13.2001;ara;", "3;C;gestern;ara;"), ["C2", "C3", "C4"]
    ),
    "another calendar": (csv("1;A;1375/01/01;ara;", "2;B;5.13.2015;tir;"), ["C2", "C3"]),
    "years of two digits": (csv("1;A;1.1.97;ara;"), ["C2"]),
    "a status nobody knows": (csv("1;A;;ara;§ 99", "2;B;;ara;Duldungg"), ["E2", "E3"]),
    "languages nobody knows": (csv("1;A;;klingonisch;", "2;B;;;", "3;C;;ara, xx;"),
                               ["D2", "D3", "D4"]),
    "no names": (csv("1;;;ara;", "2;…;;ara;"), ["B2", "B3"]),
    "a number twice": (csv(GOOD, "1;Zweite;;ara;"), ["A3"]),
    "a person twice": (csv(GOOD, "2;samira;01.01.1997;ara;"), ["C3"]),
    "separators inside a text": (csv("1;A;;ara;;mehr;noch", GOOD.replace("1;", "2;", 1)), ["F2"]),
    "bytes of no script": (csv(GOOD).replace(b"Samira", b"S\x81m\xe4ra"), ["B2"]),
    "half of UTF-16": (csv(GOOD).decode().encode("utf-16")[:-1], ["E2", "E2"]),
    "no column for the language": (csv("1;A;;x;", head=HEAD.replace("Sprachen", "Schuhe")), ["1"]),
    "a torn spreadsheet": (WHOLE[: len(WHOLE) * 2 // 3], ["1"]),
    "a spreadsheet of no XML": (with_part(WHOLE, SHEET, lambda _: b"oops"), ["1"]),
    "a spreadsheet with a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(700), ["1"]),
    "a cell far out": (in_sheet(b'r="E3"', b'r="XFD1048576"'), ["1"]),
    "merged cells": (xlsx(ROWS, merge=["B2:B3"]), ["B2", "B3"]),
    "a calculation error": (xlsx([ROWS[0], ["1", "A", "=1/0", "ara", "#"]]), ["E2"]),
}  # fmt: skip


def digests(vault: Vault) -> dict[str, str]:
    """A digest over every row of every record type, and over the journal."""
    found = {}
    for name in (*RECORD_TYPES, "journal", "conflict", "draft", "search"):
        rows = sorted(repr(row) for row in vault.execute(f'SELECT * FROM "{name}"'))  # noqa: S608
        found[name] = sha256("\n".join(rows).encode()).hexdigest()
    return found


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_table_gives_all_its_faults_and_changes_nothing(name: str, anna: Desk) -> None:
    raw, places = DAMAGED[name]
    before = digests(anna.vault)
    plan = plan_import(anna.vault, [guess_sheet(read_table("t", raw))])
    problems = [*plan.blocking, *(fault.problem for fault in plan.faults)]
    assert [one.cell or str(one.line) for one in problems] == places
    for problem in problems:
        for language in ("de", "en"):
            assert problem.sentence(language).endswith((".", ". "))
    with pytest.raises(Undecided):
        apply_import(anna.vault, plan, {}, clock=anna.clock)
    assert digests(anna.vault) == before


def test_there_are_at_least_twenty_of_them() -> None:
    assert len(DAMAGED) >= 20


@pytest.mark.parametrize("choice", [Choice.SKIP, Choice.OFFERED, Choice.GO_ON])
def test_once_decided_a_table_with_faults_is_taken_as_was_said(choice: Choice, anna: Desk) -> None:
    raw, _ = DAMAGED["a status nobody knows"]
    plan = plan_import(anna.vault, [guess_sheet(read_table("t", raw))])
    before = digests(anna.vault)
    done = apply_import(anna.vault, plan, decide_all(plan.faults, choice), clock=anna.clock)
    expected: dict[Choice, Callable[[], bool]] = {
        Choice.SKIP: lambda: done.left_out == 2 and digests(anna.vault) == before,
        Choice.GO_ON: lambda: done.new == {"client": 2, "case": 2},
        Choice.OFFERED: lambda: "DULDUNG_60A" in repr(
            anna.vault.execute("SELECT residence FROM client").fetchall()
        ),
    }  # fmt: skip
    assert expected[choice]()
