"""``counsel verify`` and ``stats``: look, and change nothing."""

from __future__ import annotations

import argparse
from typing import Final

from counsel_app.cli.opening import opened
from counsel_app.cli.output import Output
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.reasons import State
from counsel_app.usecases.inspection import Verdict, verify_bundle, verify_unknown
from counsel_app.usecases.statistics import statistics, statistics_rows

FOUND_WRONG: Final = 3


class PeriodBackwards(AppError):
    """The last day lies before the first."""

    label = Label(
        de="Der letzte Tag liegt vor dem ersten. Bitte --first und --last tauschen.",
        en="The last day lies before the first. Please exchange --first and --last.",
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
    if given.last < given.first:
        raise PeriodBackwards
    with opened(given, output) as vault:
        figures = statistics(vault, first=given.first, last=given.last)
    rows = statistics_rows(figures, language=output.language)
    if not output.as_json:
        for row in rows:
            output.say(_ROW, table=row["table"], label=row["label"], count=row["count"])
    output.result({"first": given.first, "last": given.last, "rows": rows})
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
