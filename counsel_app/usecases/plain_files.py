"""Files that need no columns matched: a client's file of ours, or a directory in HSDS 3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record
from counsel_app.interchange.case_json import FORMAT
from counsel_app.store.vault import Vault
from counsel_app.usecases.case_files import CasePlan, apply_case, plan_case
from counsel_app.usecases.directory_exchange import DirectoryPlan, apply_directory, plan_hsds
from counsel_app.usecases.importing import read_file

SUFFIXES = frozenset({".json", ".zip"})
MAX_JSON: Final = 50 * 1024 * 1024
"""All of a JSON text is read in one go, while nothing else moves: this much takes a second."""
TOO_BIG: Final = Label(
    de="Die Datei ist größer als 50 MB. Bitte aufteilen.",
    en="The file is larger than 50 MB. Please split it.",
)
_LOOKED_AT = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainPlan:
    """What taking in such a file would do; nothing has happened yet."""

    inner: CasePlan | DirectoryPlan

    @property
    def records(self) -> Sequence[tuple[Record, bool]]:
        """What would be written, each with whether it is new."""
        if isinstance(self.inner, CasePlan):
            return [(record, True) for record in self.inner.records]
        return [(record, before is None) for record, before in self.inner.pairs]

    @property
    def unchanged(self) -> int:
        """How many entries are as they are already."""
        return 0 if isinstance(self.inner, CasePlan) else self.inner.unchanged

    @property
    def kept(self) -> tuple[str, ...]:
        """Details without a field, kept and handed on again."""
        return () if isinstance(self.inner, CasePlan) else self.inner.kept

    @property
    def not_taken(self) -> tuple[Problem, ...]:
        """What would not come along."""
        return self.inner.not_taken


def plan_file(vault: Vault, path: Path, *, clock: Clock, report: Report = unheard) -> PlainPlan:
    """Look at a file; ``report`` may raise to stop it. Raises FileUnreadable."""
    raw = read_file(path)
    if len(raw) > MAX_JSON and not raw.startswith(b"PK"):
        problem = Problem(file=path.name, line=1, reason=TOO_BIG)
        return PlainPlan(inner=CasePlan(not_taken=(problem,)))
    if raw.startswith(b"PK") or FORMAT.encode() in raw[:_LOOKED_AT]:
        return PlainPlan(inner=plan_case(vault, path.name, raw, report=report))
    return PlainPlan(inner=plan_hsds(vault, path.name, raw, clock=clock, report=report))


def apply_file(vault: Vault, plan: PlainPlan, *, clock: Clock, report: Report = unheard) -> Changes:
    """Take it in; it can be taken back like any import. Raises CaseIsHere.

    ``report`` may raise to stop it; nothing is then changed.
    """
    if isinstance(plan.inner, CasePlan):
        return apply_case(vault, plan.inner, clock=clock, report=report)
    return apply_directory(vault, plan.inner, clock=clock, report=report)
