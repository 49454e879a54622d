"""``counsel verify`` and ``stats``: look, and change nothing."""

from __future__ import annotations

import argparse
from typing import Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.reasons import State
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.columns import view_columns, write_columns
from counsel_app.usecases.inspection import Verdict, verify_bundle, verify_unknown
from counsel_app.usecases.report_view import rows, view_report

FOUND_WRONG: Final = 3


class NothingToCount(AppError):
    """Neither a case file nor a folder of columns was named."""

    label = Label(
        de="Bitte --profile (Fallakte) oder --base (Ordner mit Spalten) angeben.",
        en="Please give --profile (case file) or --base (folder of columns).",
    )


_WRITTEN: Final = Label(
    de="{files} Tabellen geschrieben. Sie nennen niemanden, aber jede Zeile ist ein Mensch: bitte "
    "behandeln wie einen Export.",
    en="{files} tables written. They name nobody, but each line is one person: please treat them "
    "like an export.",
)
_VERDICT: Final = Label(
    de="{state}: Gerät {device}, Nr. {seq}, Art {kind}. {why}",
    en="{state}: device {device}, no. {seq}, kind {kind}. {why}",
)
_ROW: Final = Label(de="{table}\t{label}\t{count}", en="{table}\t{label}\t{count}")


def verify(given: argparse.Namespace, output: Output) -> int:
    """Check one bundle; with a profile also the sender's signature."""
    if given.profile is None:
        verdict = verify_unknown(given.bundle)
    else:
        with opened(given, output) as vault:
            verdict = verify_bundle(vault, given.bundle)
    _tell(verdict, output)
    return 0 if verdict.state in (State.OK, State.FOREIGN) else FOUND_WRONG


def stats(given: argparse.Namespace, output: Output) -> int:
    """Print the figures of a period, small cells suppressed."""
    if given.base is not None:
        view = view_columns(
            given.base,
            given.engine,
            master=given.master,
            first=given.first,
            last=given.last,
            layout=given.layout,
        )
    elif given.profile is None:
        raise NothingToCount
    else:
        with opened(given, output) as vault:
            view = view_report(
                vault, first=given.first, last=given.last, layout=given.layout, clock=SystemClock()
            )
    lines = [
        {"table": table, "label": label, "count": count}
        for table, label, count in rows(view, language=output.language)
    ]
    if not output.as_json:
        for line in lines:
            output.say(_ROW, **line)
    output.result({"first": given.first, "last": given.last, "rows": lines})
    return 0


def columns(given: argparse.Namespace, output: Output) -> int:
    """Write the pseudonymous columns of a case file as Parquet."""
    with opened(given, output) as vault:
        files = write_columns(vault, given.to, on=given.on or SystemClock().today())
    output.say(_WRITTEN, files=files)
    output.result({"files": files, "to": given.to})
    return 0


def _tell(verdict: Verdict, output: Output) -> None:
    output.say(
        _VERDICT,
        state=verdict.state,
        device=verdict.device or "?",
        seq=verdict.seq,
        kind=verdict.kind or "?",
        why=verdict.why.text(output.language),
    )
    output.result(
        {
            "state": verdict.state,
            "device": verdict.device,
            "seq": verdict.seq,
            "kind": verdict.kind,
            "sha256": verdict.sha256,
            "reason": verdict.code,
        }
    )
