"""The assistant: guides of the chosen topics, and dates out of a letter read together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counsel_app.domain.guides import Guide, guides_for, read_own_guides
from counsel_app.domain.letter_reading import LetterKind
from counsel_app.domain.prefill import Prefill, apply_ticks
from counsel_app.domain.problems import Problem
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.usecases.dates import Proposal, propose_deadlines
from counsel_app.usecases.own_lists import own_guides_folder

# The window speaks to use cases only: what it calls is named here for it.
__all__ = ("Prefill", "apply_ticks", "open_guides", "read_letter")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenGuides:
    """The guides of some topics and what is wrong in the organisation's files."""

    guides: tuple[Guide, ...]
    problems: tuple[Problem, ...]


def open_guides(topics: Iterable[str], *, profile: Path | None = None) -> OpenGuides:
    """The guides of ``topics`` in that order, with the organisation's changes."""
    if profile is None:
        return OpenGuides(guides=guides_for(topics), problems=())
    own, problems = read_own_guides(own_guides_folder(profile))
    return OpenGuides(guides=guides_for(topics, own=own), problems=tuple(problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDays:
    """The days found in a letter; None where it does not say."""

    on: date | None = None
    """Of posting, service or expiry."""
    lodged_on: date | None = None
    entered_on: date | None = None
    stated_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReading:
    """What follows from a letter."""

    event: str
    proposals: tuple[Proposal, ...]
    missing: tuple[str, ...]
    """Ids of the lines that must still be found before anything is computed."""


def read_letter(
    kind: LetterKind,
    *,
    ticked: Collection[str] = (),
    service: str = "",
    days: LetterDays,
    state: str = "SN",
    today: date,
) -> LetterReading:
    """The dates that a letter gives by the rules; none while a day is missing.

    Raises UnknownService.
    """
    event = kind.event_of(ticked)
    book = shipped_rules()
    needed = {"on": days.on is None}
    needed["lodged_on"] = days.lodged_on is None and book.asks_lodging(event)
    needed["entered_on"] = days.entered_on is None and book.asks_entry(event)
    missing = tuple(line.id for line in kind.lines if needed.get(line.gives))
    proposals: tuple[Proposal, ...] = ()
    if days.on is not None and not missing:
        proposals = tuple(
            propose_deadlines(
                event,
                service=service,
                on=days.on,
                lodged_on=days.lodged_on,
                entered_on=days.entered_on,
                state=state,
                today=today,
            )
        )
    return LetterReading(event=event, proposals=proposals, missing=missing)
