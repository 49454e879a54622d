"""The figures of a period: counted now, or as they were once published."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

import msgspec

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.frozen_report import Contribution, FrozenReport
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.regional.statistics import Statistics, statistics
from counsel_app.regional.suppression import Protected, Published, protect
from counsel_app.store.figures import contributions
from counsel_app.store.vault import Vault
from counsel_app.usecases.figure_base import figure_base
from counsel_app.usecases.posts import full_time
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import members


class PeriodBackwards(AppError):
    """The last day lies before the first."""

    label = Label(
        de="Der letzte Tag liegt vor dem ersten. Bitte die beiden Tage tauschen.",
        en="The last day lies before the first. Please exchange the two days.",
    )


_STEPS: Final = 4
"""Reading, counting, tables, hiding."""


def counted(vault: Vault, *, first: date, last: date, report: Report = unheard) -> Statistics:
    """What the case file holds from ``first`` to ``last``, small cells and all.

    Raises PeriodBackwards, TooMuchToCount.
    """
    # Imported here: the engine is needed for figures and nothing else.
    from counsel_app.regional import duck

    if last < first:
        raise PeriodBackwards
    report(0, _STEPS)
    base = figure_base(vault, on=last)
    report(1, _STEPS)
    with duck.loaded(base) as engine:
        cubes = duck.count(engine, first=first, last=last)
    report(2, _STEPS)
    made = statistics(cubes, first=first, last=last)
    return replace(made, full_time=full_time(vault, on=last))


def figures(vault: Vault, *, first: date, last: date, report: Report = unheard) -> Protected:
    """What of the period may be shown, next to every report that was frozen.

    A frozen period is shown as it was published, whatever came in since.
    Raises PeriodBackwards, TooMuchToCount, TooManyReports.
    """
    found = frozen_report(vault, first=first, last=last)
    if found is not None:
        return Protected(published=published(found), why={})
    earlier = [published(report) for report in frozen_reports(vault)]
    found_now = counted(vault, first=first, last=last, report=report)
    report(3, _STEPS)
    return protect(found_now, earlier)


def frozen_reports(vault: Vault) -> list[FrozenReport]:
    """All of them, the first frozen first."""
    return vault.all(FrozenReport, order="frozen_on")


def frozen_report(vault: Vault, *, first: date, last: date) -> FrozenReport | None:
    """The report of exactly this period; None where none was frozen."""
    found = vault.all(FrozenReport, first_on=first.isoformat(), last_on=last.isoformat())
    return found[0] if found else None


def published(report: FrozenReport) -> Published:
    """The figures of a frozen report."""
    return msgspec.json.decode(report.figures, type=Published)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A period's report, and what freezing it changed (nothing where it was frozen before)."""

    report: FrozenReport
    changes: Changes


def freeze(
    vault: Vault, *, first: date, last: date, clock: Clock, report: Report = unheard
) -> Frozen:
    """Keep the figures of a period for good, as they may be published now.

    What was frozen stays: the same period again is the report that is there.
    Raises PeriodBackwards, TooMuchToCount, TooManyReports.
    """
    found = frozen_report(vault, first=first, last=last)
    if found is not None:
        return Frozen(report=found, changes=Changes())
    made = figures(vault, first=first, last=last, report=report).published
    text = msgspec.json.encode(made).decode()
    kept = FrozenReport(
        id=vault.new_id(clock),
        first_on=first,
        last_on=last,
        frozen_on=clock.today(),
        figures=text,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        sources=sources(vault, clock=clock),
    )
    with vault.atomic(clock) as write:
        write.put(kept)
    return Frozen(report=kept, changes=write.changes)


def sources(vault: Vault, *, clock: Clock) -> tuple[Contribution, ...]:
    """Whose changes this file holds: one's own, and each device's up to its last bundle."""
    names = {member.device: member.name for member in members(vault)}
    own = Contribution(sender=own_profile(vault).name, device=vault.device, sent_on=clock.today())
    return (
        own,
        *(
            Contribution(
                sender=names.get(device, ""),
                device=device,
                last_seq=number,
                sent_on=datetime.fromisoformat(at).astimezone().date(),
            )
            for device, number, at in contributions(vault)
        ),
    )
